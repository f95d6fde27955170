import type { Schema } from '#sdk'
import { queryOptions } from '@tanstack/vue-query'
import { api } from './client.ts'
import type { ObjectList } from './objects.ts'

/** The registry changes with a restart only. */
const REGISTRY_FRESH_MS = 300_000
const FLEET_POLL_MS = 15_000
const OVERVIEW_POLL_MS = 15_000

export const clusterListQuery = queryOptions({
  queryKey: ['clusters'],
  queryFn: async ({ signal }) => {
    const { data } = await api.GET('/api/clusters', { signal })
    return data?.clusters ?? []
  },
  staleTime: REGISTRY_FRESH_MS,
})

export const fleetQuery = queryOptions({
  queryKey: ['fleet'],
  queryFn: async ({ signal }) => {
    const { data } = await api.GET('/api/fleet', { signal })
    if (!data) throw new Error('The fleet answered nothing.')
    return data
  },
  refetchInterval: FLEET_POLL_MS,
})

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }) => {
    const { data } = await api.GET('/api/auth/whoami', { signal })
    if (!data) throw new Error('The session answered nothing.')
    return data
  },
  staleTime: REGISTRY_FRESH_MS,
})

export function dashboardQuery(cluster: string) {
  return queryOptions({
    queryKey: ['cluster', cluster, 'dashboard'],
    queryFn: async ({ signal }) => {
      const { data } = await api.GET('/api/clusters/{cluster}/dashboard', {
        params: { path: { cluster } },
        signal,
      })
      if (!data) throw new Error('The overview answered nothing.')
      return data
    },
    refetchInterval: OVERVIEW_POLL_MS,
  })
}

export function attentionQuery(cluster: string, namespaces: readonly string[]) {
  return queryOptions({
    queryKey: ['cluster', cluster, 'attention', namespaces.join(',')],
    queryFn: async ({ signal }) => {
      const { data } = await api.GET('/api/clusters/{cluster}/attention', {
        params: {
          path: { cluster },
          query: namespaces.length > 0 ? { namespace: namespaces.join(',') } : {},
        },
        signal,
      })
      if (!data) throw new Error('The attention list answered nothing.')
      return data
    },
    refetchInterval: OVERVIEW_POLL_MS,
  })
}

/** So many events a list has at most; the newest ones. */
export const MOST_EVENTS = 500

export function eventListQuery(cluster: string, namespaces: readonly string[]) {
  return queryOptions<ObjectList<Schema<'ClusterEvent'>>>({
    queryKey: ['cluster', cluster, 'events', namespaces.join(',')],
    queryFn: async ({ signal }) => {
      const { data } = await api.GET('/api/clusters/{cluster}/events', {
        params: {
          path: { cluster },
          query: namespaces.length > 0 ? { namespace: namespaces.join(',') } : {},
        },
        signal,
      })
      if (!data) throw new Error('The events answered nothing.')
      const { items: rows, gaps = [], resourceVersion } = data
      return { rows, gaps, resourceVersion, complete: true, readAt: Date.now() }
    },
    refetchInterval: OVERVIEW_POLL_MS,
  })
}
