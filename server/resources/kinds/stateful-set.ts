import type { V1PersistentVolumeClaim, V1StatefulSet } from '@kubernetes/client-node'
import type { components } from '../../../generated/types.ts'
import type { Masked, MaskOf } from '../../kube/proto/mask.ts'
import { defineKind } from '../kind.ts'
import { conditionMask, toConditions } from './parts/conditions.ts'
import { formatIntOrString } from './parts/int-or-string.ts'
import { omitEmpty } from './parts/omit-empty.ts'
import { podTemplateMask, toPodTemplate } from './parts/pod-spec.ts'
import { toWorkloadSelector } from './parts/selector.ts'

type Schemas = components['schemas']

const claimTemplateMask = {
  metadata: { name: true },
  spec: { storageClassName: true, accessModes: true, resources: { requests: true } },
} as const satisfies MaskOf<V1PersistentVolumeClaim>

export const statefulSet = defineKind<
  V1StatefulSet,
  Schemas['StatefulSetRow'],
  Schemas['StatefulSetDetail']
>()({
  kind: 'StatefulSet',
  kinds: 'StatefulSets',
  path: 'statefulsets',
  group: 'apps',
  version: 'v1',
  resource: 'statefulsets',
  namespaced: true,
  message: 'apps.v1.StatefulSet',
  rowMask: {
    spec: { replicas: true },
    status: { readyReplicas: true, updatedReplicas: true, currentReplicas: true },
  },
  row: ({ spec = {}, status = {} }) => ({
    replicas: spec.replicas ?? 0,
    readyReplicas: status.readyReplicas ?? 0,
    updatedReplicas: status.updatedReplicas ?? 0,
    currentReplicas: status.currentReplicas ?? 0,
  }),
  detailMask: {
    spec: {
      selector: true,
      template: podTemplateMask,
      serviceName: true,
      updateStrategy: true,
      podManagementPolicy: true,
      minReadySeconds: true,
      revisionHistoryLimit: true,
      persistentVolumeClaimRetentionPolicy: true,
      volumeClaimTemplates: claimTemplateMask,
    },
    status: {
      availableReplicas: true,
      currentRevision: true,
      updateRevision: true,
      conditions: conditionMask,
    },
  },
  detail: ({ spec = {}, status = {} }, { children }) => ({
    ...toWorkloadSelector(spec.selector),
    ...toPodTemplate(spec.template),
    ...children.pods,
    updateStrategy: spec.updateStrategy?.type ?? '',
    minReadySeconds: spec.minReadySeconds ?? 0,
    availableReplicas: status.availableReplicas ?? 0,
    ...omitEmpty<Schemas['StatefulSetDetail']>({
      serviceName: spec.serviceName,
      partition: spec.updateStrategy?.rollingUpdate?.partition,
      maxUnavailable: formatIntOrString(spec.updateStrategy?.rollingUpdate?.maxUnavailable),
      podManagementPolicy: spec.podManagementPolicy,
      revisionHistoryLimit: spec.revisionHistoryLimit,
      currentRevision: status.currentRevision,
      updateRevision: status.updateRevision,
      claimsWhenDeleted: spec.persistentVolumeClaimRetentionPolicy?.whenDeleted,
      claimsWhenScaled: spec.persistentVolumeClaimRetentionPolicy?.whenScaled,
      volumeClaimTemplates: spec.volumeClaimTemplates?.map(toClaimTemplate),
      conditions: toConditions(status.conditions),
    }),
  }),
  pods: ({ spec }) => spec?.selector,
})

function toClaimTemplate({
  metadata = {},
  spec = {},
}: Masked<V1PersistentVolumeClaim, typeof claimTemplateMask>): Schemas['VolumeClaimTemplate'] {
  return {
    name: metadata.name ?? '',
    accessModes: spec.accessModes ?? [],
    ...omitEmpty<Schemas['VolumeClaimTemplate']>({
      storageClass: spec.storageClassName,
      storage: spec.resources?.requests?.['storage'],
    }),
  }
}
