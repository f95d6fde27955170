import { onScopeDispose, readonly, ref, type Ref } from 'vue'

/** A page that nobody sees goes on for a while: people come back. */
const HIDDEN_MS = 60_000

/** Whether the page is seen, or was until a minute ago. */
export function useSeen(): Readonly<Ref<boolean>> {
  const seen = ref(document.visibilityState !== 'hidden')
  let timer: ReturnType<typeof setTimeout> | undefined

  function onChange(): void {
    clearTimeout(timer)
    if (document.visibilityState !== 'hidden') seen.value = true
    else timer = setTimeout(() => (seen.value = false), HIDDEN_MS)
  }

  document.addEventListener('visibilitychange', onChange)
  onScopeDispose(() => {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', onChange)
  })
  return readonly(seen)
}
