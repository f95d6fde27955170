import type { V1DaemonSet } from '@kubernetes/client-node'
import type { components } from '../../../generated/types.ts'
import { defineKind } from '../kind.ts'
import { conditionMask, toConditions } from './parts/conditions.ts'
import { formatIntOrString } from './parts/int-or-string.ts'
import { omitEmpty } from './parts/omit-empty.ts'
import { podTemplateMask, toPodTemplate } from './parts/pod-spec.ts'
import { toWorkloadSelector } from './parts/selector.ts'

type Schemas = components['schemas']

export const daemonSet = defineKind<
  V1DaemonSet,
  Schemas['DaemonSetRow'],
  Schemas['DaemonSetDetail']
>()({
  kind: 'DaemonSet',
  kinds: 'DaemonSets',
  path: 'daemonsets',
  group: 'apps',
  version: 'v1',
  resource: 'daemonsets',
  namespaced: true,
  message: 'apps.v1.DaemonSet',
  rowMask: {
    status: {
      desiredNumberScheduled: true,
      numberReady: true,
      updatedNumberScheduled: true,
      numberAvailable: true,
      numberMisscheduled: true,
    },
  },
  row: ({ status = {} }) => ({
    desiredNumberScheduled: status.desiredNumberScheduled ?? 0,
    numberReady: status.numberReady ?? 0,
    updatedNumberScheduled: status.updatedNumberScheduled ?? 0,
    numberAvailable: status.numberAvailable ?? 0,
    numberMisscheduled: status.numberMisscheduled ?? 0,
  }),
  detailMask: {
    spec: {
      selector: true,
      template: podTemplateMask,
      updateStrategy: true,
      minReadySeconds: true,
      revisionHistoryLimit: true,
    },
    status: { currentNumberScheduled: true, numberUnavailable: true, conditions: conditionMask },
  },
  detail: ({ spec = {}, status = {} }, { children }) => ({
    ...toWorkloadSelector(spec.selector),
    ...toPodTemplate(spec.template),
    ...children.pods,
    updateStrategy: spec.updateStrategy?.type ?? '',
    minReadySeconds: spec.minReadySeconds ?? 0,
    currentNumberScheduled: status.currentNumberScheduled ?? 0,
    numberUnavailable: status.numberUnavailable ?? 0,
    ...omitEmpty<Schemas['DaemonSetDetail']>({
      maxSurge: formatIntOrString(spec.updateStrategy?.rollingUpdate?.maxSurge),
      maxUnavailable: formatIntOrString(spec.updateStrategy?.rollingUpdate?.maxUnavailable),
      revisionHistoryLimit: spec.revisionHistoryLimit,
      conditions: toConditions(status.conditions),
    }),
  }),
  pods: ({ spec }) => spec?.selector,
})
