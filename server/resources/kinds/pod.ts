import type { V1Pod } from '@kubernetes/client-node'
import type { components } from '../../../generated/types.ts'
import { defineKind } from '../kind.ts'

type Schemas = components['schemas']

export const pod = defineKind<V1Pod, Schemas['PodRow'], Schemas['PodDetail']>()({
  kind: 'Pod',
  kinds: 'Pods',
  path: 'pods',
  group: '',
  version: 'v1',
  resource: 'pods',
  namespaced: true,
  message: 'core.v1.Pod',
  rowMask: {
    spec: { nodeName: true, containers: { name: true } },
    status: {
      phase: true,
      podIP: true,
      containerStatuses: { ready: true, state: { waiting: { reason: true } } },
    },
  },
  row: (pod) => ({
    phase: pod.status?.phase ?? 'Unknown',
    ...(pod.spec?.nodeName && { nodeName: pod.spec.nodeName }),
    ready: `0/${pod.spec?.containers?.length ?? 0}`,
    restarts: pod.status?.containerStatuses?.[0]?.state?.waiting?.reason ? 1 : 0,
  }),
  detailMask: { status: { hostIP: true } },
  detail: (pod) => ({ containers: [], ...(pod.status?.hostIP && { hostIP: pod.status.hostIP }) }),
})
