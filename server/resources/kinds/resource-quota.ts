import type { V1ResourceQuota } from '@kubernetes/client-node'
import type { components } from '../../../generated/types.ts'
import { defineKind } from '../kind.ts'
import { formatScope } from './parts/scope.ts'
import { omitEmpty } from './parts/omit-empty.ts'

type Schemas = components['schemas']

export const resourceQuota = defineKind<
  V1ResourceQuota,
  Schemas['ResourceQuotaRow'],
  Schemas['ResourceQuotaDetail']
>()({
  kind: 'ResourceQuota',
  kinds: 'ResourceQuotas',
  path: 'resourcequotas',
  group: '',
  version: 'v1',
  resource: 'resourcequotas',
  namespaced: true,
  message: 'core.v1.ResourceQuota',
  rowMask: { status: { hard: true, used: true } },
  row: ({ status = {} }) => ({
    items: Object.fromEntries(
      Object.entries(status.hard ?? {}).map(([resource, hard]) => [
        resource,
        { hard, used: status.used?.[resource] ?? '' },
      ]),
    ),
  }),
  detailMask: { spec: { scopes: true, scopeSelector: true } },
  detail: ({ spec = {} }) =>
    omitEmpty<Schemas['ResourceQuotaDetail']>({
      scopes: spec.scopes,
      scopeSelector: spec.scopeSelector?.matchExpressions?.map(formatScope),
    }),
})
