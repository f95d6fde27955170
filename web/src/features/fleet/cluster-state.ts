import type { Schema } from '#sdk'
import { parsePermission } from '../../api/problem.ts'
import type { Status } from '../../lib/status.ts'

export type FleetCluster = Schema<'FleetCluster'>
export type FleetStatus = Schema<'FleetStatus'>

/** The statuses of clusters, the worst first. */
export const STATUSES: Readonly<Record<FleetStatus, Status>> = {
  unreachable: { level: 'bad', word: 'Unreachable' },
  degraded: { level: 'warn', word: 'Degraded' },
  unknown: { level: 'unknown', word: 'Unknown' },
  healthy: { level: 'ok', word: 'Healthy' },
  denied: { level: 'idle', word: 'No access' },
}

export const STATUS_ORDER = Object.keys(STATUSES) as readonly FleetStatus[]

/** The words of a failure without what the card says already, as a sentence. */
function toReason({ name, error }: FleetCluster): string {
  const message = (error?.message ?? '').replace(/[.\s]+$/, '')
  const known = `Cluster ${name} is unreachable: `
  const bare = message.startsWith(known) ? message.slice(known.length) : message
  return bare === '' ? '' : `${bare[0]?.toUpperCase() ?? ''}${bare.slice(1)}.`
}

function toDenial({ error }: FleetCluster): string {
  const missing = parsePermission(error?.message ?? '')
  return missing
    ? `You may not ${missing.verb} ${missing.resource} across this cluster.`
    : 'You may not see the pods and nodes of this cluster.'
}

/** Why a cluster's figures are missing, in words; undefined when nothing is wrong with reading them. */
export function toTrouble(cluster: FleetCluster): string | undefined {
  if (!cluster.error) return undefined
  if (cluster.error.code === 'denied') return toDenial(cluster)
  const reason = toReason(cluster)
  return cluster.error.code === 'auth_failed'
    ? `It refuses the credential that Periscope calls it with. ${reason}`.trim()
    : reason
}

/** Where a cluster is and how it is reached, as far as that is known. */
export function toFacts({ region, backend, accountID, context }: FleetCluster): readonly string[] {
  return [region, backend, accountID, backend === 'kubeconfig' ? context : undefined].filter(
    (fact) => fact !== undefined,
  )
}
