import { queryOptions } from '@tanstack/vue-query'
import { api } from './client.ts'

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

/** Which custom resource of which cluster. */
export interface CustomScope {
  readonly cluster: string
  readonly group: string
  readonly version: string
  readonly plural: string
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

/** A custom object; `_` stands for the namespace of a cluster-scoped one. */
export interface CustomObjectScope extends CustomScope {
  readonly namespace?: string | undefined
  readonly name: string
}

function toPath({ namespace = '_', ...scope }: CustomObjectScope) {
  return { ...scope, namespace }
}

export function customDetailQuery(scope: CustomObjectScope) {
  return queryOptions({
    queryKey: ['cluster', scope.cluster, 'custom', scope, 'detail'],
    queryFn: async ({ signal }) => {
      const { data } = await api.GET(
        '/api/clusters/{cluster}/customresources/{group}/{version}/{plural}/{namespace}/{name}',
        { params: { path: toPath(scope) }, signal },
      )
      if (!data) throw new Error('The custom resource answered nothing.')
      return data
    },
    refetchInterval: POLL_MS,
  })
}

export function customEventsQuery(scope: CustomObjectScope) {
  return queryOptions({
    queryKey: ['cluster', scope.cluster, 'custom', scope, 'events'],
    queryFn: async ({ signal }) => {
      const { data } = await api.GET(
        '/api/clusters/{cluster}/customresources/{group}/{version}/{plural}/{namespace}/{name}/events',
        { params: { path: toPath(scope) }, signal },
      )
      if (!data) throw new Error('The events answered nothing.')
      return data
    },
    refetchInterval: POLL_MS,
  })
}

/** The manifest of a custom object as text. */
export async function readCustomManifest(
  scope: CustomObjectScope,
  managedFields: boolean,
  signal?: AbortSignal,
): Promise<string> {
  const { data } = await api.GET(
    '/api/clusters/{cluster}/customresources/{group}/{version}/{plural}/{namespace}/{name}/yaml',
    {
      params: { path: toPath(scope), query: { managedFields } },
      parseAs: 'text',
      ...(signal && { signal }),
    },
  )
  return data ?? ''
}

export function customYamlQuery(scope: CustomObjectScope, managedFields: boolean) {
  return queryOptions({
    queryKey: ['cluster', scope.cluster, 'custom', scope, 'yaml', managedFields],
    queryFn: ({ signal }) => readCustomManifest(scope, managedFields, signal),
  })
}
