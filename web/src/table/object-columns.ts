import { age, status as statusCell } from '../kinds/cell.ts'
import type { KindView } from '../kinds/kind-view.ts'
import type { Status } from '../lib/status.ts'
import type { TableColumn, TableRow } from './column.ts'

/** What the rows of every kind have. */
export interface ObjectRow extends TableRow {
  readonly resourceVersion: string
  readonly createdAt: string
  readonly deletionTimestamp?: string
}

/** A name keeps at least 24 letters. */
const NAME_WIDTH = 230
/** A status word is never cut. */
const STATUS_WIDTH = 150

export function nameColumn<R extends TableRow>(): TableColumn<R> {
  return {
    id: 'name',
    label: 'Name',
    value: ({ name }) => name,
    width: NAME_WIDTH,
    grow: 3,
    priority: 0,
  }
}

export function namespaceColumn<R extends TableRow>(): TableColumn<R> {
  return {
    id: 'namespace',
    label: 'Namespace',
    value: ({ namespace }) => namespace,
    cell: ({ namespace }) => ({ type: 'text', text: namespace ?? '', muted: true }),
    width: 110,
    grow: 0.7,
    priority: 1,
  }
}

function statusColumn<R extends object>(toStatus: (row: R) => Status): TableColumn<R> {
  // Rows do not change: another version of an object is another row.
  const known = new WeakMap<R, Status>()
  const status = (row: R): Status => {
    const before = known.get(row)
    if (before) return before
    const found = toStatus(row)
    known.set(row, found)
    return found
  }
  return {
    id: 'status',
    label: 'Status',
    value: (row) => status(row).word,
    cell: (row) => statusCell(status(row)),
    status,
    width: STATUS_WIDTH,
    priority: 0,
  }
}

export function ageColumn<R extends { readonly createdAt: string }>(): TableColumn<R> {
  return {
    id: 'age',
    label: 'Age',
    // The youngest first, as a person reads "age ascending".
    value: ({ createdAt }) => -Date.parse(createdAt),
    cell: ({ createdAt }) => age(createdAt),
    align: 'end',
    width: 64,
    priority: 7,
  }
}

function ownerColumn<R>(): TableColumn<R> {
  const read = (row: R) =>
    (row as { readonly ownerRef?: { readonly kind: string; readonly name: string } }).ownerRef
  return {
    id: 'owner',
    label: 'Owner',
    value: (row) => {
      const owner = read(row)
      return owner && `${owner.kind}/${owner.name}`
    },
    width: 170,
    grow: 1,
    priority: 9,
    hidden: true,
  }
}

function labelsColumn<R extends TableRow>(): TableColumn<R> {
  return {
    id: 'labels',
    label: 'Labels',
    value: ({ labels }) =>
      Object.entries(labels ?? {})
        .map(([key, value]) => `${key}=${value}`)
        .join(', '),
    width: 220,
    grow: 1,
    priority: 9,
    hidden: true,
  }
}

/** The columns of a kind's table: every table's own around the kind's. */
export function buildObjectColumns(
  { status, columns }: KindView,
  namespaced: boolean,
): readonly TableColumn<ObjectRow>[] {
  // A view's functions take the rows of its own kind, and they are given no others.
  const own = columns as unknown as readonly TableColumn<ObjectRow>[]
  const toStatus = status as ((row: ObjectRow) => Status) | undefined
  return [
    nameColumn(),
    ...(namespaced ? [namespaceColumn<ObjectRow>()] : []),
    ...(toStatus ? [statusColumn(toStatus)] : []),
    ...own,
    ownerColumn(),
    labelsColumn(),
    ageColumn(),
  ]
}
