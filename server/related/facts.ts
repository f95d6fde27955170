import { findKind } from './refs.ts'
import type { Facts, Ref } from './rule.ts'
import {
  clusterRoleBindingFacts,
  clusterRoleFacts,
  roleBindingFacts,
  roleFacts,
} from './rules/access.ts'
import { horizontalPodAutoscalerFacts } from './rules/autoscaling.ts'
import {
  limitRangeFacts,
  namespaceFacts,
  nodeFacts,
  priorityClassFacts,
  resourceQuotaFacts,
  runtimeClassFacts,
} from './rules/cluster.ts'
import { configMapFacts, secretFacts, serviceAccountFacts } from './rules/config.ts'
import {
  endpointSliceFacts,
  ingressClassFacts,
  ingressFacts,
  networkPolicyFacts,
  podDisruptionBudgetFacts,
  serviceFacts,
} from './rules/network.ts'
import {
  persistentVolumeClaimFacts,
  persistentVolumeFacts,
  storageClassFacts,
} from './rules/storage.ts'
import {
  cronJobFacts,
  daemonSetFacts,
  deploymentFacts,
  jobFacts,
  podFacts,
  replicaSetFacts,
  statefulSetFacts,
} from './rules/workloads.ts'

const ALL: readonly Facts[] = [
  nodeFacts,
  namespaceFacts,
  podFacts,
  deploymentFacts,
  statefulSetFacts,
  daemonSetFacts,
  replicaSetFacts,
  serviceFacts,
  ingressFacts,
  configMapFacts,
  secretFacts,
  jobFacts,
  cronJobFacts,
  persistentVolumeClaimFacts,
  persistentVolumeFacts,
  storageClassFacts,
  roleFacts,
  clusterRoleFacts,
  roleBindingFacts,
  clusterRoleBindingFacts,
  serviceAccountFacts,
  horizontalPodAutoscalerFacts,
  podDisruptionBudgetFacts,
  networkPolicyFacts,
  endpointSliceFacts,
  resourceQuotaFacts,
  limitRangeFacts,
  ingressClassFacts,
  priorityClassFacts,
  runtimeClassFacts,
]

const byPath: ReadonlyMap<string, Facts> = new Map(
  ALL.map((facts) => [facts.kind.names.path, facts]),
)

/** How to read an object; undefined when it is of no kind of our table. */
export function findFacts(ref: Pick<Ref, 'group' | 'kind'>): Facts | undefined {
  const kind = findKind(ref)
  return kind && byPath.get(kind.names.path)
}
