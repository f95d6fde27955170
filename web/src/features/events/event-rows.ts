import type { Schema } from '#sdk'
import { age, text } from '../../kinds/cell.ts'
import { findKind } from '../../kinds/find-kind.ts'
import type { Status } from '../../lib/status.ts'
import type { TableColumn } from '../../table/column.ts'

type ClusterEvent = Schema<'ClusterEvent'>

/** An event as a row of a table. */
export interface EventRow extends Omit<ClusterEvent, 'name'> {
  /** What the table's filter looks for first: `Pod/checkout-1`. */
  readonly name: string
  readonly object: string
}

/** The newest first. */
export function byNewest(a: ClusterEvent, b: ClusterEvent): number {
  return Date.parse(b.last) - Date.parse(a.last)
}

const known = new WeakMap<ClusterEvent, EventRow>()

/** The row of an event; always the same one. */
export function toEventRow(event: ClusterEvent): EventRow {
  const before = known.get(event)
  if (before) return before
  const { name, ...rest } = event
  const row = { ...rest, object: name, name: `${rest.kind}/${name}` }
  known.set(event, row)
  return row
}

function toStatus({ type }: EventRow): Status {
  return type === 'Warning' ? { level: 'warn', word: type } : { level: 'idle', word: type }
}

export const EVENT_COLUMNS: readonly TableColumn<EventRow>[] = [
  {
    id: 'type',
    label: 'Type',
    value: ({ type }) => type,
    status: toStatus,
    cell: (row) => ({ type: 'status', status: toStatus(row) }),
    width: 96,
    priority: 0,
  },
  { id: 'reason', label: 'Reason', value: ({ reason }) => reason, width: 150, priority: 1 },
  {
    id: 'object',
    label: 'Object',
    value: ({ name }) => name,
    cell: ({ kind, object, namespace, name }) => {
      const found = findKind(kind)
      if (!found) return text(name)
      return {
        type: 'link',
        to: { path: found.path, name: object, namespace: found.namespaced ? namespace : undefined },
        text: name,
      }
    },
    width: 240,
    grow: 1,
    priority: 0,
  },
  {
    id: 'namespace',
    label: 'Namespace',
    value: ({ namespace }) => namespace,
    cell: ({ namespace }) => text(namespace, { muted: true }),
    width: 110,
    priority: 4,
  },
  {
    id: 'message',
    label: 'Message',
    value: ({ message }) => message,
    width: 320,
    grow: 3,
    priority: 1,
  },
  {
    id: 'count',
    label: 'Count',
    value: ({ count }) => count,
    align: 'end',
    width: 66,
    priority: 5,
    help: 'How often it happened',
  },
  { id: 'source', label: 'Source', value: ({ source }) => source, width: 150, priority: 8 },
  {
    id: 'first',
    label: 'First seen',
    value: ({ first }) => -Date.parse(first),
    cell: ({ first }) => age(first),
    align: 'end',
    width: 84,
    priority: 7,
  },
  {
    id: 'last',
    label: 'Last seen',
    value: ({ last }) => -Date.parse(last),
    cell: ({ last }) => age(last),
    align: 'end',
    width: 84,
    priority: 2,
  },
]
