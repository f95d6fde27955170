import { type ComputedRef, type Ref, watch } from 'vue'
import type { TableRow } from './column.ts'

interface Versioned {
  readonly resourceVersion?: string
}

/** Whether a row shows another state of its object: rows without versions are other objects in memory then. */
function isChanged(before: TableRow & Versioned, after: TableRow & Versioned): boolean {
  return (
    before !== after &&
    (after.resourceVersion === undefined || before.resourceVersion !== after.resourceVersion)
  )
}

/** Lets rows in sight light up when they change; what comes into sight does not, unless it is new. Reduced motion is the style sheet's. */
export function useRowFlash<R extends TableRow>(
  drawn: ComputedRef<readonly R[]>,
  scroller: Ref<HTMLElement | null>,
  isOn: () => boolean,
  isNew: (uid: string) => boolean = () => false,
): void {
  let known = new Map<string, R>()

  function flash(uid: string): void {
    const element = scroller.value?.querySelector<HTMLElement>(`[data-uid="${CSS.escape(uid)}"]`)
    if (!element) return
    element.dataset['flash'] = element.dataset['flash'] === 'odd' ? 'even' : 'odd'
  }

  watch(
    drawn,
    (rows) => {
      const next = new Map(rows.map((row) => [row.uid, row]))
      if (isOn()) {
        for (const [uid, row] of next) {
          const before = known.get(uid)
          if (before ? isChanged(before, row) : isNew(uid)) flash(uid)
        }
      }
      known = next
    },
    { flush: 'post', immediate: true },
  )
}
