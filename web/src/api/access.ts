import type { Schema } from '#sdk'
import { queryOptions } from '@tanstack/vue-query'
import { api } from './client.ts'

export type AccessCheck = Schema<'AccessCheck'>
export type AccessResult = Schema<'AccessResult'>

/** As long as the server keeps its answers. */
const FRESH_MS = 30_000

/** What the person may do in a cluster: all that is asked is one request. */
export function accessQuery(cluster: string, checks: readonly AccessCheck[]) {
  return queryOptions({
    queryKey: ['cluster', cluster, 'access', checks],
    queryFn: async ({ signal }): Promise<readonly AccessResult[]> => {
      const { data } = await api.POST('/api/clusters/{cluster}/can-i', {
        params: { path: { cluster } },
        body: { checks: [...checks] },
        signal,
      })
      return data?.results ?? []
    },
    staleTime: FRESH_MS,
    enabled: checks.length > 0,
  })
}
