// Generated from spec/ by `npm run generate`. Do not edit.
import type { components } from './schema.js'

interface KindFacts {
  /** Our plural, the segment in paths: `pvcs`. */
  readonly path: KindPath
  /** Kubernetes' kind: `PersistentVolumeClaim`. */
  readonly kind: string
  /** API group, empty for core. */
  readonly group: string
  /** Kubernetes' plural: `persistentvolumeclaims`. */
  readonly resource: string
  /** Whether its objects have an operation for what they use. */
  readonly hasMetrics: boolean
}

export interface NamespacedKind extends KindFacts {
  readonly namespaced: true
  /** The contract's paths of its operations. */
  readonly paths: NamespacedPaths
}

export interface ClusterKind extends KindFacts {
  readonly namespaced: false
  /** The contract's paths of its operations. */
  readonly paths: ClusterPaths
}

/** A Kubernetes kind that this API serves: list, detail, manifest, events, causes and relations. */
export type KindEntry = NamespacedKind | ClusterKind

type NamespacedKindPath = 'configmaps' | 'cronjobs' | 'daemonsets' | 'deployments' | 'endpointslices' | 'horizontalpodautoscalers' | 'ingresses' | 'jobs' | 'limitranges' | 'networkpolicies' | 'poddisruptionbudgets' | 'pods' | 'pvcs' | 'replicasets' | 'resourcequotas' | 'rolebindings' | 'roles' | 'secrets' | 'serviceaccounts' | 'services' | 'statefulsets'
type ClusterKindPath = 'clusterrolebindings' | 'clusterroles' | 'ingressclasses' | 'namespaces' | 'nodes' | 'priorityclasses' | 'pvs' | 'runtimeclasses' | 'storageclasses'

/** Of a namespaced kind. */
export interface NamespacedPaths {
  readonly list: `/api/clusters/{cluster}/${NamespacedKindPath}`
  readonly object: `/api/clusters/{cluster}/${NamespacedKindPath}/{namespace}/{name}`
  readonly yaml: `/api/clusters/{cluster}/${NamespacedKindPath}/{namespace}/{name}/yaml`
  readonly events: `/api/clusters/{cluster}/${NamespacedKindPath}/{namespace}/{name}/events`
  readonly explain: `/api/clusters/{cluster}/${NamespacedKindPath}/{namespace}/{name}/explain`
  readonly related: `/api/clusters/{cluster}/${NamespacedKindPath}/{namespace}/{name}/related`
}

/** Of a kind without namespaces. */
export interface ClusterPaths {
  readonly list: `/api/clusters/{cluster}/${ClusterKindPath}`
  readonly object: `/api/clusters/{cluster}/${ClusterKindPath}/{name}`
  readonly yaml: `/api/clusters/{cluster}/${ClusterKindPath}/{name}/yaml`
  readonly events: `/api/clusters/{cluster}/${ClusterKindPath}/{name}/events`
  readonly explain: `/api/clusters/{cluster}/${ClusterKindPath}/{name}/explain`
  readonly related: `/api/clusters/{cluster}/${ClusterKindPath}/{name}/related`
}

/** Row and detail of each kind. */
export interface KindSchemas {
  clusterrolebindings: { row: components['schemas']['ClusterRoleBindingRow']; detail: components['schemas']['ClusterRoleBindingDetail'] }
  clusterroles: { row: components['schemas']['ClusterRoleRow']; detail: components['schemas']['ClusterRoleDetail'] }
  configmaps: { row: components['schemas']['ConfigMapRow']; detail: components['schemas']['ConfigMapDetail'] }
  cronjobs: { row: components['schemas']['CronJobRow']; detail: components['schemas']['CronJobDetail'] }
  daemonsets: { row: components['schemas']['DaemonSetRow']; detail: components['schemas']['DaemonSetDetail'] }
  deployments: { row: components['schemas']['DeploymentRow']; detail: components['schemas']['DeploymentDetail'] }
  endpointslices: { row: components['schemas']['EndpointSliceRow']; detail: components['schemas']['EndpointSliceDetail'] }
  horizontalpodautoscalers: { row: components['schemas']['HorizontalPodAutoscalerRow']; detail: components['schemas']['HorizontalPodAutoscalerDetail'] }
  ingressclasses: { row: components['schemas']['IngressClassRow']; detail: components['schemas']['IngressClassDetail'] }
  ingresses: { row: components['schemas']['IngressRow']; detail: components['schemas']['IngressDetail'] }
  jobs: { row: components['schemas']['JobRow']; detail: components['schemas']['JobDetail'] }
  limitranges: { row: components['schemas']['LimitRangeRow']; detail: components['schemas']['LimitRangeDetail'] }
  namespaces: { row: components['schemas']['NamespaceRow']; detail: components['schemas']['NamespaceDetail'] }
  networkpolicies: { row: components['schemas']['NetworkPolicyRow']; detail: components['schemas']['NetworkPolicyDetail'] }
  nodes: { row: components['schemas']['NodeRow']; detail: components['schemas']['NodeDetail'] }
  poddisruptionbudgets: { row: components['schemas']['PodDisruptionBudgetRow']; detail: components['schemas']['PodDisruptionBudgetDetail'] }
  pods: { row: components['schemas']['PodRow']; detail: components['schemas']['PodDetail'] }
  priorityclasses: { row: components['schemas']['PriorityClassRow']; detail: components['schemas']['PriorityClassDetail'] }
  pvcs: { row: components['schemas']['PersistentVolumeClaimRow']; detail: components['schemas']['PersistentVolumeClaimDetail'] }
  pvs: { row: components['schemas']['PersistentVolumeRow']; detail: components['schemas']['PersistentVolumeDetail'] }
  replicasets: { row: components['schemas']['ReplicaSetRow']; detail: components['schemas']['ReplicaSetDetail'] }
  resourcequotas: { row: components['schemas']['ResourceQuotaRow']; detail: components['schemas']['ResourceQuotaDetail'] }
  rolebindings: { row: components['schemas']['RoleBindingRow']; detail: components['schemas']['RoleBindingDetail'] }
  roles: { row: components['schemas']['RoleRow']; detail: components['schemas']['RoleDetail'] }
  runtimeclasses: { row: components['schemas']['RuntimeClassRow']; detail: components['schemas']['RuntimeClassDetail'] }
  secrets: { row: components['schemas']['SecretRow']; detail: components['schemas']['SecretDetail'] }
  serviceaccounts: { row: components['schemas']['ServiceAccountRow']; detail: components['schemas']['ServiceAccountDetail'] }
  services: { row: components['schemas']['ServiceRow']; detail: components['schemas']['ServiceDetail'] }
  statefulsets: { row: components['schemas']['StatefulSetRow']; detail: components['schemas']['StatefulSetDetail'] }
  storageclasses: { row: components['schemas']['StorageClassRow']; detail: components['schemas']['StorageClassDetail'] }
}

export type KindPath = keyof KindSchemas

/** The kinds by our plural. */
export declare const kinds: { readonly [Path in KindPath]: KindEntry }
