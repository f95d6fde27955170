import type { V1ConfigMap } from '@kubernetes/client-node'
import type { components } from '../../../generated/types.ts'
import { defineKind } from '../kind.ts'
import { omitEmpty } from './parts/omit-empty.ts'

type Schemas = components['schemas']

export const configMap = defineKind<
  V1ConfigMap,
  Schemas['ConfigMapRow'],
  Schemas['ConfigMapDetail']
>()({
  kind: 'ConfigMap',
  kinds: 'ConfigMaps',
  path: 'configmaps',
  group: '',
  version: 'v1',
  resource: 'configmaps',
  namespaced: true,
  message: 'core.v1.ConfigMap',
  rowMask: { data: 'textSizes', binaryData: 'sizes' },
  row: ({ data = {}, binaryData = {} }) => ({
    keyCount: Object.keys(data).length + Object.keys(binaryData).length,
  }),
  detailMask: { data: true, immutable: true },
  detail: ({ data, binaryData, immutable }) =>
    omitEmpty<Schemas['ConfigMapDetail']>({
      data,
      binaryDataKeys: Object.keys(binaryData ?? {}).sort(),
      binaryDataSizes: binaryData,
      immutable: immutable || undefined,
    }),
})
