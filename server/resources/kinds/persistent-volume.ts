import type { V1NodeSelectorTerm, V1PersistentVolume } from '@kubernetes/client-node'
import type { components } from '../../../generated/types.ts'
import type { Masked, MaskOf, Wire } from '../../kube/proto/mask.ts'
import { formatSelector } from '../../lib/labels.ts'
import { defineKind } from '../kind.ts'
import { omitEmpty } from './parts/omit-empty.ts'

type Schemas = components['schemas']

const sourceMask = {
  csi: true,
  nfs: true,
  hostPath: true,
  local: true,
  awsElasticBlockStore: true,
  gcePersistentDisk: true,
  azureDisk: true,
  azureFile: true,
} as const

const detailMask = {
  spec: {
    ...sourceMask,
    volumeMode: true,
    mountOptions: true,
    nodeAffinity: true,
    volumeAttributesClassName: true,
  },
  status: { reason: true, message: true, lastPhaseTransitionTime: true },
} as const satisfies MaskOf<V1PersistentVolume>

type WireSource = NonNullable<
  Masked<V1PersistentVolume, { readonly spec: typeof sourceMask }>['spec']
>

export const persistentVolume = defineKind<
  V1PersistentVolume,
  Schemas['PersistentVolumeRow'],
  Schemas['PersistentVolumeDetail']
>()({
  kind: 'PersistentVolume',
  kinds: 'PersistentVolumes',
  path: 'pvs',
  group: '',
  version: 'v1',
  resource: 'persistentvolumes',
  namespaced: false,
  message: 'core.v1.PersistentVolume',
  rowMask: {
    spec: {
      storageClassName: true,
      capacity: true,
      accessModes: true,
      persistentVolumeReclaimPolicy: true,
      claimRef: { namespace: true, name: true },
    },
    status: { phase: true },
  },
  row: ({ spec = {}, status = {} }) => ({
    status: status.phase ?? '',
    accessModes: spec.accessModes ?? [],
    ...omitEmpty<Schemas['PersistentVolumeRow']>({
      storageClass: spec.storageClassName,
      capacity: spec.capacity?.['storage'],
      reclaimPolicy: spec.persistentVolumeReclaimPolicy,
      claimRef: spec.claimRef && {
        namespace: spec.claimRef.namespace ?? '',
        name: spec.claimRef.name ?? '',
      },
    }),
  }),
  detailMask,
  detail: ({ spec = {}, status = {} }) => {
    const terms = spec.nodeAffinity?.required?.nodeSelectorTerms
    return omitEmpty<Schemas['PersistentVolumeDetail']>({
      volumeMode: spec.volumeMode,
      source: formatSource(spec),
      sourceDetails: toSourceDetails(spec),
      mountOptions: spec.mountOptions,
      nodeAffinity: terms?.map(formatTerm),
      volumeAttributesClass: spec.volumeAttributesClassName,
      reason: status.reason,
      message: status.message,
      lastPhaseTransitionTime: status.lastPhaseTransitionTime,
    })
  },
})

const NAMES = {
  hostPath: 'hostPath',
  local: 'local',
  awsElasticBlockStore: 'awsEBS',
  gcePersistentDisk: 'gcePD',
  azureDisk: 'azureDisk',
  azureFile: 'azureFile',
} as const

function formatSource(source: WireSource): string {
  if (source.csi) return `csi:${source.csi.driver ?? ''}`
  if (source.nfs) return `nfs:${source.nfs.server ?? ''}`
  return Object.entries(NAMES).find(([field]) => field in source)?.[1] ?? ''
}

/** What of a source is a plain fact; references to secrets are not. */
function toSourceDetails(spec: WireSource): Record<string, string> {
  const { csi, nfs, hostPath, local } = spec
  const { awsElasticBlockStore, gcePersistentDisk, azureDisk, azureFile } = spec
  const disk = awsElasticBlockStore ?? gcePersistentDisk ?? azureDisk ?? azureFile
  const source = csi ?? nfs ?? hostPath ?? local ?? disk ?? {}
  const { volumeAttributes, ...plain } = { volumeAttributes: csi?.volumeAttributes, ...source }
  return Object.fromEntries(
    [...Object.entries(volumeAttributes ?? {}), ...Object.entries(plain)].flatMap(([key, value]) =>
      typeof value === 'object' || value === '' ? [] : [[key, String(value)]],
    ),
  )
}

function formatTerm({ matchExpressions, matchFields }: Wire<V1NodeSelectorTerm>): string {
  return formatSelector({ matchExpressions: [...(matchExpressions ?? []), ...(matchFields ?? [])] })
}
