import type { components } from '../../generated/types.ts'
import type { Cluster, Clusters } from '../clusters/clusters.ts'
import { type KubeIdentity, toIdentityKey } from '../kube/identity.ts'
import { LRUCache } from '../lib/lru-cache.ts'
import { type ClusterState, type LastKnown, type Probe, startProbe } from './probe.ts'
import { rollUp } from './roll-up.ts'

type Schemas = components['schemas']

/** How long a cluster's state is shown before it is looked at again. */
const STATE_TTL_MS = 10_000
/** States of this many people and clusters are kept. */
const MAX_STATES = 5000

interface Entry {
  readonly probe: Probe
  readonly startedAt: number
  /** Present once counting has come to its end. */
  final?: ClusterState
  lastKnown: LastKnown | undefined
}

export interface FleetDeps {
  readonly clusters: Clusters
  /** Aborts when the server stops. */
  readonly stopping: AbortSignal
  readonly now: () => number
}

function toAccountId(arn: string | undefined): string | undefined {
  return arn?.split(':')[4] || undefined
}

function toFacts({ spec }: Cluster): Omit<Schemas['FleetCluster'], keyof ClusterState> {
  const { name, backend, region, environment, tags, arn, kubeconfigContext } = spec
  const accountID = toAccountId(arn)
  return {
    name,
    backend,
    ...(region !== undefined && { region }),
    ...(environment !== undefined && { environment }),
    ...(tags && Object.keys(tags).length > 0 && { tags }),
    ...(accountID !== undefined && { accountID }),
    ...(kubeconfigContext !== undefined && { context: kubeconfigContext }),
  }
}

/** Every cluster at a glance, as one person sees it. */
export function createFleet({ clusters, stopping, now }: FleetDeps) {
  const entries = new LRUCache<string, Entry>(MAX_STATES)
  /** Epoch milliseconds of each cluster's last answer, whoever asked. */
  const contacts = new Map<string, string>()

  function startEntry(
    cluster: Cluster,
    identity: KubeIdentity,
    lastKnown: LastKnown | undefined,
  ): Entry {
    const probe = startProbe(cluster, { identity, last: lastKnown, stopping, now })
    const entry: Entry = { probe, startedAt: now(), lastKnown }
    void probe.final.then((state) => {
      entry.final = state
      const { summary, hotSignals, lastContact } = state
      if (lastContact !== undefined) contacts.set(cluster.spec.name, lastContact)
      if (summary && !summary.incomplete) entry.lastKnown = { summary, hotSignals, at: now() }
    })
    return entry
  }

  async function readState(cluster: Cluster, identity: KubeIdentity): Promise<ClusterState> {
    const key = JSON.stringify([cluster.spec.name, toIdentityKey(identity)])
    const found = entries.get(key)
    // While a count goes on behind an earlier answer, a second one would only slow it.
    const isUsable = found && (now() - found.startedAt < STATE_TTL_MS || !found.final)
    const entry = isUsable ? found : startEntry(cluster, identity, found?.lastKnown)
    if (entry !== found) entries.set(key, entry)
    return entry.final ?? (await entry.probe.state)
  }

  return {
    async overview(identity: KubeIdentity): Promise<Schemas['FleetOverview']> {
      const states = await Promise.all(
        clusters.list().map(async (cluster): Promise<Schemas['FleetCluster']> => {
          const state = await readState(cluster, identity)
          const lastContact = state.lastContact ?? contacts.get(cluster.spec.name)
          return {
            ...toFacts(cluster),
            ...state,
            ...(lastContact !== undefined && { lastContact }),
          }
        }),
      )
      return { rollup: rollUp(states, now()), clusters: states }
    },
  }
}

export type Fleet = ReturnType<typeof createFleet>
