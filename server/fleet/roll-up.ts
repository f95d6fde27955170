import type { components } from '../../generated/types.ts'

type Schemas = components['schemas']

function countBy(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

/** Sums the fleet up. */
export function rollUp(
  clusters: readonly Schemas['FleetCluster'][],
  now: number,
): Schemas['FleetRollup'] {
  return {
    totalClusters: clusters.length,
    byStatus: countBy(clusters.map(({ status }) => status)),
    byEnvironment: countBy(clusters.map(({ environment }) => environment ?? 'other')),
    generatedAt: new Date(now).toISOString(),
  }
}

/** How a cluster is by its figures: a node that is not ready or a pod in trouble degrades it. */
export function toHealth({
  nodes,
  stuckOrFailed,
}: Schemas['FleetSummary']): 'healthy' | 'degraded' {
  return nodes.ready < nodes.total || stuckOrFailed > 0 ? 'degraded' : 'healthy'
}

const STATUS_OF_ERROR = {
  denied: 'denied',
  auth_failed: 'unreachable',
  apiserver_unreachable: 'unreachable',
  timeout: 'unknown',
  unknown: 'unknown',
} as const satisfies Record<Schemas['AggregateErrorCode'], Schemas['FleetStatus']>

/** How a cluster is when nothing could be read of it. */
export function toFailedStatus(code: Schemas['AggregateErrorCode']): Schemas['FleetStatus'] {
  return STATUS_OF_ERROR[code]
}

/** The first line, at most 200 characters. */
export function toShortMessage(message: string): string {
  const [line = ''] = message.split('\n')
  return line.length <= 200 ? line : `${line.slice(0, 197)}...`
}
