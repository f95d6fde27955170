import { type Ref, ref, watch } from 'vue'
import { readStored, store } from '../../lib/storage.ts'

const closed = ref<readonly string[]>(readStored('sidebar-closed', []))
watch(closed, (labels) => store('sidebar-closed', labels))

/** The groups of the sidebar that are closed, by label; remembered. */
export function useClosedGroups(): {
  closed: Ref<readonly string[]>
  toggle: (label: string) => void
} {
  return {
    closed,
    toggle(label) {
      closed.value = closed.value.includes(label)
        ? closed.value.filter((each) => each !== label)
        : [...closed.value, label]
    },
  }
}
