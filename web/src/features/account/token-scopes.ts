/** Tags of the contract that a token may be given, as people look for them. */
export interface ScopeGroup {
  readonly label: string
  readonly scopes: readonly string[]
}

export const SCOPE_GROUPS: readonly ScopeGroup[] = [
  {
    label: 'Fleet',
    scopes: ['Clusters', 'Fleet', 'Dashboard', 'Search', 'Events', 'Metrics', 'Streams', 'Session'],
  },
  { label: 'Cluster', scopes: ['Nodes', 'Namespaces', 'CustomResources', 'KubernetesOpenAPI'] },
  {
    label: 'Workloads',
    scopes: [
      'Pods',
      'Deployments',
      'StatefulSets',
      'DaemonSets',
      'ReplicaSets',
      'Jobs',
      'CronJobs',
      'HorizontalPodAutoscalers',
      'PodDisruptionBudgets',
    ],
  },
  {
    label: 'Network',
    scopes: ['Services', 'Ingresses', 'EndpointSlices', 'NetworkPolicies', 'IngressClasses'],
  },
  {
    label: 'Config',
    scopes: ['ConfigMaps', 'ResourceQuotas', 'LimitRanges', 'PriorityClasses', 'RuntimeClasses'],
  },
  {
    label: 'Storage',
    scopes: ['PersistentVolumeClaims', 'PersistentVolumes', 'StorageClasses'],
  },
  {
    label: 'Access',
    scopes: [
      'Access',
      'ServiceAccounts',
      'Roles',
      'RoleBindings',
      'ClusterRoles',
      'ClusterRoleBindings',
    ],
  },
  { label: 'Sensitive', scopes: ['Secrets', 'Audit'] },
]

const SENSITIVE = 'Sensitive'

/** The preset: all but what is worth a second thought. */
export function listUsualScopes(): readonly string[] {
  return SCOPE_GROUPS.flatMap(({ label, scopes }) => (label === SENSITIVE ? [] : scopes))
}

/** Scopes in few words: `all but Secrets, Audit`, `Pods, Events`. */
export function toScopeWords(scopes: readonly string[]): string {
  const all = SCOPE_GROUPS.flatMap((group) => group.scopes)
  const missing = all.filter((scope) => !scopes.includes(scope))
  if (missing.length === 0) return 'everything'
  const isMost = missing.length <= 3 && missing.length < scopes.length
  return isMost ? `all but ${missing.join(', ')}` : scopes.join(', ')
}
