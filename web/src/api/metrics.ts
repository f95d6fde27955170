import { queryOptions } from '@tanstack/vue-query'
import { kinds, type Schema } from '#sdk'
import { api } from './client.ts'
import type { ObjectScope } from './objects.ts'

/** How often a metrics API has a new sample. */
const METRICS_POLL_MS = 15_000

/** What an object uses now; its kind says which of the two has the figures. */
export type ObjectMetrics = Schema<'PodMetrics'> | Schema<'NodeMetrics'>

async function readMetrics(scope: ObjectScope, signal: AbortSignal): Promise<ObjectMetrics> {
  const { cluster, path, namespace = '', name } = scope
  const { data } = kinds[path].namespaced
    ? await api.GET('/api/clusters/{cluster}/pods/{namespace}/{name}/metrics', {
        params: { path: { cluster, namespace, name } },
        signal,
      })
    : await api.GET('/api/clusters/{cluster}/nodes/{name}/metrics', {
        params: { path: { cluster, name } },
        signal,
      })
  if (!data) throw new Error('The metrics answered nothing.')
  return data
}

/** What a pod or a node uses, renewed while it is shown. */
export function objectMetricsQuery(scope: ObjectScope) {
  const { cluster, path, namespace, name } = scope
  return queryOptions({
    queryKey: ['cluster', cluster, path, 'object', namespace ?? '', name, 'metrics'] as const,
    queryFn: ({ signal }) => readMetrics(scope, signal),
    enabled: kinds[path].hasMetrics,
    refetchInterval: METRICS_POLL_MS,
  })
}
