import type { Cluster, Clusters } from '../clusters/clusters.ts'
import type { KubeClient } from '../kube/client.ts'
import { type KubeIdentity, toIdentityKey } from '../kube/identity.ts'
import { toResourcePath } from '../kube/path.ts'
import type { createSharedStreams } from '../lib/shared-stream.ts'
import { listChildren } from './children.ts'
import { listClusterEvents, listObjectEvents } from './events.ts'
import type { Kind } from './kind.ts'
import { listObjects } from './list-objects.ts'
import { writeList } from './list-text.ts'
import { toManifest } from './manifest.ts'
import { createProjection, type Projection } from './projection.ts'

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

function toScope(client: KubeClient, { spec }: Cluster, caller: Omit<Caller, 'cluster'>) {
  return {
    client,
    identity: caller.identity,
    signal: caller.signal,
    ...(spec.namespaces && { knownNamespaces: spec.namespaces }),
  }
}

/** Lists, details, manifests and events of the kinds of the table. */
export function createResources({ clusters, streams, now }: ResourcesDeps) {
  const projections = new Map<Kind, Projection>()

  function toProjection(kind: Kind): Projection {
    const known = projections.get(kind)
    if (known) return known
    const projection = createProjection(kind)
    projections.set(kind, projection)
    return projection
  }

  async function* produceList(
    cluster: Cluster,
    kind: Kind,
    caller: Caller,
    filter: ListFilter,
  ): AsyncGenerator<string> {
    const { rowMask, toRow } = toProjection(kind)
    const objects = listObjects<unknown>({
      ...toScope(await cluster.client(), cluster, caller),
      api: kind.names,
      message: kind.names.message,
      mask: rowMask,
      namespace: filter.namespace,
      query: {
        labelSelector: filter.labelSelector,
        limit: filter.limit,
        continue: filter.continue,
      },
    })
    const at = now()
    yield* writeList(objects, (object) => toRow(object, at))
  }

  async function readChildren(cluster: Cluster, kind: Kind, object: unknown, caller: Caller) {
    if (!kind.pods && !kind.jobs) return {}
    return listChildren(kind, object, toScope(await cluster.client(), cluster, caller), now())
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
        produceList(cluster, kind, { ...caller, signal }, filter),
      )
    },

    async detail(kind: Kind, caller: Caller, { namespace, name }: ObjectName) {
      const cluster = clusters.read(caller.cluster)
      const projection = toProjection(kind)
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
      const scope = toScope(await cluster.client(), cluster, caller)
      return listObjectEvents(scope, { kind, name, namespace })
    },

    async clusterEvents(caller: Caller, namespace: string | undefined) {
      const cluster = clusters.read(caller.cluster)
      return listClusterEvents({ ...toScope(await cluster.client(), cluster, caller), namespace })
    },
  }
}

export type Resources = ReturnType<typeof createResources>
