import type { V1IngressClass } from '@kubernetes/client-node'
import type { components } from '../../../generated/types.ts'
import { defineKind } from '../kind.ts'
import { omitEmpty } from './parts/omit-empty.ts'

type Schemas = components['schemas']

const DEFAULT_ANNOTATION = 'ingressclass.kubernetes.io/is-default-class'

export const ingressClass = defineKind<
  V1IngressClass,
  Schemas['IngressClassRow'],
  Schemas['IngressClassDetail']
>()({
  kind: 'IngressClass',
  kinds: 'IngressClasses',
  path: 'ingressclasses',
  group: 'networking.k8s.io',
  version: 'v1',
  resource: 'ingressclasses',
  namespaced: false,
  message: 'networking.v1.IngressClass',
  rowMask: { metadata: { annotations: true }, spec: { controller: true } },
  row: ({ metadata = {}, spec = {} }) => ({
    controller: spec.controller ?? '',
    isDefault: metadata.annotations?.[DEFAULT_ANNOTATION] === 'true',
  }),
  detailMask: { spec: { parameters: true } },
  detail: ({ spec = {} }) => {
    const { apiGroup, kind = '', name = '', namespace } = spec.parameters ?? {}
    const path = apiGroup ? [apiGroup, kind, name] : [kind, name]
    return {
      parameters: spec.parameters ? path.join('/') : '',
      ...omitEmpty<Schemas['IngressClassDetail']>({ parametersNamespace: namespace }),
    }
  },
})
