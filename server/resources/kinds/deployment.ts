import type { V1Deployment } from '@kubernetes/client-node'
import type { components } from '../../../generated/types.ts'
import { defineKind } from '../kind.ts'
import {
  conditionMask,
  conditionReasonMask,
  toConditionReason,
  toConditions,
} from './parts/conditions.ts'
import { formatIntOrString } from './parts/int-or-string.ts'
import { omitEmpty } from './parts/omit-empty.ts'
import { podTemplateMask, toPodTemplate } from './parts/pod-spec.ts'
import { REVISION_ANNOTATION } from './parts/revision.ts'
import { toWorkloadSelector } from './parts/selector.ts'

type Schemas = components['schemas']

export const deployment = defineKind<
  V1Deployment,
  Schemas['DeploymentRow'],
  Schemas['DeploymentDetail']
>()({
  kind: 'Deployment',
  kinds: 'Deployments',
  path: 'deployments',
  group: 'apps',
  version: 'v1',
  resource: 'deployments',
  namespaced: true,
  message: 'apps.v1.Deployment',
  rowMask: {
    spec: { replicas: true, paused: true },
    status: {
      readyReplicas: true,
      updatedReplicas: true,
      availableReplicas: true,
      conditions: conditionReasonMask,
    },
  },
  row: ({ spec = {}, status = {} }) => ({
    replicas: spec.replicas ?? 0,
    readyReplicas: status.readyReplicas ?? 0,
    updatedReplicas: status.updatedReplicas ?? 0,
    availableReplicas: status.availableReplicas ?? 0,
    paused: spec.paused ?? false,
    ...omitEmpty<Schemas['DeploymentRow']>({
      progressReason: toConditionReason(status.conditions, 'Progressing'),
      failureReason: toConditionReason(status.conditions, 'ReplicaFailure', 'True'),
    }),
  }),
  detailMask: {
    metadata: { annotations: true },
    spec: {
      selector: true,
      template: podTemplateMask,
      strategy: true,
      minReadySeconds: true,
      revisionHistoryLimit: true,
      progressDeadlineSeconds: true,
    },
    status: { replicas: true, unavailableReplicas: true, conditions: conditionMask },
  },
  detail: ({ metadata = {}, spec = {}, status = {} }, { children }) => ({
    ...toWorkloadSelector(spec.selector),
    ...toPodTemplate(spec.template),
    ...children.pods,
    strategy: spec.strategy?.type ?? '',
    minReadySeconds: spec.minReadySeconds ?? 0,
    currentReplicas: status.replicas ?? 0,
    unavailableReplicas: status.unavailableReplicas ?? 0,
    ...omitEmpty<Schemas['DeploymentDetail']>({
      maxSurge: formatIntOrString(spec.strategy?.rollingUpdate?.maxSurge),
      maxUnavailable: formatIntOrString(spec.strategy?.rollingUpdate?.maxUnavailable),
      revisionHistoryLimit: spec.revisionHistoryLimit,
      progressDeadlineSeconds: spec.progressDeadlineSeconds,
      revision: metadata.annotations?.[REVISION_ANNOTATION],
      conditions: toConditions(status.conditions),
    }),
  }),
  pods: ({ spec }) => spec?.selector,
})
