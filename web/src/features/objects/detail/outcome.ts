import { onScopeDispose, ref, type Ref } from 'vue'

const SHOWN_MS = 2500

/** A word on what an action did, for a moment. */
export function useOutcome(): { outcome: Ref<string>; tell: (text: string) => void } {
  const outcome = ref('')
  let timer: ReturnType<typeof setTimeout> | undefined
  onScopeDispose(() => clearTimeout(timer))
  return {
    outcome,
    tell(text) {
      clearTimeout(timer)
      outcome.value = text
      timer = setTimeout(() => (outcome.value = ''), SHOWN_MS)
    },
  }
}
