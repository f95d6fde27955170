import type { V1LimitRange, V1LimitRangeItem } from '@kubernetes/client-node'
import type { components } from '../../../generated/types.ts'
import { defineKind } from '../kind.ts'
import { omitEmpty } from './parts/omit-empty.ts'

type Schemas = components['schemas']

/** As it travels: the client library renames `default`, which is no reserved word on the wire. */
interface LimitRangeItem extends Omit<V1LimitRangeItem, '_default'> {
  default?: Record<string, string>
}

interface LimitRange extends Omit<V1LimitRange, 'spec'> {
  spec?: { limits: LimitRangeItem[] }
}

export const limitRange = defineKind<
  LimitRange,
  Schemas['LimitRangeRow'],
  Schemas['LimitRangeDetail']
>()({
  kind: 'LimitRange',
  kinds: 'LimitRanges',
  path: 'limitranges',
  group: '',
  version: 'v1',
  resource: 'limitranges',
  namespaced: true,
  message: 'core.v1.LimitRange',
  rowMask: { spec: { limits: { type: true } } },
  row: ({ spec = {} }) => ({ limitCount: spec.limits?.length ?? 0 }),
  detailMask: { spec: { limits: true } },
  detail: ({ spec = {} }) => ({
    limits: (spec.limits ?? []).map(({ type = '', ...limits }) => ({
      type,
      ...omitEmpty<Schemas['LimitRangeItem']>({
        default: limits.default,
        defaultRequest: limits.defaultRequest,
        max: limits.max,
        min: limits.min,
        maxLimitRequestRatio: limits.maxLimitRequestRatio,
      }),
    })),
  }),
})
