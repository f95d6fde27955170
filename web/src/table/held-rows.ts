import { computed, type ComputedRef, onScopeDispose, type Ref, shallowRef, watch } from 'vue'
import type { TableRow } from './column.ts'
import { diffRows } from './diff-rows.ts'

/** Rows as they are shown: in an order that may be older than the rows themselves. */
export interface HeldRows<R> {
  readonly rows: readonly R[]
  /** uids of rows that are gone and still stand in their places. */
  readonly leaving: ReadonlySet<string>
  /** uids of rows that wait until the order may change. */
  readonly waiting: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()
/** How long a row that is gone is still seen. */
const LEAVE_MS = 400
/** More that go at once go without ceremony. */
const MOST_LEAVING = 20

/** Rows that are shown as they are. */
export function showAll<R>(rows: readonly R[]): HeldRows<R> {
  return { rows, leaving: NONE, waiting: NONE }
}

/**
 * The next state of rows whose order is held: what changed is shown in its place, what is gone stays there, what is new
 * waits. Undefined when too much is different to hold anything.
 */
export function holdRows<R extends TableRow>(
  held: HeldRows<R>,
  before: readonly R[],
  next: readonly R[],
): HeldRows<R> | undefined {
  const diff = diffRows(before, next)
  if (!diff) return undefined
  const rows = [...held.rows]
  const leaving = new Set(held.leaving)
  const waiting = new Set(held.waiting)
  for (const [old, now] of diff.changed) {
    const index = rows.indexOf(old)
    if (index >= 0) rows[index] = now
  }
  for (const { uid } of diff.removed) if (!waiting.delete(uid)) leaving.add(uid)
  for (const row of diff.added) {
    // It came back, for example through the filter.
    const index = leaving.delete(row.uid) ? rows.findIndex(({ uid }) => uid === row.uid) : -1
    if (index >= 0) rows[index] = row
    else waiting.add(row.uid)
  }
  return { rows, leaving, waiting }
}

/** The rows with those that have just gone, where they stood. */
function addLeaving<R extends TableRow>(
  held: HeldRows<R>,
  before: readonly R[],
  next: readonly R[],
): HeldRows<R> {
  const removed = diffRows(before, next)?.removed ?? []
  const stillLeaving =
    held.leaving.size === 0 ? [] : held.rows.filter(({ uid }) => held.leaving.has(uid))
  const gone = [...stillLeaving, ...removed]
  if (gone.length === 0 || gone.length > MOST_LEAVING) return showAll(next)
  const rows = [...next]
  for (const row of gone) rows.splice(Math.min(rows.length, held.rows.indexOf(row)), 0, row)
  return { rows, leaving: new Set(gone.map(({ uid }) => uid)), waiting: NONE }
}

export interface HeldRowsOptions<R> {
  /** The rows in their order, as they are now. */
  readonly rows: ComputedRef<readonly R[]>
  /** Whether somebody is about to point at a row: nothing may move. */
  readonly isHeld: Ref<boolean>
  /** What is shown: another view is shown at once, whatever is held. */
  readonly view: ComputedRef<string>
}

/** The rows of a table without the jumps: order is kept while it is held, and what is gone fades. */
export function useHeldRows<R extends TableRow>({
  rows,
  isHeld,
  view,
}: HeldRowsOptions<R>): {
  rows: ComputedRef<readonly R[]>
  leaving: ComputedRef<ReadonlySet<string>>
  /** How many rows wait to be shown. */
  waiting: ComputedRef<number>
  release: () => void
} {
  const held = shallowRef<HeldRows<R>>(showAll(rows.value))
  let timer: ReturnType<typeof setTimeout> | undefined

  function release(): void {
    clearTimeout(timer)
    timer = undefined
    held.value = showAll(rows.value)
  }

  function releaseSoon(): void {
    timer ??= setTimeout(() => {
      timer = undefined
      if (!isHeld.value) release()
    }, LEAVE_MS)
  }

  watch(
    [rows, view],
    ([next, nextView], [before, viewBefore]) => {
      if (nextView !== viewBefore) release()
      else if (isHeld.value) held.value = holdRows(held.value, before, next) ?? showAll(next)
      else {
        held.value = addLeaving(held.value, before, next)
        if (held.value.leaving.size > 0) releaseSoon()
      }
    },
    { flush: 'sync' },
  )
  watch(
    isHeld,
    (isStill) => {
      if (!isStill) release()
    },
    { flush: 'sync' },
  )
  onScopeDispose(() => clearTimeout(timer))
  return {
    rows: computed(() => held.value.rows),
    leaving: computed(() => held.value.leaving),
    waiting: computed(() => held.value.waiting.size),
    release,
  }
}
