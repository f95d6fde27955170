import { KubeClient } from '../kube/client.ts'
import type { Connection } from '../kube/connection.ts'
import { AppError } from '../lib/errors.ts'
import type { ClusterSpec } from './registry.ts'

export interface ClustersDeps {
  /** In the order in which they are shown. */
  readonly specs: readonly ClusterSpec[]
  /** Opens the connection of a cluster; called once for each, when it is first used. */
  readonly connect: (spec: ClusterSpec) => Promise<Connection>
  /** How long an API server may be silent. */
  readonly answerTimeoutMs?: number
}

export interface Cluster {
  readonly spec: ClusterSpec
  /** The cluster's client. Throws when its backend cannot be used. */
  client(): Promise<KubeClient>
}

/** The clusters of this server, by name. */
export interface Clusters {
  list(): readonly Cluster[]
  read(name: string): Cluster
  close(): Promise<void>
}

export function createClusters({ specs, connect, answerTimeoutMs }: ClustersDeps): Clusters {
  const connections = new Map<string, Promise<{ connection: Connection; client: KubeClient }>>()

  function open(spec: ClusterSpec) {
    const known = connections.get(spec.name)
    if (known) return known
    const opened = connect(spec).then((connection) => ({
      connection,
      client: new KubeClient(connection, answerTimeoutMs),
    }))
    connections.set(spec.name, opened)
    // A file that was missing may be there the next time.
    opened.catch(() => connections.delete(spec.name))
    return opened
  }

  const clusters = new Map(
    specs.map((spec): [string, Cluster] => [
      spec.name,
      { spec, client: async () => (await open(spec)).client },
    ]),
  )

  return {
    list: () => [...clusters.values()],
    read(name) {
      const cluster = clusters.get(name)
      if (!cluster) throw new AppError('not_found', 'cluster not found')
      return cluster
    },
    async close() {
      const opened = await Promise.allSettled(connections.values())
      const closing = opened.flatMap((result) =>
        result.status === 'fulfilled' ? [result.value.connection.close()] : [],
      )
      await Promise.allSettled(closing)
    },
  }
}
