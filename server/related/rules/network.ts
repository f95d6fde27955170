import type {
  V1EndpointSlice,
  V1Ingress,
  V1IngressBackend,
  V1IngressClass,
  V1NetworkPolicy,
  V1PodDisruptionBudget,
  V1Service,
} from '@kubernetes/client-node'
import type { Masked, MaskOf } from '../../kube/proto/mask.ts'
import { endpointSlice } from '../../resources/kinds/endpoint-slice.ts'
import { ingress } from '../../resources/kinds/ingress.ts'
import { ingressClass } from '../../resources/kinds/ingress-class.ts'
import { networkPolicy } from '../../resources/kinds/network-policy.ts'
import { podDisruptionBudget } from '../../resources/kinds/pod-disruption-budget.ts'
import { secret } from '../../resources/kinds/secret.ts'
import { service } from '../../resources/kinds/service.ts'
import { toForeignRef, toRef } from '../refs.ts'
import { defineFacts, type Link, type Ref } from '../rule.ts'

export const SERVICE_NAME_LABEL = 'kubernetes.io/service-name'

const backendMask = {
  service: { name: true },
  resource: { apiGroup: true, kind: true, name: true },
} as const satisfies MaskOf<V1IngressBackend>

type Backend = Masked<V1IngressBackend, typeof backendMask>

export const serviceFacts = defineFacts<V1Service>()(service, {
  mask: { spec: { selector: true } },
  selector: ({ spec }) => {
    const matchLabels = spec?.selector ?? {}
    // Without a selector somebody else says where a service leads.
    return Object.keys(matchLabels).length === 0 ? undefined : { matchLabels }
  },
})

export const endpointSliceFacts = defineFacts<V1EndpointSlice>()(endpointSlice, {
  mask: { metadata: { labels: true } },
  links: ({ metadata }, { namespace }) => {
    const name = metadata?.labels?.[SERVICE_NAME_LABEL]
    return name ? [{ type: 'owns', other: toRef(service, namespace, name), end: 'from' }] : []
  },
})

export const ingressFacts = defineFacts<V1Ingress>()(ingress, {
  mask: {
    spec: {
      ingressClassName: true,
      defaultBackend: backendMask,
      rules: { host: true, http: { paths: { path: true, backend: backendMask } } },
      tls: { secretName: true, hosts: true },
    },
  },
  links: ({ spec = {} }, ref) => [
    ...(spec.rules ?? []).flatMap(({ host = '', http }) =>
      (http?.paths ?? []).flatMap(({ path = '/', backend }) =>
        toRoute(backend, `${host || '*'}${path}`, ref),
      ),
    ),
    ...toRoute(spec.defaultBackend, 'default backend', ref),
    ...(spec.tls ?? []).flatMap(({ secretName, hosts = [] }): Link[] => {
      if (!secretName) return []
      const via = ['tls', ...hosts].join(' ')
      return [{ type: 'uses', via, other: toRef(secret, ref.namespace, secretName), end: 'to' }]
    }),
    ...toClassLink(spec.ingressClassName),
  ],
})

function toRoute(backend: Backend | undefined, via: string, { namespace }: Ref): Link[] {
  if (backend?.service?.name) {
    const other = toRef(service, namespace, backend.service.name)
    return [{ type: 'routes', via, other, end: 'to' }]
  }
  if (!backend?.resource?.name) return []
  const { apiGroup = '', kind = '', name } = backend.resource
  const other = toForeignRef({ apiVersion: `${apiGroup}/`, kind, name }, namespace)
  return [{ type: 'routes', via, other, end: 'to' }]
}

function toClassLink(name: string | undefined): Link[] {
  if (!name) return []
  const other = toRef(ingressClass, undefined, name)
  return [{ type: 'uses', via: 'ingressClassName', other, end: 'to' }]
}

export const ingressClassFacts = defineFacts<V1IngressClass>()(ingressClass, { mask: {} })

export const networkPolicyFacts = defineFacts<V1NetworkPolicy>()(networkPolicy, {
  mask: { spec: { podSelector: true } },
  // An empty selector is all pods of the namespace.
  selector: ({ spec }) => spec?.podSelector ?? {},
})

export const podDisruptionBudgetFacts = defineFacts<V1PodDisruptionBudget>()(podDisruptionBudget, {
  mask: { spec: { selector: true } },
  selector: ({ spec }) => spec?.selector,
})
