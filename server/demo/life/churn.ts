import { isRecord, listAt, textAt, toTime, without, type KubeObject } from '../objects.ts'
import { toReference } from '../store/cluster-store.ts'
import type { LifeStep } from './life.ts'

/** Where the demo's stories are: what somebody looks at there does not vanish under their eyes. */
const STAGE = 'shop'
const SUFFIX = 'bcdfghjklmnpqrstvwxz2456789'

/** A pod of a healthy deployment is replaced by its ReplicaSet. */
export function churnPod({ store, now, tick }: LifeStep): void {
  const candidates = store
    .list('v1', 'Pod')
    .filter((pod) => textAt(pod, 'metadata', 'ownerReferences', 0, 'kind') === 'ReplicaSet')
    .filter((pod) => pod.metadata.namespace !== STAGE && isHealthy(pod))
  const pod = candidates[(tick * 7) % Math.max(candidates.length, 1)]
  if (pod === undefined) return
  store.delete(toReference(pod))
  store.create(toReplacement(pod, now, tick))
}

function isHealthy(pod: KubeObject): boolean {
  return (
    pod.metadata.deletionTimestamp === undefined &&
    listAt(pod, 'status', 'containerStatuses').every(
      (status) => isRecord(status) && status['ready'] === true,
    ) &&
    textAt(pod, 'status', 'phase') === 'Running'
  )
}

function toReplacement(pod: KubeObject, now: number, tick: number): KubeObject {
  const time = toTime(now)
  const metadata = without(pod.metadata, 'uid', 'resourceVersion')
  const status = pod['status']
  const statuses = listAt(pod, 'status', 'containerStatuses').filter(isRecord)
  return {
    ...pod,
    metadata: {
      ...metadata,
      name: `${metadata.generateName ?? 'pod-'}${suffixOf(tick)}`,
      creationTimestamp: time,
    },
    status: {
      ...(isRecord(status) ? status : {}),
      startTime: time,
      containerStatuses: statuses.map((entry) => ({
        ...entry,
        restartCount: 0,
        lastState: {},
        state: { running: { startedAt: time } },
      })),
    },
  }
}

function suffixOf(tick: number): string {
  let rest = Math.imul(tick + 1, 2654435761) >>> 0
  return Array.from({ length: 5 }, () => {
    const letter = SUFFIX[rest % SUFFIX.length] ?? 'x'
    rest = Math.floor(rest / SUFFIX.length)
    return letter
  }).join('')
}
