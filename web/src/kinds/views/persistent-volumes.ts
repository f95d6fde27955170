import type { KindSchemas, Schema } from '#sdk'
import { age, chips, link, list, mono, text, type Cell } from '../cell.ts'
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
import { linkAs } from './parts/references.ts'
import { quantityCell } from './parts/quantities.ts'

type Row = KindSchemas['pvs']['row']
type Detail = KindSchemas['pvs']['detail']

const RELEASED: Readonly<Record<string, string>> = {
  Retain: 'Its claim is gone; it is kept with its data until someone removes or reuses it',
  Delete: 'Its claim is gone; it should be deleted with its data',
  Recycle: 'Its claim is gone; it should be scrubbed and made available again',
}

const PHASES: Readonly<Record<string, Status>> = {
  Available: { level: 'idle', word: 'Available', reason: 'No claim uses it' },
  Bound: { level: 'ok', word: 'Bound' },
  Pending: { level: 'progress', word: 'Pending', reason: 'It is being made available' },
  Released: { level: 'warn', word: 'Released', reason: 'Its claim is gone' },
  Failed: { level: 'bad', word: 'Failed', reason: 'It could not be reclaimed' },
}

function toStatus(row: Row): Status {
  const terminating = toTerminating(row)
  if (terminating) return terminating
  const state = PHASES[row.status] ?? { level: 'unknown', word: row.status || 'Unknown' }
  const reason = row.status === 'Released' ? RELEASED[row.reclaimPolicy ?? ''] : undefined
  return reason === undefined ? state : { ...state, reason }
}

function formatClaim({ namespace, name }: Schema<'ClaimReference'>): string {
  return `${namespace}/${name}`
}

function claimCell({ claimRef }: Row): Cell {
  return claimRef ? linkAs({ path: 'pvcs', ...claimRef }, formatClaim(claimRef)) : { type: 'none' }
}

function toSourceSection({ sourceDetails = {} }: Detail): Section {
  const details = Object.entries(sourceDetails).sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    type: 'table',
    title: 'Source',
    columns: [{ label: 'Name' }, { label: 'Value' }],
    rows: details.map(([name, value]) => [mono(name), mono(value, true)]),
  }
}

export const view = defineView<'pvs'>({
  path: 'pvs',
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
    },
    {
      id: 'claim',
      label: 'Claim',
      value: (row) => row.claimRef && formatClaim(row.claimRef),
      cell: claimCell,
      width: 180,
      grow: 2,
      priority: 1,
      help: 'The claim that uses it, or used it last',
    },
    {
      id: 'access',
      label: 'Access',
      value: (row) => formatAccessModes(row.accessModes) || undefined,
      cell: (row) => accessModesCell(row.accessModes),
      width: 76,
      priority: 5,
      help: ACCESS_MODES_HELP,
    },
    {
      id: 'reclaim',
      label: 'Reclaim',
      value: (row) => row.reclaimPolicy,
      width: 80,
      priority: 4,
      help: 'What happens to it when its claim is deleted: Retain keeps it, Delete removes it with its data',
    },
    {
      id: 'class',
      label: 'Storage class',
      value: (row) => row.storageClass,
      cell: (row) => link('storageclasses', row.storageClass),
      width: 120,
      priority: 3,
    },
  ],
  sections: (detail) => [
    {
      type: 'facts',
      title: 'Volume',
      facts: facts({
        Claim: claimCell(detail),
        'Storage class': link('storageclasses', detail.storageClass),
        Capacity: quantityCell('storage', detail.capacity),
        'Access modes': accessModesFact(detail.accessModes),
        Source: mono(detail.source, true),
        'Volume mode': text(detail.volumeMode),
        'Reclaim policy': text(detail.reclaimPolicy),
        'In this state for': age(detail.lastPhaseTransitionTime),
        Reason: text(detail.reason),
        Message: text(detail.message),
        'Mount options': chips(detail.mountOptions),
        'Attributes class': text(detail.volumeAttributesClass),
        'Nodes with': list((detail.nodeAffinity ?? []).map((term) => mono(term))),
      }),
    },
    toSourceSection(detail),
  ],
})
