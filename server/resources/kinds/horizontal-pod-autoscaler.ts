import type { V2HorizontalPodAutoscaler, V2HPAScalingRules } from '@kubernetes/client-node'
import type { components } from '../../../generated/types.ts'
import type { Wire } from '../../kube/proto/mask.ts'
import { defineKind } from '../kind.ts'
import { toMetrics } from './parts/autoscaler-metrics.ts'
import { conditionMask, isTrue, toConditions } from './parts/conditions.ts'
import { omitEmpty } from './parts/omit-empty.ts'

type Schemas = components['schemas']

export const horizontalPodAutoscaler = defineKind<
  V2HorizontalPodAutoscaler,
  Schemas['HorizontalPodAutoscalerRow'],
  Schemas['HorizontalPodAutoscalerDetail']
>()({
  kind: 'HorizontalPodAutoscaler',
  kinds: 'HorizontalPodAutoscalers',
  path: 'horizontalpodautoscalers',
  group: 'autoscaling',
  version: 'v2',
  resource: 'horizontalpodautoscalers',
  namespaced: true,
  message: 'autoscaling.v2.HorizontalPodAutoscaler',
  rowMask: {
    spec: {
      scaleTargetRef: { kind: true, name: true },
      minReplicas: true,
      maxReplicas: true,
      metrics: true,
    },
    status: {
      currentReplicas: true,
      desiredReplicas: true,
      currentMetrics: true,
      conditions: { type: true, status: true },
    },
  },
  row: ({ spec = {}, status = {} }) => {
    const { kind = '', name = '' } = spec.scaleTargetRef ?? {}
    return {
      target: `${kind}/${name}`,
      minReplicas: spec.minReplicas ?? 1,
      maxReplicas: spec.maxReplicas ?? 0,
      currentReplicas: status.currentReplicas ?? 0,
      desiredReplicas: status.desiredReplicas ?? 0,
      ready: isTrue(status.conditions, 'AbleToScale'),
      ...omitEmpty<Schemas['HorizontalPodAutoscalerRow']>({
        metrics: toMetrics(spec.metrics, status.currentMetrics),
      }),
    }
  },
  detailMask: {
    spec: { behavior: true },
    status: { lastScaleTime: true, conditions: conditionMask },
  },
  detail: ({ spec = {}, status = {} }) =>
    omitEmpty<Schemas['HorizontalPodAutoscalerDetail']>({
      lastScaleTime: status.lastScaleTime,
      scaleUp: toScalingRules(spec.behavior?.scaleUp),
      scaleDown: toScalingRules(spec.behavior?.scaleDown),
      conditions: toConditions(status.conditions),
    }),
})

function toScalingRules(rules: Wire<V2HPAScalingRules> = {}): Schemas['ScalingRules'] {
  return omitEmpty<Schemas['ScalingRules']>({
    stabilizationWindowSeconds: rules.stabilizationWindowSeconds,
    selectPolicy: rules.selectPolicy,
    policies: rules.policies?.map(({ type = '', value = 0, periodSeconds = 0 }) => ({
      type,
      value,
      periodSeconds,
    })),
    tolerance: rules.tolerance,
  })
}
