import { type Authorization, toTier } from '../auth/authorization.ts'
import type { CanI } from '../clusters/can-i.ts'
import type { Cluster, Clusters } from '../clusters/clusters.ts'
import type { Explanations } from '../explain/explanations.ts'
import type { Fleet } from '../fleet/fleet.ts'
import { type Handlers, json } from '../http/contract.ts'
import { AppError } from '../lib/errors.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { Dashboards } from '../overview/dashboard.ts'
import type { Resources } from '../resources/resources.ts'
import type { Search } from '../search/search.ts'

export interface ClusterHandlersDeps {
  readonly authorization: Authorization
  readonly clusters: Clusters
  readonly canI: CanI
  readonly dashboards: Dashboards
  readonly explanations: Explanations
  readonly fleet: Fleet
  readonly metrics: Metrics
  readonly resources: Resources
  readonly search: Search
}

function toClusterInfo({ spec }: Cluster) {
  const { name, backend, arn, region, kubeconfigPath, kubeconfigContext, environment, tags } = spec
  return {
    name,
    backend,
    ...(arn !== undefined && { arn }),
    ...(region !== undefined && { region }),
    ...(kubeconfigPath !== undefined && { kubeconfigPath }),
    ...(kubeconfigContext !== undefined && { kubeconfigContext }),
    ...(environment !== undefined && { environment }),
    ...(tags && { tags }),
    execEnabled: spec.exec.enabled,
    clusterShellEnabled: false,
    nodeShellEnabled: false,
  }
}

/** Clusters as wholes: registry, fleet, overview, search, access, metrics, events. */
export function createClusterHandlers(deps: ClusterHandlersDeps) {
  const { authorization, canI, clusters, dashboards, explanations } = deps
  const { fleet, metrics, resources, search } = deps
  return {
    listClusters: () => json({ clusters: clusters.list().map(toClusterInfo) }),

    getFleet: async ({ person, identity }) => {
      if (authorization.mode === 'tier' && toTier(authorization, person) === undefined) {
        throw new AppError(
          'denied',
          'tier_denied: none of your groups gives you a tier. Ask for one that is mapped to a tier.',
        )
      }
      return json(await fleet.overview(identity))
    },

    getDashboard: async ({ params, identity, signal }) =>
      json(await dashboards.read(params.cluster, identity, signal)),

    listAttention: async ({ params, query, identity, signal }) =>
      json(
        await explanations.attention(
          { cluster: params.cluster, identity, signal },
          query.namespace,
        ),
      ),

    searchObjects: async ({ params, query, identity, signal }) =>
      json(await search.find(params.cluster, identity, query, signal)),

    checkAccess: async ({ params, body, identity, signal }) =>
      json({ results: await canI.check(params.cluster, { identity, signal }, body.checks) }),

    getNodeMetrics: async ({ params, identity, signal }) =>
      json(await metrics.node({ cluster: params.cluster, identity, signal }, params.name)),

    getPodMetrics: async ({ params, identity, signal }) =>
      json(
        await metrics.pod(
          { cluster: params.cluster, identity, signal },
          params.namespace,
          params.name,
        ),
      ),

    listEvents: async ({ params, query, identity, signal }) =>
      json(
        await resources.clusterEvents(
          { cluster: params.cluster, identity, signal },
          query.namespace,
        ),
      ),
  } satisfies Partial<Handlers>
}
