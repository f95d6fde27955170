import { onScopeDispose } from 'vue'

/** Pages that are not in sight draw no frames. */
const HIDDEN_MS = 250

/** Runs once before the next frame, however often it was asked for; at most every so many milliseconds. */
export function useFrame(run: () => void, leastMs = 0): () => void {
  let cancel: (() => void) | undefined
  let ranAt = -Infinity

  function fire(): void {
    cancel = undefined
    ranAt = performance.now()
    run()
  }

  function later(ms: number): void {
    const timer = setTimeout(fire, ms)
    cancel = () => clearTimeout(timer)
  }

  onScopeDispose(() => cancel?.())
  return () => {
    if (cancel) return
    const left = ranAt + leastMs - performance.now()
    if (document.hidden) later(HIDDEN_MS)
    else if (left > 0) later(left)
    else {
      const frame = requestAnimationFrame(fire)
      cancel = () => cancelAnimationFrame(frame)
    }
  }
}
