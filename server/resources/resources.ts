import type { Cluster, Clusters } from '../clusters/clusters.ts'
import { type KubeIdentity, toIdentityKey } from '../kube/identity.ts'
import { toResourcePath } from '../kube/path.ts'
import type { createSharedStreams } from '../lib/shared-stream.ts'
import { listChildren } from './children.ts'
import { listClusterEvents, listObjectEvents } from './events.ts'
import type { Kind } from './kind.ts'
import { listObjects } from './list-objects.ts'
import { writeList } from './list-text.ts'
import { toManifest } from './manifest.ts'
import { projectionOf } from './projection.ts'

export interface Caller {
  readonly cluster: string
  readonly identity: KubeIdentity
  readonly signal: AbortSignal
}

export interface ListFilter {
  readonly namespace?: string | undefined
  readonly labelSelector?: string | undefined
  readonly limit?: number | undefined
  readonly continue?: string | undefined
}

export interface ObjectName {
  readonly namespace?: string | undefined
  readonly name: string
}

export interface ResourcesDeps {
  readonly clusters: Clusters
  readonly streams: ReturnType<typeof createSharedStreams>
  readonly now: () => number
}

/** A cluster as the caller may read it. */
async function openScope({ spec, client }: Cluster, caller: Omit<Caller, 'cluster'>) {
  return {
    client: await client(),
    identity: caller.identity,
    signal: caller.signal,
    ...(spec.namespaces && { knownNamespaces: spec.namespaces }),
  }
}

type Scope = Awaited<ReturnType<typeof openScope>>

/** The list of a kind as JSON text, in parts as the cluster sends it. */
async function* produceList(
  scope: Promise<Scope>,
  kind: Kind,
  filter: ListFilter,
  now: number,
): AsyncGenerator<string> {
  const { rowMask, toRow } = projectionOf(kind)
  const { namespace, ...query } = filter
  const objects = listObjects<unknown>({
    ...(await scope),
    api: kind.names,
    message: kind.names.message,
    mask: rowMask,
    namespace,
    query: { ...query },
  })
  yield* writeList(objects, (object) => toRow(object, now))
}

/** Lists, details, manifests and events of the kinds of the table. */
export function createResources({ clusters, streams, now }: ResourcesDeps) {
  async function readChildren(cluster: Cluster, kind: Kind, object: unknown, caller: Caller) {
    if (!kind.pods && !kind.jobs) return {}
    return listChildren(kind, object, await openScope(cluster, caller), now())
  }

  return {
    /** The list as JSON text, in parts as the cluster sends it; concurrent identical lists are read once. */
    list(kind: Kind, caller: Caller, filter: ListFilter): AsyncIterable<string> {
      const cluster = clusters.read(caller.cluster)
      const key = JSON.stringify([
        caller.cluster,
        toIdentityKey(caller.identity),
        kind.names.path,
        filter,
      ])
      return streams.open(key, caller.signal, (signal) =>
        produceList(openScope(cluster, { ...caller, signal }), kind, filter, now()),
      )
    },

    async detail(kind: Kind, caller: Caller, { namespace, name }: ObjectName) {
      const cluster = clusters.read(caller.cluster)
      const projection = projectionOf(kind)
      const { identity, signal } = caller
      const client = await cluster.client()
      const object = await client.readObject({
        identity,
        api: kind.names,
        namespace,
        name,
        message: kind.names.message,
        mask: projection.detailMask,
        signal,
      })
      const children = await readChildren(cluster, kind, object, caller)
      return projection.toDetail(object, { now: now(), children })
    },

    async manifest(
      kind: Kind,
      caller: Caller,
      { namespace, name }: ObjectName,
      managedFields: boolean,
    ): Promise<string> {
      const client = await clusters.read(caller.cluster).client()
      const { identity, signal } = caller
      const { group, version } = kind.names
      const object = await client.readJson({
        identity,
        path: toResourcePath(kind.names, { namespace, name }),
        signal,
      })
      const apiVersion = group === '' ? version : `${group}/${version}`
      return toManifest(object, { apiVersion, kind: kind.names.kind, managedFields })
    },

    async objectEvents(kind: string, caller: Caller, { namespace, name }: ObjectName) {
      const cluster = clusters.read(caller.cluster)
      const scope = await openScope(cluster, caller)
      return listObjectEvents(scope, { kind, name, namespace })
    },

    async clusterEvents(caller: Caller, namespace: string | undefined) {
      const cluster = clusters.read(caller.cluster)
      return listClusterEvents({ ...(await openScope(cluster, caller)), namespace })
    },
  }
}

export type Resources = ReturnType<typeof createResources>
