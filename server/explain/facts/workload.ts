import type {
  V1DaemonSet,
  V1Deployment,
  V1Job,
  V1LabelSelector,
  V1ReplicaSet,
  V1StatefulSet,
} from '@kubernetes/client-node'
import type { Masked, MaskOf, Wire } from '../../kube/proto/mask.ts'
import { conditionMask } from '../../resources/kinds/parts/conditions.ts'
import { type ObjectReference, toReference } from '../finding.ts'
import type { EventFact } from './event.ts'

const metadata = {
  name: true,
  namespace: true,
  uid: true,
  generation: true,
  creationTimestamp: true,
  deletionTimestamp: true,
  finalizers: true,
  ownerReferences: { kind: true, name: true, controller: true },
} as const

export const deploymentMask = {
  metadata,
  spec: { replicas: true, selector: true, paused: true, progressDeadlineSeconds: true },
  status: {
    observedGeneration: true,
    replicas: true,
    updatedReplicas: true,
    availableReplicas: true,
    conditions: conditionMask,
  },
} as const satisfies MaskOf<V1Deployment>

export const replicaSetMask = {
  metadata,
  spec: { replicas: true, selector: true },
  status: { replicas: true, availableReplicas: true, conditions: conditionMask },
} as const satisfies MaskOf<V1ReplicaSet>

export const statefulSetMask = {
  metadata,
  spec: { replicas: true, selector: true },
  status: {
    observedGeneration: true,
    replicas: true,
    readyReplicas: true,
    updatedReplicas: true,
    currentRevision: true,
    updateRevision: true,
  },
} as const satisfies MaskOf<V1StatefulSet>

export const daemonSetMask = {
  metadata,
  spec: { selector: true },
  status: {
    observedGeneration: true,
    desiredNumberScheduled: true,
    numberReady: true,
    updatedNumberScheduled: true,
  },
} as const satisfies MaskOf<V1DaemonSet>

export const jobMask = {
  metadata,
  spec: { selector: true, backoffLimit: true, activeDeadlineSeconds: true, suspend: true },
  status: {
    active: true,
    failed: true,
    succeeded: true,
    startTime: true,
    conditions: conditionMask,
  },
} as const satisfies MaskOf<V1Job>

export type JobObject = Masked<V1Job, typeof jobMask>

interface Condition {
  readonly type?: string | undefined
  readonly status?: string | undefined
  readonly reason?: string | undefined
  readonly message?: string | undefined
  readonly lastTransitionTime?: string | undefined
}

/** What the rules of workloads speak from, whatever their kind. */
export interface WorkloadFacts {
  readonly object: ObjectReference
  /** Pods that there should be. */
  readonly desired: number
  /** Pods that there are. */
  readonly current: number
  /** Pods that work: available ones where the kind counts those, else ready ones. */
  readonly ready: number
  /** Pods of the newest template. */
  readonly updated: number
  readonly isPaused: boolean
  /** The controller has not seen the newest change yet. */
  readonly isBehind: boolean
  readonly progressDeadlineSeconds?: number
  readonly conditions: readonly Condition[]
  readonly selector: Wire<V1LabelSelector> | undefined
  readonly events: readonly EventFact[]
}

interface AnyMeta {
  readonly name?: string | undefined
  readonly namespace?: string | undefined
  readonly generation?: number | undefined
}

type Counts = Omit<WorkloadFacts, 'object' | 'events' | 'isBehind'>

function toFacts(
  kind: string,
  meta: AnyMeta = {},
  observed: number | undefined,
  counts: Counts,
): WorkloadFacts {
  const { name = '', namespace, generation = 0 } = meta
  return {
    object: toReference(kind, name, namespace),
    isBehind: observed !== undefined && observed < generation,
    events: [],
    ...counts,
  }
}

export function toDeploymentFacts(
  deployment: Masked<V1Deployment, typeof deploymentMask>,
): WorkloadFacts {
  const { metadata: meta, spec = {}, status = {} } = deployment
  const { replicas = 0, updatedReplicas = 0, availableReplicas = 0, conditions = [] } = status
  const { progressDeadlineSeconds } = spec
  return toFacts('Deployment', meta, status.observedGeneration, {
    desired: spec.replicas ?? 1,
    current: replicas,
    ready: availableReplicas,
    updated: updatedReplicas,
    isPaused: spec.paused === true,
    conditions,
    selector: spec.selector,
    ...(progressDeadlineSeconds !== undefined && { progressDeadlineSeconds }),
  })
}

export function toReplicaSetFacts({
  metadata: meta,
  spec = {},
  status = {},
}: Masked<V1ReplicaSet, typeof replicaSetMask>): WorkloadFacts {
  const { replicas = 0, availableReplicas = 0, conditions = [] } = status
  return toFacts('ReplicaSet', meta, undefined, {
    desired: spec.replicas ?? 1,
    current: replicas,
    ready: availableReplicas,
    updated: replicas,
    isPaused: false,
    conditions,
    selector: spec.selector,
  })
}

export function toStatefulSetFacts({
  metadata: meta,
  spec = {},
  status = {},
}: Masked<V1StatefulSet, typeof statefulSetMask>): WorkloadFacts {
  const { replicas = 0, readyReplicas = 0, updatedReplicas = 0 } = status
  // Once all are updated some controllers stop counting.
  const isUpdated = status.currentRevision === status.updateRevision
  return toFacts('StatefulSet', meta, status.observedGeneration, {
    desired: spec.replicas ?? 1,
    current: replicas,
    ready: readyReplicas,
    updated: isUpdated ? replicas : updatedReplicas,
    isPaused: false,
    conditions: [],
    selector: spec.selector,
  })
}

export function toDaemonSetFacts({
  metadata: meta,
  spec = {},
  status = {},
}: Masked<V1DaemonSet, typeof daemonSetMask>): WorkloadFacts {
  const { desiredNumberScheduled = 0, numberReady = 0, updatedNumberScheduled = 0 } = status
  return toFacts('DaemonSet', meta, status.observedGeneration, {
    desired: desiredNumberScheduled,
    current: desiredNumberScheduled,
    ready: numberReady,
    updated: updatedNumberScheduled,
    isPaused: false,
    conditions: [],
    selector: spec.selector,
  })
}
