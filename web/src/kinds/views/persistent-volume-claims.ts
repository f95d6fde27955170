import type { KindSchemas } from '#sdk'
import { link, status, text, type Cell } from '../cell.ts'
import { defineView, facts, type Section } from '../kind-view.ts'
import type { Status } from '../../lib/status.ts'
import { parseQuantity } from '../../lib/quantity.ts'
import {
  ACCESS_MODES_HELP,
  accessModesCell,
  accessModesFact,
  formatAccessModes,
} from './parts/access-modes.ts'
import { toTerminating } from './parts/deletion.ts'
import { referenceCell } from './parts/references.ts'
import { quantityCell } from './parts/quantities.ts'
import { selectorCell } from './parts/selectors.ts'

type Row = KindSchemas['pvcs']['row']
type Detail = KindSchemas['pvcs']['detail']

function toPendingReason({ volumeName, storageClass }: Row): string {
  if (volumeName !== undefined) return `Waits to be bound to ${volumeName}`
  return storageClass === undefined
    ? 'Has no storage class: waits for a volume that suits'
    : `Waits for a volume of class ${storageClass}`
}

function toStatus(row: Row): Status {
  const terminating = toTerminating(row)
  if (terminating) return terminating
  switch (row.status) {
    case 'Bound':
      return { level: 'ok', word: 'Bound' }
    case 'Pending':
      return { level: 'progress', word: 'Pending', reason: toPendingReason(row) }
    case 'Lost':
      return {
        level: 'bad',
        word: 'Lost',
        reason: `Its volume ${row.volumeName ?? ''} is gone, and its data with it`.replace(
          '  ',
          ' ',
        ),
      }
    default:
      return { level: 'unknown', word: row.status || 'Unknown' }
  }
}

const RESIZE: Readonly<Record<string, Status>> = {
  ControllerResizeInProgress: { level: 'progress', word: 'Volume is resized' },
  ControllerResizeInfeasible: { level: 'bad', word: 'Volume cannot be resized' },
  NodeResizePending: { level: 'progress', word: 'Waits for the node' },
  NodeResizeInProgress: { level: 'progress', word: 'File system is resized' },
  NodeResizeInfeasible: { level: 'bad', word: 'Node cannot resize it' },
}

function resizeCell(state: string): Cell {
  const known = RESIZE[state]
  return status(known ? { ...known, reason: state } : { level: 'unknown', word: state })
}

function toResizeSection({ resizeStatus = {} }: Detail): Section {
  return {
    type: 'table',
    title: 'Resize',
    columns: [{ label: 'Resource' }, { label: 'Status' }],
    rows: Object.entries(resizeStatus).map(([name, state]) => [text(name), resizeCell(state)]),
  }
}

/** What it asks for, where that is not what it got. */
function requestedCell({ capacity, requestedCapacity }: Detail): Cell | undefined {
  const isSame = parseQuantity(capacity) === parseQuantity(requestedCapacity)
  return isSame && capacity !== undefined ? undefined : quantityCell('storage', requestedCapacity)
}

export const view = defineView<'pvcs'>({
  path: 'pvcs',
  status: toStatus,
  columns: [
    {
      id: 'capacity',
      label: 'Capacity',
      value: (row) => parseQuantity(row.capacity),
      cell: (row) => quantityCell('storage', row.capacity),
      align: 'end',
      width: 84,
      priority: 2,
      help: 'What it got; what it asks for until it is bound',
    },
    {
      id: 'access',
      label: 'Access',
      value: (row) => formatAccessModes(row.accessModes) || undefined,
      cell: (row) => accessModesCell(row.accessModes),
      width: 76,
      priority: 4,
      help: ACCESS_MODES_HELP,
    },
    {
      id: 'class',
      label: 'Storage class',
      value: (row) => row.storageClass,
      cell: (row) => link('storageclasses', row.storageClass),
      width: 120,
      grow: 1,
      priority: 3,
    },
    {
      id: 'volume',
      label: 'Volume',
      value: (row) => row.volumeName,
      cell: (row) => link('pvs', row.volumeName),
      width: 160,
      grow: 1,
      priority: 6,
    },
  ],
  sections: (detail) => [
    {
      type: 'facts',
      title: 'Claim',
      facts: facts({
        Volume: link('pvs', detail.volumeName),
        'Storage class': link('storageclasses', detail.storageClass),
        Capacity: quantityCell('storage', detail.capacity),
        Requested: requestedCell(detail),
        'Access modes': accessModesFact(detail.accessModes),
        'Volume mode': text(detail.volumeMode),
        'Volumes that suit': selectorCell(detail.labelSelector, 'all'),
        'Filled from': referenceCell(detail.dataSource, detail.namespace),
        'Attributes class': text(detail.volumeAttributesClass),
      }),
    },
    toResizeSection(detail),
    {
      type: 'conditions',
      title: 'Conditions',
      conditions: detail.conditions ?? [],
      negative: ['ControllerResizeError', 'NodeResizeError', 'ModifyVolumeError'],
    },
  ],
})
