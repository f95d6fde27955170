import type { ContainerSpec, PodObject } from './pod.ts'

/** A pod's use of a ConfigMap or a Secret, or of one key of it. */
export interface PodUse {
  readonly kind: 'ConfigMap' | 'Secret'
  readonly name: string
  readonly key?: string
  readonly optional: boolean
  /** The container that needs it; a volume is needed by all of them. */
  readonly container?: string
  readonly variable?: string
  /** Which field refers to it. */
  readonly field: string
}

interface KeyRef {
  readonly name?: string | undefined
  readonly key?: string | undefined
  readonly optional?: boolean | undefined
}

interface Items {
  readonly name?: string | undefined
  readonly secretName?: string | undefined
  readonly optional?: boolean | undefined
  readonly items?: readonly { readonly key?: string | undefined }[] | undefined
}

function toKeyUse(
  kind: PodUse['kind'],
  ref: KeyRef | undefined,
  use: Pick<PodUse, 'container' | 'variable' | 'field'>,
): readonly PodUse[] {
  if (!ref?.name) return []
  const { name, key, optional = false } = ref
  return [{ kind, name, ...(key !== undefined && { key }), optional, ...use }]
}

function toContainerUses(spec: ContainerSpec, path: string): readonly PodUse[] {
  const container = spec.name ?? ''
  const variables = (spec.env ?? []).flatMap(({ name: variable = '', valueFrom }) => {
    const use = { container, variable, field: `${path}.env[${variable}]` }
    return [
      ...toKeyUse('ConfigMap', valueFrom?.configMapKeyRef, use),
      ...toKeyUse('Secret', valueFrom?.secretKeyRef, use),
    ]
  })
  const wholes = (spec.envFrom ?? []).flatMap(({ configMapRef, secretRef }) => {
    const use = { container, field: `${path}.envFrom` }
    return [...toKeyUse('ConfigMap', configMapRef, use), ...toKeyUse('Secret', secretRef, use)]
  })
  return [...variables, ...wholes]
}

function toVolumeUses(
  kind: PodUse['kind'],
  source: Items | undefined,
  field: string,
): readonly PodUse[] {
  const name = source?.secretName ?? source?.name
  if (!source || !name) return []
  const { optional = false, items = [] } = source
  const base = { kind, name, optional, field }
  if (items.length === 0) return [base]
  return items.map(({ key }) => ({ ...base, ...(key !== undefined && { key }) }))
}

/** Every ConfigMap and Secret that a pod's containers need, with the key and the field where it says so. */
export function listPodUses({ spec = {} }: PodObject): readonly PodUse[] {
  const { containers = [], initContainers = [], volumes = [] } = spec
  const inContainers = (list: readonly ContainerSpec[], field: string) =>
    list.flatMap((one) => toContainerUses(one, `spec.${field}[${one.name ?? ''}]`))
  const inVolumes = volumes.flatMap(({ name = '', configMap, secret, projected }) => {
    const field = `spec.volumes[${name}]`
    const sources = (projected?.sources ?? []).flatMap((source) => [
      ...toVolumeUses('ConfigMap', source.configMap, field),
      ...toVolumeUses('Secret', source.secret, field),
    ])
    return [
      ...toVolumeUses('ConfigMap', configMap, field),
      ...toVolumeUses('Secret', secret, field),
      ...sources,
    ]
  })
  return [
    ...inContainers(initContainers, 'initContainers'),
    ...inContainers(containers, 'containers'),
    ...inVolumes,
  ]
}
