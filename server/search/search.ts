import type { components } from '../../generated/types.ts'
import type { Cluster, Clusters } from '../clusters/clusters.ts'
import { type KubeIdentity, toIdentityKey } from '../kube/identity.ts'
import { toAggregateCode, toAppError } from '../lib/errors.ts'
import { createCache } from '../lib/cache.ts'
import { listObjects } from '../resources/list-objects.ts'
import { rank } from './rank.ts'

type Schemas = components['schemas']

/** The kinds that can be searched, in the order in which they are answered. */
const SEARCHED = {
  pods: { group: '', version: 'v1', resource: 'pods', namespaced: true },
  deployments: { group: 'apps', version: 'v1', resource: 'deployments', namespaced: true },
  statefulsets: { group: 'apps', version: 'v1', resource: 'statefulsets', namespaced: true },
  daemonsets: { group: 'apps', version: 'v1', resource: 'daemonsets', namespaced: true },
  services: { group: '', version: 'v1', resource: 'services', namespaced: true },
  configmaps: { group: '', version: 'v1', resource: 'configmaps', namespaced: true },
  secrets: { group: '', version: 'v1', resource: 'secrets', namespaced: true },
  namespaces: { group: '', version: 'v1', resource: 'namespaces', namespaced: false },
} as const

type SearchedKind = keyof typeof SEARCHED

const DEFAULT_LIMIT = 10
const MAX_LIMIT = 100
/** Names are kept for this long, so that typing a word does not list the cluster for each letter. */
const INDEX_TTL_MS = 5000
const MAX_INDEXES = 128
const nameMask = { metadata: { name: true, namespace: true } } as const

/** Names of one kind, as far as the person may list them. */
interface NameIndex {
  readonly names: readonly { readonly name: string; readonly namespace?: string }[]
  readonly gap?: string
}

function isSearched(kind: string): kind is SearchedKind {
  return Object.hasOwn(SEARCHED, kind)
}

function toKinds(kinds = ''): SearchedKind[] {
  const wanted = new Set(kinds.split(',').map((kind) => kind.trim()))
  const all = Object.keys(SEARCHED).filter(isSearched)
  const known = all.filter((kind) => wanted.has(kind))
  return known.length > 0 ? known : all
}

function toLimit(text = ''): number {
  const limit = Number.parseInt(text, 10)
  return limit > 0 ? Math.min(limit, MAX_LIMIT) : DEFAULT_LIMIT
}

export interface SearchQuery {
  readonly q?: string
  readonly kinds?: string
  readonly limit?: string
}

export interface SearchDeps {
  readonly clusters: Clusters
  readonly now: () => number
}

/** Finds objects by name. Only metadata is read, and only names are kept. */
export function createSearch({ clusters, now }: SearchDeps) {
  const indexes = createCache<NameIndex>({ ttlMs: INDEX_TTL_MS, maxEntries: MAX_INDEXES, now })

  async function readIndex(
    cluster: Cluster,
    kind: SearchedKind,
    identity: KubeIdentity,
    signal: AbortSignal,
  ): Promise<NameIndex> {
    const names: { name: string; namespace?: string }[] = []
    const list = listObjects<{ metadata?: { name?: string; namespace?: string } }>({
      client: await cluster.client(),
      identity,
      api: SEARCHED[kind],
      message: 'meta.v1.PartialObjectMetadata',
      metadataOnly: true,
      mask: nameMask,
      ...(cluster.spec.namespaces && { knownNamespaces: cluster.spec.namespaces }),
      signal,
    })
    let next = await list.next()
    for (; !next.done; next = await list.next()) {
      for (const { metadata } of next.value) {
        const { name = '', namespace } = metadata ?? {}
        names.push(namespace === undefined ? { name } : { name, namespace })
      }
    }
    const { gaps } = next.value
    return { names, ...(gaps && { gap: `${gaps.length} namespaces could not be read` }) }
  }

  return {
    async find(
      clusterName: string,
      identity: KubeIdentity,
      query: SearchQuery,
      signal: AbortSignal,
    ): Promise<Schemas['SearchResults']> {
      const cluster = clusters.read(clusterName)
      const text = (query.q ?? '').trim().toLowerCase()
      if (text === '') return { results: [] }
      const limit = toLimit(query.limit)
      const gaps: Schemas['SearchGap'][] = []
      const perKind = await Promise.all(
        toKinds(query.kinds).map(async (kind) => {
          try {
            const key = JSON.stringify([clusterName, toIdentityKey(identity), kind])
            const { names, gap } = await indexes.read(key, signal, (shared) =>
              readIndex(cluster, kind, identity, shared),
            )
            if (gap !== undefined) gaps.push({ kind, code: 'denied', message: gap })
            return rank(names, text, limit).map((match) => ({ kind, ...match }))
          } catch (error) {
            signal.throwIfAborted()
            const failure = toAppError(error)
            gaps.push({ kind, code: toAggregateCode(failure), message: failure.message })
            return []
          }
        }),
      )
      return { results: perKind.flat(), ...(gaps.length > 0 && { gaps }) }
    },
  }
}

export type Search = ReturnType<typeof createSearch>
