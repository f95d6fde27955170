import type { V1PodDisruptionBudget } from '@kubernetes/client-node'
import type { components } from '../../../generated/types.ts'
import { formatSelector } from '../../lib/labels.ts'
import { defineKind } from '../kind.ts'
import { conditionMask, toConditions } from './parts/conditions.ts'
import { formatIntOrString } from './parts/int-or-string.ts'
import { omitEmpty } from './parts/omit-empty.ts'

type Schemas = components['schemas']

const NOT_SET = 'N/A'

export const podDisruptionBudget = defineKind<
  V1PodDisruptionBudget,
  Schemas['PodDisruptionBudgetRow'],
  Schemas['PodDisruptionBudgetDetail']
>()({
  kind: 'PodDisruptionBudget',
  kinds: 'PodDisruptionBudgets',
  path: 'poddisruptionbudgets',
  group: 'policy',
  version: 'v1',
  resource: 'poddisruptionbudgets',
  namespaced: true,
  message: 'policy.v1.PodDisruptionBudget',
  rowMask: {
    spec: { minAvailable: true, maxUnavailable: true },
    status: {
      currentHealthy: true,
      desiredHealthy: true,
      expectedPods: true,
      disruptionsAllowed: true,
    },
  },
  row: ({ spec = {}, status = {} }) => ({
    minAvailable: formatIntOrString(spec.minAvailable) ?? NOT_SET,
    maxUnavailable: formatIntOrString(spec.maxUnavailable) ?? NOT_SET,
    currentHealthy: status.currentHealthy ?? 0,
    desiredHealthy: status.desiredHealthy ?? 0,
    expectedPods: status.expectedPods ?? 0,
    disruptionsAllowed: status.disruptionsAllowed ?? 0,
  }),
  detailMask: {
    spec: { selector: true, unhealthyPodEvictionPolicy: true },
    status: { disruptedPods: true, conditions: conditionMask },
  },
  detail: ({ spec = {}, status = {} }) => ({
    selector: formatSelector(spec.selector),
    ...omitEmpty<Schemas['PodDisruptionBudgetDetail']>({
      unhealthyPodEvictionPolicy: spec.unhealthyPodEvictionPolicy,
      disruptedPods: Object.keys(status.disruptedPods ?? {}).sort(),
      conditions: toConditions(status.conditions),
    }),
  }),
})
