import { textAt, toMicroTime, type JsonRecord, type KubeObject } from '../../objects.ts'
import { MINUTE_MS, type WorldContext } from './context.ts'

interface EventFacts {
  readonly type: 'Normal' | 'Warning'
  readonly reason: string
  readonly message: string
  readonly component: string
  readonly host?: string
  readonly count?: number
  readonly firstMs: number
  readonly lastMs?: number
  readonly fieldPath?: string
}

function reference(object: KubeObject, fieldPath?: string): JsonRecord {
  const { name, namespace, uid } = object.metadata
  return {
    kind: object.kind,
    ...(namespace === undefined ? {} : { namespace }),
    name,
    uid,
    apiVersion: object.apiVersion,
    ...(fieldPath === undefined ? {} : { fieldPath }),
  }
}

function eventMeta(
  context: WorldContext,
  object: KubeObject,
  ageMs: number,
): KubeObject['metadata'] {
  return {
    name: `${object.metadata.name}.18${context.prng.hex(14)}`,
    namespace: object.metadata.namespace ?? 'default',
    uid: context.prng.uid(),
    creationTimestamp: context.ago(ageMs),
  }
}

/** As kubelets and most controllers write them: counted, with first and last time. */
export function classicEvent(
  context: WorldContext,
  about: KubeObject,
  facts: EventFacts,
): KubeObject {
  const lastMs = facts.lastMs ?? facts.firstMs
  return {
    apiVersion: 'v1',
    kind: 'Event',
    metadata: eventMeta(context, about, facts.firstMs),
    involvedObject: reference(about, facts.fieldPath),
    reason: facts.reason,
    message: facts.message,
    source: {
      component: facts.component,
      ...(facts.host === undefined ? {} : { host: facts.host }),
    },
    firstTimestamp: context.ago(facts.firstMs),
    lastTimestamp: context.ago(lastMs),
    count: facts.count ?? 1,
    type: facts.type,
    eventTime: null,
    reportingComponent: facts.component,
    reportingInstance: facts.host ?? '',
  }
}

/** As the scheduler writes them through events.k8s.io: one time, and a series when it happens again. */
function seriesEvent(context: WorldContext, about: KubeObject, facts: EventFacts): KubeObject {
  const lastMs = facts.lastMs ?? facts.firstMs
  return {
    apiVersion: 'v1',
    kind: 'Event',
    metadata: eventMeta(context, about, facts.firstMs),
    involvedObject: reference(about, facts.fieldPath),
    reason: facts.reason,
    message: facts.message,
    source: {},
    firstTimestamp: null,
    lastTimestamp: null,
    type: facts.type,
    eventTime: toMicroTime(context.now - facts.firstMs),
    ...(facts.count === undefined
      ? {}
      : {
          series: { count: facts.count, lastObservedTime: toMicroTime(context.now - lastMs) },
        }),
    action: 'Scheduling',
    reportingComponent: facts.component,
    reportingInstance: `${facts.component}-ip-10-0-1-10`,
  }
}

/** What led a pod to where it is. */
export function podEvents(context: WorldContext, pod: KubeObject): readonly KubeObject[] {
  const status = pod['status'] as {
    phase?: string
    reason?: string
    containerStatuses?: JsonRecord[]
  }
  const spec = pod['spec'] as {
    nodeName?: string
    schedulingGates?: unknown
    containers: JsonRecord[]
  }
  const { nodeName } = spec
  const image = String(spec.containers[0]?.['image'])
  if (nodeName === undefined) return unscheduledEvents(context, pod)
  const kubelet = { component: 'kubelet', host: nodeName, fieldPath: 'spec.containers{app}' }
  const warning = { ...kubelet, type: 'Warning' } as const
  const name = `${pod.metadata.name}_${pod.metadata.namespace ?? ''}(${pod.metadata.uid ?? ''})`
  const main = JSON.stringify(status.containerStatuses?.[0] ?? {})
  if (main.includes('CrashLoopBackOff')) {
    return [
      classicEvent(context, pod, {
        ...warning,
        reason: 'BackOff',
        message: `Back-off restarting failed container app in pod ${name}`,
        count: 612,
        firstMs: 170 * MINUTE_MS,
        lastMs: MINUTE_MS,
      }),
      classicEvent(context, pod, {
        ...kubelet,
        type: 'Normal',
        reason: 'Pulled',
        message: `Container image "${image}" already present on machine`,
        count: 41,
        firstMs: 170 * MINUTE_MS,
        lastMs: 2 * MINUTE_MS,
      }),
    ]
  }
  if (main.includes('ImagePullBackOff')) {
    return [
      classicEvent(context, pod, {
        ...warning,
        reason: 'Failed',
        message: `Failed to pull image "${image}": failed to resolve reference "${image}": ${image}: not found`,
        count: 17,
        firstMs: 70 * MINUTE_MS,
        lastMs: 4 * MINUTE_MS,
      }),
      classicEvent(context, pod, {
        ...warning,
        reason: 'BackOff',
        message: `Back-off pulling image "${image}"`,
        count: 288,
        firstMs: 70 * MINUTE_MS,
        lastMs: MINUTE_MS,
      }),
    ]
  }
  if (main.includes('CreateContainerConfigError')) {
    return [
      classicEvent(context, pod, {
        ...warning,
        reason: 'Failed',
        message: `Error: ${textAt(status.containerStatuses, 0, 'state', 'waiting', 'message')}`,
        count: 214,
        firstMs: 45 * MINUTE_MS,
        lastMs: MINUTE_MS / 4,
      }),
    ]
  }
  if (status.reason === 'Evicted') {
    return [
      classicEvent(context, pod, {
        type: 'Warning',
        component: 'kubelet',
        host: nodeName,
        reason: 'Evicted',
        message:
          'The node was low on resource: memory. Threshold quantity: 100Mi, available: 71204Ki. ',
        firstMs: 45 * MINUTE_MS,
      }),
    ]
  }
  return main.includes('"ready":false')
    ? [
        classicEvent(context, pod, {
          ...warning,
          reason: 'Unhealthy',
          message: 'Readiness probe failed: HTTP probe failed with statuscode: 503',
          count: 1080,
          firstMs: 180 * MINUTE_MS,
          lastMs: MINUTE_MS / 6,
        }),
      ]
    : []
}

function unscheduledEvents(context: WorldContext, pod: KubeObject): readonly KubeObject[] {
  const status = pod['status'] as { conditions: readonly { reason: string; message: string }[] }
  const [scheduled] = status.conditions
  if (scheduled === undefined || scheduled.reason === 'SchedulingGated') return []
  return [
    seriesEvent(context, pod, {
      type: 'Warning',
      reason: 'FailedScheduling',
      message: scheduled.message,
      component: 'default-scheduler',
      count: 96,
      firstMs: 8 * 60 * MINUTE_MS,
      lastMs: 3 * MINUTE_MS,
    }),
  ]
}
