import type { KindSchemas } from '#sdk'
import { link, list, ratio, text, type Cell } from '../cell.ts'
import { defineView, facts, type Section } from '../kind-view.ts'
import type { Status } from '../../lib/status.ts'
import { countColumn, ratioColumn } from './parts/count-column.ts'
import { toTerminating } from './parts/deletion.ts'
import { selectorCell } from './parts/selectors.ts'

type Row = KindSchemas['poddisruptionbudgets']['row']
type Detail = KindSchemas['poddisruptionbudgets']['detail']

function toStatus(row: Row): Status {
  const terminating = toTerminating(row)
  if (terminating) return terminating
  const { expectedPods, currentHealthy, desiredHealthy, disruptionsAllowed } = row
  if (expectedPods === 0) return { level: 'idle', word: 'No pods', reason: 'It protects no pods' }
  const healthy = `${currentHealthy} healthy of ${desiredHealthy} needed`
  if (currentHealthy < desiredHealthy) {
    return { level: 'bad', word: 'Insufficient pods', reason: `${healthy}: no pod may be evicted` }
  }
  if (disruptionsAllowed === 0) {
    return { level: 'warn', word: 'Blocks evictions', reason: `${healthy}: none can be spared` }
  }
  const reason = `${disruptionsAllowed} of ${expectedPods} pods may be evicted now`
  return { level: 'ok', word: 'Allows evictions', reason }
}

/** The contract says `N/A` where the budget says nothing. */
function toLimit(limit: string): string | undefined {
  return limit === 'N/A' ? undefined : limit
}

const UNHEALTHY: Readonly<Record<string, string>> = {
  AlwaysAllow: 'AlwaysAllow: they may always be evicted',
  IfHealthyBudget: 'IfHealthyBudget: they may be evicted while enough others are healthy',
}

function toUnhealthyPolicy({ unhealthyPodEvictionPolicy: policy }: Detail): Cell {
  return text(policy === undefined ? undefined : (UNHEALTHY[policy] ?? policy))
}

function toFacts(detail: Detail): Section {
  const { namespace, disruptedPods = [] } = detail
  return {
    type: 'facts',
    title: 'Budget',
    facts: facts({
      'May be evicted now': text(detail.disruptionsAllowed),
      Healthy: ratio(detail.currentHealthy, detail.desiredHealthy, 'healthy that are needed'),
      'Expected pods': text(detail.expectedPods),
      'Min available': text(toLimit(detail.minAvailable)),
      'Max unavailable': text(toLimit(detail.maxUnavailable)),
      'Being evicted': list(disruptedPods.map((name) => link('pods', name, namespace))),
      'Pods that are not ready': toUnhealthyPolicy(detail),
      Selector: selectorCell(detail.selector, 'all pods of the namespace'),
    }),
  }
}

export const view = defineView<'poddisruptionbudgets'>({
  path: 'poddisruptionbudgets',
  status: toStatus,
  columns: [
    {
      id: 'min-available',
      label: 'Min available',
      value: (row) => toLimit(row.minAvailable),
      align: 'end',
      width: 100,
      priority: 4,
      help: 'How many of the pods must stay: a number or a percentage',
    },
    {
      id: 'max-unavailable',
      label: 'Max unavailable',
      value: (row) => toLimit(row.maxUnavailable),
      align: 'end',
      width: 112,
      priority: 5,
      help: 'How many of the pods may be missing: a number or a percentage',
    },
    countColumn({
      id: 'allowed',
      label: 'Allowed',
      value: (row) => row.disruptionsAllowed,
      priority: 2,
      help: 'How many pods may be evicted now',
    }),
    ratioColumn({
      id: 'healthy',
      label: 'Healthy',
      part: (row) => row.currentHealthy,
      whole: (row) => row.desiredHealthy,
      noun: 'healthy that are needed',
      priority: 3,
      help: 'Healthy pods, of those that the budget needs',
    }),
    countColumn({
      id: 'expected',
      label: 'Expected',
      value: (row) => row.expectedPods,
      priority: 7,
      hidden: true,
      help: 'How many pods it protects',
    }),
  ],
  sections: (detail) => [
    toFacts(detail),
    { type: 'conditions', title: 'Conditions', conditions: detail.conditions ?? [] },
  ],
})
