import { kinds } from '#sdk'
import type { AuditRow } from '../../api/audit.ts'
import { type Cell, status, text } from '../../kinds/cell.ts'
import { formatMoment } from '../../lib/age.ts'
import type { TableColumn, TableRow } from '../../table/column.ts'
import { toActorText, toOutcomeStatus, toResourceText, toVerbWords } from './audit-words.ts'

/** A row of the trail as a row of a table. */
export interface AuditTableRow extends TableRow {
  readonly row: AuditRow
}

export function toTableRow(row: AuditRow): AuditTableRow {
  return { uid: String(row.id), name: toVerbWords(row.verb), row }
}

export interface ColumnOptions {
  readonly zone: 'local' | 'utc'
  /** Whether intents are shown beside their outcomes. */
  readonly intents: boolean
  /** On a cluster's page the cluster goes without saying. */
  readonly hasCluster: boolean
}

/** Kinds of our table have a page; what it was done to is read in the drawer otherwise. */
function resourceCell(row: AuditRow): Cell {
  const { cluster, resource } = row
  const { group = '', resource: plural, namespace, name } = resource
  const kind = Object.values(kinds).find((each) => each.resource === plural && each.group === group)
  if (!kind || !cluster || !name) return text(toResourceText(row))
  return {
    type: 'link',
    to: { cluster, path: kind.path, name, ...(namespace && { namespace }) },
    text: toResourceText(row),
  }
}

export function buildAuditColumns({
  zone,
  intents,
  hasCluster,
}: ColumnOptions): readonly TableColumn<AuditTableRow>[] {
  const cluster: TableColumn<AuditTableRow> = {
    id: 'cluster',
    label: 'Cluster',
    value: ({ row }) => row.cluster,
    width: 100,
    priority: 4,
  }
  return [
    {
      id: 'time',
      label: zone === 'utc' ? 'Time (UTC)' : 'Time',
      value: ({ row }) => Date.parse(row.timestamp),
      cell: ({ row }) => {
        const moment = formatMoment(row.timestamp, zone)
        return text(moment.slice(5, 19), { title: moment })
      },
      width: 118,
      priority: 0,
    },
    {
      id: 'actor',
      label: 'Actor',
      value: ({ row }) => toActorText(row),
      cell: ({ row }) => text(toActorText(row), { title: row.actor.sub }),
      width: 150,
      grow: 1,
      priority: 2,
    },
    { id: 'name', label: 'Action', value: ({ name }) => name, width: 170, grow: 1, priority: 0 },
    {
      id: 'outcome',
      label: 'Outcome',
      value: ({ row }) => row.outcome,
      cell: ({ row }) => status(toOutcomeStatus(row, intents)),
      width: 124,
      priority: 1,
    },
    ...(hasCluster ? [cluster] : []),
    {
      id: 'resource',
      label: 'Object',
      value: ({ row }) => toResourceText(row),
      cell: ({ row }) => resourceCell(row),
      width: 200,
      grow: 2,
      priority: 3,
    },
    {
      id: 'reason',
      label: 'Reason',
      value: ({ row }) => row.reason,
      cell: ({ row }) => text(row.reason, { muted: true }),
      width: 140,
      grow: 2,
      priority: 6,
    },
  ]
}
