import type { V1PriorityClass } from '@kubernetes/client-node'
import type { components } from '../../../generated/types.ts'
import { defineKind } from '../kind.ts'

type Schemas = components['schemas']

export const priorityClass = defineKind<
  V1PriorityClass,
  Schemas['PriorityClassRow'],
  Schemas['PriorityClassDetail']
>()({
  kind: 'PriorityClass',
  kinds: 'PriorityClasses',
  path: 'priorityclasses',
  group: 'scheduling.k8s.io',
  version: 'v1',
  resource: 'priorityclasses',
  namespaced: false,
  message: 'scheduling.v1.PriorityClass',
  rowMask: { value: true, globalDefault: true, preemptionPolicy: true },
  row: ({ value = 0, globalDefault = false, preemptionPolicy }) => ({
    value,
    globalDefault,
    preemptionPolicy: preemptionPolicy || 'PreemptLowerPriority',
  }),
  detailMask: { description: true },
  detail: ({ description = '' }) => ({ description }),
})
