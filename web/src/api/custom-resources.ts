import { queryOptions } from '@tanstack/vue-query'
import { api } from './client.ts'
import type { CustomObjectScope, CustomScope } from './objects.ts'

/** Definitions change when somebody installs something. */
const DEFINITIONS_FRESH_MS = 60_000
const POLL_MS = 15_000

export function definitionListQuery(cluster: string) {
  return queryOptions({
    queryKey: ['cluster', cluster, 'crds'],
    queryFn: async ({ signal }) => {
      const { data } = await api.GET('/api/clusters/{cluster}/crds', {
        params: { path: { cluster } },
        signal,
      })
      if (!data) throw new Error('The definitions answered nothing.')
      return data.crds
    },
    staleTime: DEFINITIONS_FRESH_MS,
  })
}

/** What a custom object belongs to, as `find` finds it. */
export function customOwnersQuery<Owners>(scope: CustomObjectScope, find: () => Promise<Owners>) {
  return queryOptions({
    queryKey: ['cluster', scope.cluster, 'custom', scope, 'owners'],
    queryFn: find,
  })
}

export function customListQuery(
  scope: CustomScope,
  namespaces: readonly string[],
  labelSelector: string,
) {
  return queryOptions({
    queryKey: [
      'cluster',
      scope.cluster,
      'custom',
      scope,
      'list',
      namespaces.join(','),
      labelSelector,
    ],
    queryFn: async ({ signal }) => {
      const { data } = await api.GET(
        '/api/clusters/{cluster}/customresources/{group}/{version}/{plural}',
        {
          params: {
            path: { ...scope },
            query: {
              wide: true,
              ...(namespaces.length > 0 && { namespace: namespaces.join(',') }),
              ...(labelSelector !== '' && { labelSelector }),
            },
          },
          signal,
        },
      )
      if (!data) throw new Error('The custom resources answered nothing.')
      return { ...data, readAt: Date.now() }
    },
    refetchInterval: POLL_MS,
  })
}
