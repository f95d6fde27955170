import type { V1PodSpec, V1PodTemplateSpec } from '@kubernetes/client-node'
import type { components } from '../../../../generated/types.ts'
import type { Masked, MaskOf } from '../../../kube/proto/mask.ts'
import { formatSelector } from '../../../lib/labels.ts'
import { containerMask, toContainerSpec } from './container.ts'
import { omitEmpty } from './omit-empty.ts'
import { toVolume } from './volume.ts'

type Schemas = components['schemas']

/** What `toPodFacts` reads of a pod's spec. */
export const podFactsMask = {
  serviceAccountName: true,
  nodeSelector: true,
  tolerations: true,
  topologySpreadConstraints: true,
  volumes: true,
  imagePullSecrets: true,
  restartPolicy: true,
  terminationGracePeriodSeconds: true,
  priorityClassName: true,
  runtimeClassName: true,
  schedulerName: true,
  dnsPolicy: true,
  hostNetwork: true,
  hostPID: true,
  hostIPC: true,
} as const satisfies MaskOf<V1PodSpec>

type WirePodFacts = Masked<V1PodSpec, typeof podFactsMask>
type WireToleration = NonNullable<WirePodFacts['tolerations']>[number]
type WireSpread = NonNullable<WirePodFacts['topologySpreadConstraints']>[number]

/** What `toPodTemplate` reads of a workload's template. */
export const podTemplateMask = {
  metadata: { labels: true, annotations: true },
  spec: { ...podFactsMask, containers: containerMask, initContainers: containerMask },
} as const satisfies MaskOf<V1PodTemplateSpec>

export function toPodTemplate(
  template: Masked<V1PodTemplateSpec, typeof podTemplateMask> | undefined,
): Schemas['PodTemplate'] {
  const { metadata = {}, spec = {} } = template ?? {}
  return {
    ...toPodFacts(spec),
    containers: (spec.containers ?? []).map(toContainerSpec),
    ...omitEmpty<Schemas['PodTemplate']>({
      initContainers: spec.initContainers?.map(toContainerSpec),
      templateLabels: metadata.labels,
      templateAnnotations: metadata.annotations,
    }),
  }
}

export function toPodFacts(spec: WirePodFacts): Schemas['PodFacts'] {
  return omitEmpty<Schemas['PodFacts']>({
    serviceAccountName: spec.serviceAccountName,
    nodeSelector: spec.nodeSelector,
    tolerations: spec.tolerations?.map(toToleration),
    topologySpreadConstraints: spec.topologySpreadConstraints?.map(toSpread),
    volumes: spec.volumes?.map(toVolume),
    imagePullSecrets: spec.imagePullSecrets?.map(({ name = '' }) => name),
    restartPolicy: spec.restartPolicy,
    terminationGracePeriodSeconds: spec.terminationGracePeriodSeconds,
    priorityClassName: spec.priorityClassName,
    runtimeClassName: spec.runtimeClassName,
    schedulerName: spec.schedulerName,
    dnsPolicy: spec.dnsPolicy,
    hostNetwork: spec.hostNetwork || undefined,
    hostPID: spec.hostPID || undefined,
    hostIPC: spec.hostIPC || undefined,
  })
}

export function toToleration(toleration: WireToleration): Schemas['Toleration'] {
  const { key, operator, value, effect, tolerationSeconds } = toleration
  return {
    operator: operator || 'Equal',
    ...omitEmpty<Schemas['Toleration']>({ key, value, effect, tolerationSeconds }),
  }
}

function toSpread(constraint: WireSpread): Schemas['TopologySpreadConstraint'] {
  return {
    topologyKey: constraint.topologyKey ?? '',
    maxSkew: constraint.maxSkew ?? 1,
    whenUnsatisfiable: constraint.whenUnsatisfiable ?? '',
    labelSelector: formatSelector(constraint.labelSelector),
  }
}
