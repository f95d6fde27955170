import type { V2MetricSpec, V2MetricStatus } from '@kubernetes/client-node'
import type { components } from '../../../../generated/types.ts'
import type { Wire } from '../../../kube/proto/mask.ts'
import { formatSelector } from '../../../lib/labels.ts'
import { omitEmpty } from './omit-empty.ts'

type AutoscalerMetric = components['schemas']['AutoscalerMetric']
type WireSpec = Wire<V2MetricSpec>
type WireStatus = Wire<V2MetricStatus>
type Identity = Omit<AutoscalerMetric, 'target' | 'targetType' | 'current' | 'currentAverageValue'>

interface Values {
  readonly value?: string | undefined
  readonly averageValue?: string | undefined
  readonly averageUtilization?: number | undefined
}

/** What an autoscaler follows, each with its current value where the status has one. */
export function toMetrics(
  specs: readonly WireSpec[] = [],
  statuses: readonly WireStatus[] = [],
): AutoscalerMetric[] {
  // The controller leaves out metrics that it could not read, so that positions do not match.
  const current = new Map(
    statuses.map((status) => [JSON.stringify(toIdentity(status)), findCurrent(status)]),
  )
  return specs.map((spec) => {
    const identity = toIdentity(spec)
    return {
      ...identity,
      ...toValues(findTarget(spec) ?? {}, current.get(JSON.stringify(identity)) ?? {}),
    }
  })
}

function findTarget(spec: WireSpec): Values | undefined {
  const { resource, containerResource, pods, object, external } = spec
  return (resource ?? containerResource ?? pods ?? object ?? external)?.target
}

function findCurrent(status: WireStatus): Values | undefined {
  const { resource, containerResource, pods, object, external } = status
  return (resource ?? containerResource ?? pods ?? object ?? external)?.current
}

function toIdentity(metric: WireSpec | WireStatus): Identity {
  const { type = '', resource, containerResource, pods, object, external } = metric
  const identifier = (pods ?? object ?? external)?.metric
  const described = object?.describedObject
  return {
    type,
    name: (resource ?? containerResource ?? identifier)?.name ?? '',
    ...omitEmpty<AutoscalerMetric>({
      container: containerResource?.container,
      object: described && `${described.kind ?? ''}/${described.name ?? ''}`,
      metricSelector: formatSelector(identifier?.selector),
    }),
  }
}

function toValues(
  target: Values,
  current: Values,
): Pick<AutoscalerMetric, 'target' | 'targetType' | 'current' | 'currentAverageValue'> {
  if (target.averageUtilization !== undefined) {
    return {
      targetType: 'Utilization',
      target: `${target.averageUtilization}%`,
      ...omitEmpty<AutoscalerMetric>({
        current: current.averageUtilization === undefined ? '' : `${current.averageUtilization}%`,
        currentAverageValue: current.averageValue,
      }),
    }
  }
  return target.averageValue
    ? {
        targetType: 'AverageValue',
        target: target.averageValue,
        ...omitEmpty<AutoscalerMetric>({ current: current.averageValue }),
      }
    : {
        targetType: 'Value',
        target: target.value ?? '',
        ...omitEmpty<AutoscalerMetric>({ current: current.value }),
      }
}
