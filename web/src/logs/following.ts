import { readonly, type Ref, ref } from 'vue'
import type { LogView } from './log-view.ts'

/** Whether new lines are followed, and how many came since they are not. */
export interface Following {
  readonly isOn: Readonly<Ref<boolean>>
  readonly newCount: Readonly<Ref<number>>
  pause: () => void
  resume: () => void
  /** After lines have come. */
  count: () => void
}

export function createFollowing(view: () => LogView): Following {
  const isOn = ref(true)
  const newCount = ref(0)
  /** Rows that had come when following stopped. */
  let seen = 0
  const countAll = () => view().gone + view().count

  return {
    isOn: readonly(isOn),
    newCount: readonly(newCount),
    pause() {
      if (!isOn.value) return
      isOn.value = false
      seen = countAll()
    },
    resume() {
      isOn.value = true
      newCount.value = 0
    },
    count: () => (newCount.value = isOn.value ? 0 : Math.max(0, countAll() - seen)),
  }
}
