import { computed, type ComputedRef, shallowRef, type ShallowRef } from 'vue'
import type { TableRow } from './column.ts'

/** The rows that are ticked, by uid; rows that are gone are no longer ticked. */
export function useSelection<R extends TableRow>(
  shown: ComputedRef<readonly R[]>,
): {
  ids: ShallowRef<ReadonlySet<string>>
  rows: ComputedRef<readonly R[]>
  isAll: ComputedRef<boolean>
  /** Ticks or unticks a row; with `range`, all from the last one on. */
  toggle: (uid: string, how?: 'one' | 'range') => void
  toggleAll: () => void
  clear: () => void
} {
  const ids = shallowRef<ReadonlySet<string>>(new Set())
  let last: string | undefined
  const rows = computed(() =>
    ids.value.size === 0 ? [] : shown.value.filter(({ uid }) => ids.value.has(uid)),
  )
  const isAll = computed(() => shown.value.length > 0 && rows.value.length === shown.value.length)

  function listBetween(from: string, to: string): readonly string[] {
    const uids = shown.value.map(({ uid }) => uid)
    const [start = 0, end = 0] = [uids.indexOf(from), uids.indexOf(to)].sort((a, b) => a - b)
    return start < 0 ? [to] : uids.slice(start, end + 1)
  }

  return {
    ids,
    rows,
    isAll,
    toggle(uid, how = 'one') {
      const next = new Set(ids.value)
      const isOn = !next.has(uid)
      const targets = how === 'range' && last !== undefined ? listBetween(last, uid) : [uid]
      for (const target of targets) {
        if (isOn) next.add(target)
        else next.delete(target)
      }
      last = uid
      ids.value = next
    },
    toggleAll() {
      ids.value = isAll.value ? new Set() : new Set(shown.value.map(({ uid }) => uid))
    },
    clear() {
      ids.value = new Set()
    },
  }
}
