import type { Schema } from '#sdk'
import type { StatusLevel } from '../../lib/status.ts'

export type FleetStatus = Schema<'FleetStatus'>

/** How a cluster's state is drawn. */
export const CLUSTER_LEVELS: Readonly<Record<FleetStatus, StatusLevel>> = {
  healthy: 'ok',
  degraded: 'warn',
  unreachable: 'bad',
  unknown: 'unknown',
  denied: 'idle',
}

/** How a cluster's state is said. */
export const CLUSTER_WORDS: Readonly<Record<FleetStatus, string>> = {
  healthy: 'healthy',
  degraded: 'degraded',
  unreachable: 'unreachable',
  unknown: 'unknown',
  denied: 'no access',
}
