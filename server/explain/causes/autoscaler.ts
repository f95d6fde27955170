import type { V2HorizontalPodAutoscaler } from '@kubernetes/client-node'
import type { Masked, MaskOf } from '../../kube/proto/mask.ts'
import { conditionMask } from '../../resources/kinds/parts/conditions.ts'
import { type EventFact, findEvent, fromEvent } from '../facts/event.ts'
import {
  fact,
  findCondition,
  type Finding,
  fromCondition,
  toFinding,
  toNext,
  toReference,
} from '../finding.ts'
import { code, toSentence } from '../text.ts'

export const autoscalerMask = {
  metadata: {
    name: true,
    namespace: true,
    uid: true,
    deletionTimestamp: true,
    finalizers: true,
  },
  spec: { scaleTargetRef: true, minReplicas: true, maxReplicas: true },
  status: { currentReplicas: true, desiredReplicas: true, conditions: conditionMask },
} as const satisfies MaskOf<V2HorizontalPodAutoscaler>

export type AutoscalerObject = Masked<V2HorizontalPodAutoscaler, typeof autoscalerMask>

interface AutoscalerFacts {
  readonly autoscaler: AutoscalerObject
  readonly events: readonly EventFact[]
}

function toObject({ metadata = {} }: AutoscalerObject) {
  return toReference('HorizontalPodAutoscaler', metadata.name ?? '', metadata.namespace)
}

function toTarget({ metadata, spec }: AutoscalerObject) {
  const { kind = '', name = '' } = spec?.scaleTargetRef ?? {}
  return toReference(kind, name, metadata?.namespace)
}

function findTarget({ autoscaler, events }: AutoscalerFacts): Finding | undefined {
  const able = findCondition(autoscaler.status?.conditions, 'AbleToScale')
  if (able?.status !== 'False') return undefined
  const { kind, name } = toTarget(autoscaler)
  const event = findEvent(events, ['FailedGetScale', 'FailedUpdateScale', 'FailedRescale'])
  const isMissing = able.reason === 'FailedGetScale' && /not found/.test(able.message ?? '')
  if (!isMissing && able.reason === 'BackoffBoth') return undefined
  return toFinding(
    'missing-target',
    'bad',
    isMissing
      ? `What it should scale, ${kind} ${code(name)}, does not exist.`
      : `It cannot scale ${kind} ${code(name)}: ${toSentence(able.message ?? able.reason ?? '')}`,
    {
      evidence: [fromCondition(able), event && fromEvent(event)],
      next: toNext('Correct `scaleTargetRef`, or create what it names.', toObject(autoscaler)),
    },
  )
}

const METRICS: readonly (readonly [pattern: RegExp, because: string, next: string])[] = [
  [
    /the server could not find the requested resource|unable to fetch metrics from resource metrics API|no metrics returned from resource metrics API/,
    'the cluster has no metrics API that answers',
    'Install metrics-server, or look at why it does not answer.',
  ],
  [
    /missing request for (\w+)/,
    'a container of its target has no request to measure against',
    'Set `resources.requests` in the pod template of its target.',
  ],
  [
    /did not receive metrics for (any ready|targeted) pods|no ready pods/i,
    'there are no metrics of ready pods',
    'Look at the pods of its target.',
  ],
  [
    /external|custom metric|FailedGet(Pods|Object|External)Metric/,
    'a custom or external metric cannot be read',
    'Look at the metrics adapter.',
  ],
]

function findMetrics({ autoscaler, events }: AutoscalerFacts): Finding | undefined {
  const active = findCondition(autoscaler.status?.conditions, 'ScalingActive')
  if (active?.status !== 'False' || active.reason === 'ScalingDisabled') return undefined
  const words = `${active.reason ?? ''} ${active.message ?? ''}`
  const [, because, next] = METRICS.find(([pattern]) => pattern.test(words)) ?? []
  const event = findEvent(events, ['FailedGetResourceMetric', 'FailedComputeMetricsReplicas'])
  const why = because === undefined ? toSentence(active.message ?? '') : `${because}.`
  return toFinding(
    'metrics-unavailable',
    'bad',
    `It cannot tell how many replicas are needed: ${why}`,
    {
      evidence: [fromCondition(active), event && fromEvent(event)],
      next: toNext(next ?? 'Look at its metrics.', toTarget(autoscaler)),
    },
  )
}

function findLimit({ autoscaler }: AutoscalerFacts): Finding | undefined {
  const limited = findCondition(autoscaler.status?.conditions, 'ScalingLimited')
  if (limited?.status !== 'True' || limited.reason !== 'TooManyReplicas') return undefined
  const { maxReplicas = 0 } = autoscaler.spec ?? {}
  return toFinding(
    'at-max-replicas',
    'warn',
    `It wants more than its maximum of ${maxReplicas} replicas.`,
    {
      evidence: [fromCondition(limited), fact('spec', `spec.maxReplicas: ${maxReplicas}`)],
      next: toNext('Raise `maxReplicas`, or find why the load is so high.', toObject(autoscaler)),
    },
  )
}

function findDisabled({ autoscaler }: AutoscalerFacts): Finding | undefined {
  const active = findCondition(autoscaler.status?.conditions, 'ScalingActive')
  if (active?.reason !== 'ScalingDisabled') return undefined
  return toFinding('scaled-to-zero', 'idle', 'Its target is scaled to zero, so it does nothing.', {
    evidence: [fromCondition(active)],
  })
}

/** Autoscalers that do not scale: no target, no metrics, or no room above. */
export function findAutoscalerTrouble(facts: AutoscalerFacts): Finding[] {
  return [findTarget, findMetrics, findLimit, findDisabled].flatMap((find) => find(facts) ?? [])
}
