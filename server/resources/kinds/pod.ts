import type { V1Pod } from '@kubernetes/client-node'
import type { components } from '../../../generated/types.ts'
import type { Masked, MaskOf } from '../../kube/proto/mask.ts'
import { defineKind } from '../kind.ts'
import { conditionMask, toConditions } from './parts/conditions.ts'
import {
  containerStatusMask,
  ephemeralContainerMask,
  toContainerStatuses,
} from './parts/container-status.ts'
import { containerMask } from './parts/container.ts'
import { omitEmpty } from './parts/omit-empty.ts'
import { toOwnerReferences } from './parts/owner-references.ts'
import { podFactsMask, toPodFacts } from './parts/pod-spec.ts'
import { podStateMask, toPodState } from './parts/pod-state.ts'
import { NO_TIME } from './parts/time.ts'

type Schemas = components['schemas']

const rowMask = {
  ...podStateMask,
  spec: { ...podStateMask.spec, nodeName: true },
  status: { ...podStateMask.status, podIP: true },
} as const satisfies MaskOf<V1Pod>

const detailMask = {
  metadata: { ownerReferences: true },
  spec: {
    ...podFactsMask,
    containers: containerMask,
    initContainers: containerMask,
    ephemeralContainers: ephemeralContainerMask,
    priority: true,
    activeDeadlineSeconds: true,
    readinessGates: true,
    schedulingGates: true,
  },
  status: {
    message: true,
    startTime: true,
    hostIP: true,
    podIPs: true,
    nominatedNodeName: true,
    qosClass: true,
    conditions: conditionMask,
    containerStatuses: containerStatusMask,
    initContainerStatuses: containerStatusMask,
    ephemeralContainerStatuses: containerStatusMask,
  },
} as const satisfies MaskOf<V1Pod>

export const pod = defineKind<V1Pod, Schemas['PodRow'], Schemas['PodDetail']>()({
  kind: 'Pod',
  kinds: 'Pods',
  path: 'pods',
  group: '',
  version: 'v1',
  resource: 'pods',
  namespaced: true,
  message: 'core.v1.Pod',
  rowMask,
  row: (pod) => ({
    ...toPodState(pod),
    ...omitEmpty<Schemas['PodRow']>({
      nodeName: pod.spec?.nodeName,
      podIP: pod.status?.podIP,
    }),
  }),
  detailMask,
  detail: ({ metadata = {}, spec = {}, status = {} }) => ({
    ...toPodFacts(spec),
    containers: toContainerStatuses(spec.containers, status.containerStatuses),
    ...omitEmpty<Schemas['PodDetail']>({
      initContainers: toContainerStatuses(
        spec.initContainers,
        status.initContainerStatuses,
        'sidecars',
      ),
      ephemeralContainers: toContainerStatuses(
        spec.ephemeralContainers,
        status.ephemeralContainerStatuses,
      ),
      ownerReferences: toOwnerReferences(metadata.ownerReferences),
      statusPhase: status.phase,
      reason: status.reason,
      message: status.message,
      startTime: status.startTime,
      hostIP: status.hostIP,
      podIPs: status.podIPs?.map(({ ip = '' }) => ip),
      nominatedNodeName: status.nominatedNodeName,
      qosClass: status.qosClass,
      priority: spec.priority,
      activeDeadlineSeconds: spec.activeDeadlineSeconds,
      readinessGates: spec.readinessGates?.map(({ conditionType = '' }) => ({
        conditionType,
        ...omitEmpty<Schemas['ReadinessGate']>({
          status: status.conditions?.find((it) => it.type === conditionType)?.status,
        }),
      })),
      schedulingGates: spec.schedulingGates?.map(({ name = '' }) => name),
      conditions: toConditions(status.conditions),
    }),
  }),
})

/** What `toChildPod` reads. */
export const childPodMask = {
  ...podStateMask,
  metadata: { ...podStateMask.metadata, name: true, creationTimestamp: true },
} as const satisfies MaskOf<V1Pod>

/** A pod as the detail of the object that selects it shows it. */
export function toChildPod(pod: Masked<V1Pod, typeof childPodMask>): Schemas['ChildPod'] {
  return {
    name: pod.metadata?.name ?? '',
    ...toPodState(pod),
    createdAt: pod.metadata?.creationTimestamp ?? NO_TIME,
  }
}
