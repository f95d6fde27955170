import type { KindPath } from '#sdk'
import type { KindView } from './kind-view.ts'

type Loaders = { readonly [Path in KindPath]: () => Promise<{ readonly view: KindView<Path> }> }

/** One module for each kind, loaded with the first page that shows it. */
const LOADERS: Loaders = {
  clusterrolebindings: () => import('./views/cluster-role-bindings.ts'),
  clusterroles: () => import('./views/cluster-roles.ts'),
  configmaps: () => import('./views/config-maps.ts'),
  cronjobs: () => import('./views/cron-jobs.ts'),
  daemonsets: () => import('./views/daemon-sets.ts'),
  deployments: () => import('./views/deployments.ts'),
  endpointslices: () => import('./views/endpoint-slices.ts'),
  horizontalpodautoscalers: () => import('./views/horizontal-pod-autoscalers.ts'),
  ingressclasses: () => import('./views/ingress-classes.ts'),
  ingresses: () => import('./views/ingresses.ts'),
  jobs: () => import('./views/jobs.ts'),
  limitranges: () => import('./views/limit-ranges.ts'),
  namespaces: () => import('./views/namespaces.ts'),
  networkpolicies: () => import('./views/network-policies.ts'),
  nodes: () => import('./views/nodes.ts'),
  poddisruptionbudgets: () => import('./views/pod-disruption-budgets.ts'),
  pods: () => import('./views/pods.ts'),
  priorityclasses: () => import('./views/priority-classes.ts'),
  pvcs: () => import('./views/persistent-volume-claims.ts'),
  pvs: () => import('./views/persistent-volumes.ts'),
  replicasets: () => import('./views/replica-sets.ts'),
  resourcequotas: () => import('./views/resource-quotas.ts'),
  rolebindings: () => import('./views/role-bindings.ts'),
  roles: () => import('./views/roles.ts'),
  runtimeclasses: () => import('./views/runtime-classes.ts'),
  secrets: () => import('./views/secrets.ts'),
  serviceaccounts: () => import('./views/service-accounts.ts'),
  services: () => import('./views/services.ts'),
  statefulsets: () => import('./views/stateful-sets.ts'),
  storageclasses: () => import('./views/storage-classes.ts'),
}

/** How a kind is shown. */
export async function loadView<Path extends KindPath>(path: Path): Promise<KindView<Path>> {
  const { view } = await LOADERS[path]()
  return view
}
