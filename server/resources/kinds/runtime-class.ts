import type { V1RuntimeClass } from '@kubernetes/client-node'
import type { components } from '../../../generated/types.ts'
import { defineKind } from '../kind.ts'
import { omitEmpty } from './parts/omit-empty.ts'
import { toToleration } from './parts/pod-spec.ts'

type Schemas = components['schemas']

export const runtimeClass = defineKind<
  V1RuntimeClass,
  Schemas['RuntimeClassRow'],
  Schemas['RuntimeClassDetail']
>()({
  kind: 'RuntimeClass',
  kinds: 'RuntimeClasses',
  path: 'runtimeclasses',
  group: 'node.k8s.io',
  version: 'v1',
  resource: 'runtimeclasses',
  namespaced: false,
  message: 'node.v1.RuntimeClass',
  rowMask: { handler: true, overhead: { podFixed: true } },
  row: ({ handler = '', overhead = {} }) => ({
    handler,
    cpuOverhead: overhead.podFixed?.['cpu'] ?? '',
    memoryOverhead: overhead.podFixed?.['memory'] ?? '',
  }),
  detailMask: { scheduling: true },
  detail: ({ overhead = {}, scheduling = {} }) =>
    omitEmpty<Schemas['RuntimeClassDetail']>({
      overhead: overhead.podFixed,
      nodeSelector: scheduling.nodeSelector,
      tolerations: scheduling.tolerations?.map(
        ({ key = '', value = '', effect = '' }) => `${key}=${value}:${effect}`,
      ),
      tolerationRules: scheduling.tolerations?.map(toToleration),
    }),
})
