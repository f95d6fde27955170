import { ref, type Ref, watch } from 'vue'

/** The option of a list that the keyboard is on, while the focus stays in a field. */
export interface ListCursor {
  readonly index: Ref<number>
  /** Moves for an arrow, Ctrl+N or Ctrl+P, Home or End with Ctrl; false for other keys. */
  onKeydown: (event: KeyboardEvent) => boolean
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
}
const CONTROL_STEPS: Readonly<Record<string, number>> = { n: 1, p: -1, j: 1, Home: -1e9, End: 1e9 }

/** Where a key leads from an option: single steps go round, long ones stop at the ends. */
export function moveCursor(index: number, step: number, count: number): number {
  if (count === 0) return 0
  if (Math.abs(step) === 1) return (index + step + count) % count
  return Math.min(Math.max(index + step, 0), count - 1)
}

/** The step of a key; undefined when it is none of a list's. */
export function toStep({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): number | undefined {
  if (altKey || metaKey) return undefined
  return ctrlKey ? CONTROL_STEPS[key] : STEPS[key]
}

/** A cursor over as many options as there are now; it begins at the first whenever `reset` changes. */
export function useListCursor(count: () => number, reset: () => unknown): ListCursor {
  const index = ref(0)
  watch(reset, () => (index.value = 0))
  watch(count, (now) => (index.value = Math.max(0, Math.min(index.value, now - 1))))
  return {
    index,
    onKeydown(event) {
      const step = toStep(event)
      if (step === undefined) return false
      event.preventDefault()
      index.value = moveCursor(index.value, step, count())
      return true
    },
  }
}
