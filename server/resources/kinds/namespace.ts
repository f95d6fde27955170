import type { V1Namespace } from '@kubernetes/client-node'
import type { components } from '../../../generated/types.ts'
import { defineKind } from '../kind.ts'
import { conditionMask, toConditions } from './parts/conditions.ts'
import { omitEmpty } from './parts/omit-empty.ts'

type Schemas = components['schemas']

export const namespace = defineKind<
  V1Namespace,
  Schemas['NamespaceRow'],
  Schemas['NamespaceDetail']
>()({
  kind: 'Namespace',
  kinds: 'Namespaces',
  path: 'namespaces',
  group: '',
  version: 'v1',
  resource: 'namespaces',
  namespaced: false,
  message: 'core.v1.Namespace',
  rowMask: { status: { phase: true } },
  row: ({ status = {} }) => ({ phase: status.phase ?? '' }),
  detailMask: { status: { conditions: conditionMask } },
  detail: ({ status = {} }) =>
    omitEmpty<Pick<Schemas['NamespaceDetail'], 'conditions'>>({
      conditions: toConditions(status.conditions),
    }),
})
