import type { V1Ingress, V1IngressBackend } from '@kubernetes/client-node'
import type { components } from '../../../generated/types.ts'
import type { Wire } from '../../kube/proto/mask.ts'
import { defineKind } from '../kind.ts'
import { omitEmpty } from './parts/omit-empty.ts'
import { toTypedReference } from './parts/typed-reference.ts'

type Schemas = components['schemas']
type WireRule = NonNullable<NonNullable<Wire<V1Ingress>['spec']>['rules']>[number]

export const ingress = defineKind<V1Ingress, Schemas['IngressRow'], Schemas['IngressDetail']>()({
  kind: 'Ingress',
  kinds: 'Ingresses',
  path: 'ingresses',
  group: 'networking.k8s.io',
  version: 'v1',
  resource: 'ingresses',
  namespaced: true,
  message: 'networking.v1.Ingress',
  rowMask: {
    spec: { ingressClassName: true, rules: { host: true }, tls: { hosts: true } },
    status: { loadBalancer: { ingress: { ip: true, hostname: true } } },
  },
  row: ({ spec = {}, status = {} }) => {
    const ruleHosts = (spec.rules ?? []).map(({ host = '' }) => host)
    const tlsHosts = (spec.tls ?? []).flatMap(({ hosts = [] }) => hosts)
    return {
      hosts: [...new Set([...ruleHosts, ...tlsHosts])].filter((host) => host !== ''),
      ...omitEmpty<Schemas['IngressRow']>({
        class: spec.ingressClassName,
        address: toAddresses(status.loadBalancer?.ingress)[0],
      }),
    }
  },
  detailMask: { spec: { rules: true, tls: true, defaultBackend: true } },
  detail: ({ spec = {}, status = {} }) => ({
    rules: (spec.rules ?? []).map(toRule),
    ...omitEmpty<Schemas['IngressDetail']>({
      tls: spec.tls?.map(({ hosts = [], secretName }) => ({
        hosts,
        ...omitEmpty<Schemas['IngressTls']>({ secretName }),
      })),
      defaultBackend: spec.defaultBackend && toBackend(spec.defaultBackend),
      addresses: toAddresses(status.loadBalancer?.ingress),
    }),
  }),
})

interface WireAddress {
  readonly ip?: string | undefined
  readonly hostname?: string | undefined
}

function toAddresses(addresses: readonly WireAddress[] = []): string[] {
  return addresses.map(({ ip = '', hostname }) => hostname || ip)
}

function toRule({ host = '', http }: WireRule): Schemas['IngressRule'] {
  const paths = (http?.paths ?? []).map(({ path = '', pathType = '', backend = {} }) => ({
    path,
    pathType,
    backend: toBackend(backend),
  }))
  return { host, paths }
}

function toBackend({ service, resource }: Wire<V1IngressBackend>): Schemas['IngressBackend'] {
  const { name, number } = service?.port ?? {}
  return {
    serviceName: service?.name ?? '',
    servicePort: name || (number ? String(number) : ''),
    ...(resource && { resource: toTypedReference(resource) }),
  }
}
