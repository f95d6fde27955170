import type { KindSchemas } from '#sdk'
import { chips, list, status, text, type Cell } from '../cell.ts'
import { defineView, facts, type Column } from '../kind-view.ts'
import type { Status } from '../../lib/status.ts'
import { toTerminating } from './parts/deletion.ts'
import { findFullest, formatShare, toShare, toShareStatus, type QuotaUse } from './parts/quota.ts'
import { formatQuantity, quantityCell } from './parts/quantities.ts'

type Row = KindSchemas['resourcequotas']['row']

/** Which pods a scope counts. */
const SCOPES: Readonly<Record<string, string>> = {
  BestEffort: 'Pods without requests and limits',
  CrossNamespacePodAffinity: 'Pods whose (anti-)affinity names other namespaces',
  NotBestEffort: 'Pods with requests or limits',
  NotTerminating: 'Pods without a deadline',
  Terminating: 'Pods with a deadline (activeDeadlineSeconds)',
}

function toStatus(row: Row): Status {
  const terminating = toTerminating(row)
  if (terminating) return terminating
  const uses = Object.values(row.items)
  if (uses.length === 0 || uses.some(({ used }) => used === '')) {
    return { level: 'unknown', word: 'Not counted', reason: 'Its use has not been counted yet' }
  }
  const fullest = findFullest(row.items)
  if (!fullest) {
    return { level: 'ok', word: 'Within limits', reason: 'Nothing is used of what it counts' }
  }
  const reason = `${fullest.resource}: ${formatShare(fullest.share)} used`
  return { ...toShareStatus(fullest.share), reason }
}

function formatUse(name: string, { used, hard }: QuotaUse): string {
  return `${used === '' ? '?' : formatQuantity(name, used)} of ${formatQuantity(name, hard)}`
}

/** A column for one resource; `alias` is its older name in quotas. */
function toColumn(
  name: string,
  label: string,
  options: Pick<Column<Row>, 'priority' | 'hidden'> & { readonly alias?: string },
): Column<Row> {
  const { alias = name, ...rest } = options
  const find = ({ items }: Row) => items[name] ?? items[alias]
  return {
    id: name,
    label,
    value: (row) => {
      const use = find(row)
      const share = use && toShare(use)
      return share === undefined ? undefined : Math.round(share * 100)
    },
    cell: (row) => {
      const use = find(row)
      return use
        ? text(formatUse(name, use), { title: `${use.used || 'not counted'} of ${use.hard}` })
        : { type: 'none' }
    },
    width: 150,
    help: `Used of ${name}, of what may be used; sorted and filtered by percent`,
    ...rest,
  }
}

function fullestCell({ items }: Row): Cell {
  const fullest = findFullest(items)
  if (!fullest) return { type: 'none' }
  return text(`${fullest.resource} ${formatShare(fullest.share)}`)
}

function shareCell(use: QuotaUse): Cell {
  const share = toShare(use)
  if (share === undefined) {
    return use.used === '' ? text('not counted', { muted: true }) : { type: 'none' }
  }
  const state = toShareStatus(share)
  return state.level === 'ok'
    ? text(formatShare(share))
    : status({ ...state, word: `${formatShare(share)} · ${state.word.toLowerCase()}` })
}

export const view = defineView<'resourcequotas'>({
  path: 'resourcequotas',
  status: toStatus,
  columns: [
    {
      id: 'fullest',
      label: 'Fullest',
      value: (row) => {
        const fullest = findFullest(row.items)
        return fullest && Math.round(fullest.share * 100)
      },
      cell: fullestCell,
      width: 170,
      grow: 1,
      priority: 1,
      help: 'The resource of which the largest share is used; sorted and filtered by percent',
    },
    toColumn('requests.cpu', 'CPU requests', { priority: 3, alias: 'cpu' }),
    toColumn('requests.memory', 'Memory requests', { priority: 4, alias: 'memory' }),
    toColumn('limits.cpu', 'CPU limits', { priority: 7, hidden: true }),
    toColumn('limits.memory', 'Memory limits', { priority: 6 }),
    toColumn('pods', 'Pods', { priority: 5, alias: 'count/pods' }),
    toColumn('requests.storage', 'Storage', { priority: 8, hidden: true }),
    {
      id: 'resources',
      label: 'Resources',
      value: (row) =>
        Object.entries(row.items)
          .map(([name, use]) => `${name}: ${use.used}/${use.hard}`)
          .join(', ') || undefined,
      width: 240,
      grow: 2,
      priority: 9,
      hidden: true,
      help: 'Everything that it counts, as kubectl writes it: used/hard',
    },
  ],
  sections: (detail) => [
    {
      type: 'table',
      title: 'Use',
      columns: [
        { label: 'Resource' },
        { label: 'Used', align: 'end' },
        { label: 'Hard', align: 'end' },
        { label: 'Share' },
      ],
      rows: Object.entries(detail.items)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, use]) => [
          text(name, { mono: true }),
          quantityCell(name, use.used),
          quantityCell(name, use.hard),
          shareCell(use),
        ]),
    },
    {
      type: 'facts',
      title: 'What counts',
      facts: facts({
        Scopes: list((detail.scopes ?? []).map((scope) => text(scope, { title: SCOPES[scope] }))),
        'Scope selector': chips(detail.scopeSelector),
      }),
    },
  ],
})
