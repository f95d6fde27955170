import { onScopeDispose } from 'vue'

/** Pages that are not in sight draw no frames. */
const HIDDEN_MS = 250

/** Runs once before the next frame, however often it was asked for. */
export function useFrame(run: () => void): () => void {
  let cancel: (() => void) | undefined

  function fire(): void {
    cancel = undefined
    run()
  }

  onScopeDispose(() => cancel?.())
  return () => {
    if (cancel) return
    if (document.hidden) {
      const timer = setTimeout(fire, HIDDEN_MS)
      cancel = () => clearTimeout(timer)
    } else {
      const frame = requestAnimationFrame(fire)
      cancel = () => cancelAnimationFrame(frame)
    }
  }
}
