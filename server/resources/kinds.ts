import { clusterRole } from './kinds/cluster-role.ts'
import { clusterRoleBinding } from './kinds/cluster-role-binding.ts'
import { configMap } from './kinds/config-map.ts'
import { cronJob } from './kinds/cron-job.ts'
import { daemonSet } from './kinds/daemon-set.ts'
import { deployment } from './kinds/deployment.ts'
import { endpointSlice } from './kinds/endpoint-slice.ts'
import { horizontalPodAutoscaler } from './kinds/horizontal-pod-autoscaler.ts'
import { ingress } from './kinds/ingress.ts'
import { ingressClass } from './kinds/ingress-class.ts'
import { job } from './kinds/job.ts'
import { limitRange } from './kinds/limit-range.ts'
import { namespace } from './kinds/namespace.ts'
import { networkPolicy } from './kinds/network-policy.ts'
import { node } from './kinds/node.ts'
import { persistentVolume } from './kinds/persistent-volume.ts'
import { persistentVolumeClaim } from './kinds/persistent-volume-claim.ts'
import { pod } from './kinds/pod.ts'
import { podDisruptionBudget } from './kinds/pod-disruption-budget.ts'
import { priorityClass } from './kinds/priority-class.ts'
import { replicaSet } from './kinds/replica-set.ts'
import { resourceQuota } from './kinds/resource-quota.ts'
import { role } from './kinds/role.ts'
import { roleBinding } from './kinds/role-binding.ts'
import { runtimeClass } from './kinds/runtime-class.ts'
import { secret } from './kinds/secret.ts'
import { service } from './kinds/service.ts'
import { serviceAccount } from './kinds/service-account.ts'
import { statefulSet } from './kinds/stateful-set.ts'
import { storageClass } from './kinds/storage-class.ts'

/** Every built-in kind that we show, in the order of the contract. */
export const kinds = [
  node,
  namespace,
  pod,
  deployment,
  statefulSet,
  daemonSet,
  replicaSet,
  service,
  ingress,
  configMap,
  secret,
  job,
  cronJob,
  persistentVolumeClaim,
  persistentVolume,
  storageClass,
  role,
  clusterRole,
  roleBinding,
  clusterRoleBinding,
  serviceAccount,
  horizontalPodAutoscaler,
  podDisruptionBudget,
  networkPolicy,
  endpointSlice,
  resourceQuota,
  limitRange,
  ingressClass,
  priorityClass,
  runtimeClass,
] as const
