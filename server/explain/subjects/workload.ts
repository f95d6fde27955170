import type {
  V1DaemonSet,
  V1Deployment,
  V1ReplicaSet,
  V1StatefulSet,
} from '@kubernetes/client-node'
import { formatSelector } from '../../lib/labels.ts'
import { daemonSet } from '../../resources/kinds/daemon-set.ts'
import { deployment } from '../../resources/kinds/deployment.ts'
import { replicaSet } from '../../resources/kinds/replica-set.ts'
import { statefulSet } from '../../resources/kinds/stateful-set.ts'
import { findUncreatedPods } from '../causes/pods-not-created.ts'
import { findRolloutTrouble, findUnavailable } from '../causes/rollout-stuck.ts'
import { findTerminating } from '../causes/terminating.ts'
import { findWorkload, type PodObject } from '../facts/pod.ts'
import {
  daemonSetMask,
  deploymentMask,
  replicaSetMask,
  statefulSetMask,
  toDaemonSetFacts,
  toDeploymentFacts,
  toReplicaSetFacts,
  toStatefulSetFacts,
  type WorkloadFacts,
} from '../facts/workload.ts'
import type { Finding, ObjectReference } from '../finding.ts'
import { readEvents } from '../read-events.ts'
import { explainPods } from '../read-failing-pods.ts'
import { type Source, source } from '../reader.ts'
import type { Explain, Subject } from './subject.ts'

interface AnyObject {
  readonly metadata?:
    | { readonly uid?: string | undefined; readonly deletionTimestamp?: string | undefined }
    | undefined
}

/** A pod of this very workload, should its selector select others too. */
function isOwnedBy({ kind, name }: ObjectReference): (pod: PodObject) => boolean {
  return (pod) => {
    const owner = pod.metadata?.ownerReferences?.find(({ controller }) => controller === true)
    if (owner?.kind === kind && owner.name === name) return true
    const workload = findWorkload(pod)
    return workload.kind === kind && workload.name === name
  }
}

function isSerious({ level }: Finding): boolean {
  return level === 'bad' || level === 'warn'
}

/** Causes of a workload: those of its own, and those of its pods as its own. */
async function explainWorkload(
  { reader, namespace, name, now }: Subject,
  object: AnyObject,
  read: WorkloadFacts,
): Promise<readonly Finding[]> {
  const { kind } = read.object
  const [events, pods] = await Promise.all([
    readEvents(reader, { kind, name, namespace, uid: object.metadata?.uid }),
    explainPods(reader, {
      namespace,
      labelSelector: formatSelector(read.selector),
      isOwn: isOwnedBy(read.object),
      now,
    }),
  ])
  const facts = { ...read, events }
  const found = [
    ...findUncreatedPods(facts),
    ...findRolloutTrouble(facts),
    ...(pods ?? []),
    ...findTerminating({ metadata: object.metadata, object: read.object, now }),
  ]
  return found.some(isSerious) ? found : [...found, ...findUnavailable(facts)]
}

function toExplain<T extends AnyObject>(
  from: Source<T>,
  toFacts: (object: T) => WorkloadFacts,
): Explain {
  return async (subject) => {
    const { reader, namespace, name } = subject
    const object = await reader.read(from, namespace, name)
    return explainWorkload(subject, object, toFacts(object))
  }
}

export const explainDeployment = toExplain(
  source<V1Deployment>()(deployment, deploymentMask),
  toDeploymentFacts,
)
export const explainReplicaSet = toExplain(
  source<V1ReplicaSet>()(replicaSet, replicaSetMask),
  toReplicaSetFacts,
)
export const explainStatefulSet = toExplain(
  source<V1StatefulSet>()(statefulSet, statefulSetMask),
  toStatefulSetFacts,
)
export const explainDaemonSet = toExplain(
  source<V1DaemonSet>()(daemonSet, daemonSetMask),
  toDaemonSetFacts,
)
