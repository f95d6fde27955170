import type { TableColumn, TableRow } from './column.ts'
import { diffRows, type RowDiff } from './diff-rows.ts'
import { compareSortKeys, createSortKeys, type SortKey, type SortKeys, sortRows } from './sort.ts'

/** Which rows, in which order. The same view is the same object's parts: they are compared by identity. */
export interface Arrangement<R> {
  /** Undefined when all rows are shown. */
  readonly matches: ((row: R) => boolean) | undefined
  /** Undefined for the list's own order. */
  readonly column: TableColumn<R> | undefined
  readonly descending: boolean
}

function isSameView<R>(a: Arrangement<R>, b: Arrangement<R>): boolean {
  return a.matches === b.matches && a.column === b.column && a.descending === b.descending
}

function arrangeAll<R>(
  rows: readonly R[],
  { matches, column, descending }: Arrangement<R>,
  toKey: SortKeys<R>,
): readonly R[] {
  return sortRows(matches ? rows.filter(matches) : rows, column, descending, toKey)
}

/** An order to put rows into. */
interface Order<R> {
  readonly column: TableColumn<R>
  readonly descending: boolean
  readonly toKey: SortKeys<R>
}

function isEqual(a: SortKey, b: SortKey): boolean {
  return a.key === b.key && a.word === b.word
}

/** Puts a row behind all that stand before it or beside it. */
function insert<R>(rows: R[], row: R, { column, descending, toKey }: Order<R>): void {
  const sort = toKey(column, row)
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = rows[middle]
    const isBefore =
      other !== undefined && compareSortKeys(toKey(column, other), sort, descending) <= 0
    if (isBefore) low = middle + 1
    else high = middle
  }
  rows.splice(low, 0, row)
}

function remove<R>(rows: R[], row: R): void {
  const index = rows.indexOf(row)
  if (index >= 0) rows.splice(index, 1)
}

/** The rows after a few differences: what keeps its place is replaced there, and only what moves is looked for a place. */
function patch<R>(
  shown: readonly R[],
  { changed, added, removed }: RowDiff<R>,
  matches: (row: R) => boolean,
  order: Order<R>,
): readonly R[] {
  const { column, toKey } = order
  const rows = [...shown]
  const inserted = added.filter(matches)
  for (const row of removed) remove(rows, row)
  for (const [before, after] of changed) {
    const stays =
      matches(before) && matches(after) && isEqual(toKey(column, before), toKey(column, after))
    if (stays) rows[rows.indexOf(before)] = after
    else {
      remove(rows, before)
      if (matches(after)) inserted.push(after)
    }
  }
  for (const row of inserted) insert(rows, row, order)
  return rows
}

/** The same without an order of its own: rows stand as the list has them, so places need not be looked for. */
function patchUnsorted<R>(
  shown: readonly R[],
  rows: readonly R[],
  { changed, added, removed }: RowDiff<R>,
  matches: (row: R) => boolean,
): readonly R[] {
  const isSameSize = added.length + removed.length === 0
  const stay = changed.every(([before, after]) => matches(before) === matches(after))
  if (!isSameSize || !stay) return rows.filter(matches)
  const next = [...shown]
  for (const [before, after] of changed) {
    const index = next.indexOf(before)
    if (index >= 0) next[index] = after
  }
  return next
}

/**
 * Arranges the rows of a table, one state after the other. A state that differs little from the one before costs little:
 * ten thousand rows are filtered and sorted anew only when the view changes, or most of them.
 */
export function createArranger<R extends TableRow>(): (
  rows: readonly R[],
  view: Arrangement<R>,
) => readonly R[] {
  const toKey = createSortKeys<R>()
  let before: { rows: readonly R[]; view: Arrangement<R>; shown: readonly R[] } | undefined

  function arrange(rows: readonly R[], view: Arrangement<R>): readonly R[] {
    const { matches, column, descending } = view
    if (!matches && !column) return rows
    if (!before || !isSameView(before.view, view)) return arrangeAll(rows, view, toKey)
    if (before.rows === rows) return before.shown
    const diff = diffRows(before.rows, rows)
    if (!diff) return arrangeAll(rows, view, toKey)
    if (column)
      return patch(before.shown, diff, matches ?? (() => true), { column, descending, toKey })
    return matches ? patchUnsorted(before.shown, rows, diff, matches) : rows
  }

  return (rows, view) => {
    const shown = arrange(rows, view)
    before = { rows, view, shown }
    return shown
  }
}
