import type { V1StorageClass } from '@kubernetes/client-node'
import type { components } from '../../../generated/types.ts'
import { formatSelector } from '../../lib/labels.ts'
import { defineKind } from '../kind.ts'
import { omitEmpty } from './parts/omit-empty.ts'

type Schemas = components['schemas']

const DEFAULT_ANNOTATIONS = [
  'storageclass.kubernetes.io/is-default-class',
  'storageclass.beta.kubernetes.io/is-default-class',
] as const

export const storageClass = defineKind<
  V1StorageClass,
  Schemas['StorageClassRow'],
  Schemas['StorageClassDetail']
>()({
  kind: 'StorageClass',
  kinds: 'StorageClasses',
  path: 'storageclasses',
  group: 'storage.k8s.io',
  version: 'v1',
  resource: 'storageclasses',
  namespaced: false,
  message: 'storage.v1.StorageClass',
  rowMask: {
    metadata: { annotations: true },
    provisioner: true,
    reclaimPolicy: true,
    volumeBindingMode: true,
    allowVolumeExpansion: true,
  },
  row: ({ metadata = {}, provisioner = '', reclaimPolicy, volumeBindingMode, ...rest }) => ({
    provisioner,
    allowVolumeExpansion: rest.allowVolumeExpansion ?? false,
    isDefault: DEFAULT_ANNOTATIONS.some((it) => metadata.annotations?.[it] === 'true'),
    ...omitEmpty<Schemas['StorageClassRow']>({ reclaimPolicy, volumeBindingMode }),
  }),
  detailMask: { parameters: true, mountOptions: true, allowedTopologies: true },
  detail: ({ parameters, mountOptions, allowedTopologies }) =>
    omitEmpty<Schemas['StorageClassDetail']>({
      parameters,
      mountOptions,
      allowedTopologies: allowedTopologies?.map(({ matchLabelExpressions = [] }) =>
        formatSelector({
          matchExpressions: matchLabelExpressions.map((it) => ({ ...it, operator: 'In' })),
        }),
      ),
    }),
})
