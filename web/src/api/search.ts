import { queryOptions } from '@tanstack/vue-query'
import type { Schema } from '#sdk'
import type { Gate } from '../lib/gate.ts'
import { api } from './client.ts'

/** The kinds that the server searches, by our plural. */
export const SEARCHED_KINDS: readonly string[] = [
  'pods',
  'deployments',
  'statefulsets',
  'daemonsets',
  'services',
  'configmaps',
  'secrets',
  'namespaces',
]

/** As long as the server itself remembers names. */
const FRESH_MS = 5_000

export interface SearchScope {
  readonly cluster: string
  readonly text: string
  /** Our plurals; all that are searched when empty. */
  readonly kinds: readonly string[]
}

/** Objects of a cluster by their names. The gate bounds how many clusters are asked at a time. */
export function searchQuery({ cluster, text, kinds }: SearchScope, gate: Gate) {
  return queryOptions<Schema<'SearchResults'>>({
    queryKey: ['cluster', cluster, 'search', text, kinds.join(',')],
    queryFn: ({ signal }) =>
      gate.run(async () => {
        const { data } = await api.GET('/api/clusters/{cluster}/search', {
          params: {
            path: { cluster },
            query: { q: text, ...(kinds.length > 0 && { kinds: kinds.join(',') }) },
          },
          signal,
        })
        return data ?? { results: [] }
      }, signal),
    staleTime: FRESH_MS,
    retry: false,
  })
}
