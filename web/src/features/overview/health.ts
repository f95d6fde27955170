import type { Schema } from '#sdk'
import type { Status } from '../../lib/status.ts'

export type Dashboard = Schema<'Dashboard'>
type Part = keyof Schema<'DashboardAccessibility'>

const numbers = new Intl.NumberFormat('en')

/** `1,204`. */
export function toNumber(count: number): string {
  return numbers.format(count)
}

/** `1 node`, `1,204 pods`. */
export function toCount(count: number, noun: string): string {
  return `${toNumber(count)} ${count === 1 ? noun : `${noun}s`}`
}

/** What is wrong by the figures, in words. */
function toTroubles({ accessibility, nodes, stuckOrFailed }: Dashboard): readonly string[] {
  const notReady = nodes.total - nodes.ready
  return [
    ...(accessibility.nodes === 'ok' && notReady > 0
      ? [`${toCount(notReady, 'node')} not ready`]
      : []),
    ...(accessibility.pods === 'ok' && stuckOrFailed > 0
      ? [`${toCount(stuckOrFailed, 'pod')} stuck or failed`]
      : []),
  ]
}

/** Parts that could not be read. */
export function toBlindSpots({ accessibility }: Dashboard): readonly Part[] {
  const parts: readonly Part[] = ['nodes', 'pods', 'namespaces', 'workloads', 'storage']
  return parts.filter((part) => accessibility[part] !== 'ok')
}

/** How the cluster is, by its nodes and pods: what was not read is not fine. */
export function toHealth(dashboard: Dashboard): Status {
  const { nodes, pods } = dashboard.accessibility
  const troubles = toTroubles(dashboard)
  if (troubles.length > 0) {
    return { level: 'warn', word: 'Degraded', reason: troubles.join(', ') }
  }
  if (nodes === 'ok' && pods === 'ok') return { level: 'ok', word: 'Healthy' }
  if (nodes === 'forbidden' && pods === 'forbidden') {
    return {
      level: 'idle',
      word: 'No access',
      reason: 'you may list neither its nodes nor its pods',
    }
  }
  const blind = [...(nodes === 'ok' ? [] : ['nodes']), ...(pods === 'ok' ? [] : ['pods'])]
  return {
    level: 'unknown',
    word: 'Unknown',
    reason: `${blind.join(' and ')} could not be read`,
  }
}

/** Why a part is missing: `You may not list nodes.`; undefined when it is there. */
export function toGap(accessibility: Schema<'Accessibility'>, noun: string): string | undefined {
  if (accessibility === 'ok') return undefined
  return accessibility === 'forbidden'
    ? `You may not list ${noun}.`
    : `The cluster did not say: its ${noun} could not be read.`
}
