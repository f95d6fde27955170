import { kinds, type KindPath } from '#sdk'

/** A group of kinds in the sidebar, in the order in which people look for them. */
export interface KindGroup {
  readonly label: string
  readonly items: readonly { readonly path: KindPath; readonly label: string }[]
}

export const KIND_GROUPS: readonly KindGroup[] = [
  {
    label: 'Cluster',
    items: [
      { path: 'nodes', label: 'Nodes' },
      { path: 'namespaces', label: 'Namespaces' },
    ],
  },
  {
    label: 'Workloads',
    items: [
      { path: 'pods', label: 'Pods' },
      { path: 'deployments', label: 'Deployments' },
      { path: 'statefulsets', label: 'StatefulSets' },
      { path: 'daemonsets', label: 'DaemonSets' },
      { path: 'replicasets', label: 'ReplicaSets' },
      { path: 'jobs', label: 'Jobs' },
      { path: 'cronjobs', label: 'CronJobs' },
      { path: 'horizontalpodautoscalers', label: 'Autoscalers' },
      { path: 'poddisruptionbudgets', label: 'Disruption budgets' },
    ],
  },
  {
    label: 'Network',
    items: [
      { path: 'services', label: 'Services' },
      { path: 'ingresses', label: 'Ingresses' },
      { path: 'endpointslices', label: 'EndpointSlices' },
      { path: 'networkpolicies', label: 'NetworkPolicies' },
      { path: 'ingressclasses', label: 'IngressClasses' },
    ],
  },
  {
    label: 'Config',
    items: [
      { path: 'configmaps', label: 'ConfigMaps' },
      { path: 'secrets', label: 'Secrets' },
      { path: 'resourcequotas', label: 'ResourceQuotas' },
      { path: 'limitranges', label: 'LimitRanges' },
      { path: 'priorityclasses', label: 'PriorityClasses' },
      { path: 'runtimeclasses', label: 'RuntimeClasses' },
    ],
  },
  {
    label: 'Storage',
    items: [
      { path: 'pvcs', label: 'Volume claims' },
      { path: 'pvs', label: 'Volumes' },
      { path: 'storageclasses', label: 'StorageClasses' },
    ],
  },
  {
    label: 'Access',
    items: [
      { path: 'serviceaccounts', label: 'ServiceAccounts' },
      { path: 'roles', label: 'Roles' },
      { path: 'rolebindings', label: 'RoleBindings' },
      { path: 'clusterroles', label: 'ClusterRoles' },
      { path: 'clusterrolebindings', label: 'ClusterRoleBindings' },
    ],
  },
]

const LABELS = new Map(
  KIND_GROUPS.flatMap(({ items }) => items).map((item) => [item.path, item.label]),
)

/** What a kind is called in headings and menus. */
export function toKindLabel(path: KindPath): string {
  return LABELS.get(path) ?? kinds[path].kind
}
