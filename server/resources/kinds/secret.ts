import type { V1Secret } from '@kubernetes/client-node'
import type { components } from '../../../generated/types.ts'
import { defineKind } from '../kind.ts'
import { omitEmpty } from './parts/omit-empty.ts'

type Schemas = components['schemas']

/** Values are never read: the mask asks for their sizes. */
export const secret = defineKind<V1Secret, Schemas['SecretRow'], Schemas['SecretDetail']>()({
  kind: 'Secret',
  kinds: 'Secrets',
  path: 'secrets',
  group: '',
  version: 'v1',
  resource: 'secrets',
  namespaced: true,
  message: 'core.v1.Secret',
  rowMask: { type: true, data: 'sizes' },
  row: ({ type = '', data = {} }) => ({ type, keyCount: Object.keys(data).length }),
  detailMask: { immutable: true },
  detail: ({ data = {}, immutable }) => ({
    keys: Object.entries(data)
      .map(([name, size]) => ({ name, size }))
      .sort((left, right) => (left.name < right.name ? -1 : 1)),
    ...omitEmpty<Schemas['SecretDetail']>({ immutable: immutable || undefined }),
  }),
  // kubectl apply writes the whole manifest there, values included.
  withheldAnnotations: ['kubectl.kubernetes.io/last-applied-configuration'],
})
