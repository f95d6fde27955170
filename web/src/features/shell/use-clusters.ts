import { useQuery } from '@tanstack/vue-query'
import { computed, type ComputedRef } from 'vue'
import { clusterListQuery, fleetQuery } from '../../api/clusters.ts'
import type { StatusLevel } from '../../lib/status.ts'
import { CLUSTER_LEVELS, CLUSTER_WORDS, type FleetStatus } from './cluster-levels.ts'

/** A cluster as the shell shows it. */
export interface ShellCluster {
  readonly name: string
  readonly environment: string | undefined
  readonly status: FleetStatus
  readonly level: StatusLevel
  readonly word: string
  /** Why it is so; absent when all is well. */
  readonly reason: string | undefined
}

/** The clusters of the registry, with what the fleet knows of them. */
export function useClusters(): ComputedRef<readonly ShellCluster[]> {
  const { data: clusters } = useQuery(clusterListQuery)
  const { data: fleet } = useQuery(fleetQuery)
  return computed(() => {
    const known = new Map(fleet.value?.clusters.map((each) => [each.name, each]))
    return (clusters.value ?? []).map(({ name, environment }) => {
      const { status = 'unknown', error } = known.get(name) ?? {}
      return {
        name,
        environment,
        status,
        level: CLUSTER_LEVELS[status],
        word: CLUSTER_WORDS[status],
        reason: error?.message,
      }
    })
  })
}
