import type { V1Container, V1PodSpec, V1Volume } from '@kubernetes/client-node'
import type { Masked, MaskOf } from '../../kube/proto/mask.ts'
import { configMap } from '../../resources/kinds/config-map.ts'
import { persistentVolumeClaim } from '../../resources/kinds/persistent-volume-claim.ts'
import { priorityClass } from '../../resources/kinds/priority-class.ts'
import { runtimeClass } from '../../resources/kinds/runtime-class.ts'
import { secret } from '../../resources/kinds/secret.ts'
import { serviceAccount } from '../../resources/kinds/service-account.ts'
import type { Kind } from '../../resources/kind.ts'
import { toRef } from '../refs.ts'
import type { Link, Ref } from '../rule.ts'

const nameMask = { name: true, optional: true } as const

const containerUsesMask = {
  env: { name: true, valueFrom: { configMapKeyRef: nameMask, secretKeyRef: nameMask } },
  envFrom: { configMapRef: nameMask, secretRef: nameMask },
} as const satisfies MaskOf<V1Container>

const volumeUsesMask = {
  name: true,
  configMap: nameMask,
  secret: { secretName: true, optional: true },
  persistentVolumeClaim: { claimName: true },
  projected: { sources: { configMap: nameMask, secret: nameMask } },
  csi: { nodePublishSecretRef: { name: true } },
  // Only whether it is there matters.
  ephemeral: {},
} as const satisfies MaskOf<V1Volume>

/** What `toPodUses` reads of a pod's spec; of variables no value. */
export const podUsesMask = {
  containers: containerUsesMask,
  initContainers: containerUsesMask,
  volumes: volumeUsesMask,
  serviceAccountName: true,
  imagePullSecrets: { name: true },
  priorityClassName: true,
  runtimeClassName: true,
} as const satisfies MaskOf<V1PodSpec>

type PodUses = Masked<V1PodSpec, typeof podUsesMask>
type ContainerUses = Masked<V1Container, typeof containerUsesMask>
type VolumeUses = Masked<V1Volume, typeof volumeUsesMask>

/** A use before it is known in which namespace; without a name it is none. */
interface Use {
  readonly kind: Kind
  readonly name: string | undefined
  readonly via: string
  readonly optional?: boolean | undefined
}

/** What a pod or a pod template uses, and by which field. */
export function toPodUses(spec: PodUses | undefined, namespace: string | undefined): Link[] {
  return listUses(spec ?? {}).flatMap(({ kind, name, via, optional = false }): Link[] => {
    if (!name) return []
    const other = toRef(kind, namespace, name)
    return [{ type: 'uses', via: optional ? `${via} (optional)` : via, other, end: 'to' }]
  })
}

function listUses(spec: PodUses): Use[] {
  const { initContainers = [], containers = [], volumes = [], imagePullSecrets = [] } = spec
  return [
    ...[...initContainers, ...containers].flatMap(listContainerUses),
    ...volumes.filter(isOwn).flatMap(listVolumeUses),
    ...imagePullSecrets.map(({ name }) => ({ kind: secret, name, via: 'imagePullSecret' })),
    { kind: serviceAccount, name: spec.serviceAccountName, via: 'serviceAccountName' },
    { kind: priorityClass, name: spec.priorityClassName, via: 'priorityClassName' },
    { kind: runtimeClass, name: spec.runtimeClassName, via: 'runtimeClassName' },
  ]
}

/** The token's volume that admission adds to every pod says no more than its service account. */
function isOwn({ name = '' }: VolumeUses): boolean {
  return !name.startsWith('kube-api-access')
}

function listContainerUses({ env = [], envFrom = [] }: ContainerUses): Use[] {
  return [
    ...env.flatMap(({ name = '', valueFrom = {} }) => [
      { kind: configMap, ...toSource(valueFrom.configMapKeyRef), via: `env ${name}` },
      { kind: secret, ...toSource(valueFrom.secretKeyRef), via: `env ${name}` },
    ]),
    ...envFrom.flatMap(({ configMapRef, secretRef }) => [
      { kind: configMap, ...toSource(configMapRef), via: 'envFrom' },
      { kind: secret, ...toSource(secretRef), via: 'envFrom' },
    ]),
  ]
}

function listVolumeUses(volume: VolumeUses): Use[] {
  const via = `volume ${volume.name ?? ''}`
  const { secret: mounted, persistentVolumeClaim: claim, projected, csi } = volume
  return [
    { kind: configMap, ...toSource(volume.configMap), via },
    { kind: secret, name: mounted?.secretName, optional: mounted?.optional, via },
    { kind: persistentVolumeClaim, name: claim?.claimName, via },
    { kind: secret, ...toSource(csi?.nodePublishSecretRef), via },
    ...(projected?.sources ?? []).flatMap((source) => [
      { kind: configMap, ...toSource(source.configMap), via },
      { kind: secret, ...toSource(source.secret), via },
    ]),
  ]
}

/** The claims that are made for a pod's own volumes: `<pod>-<volume>`. */
export function toEphemeralClaims(spec: PodUses | undefined, { namespace, name }: Ref): Link[] {
  const volumes = spec?.volumes?.filter(({ ephemeral }) => ephemeral) ?? []
  return volumes.map((volume) => ({
    type: 'uses',
    via: `volume ${volume.name ?? ''}`,
    other: toRef(persistentVolumeClaim, namespace, `${name}-${volume.name ?? ''}`),
    end: 'to',
  }))
}

interface Source {
  readonly name?: string | undefined
  readonly optional?: boolean | undefined
}

function toSource({ name, optional }: Source = {}): Pick<Use, 'name' | 'optional'> {
  return { name, optional }
}
