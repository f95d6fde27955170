import { onScopeDispose, ref, type Ref } from 'vue'

// One clock for all ages of a page: each tick writes texts, no component is rendered again.

const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

/** Calls back every second while anybody listens; returns how to stop. */
export function onTick(listener: () => void): () => void {
  listeners.add(listener)
  timer ??= setInterval(() => {
    if (document.hidden) return
    for (const each of listeners) each()
  }, 1000)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

/** The time in epoch milliseconds, renewed every second: for a few words, not for tables. */
export function useNow(): Ref<number> {
  const now = ref(Date.now())
  onScopeDispose(onTick(() => (now.value = Date.now())))
  return now
}
