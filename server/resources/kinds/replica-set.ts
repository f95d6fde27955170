import type { V1ReplicaSet } from '@kubernetes/client-node'
import type { components } from '../../../generated/types.ts'
import { defineKind } from '../kind.ts'
import {
  conditionMask,
  conditionReasonMask,
  toConditionReason,
  toConditions,
} from './parts/conditions.ts'
import { omitEmpty } from './parts/omit-empty.ts'
import { podTemplateMask, toPodTemplate } from './parts/pod-spec.ts'
import { REVISION_ANNOTATION } from './parts/revision.ts'
import { toWorkloadSelector } from './parts/selector.ts'

type Schemas = components['schemas']

export const replicaSet = defineKind<
  V1ReplicaSet,
  Schemas['ReplicaSetRow'],
  Schemas['ReplicaSetDetail']
>()({
  kind: 'ReplicaSet',
  kinds: 'ReplicaSets',
  path: 'replicasets',
  group: 'apps',
  version: 'v1',
  resource: 'replicasets',
  namespaced: true,
  message: 'apps.v1.ReplicaSet',
  rowMask: {
    metadata: { ownerReferences: { kind: true, name: true } },
    spec: { replicas: true },
    status: { replicas: true, readyReplicas: true, conditions: conditionReasonMask },
  },
  row: ({ metadata = {}, spec = {}, status = {} }) => {
    const owner = metadata.ownerReferences?.find(({ kind }) => kind === 'Deployment')
    return {
      desired: spec.replicas ?? 0,
      current: status.replicas ?? 0,
      ready: status.readyReplicas ?? 0,
      owner: owner ? `Deployment/${owner.name ?? ''}` : '',
      ...omitEmpty<Schemas['ReplicaSetRow']>({
        failureReason: toConditionReason(status.conditions, 'ReplicaFailure', 'True'),
      }),
    }
  },
  detailMask: {
    metadata: { annotations: true },
    spec: { selector: true, template: podTemplateMask, minReadySeconds: true },
    status: { availableReplicas: true, fullyLabeledReplicas: true, conditions: conditionMask },
  },
  detail: ({ metadata = {}, spec = {}, status = {} }, { children }) => ({
    ...toWorkloadSelector(spec.selector),
    ...toPodTemplate(spec.template),
    ...children.pods,
    available: status.availableReplicas ?? 0,
    fullyLabeled: status.fullyLabeledReplicas ?? 0,
    minReadySeconds: spec.minReadySeconds ?? 0,
    ...omitEmpty<Schemas['ReplicaSetDetail']>({
      revision: metadata.annotations?.[REVISION_ANNOTATION],
      conditions: toConditions(status.conditions),
    }),
  }),
  pods: ({ spec }) => spec?.selector,
})
