import type { LiveChange } from './protocol.ts'

/** What every row of a live list has. */
export interface LiveRow {
  readonly uid: string
  readonly name: string
  readonly namespace?: string
  /** Absent for events. */
  readonly resourceVersion?: string
}

/** Where rows stand: less than zero when the first one comes first. */
export type RowOrder<R> = (a: R, b: R) => number

/** The order of API servers: by namespace and name, byte by byte. */
export function byKey(a: LiveRow, b: LiveRow): number {
  const left = toKey(a)
  const right = toKey(b)
  return left === right ? 0 : left < right ? -1 : 1
}

function toKey({ namespace = '', name }: LiveRow): string {
  return namespace === '' ? name : `${namespace}/${name}`
}

/**
 * Whether a version is older than another one of the same object. Kubernetes' versions are numbers that grow; what is no
 * number is taken as it comes.
 */
export function isOlder(version: string | undefined, than: string | undefined): boolean {
  if (version === undefined || than === undefined) return false
  if (!/^\d+$/.test(version) || !/^\d+$/.test(than)) return false
  return version.length === than.length ? version < than : version.length < than.length
}

/** The row after a change of its object: the same one when nothing is new. */
function merge<R extends LiveRow>(row: R, object: R): R {
  const { resourceVersion } = row
  if (resourceVersion !== undefined && object.resourceVersion === resourceVersion) return row
  return isOlder(object.resourceVersion, resourceVersion) ? row : object
}

/** Where a row belongs among rows in order. */
function findPlace<R>(rows: readonly R[], row: R, order: RowOrder<R>): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = rows[middle]
    if (other !== undefined && order(other, row) <= 0) low = middle + 1
    else high = middle
  }
  return low
}

function addRows<R extends LiveRow>(rows: R[], added: readonly R[], order: RowOrder<R>): R[] {
  // Two objects of one name were there one after the other; the second one is there now. Events share names freely.
  const names = new Set(
    added.flatMap((row) => (row.resourceVersion === undefined ? [] : [toKey(row)])),
  )
  const rest = names.size === 0 ? rows : rows.filter((row) => !names.has(toKey(row)))
  for (const row of added) rest.splice(findPlace(rest, row, order), 0, row)
  return rest
}

interface Latest {
  readonly row: LiveRow
  readonly isGone: boolean
}

/** Of several changes of an object, the last one; an old one that comes late counts for nothing. */
function toLatest(changes: readonly LiveChange[]): Map<string, Latest> {
  const latest = new Map<string, Latest>()
  for (const { event, object } of changes) {
    const row = object as unknown as LiveRow
    const before = latest.get(row.uid)
    const isLate = before && isOlder(row.resourceVersion, before.row.resourceVersion)
    if (!isLate) latest.set(row.uid, { row, isGone: event === 'deleted' })
  }
  return latest
}

/** Rows after changes of their objects. Rows that did not change are the same ones; so is the list when none did. */
export function foldChanges<R extends LiveRow>(
  rows: readonly R[],
  changes: readonly LiveChange[],
  order: RowOrder<R> = byKey,
): readonly R[] {
  // The contract says that these are the kind's rows.
  const latest = toLatest(changes) as Map<string, Latest & { readonly row: R }>
  let isChanged = false
  const kept: R[] = []
  const moved: R[] = []
  for (const row of rows) {
    const change = latest.get(row.uid)
    if (!change) {
      kept.push(row)
      continue
    }
    latest.delete(row.uid)
    const isStale = isOlder(change.row.resourceVersion, row.resourceVersion)
    if (change.isGone && !isStale) {
      isChanged = true
      continue
    }
    const merged = merge(row, change.row)
    if (merged !== row) isChanged = true
    // What belongs elsewhere now is put there like what is new.
    if (order(row, merged) === 0) kept.push(merged)
    else moved.push(merged)
  }
  const added = [...latest.values()].flatMap(({ row, isGone }) => (isGone ? [] : [row]))
  added.push(...moved)
  if (added.length > 0) return addRows(kept, added, order)
  return isChanged ? kept : rows
}
