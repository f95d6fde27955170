import type { V1Ingress, V1IngressClass, V1Secret } from '@kubernetes/client-node'
import type { Masked, MaskOf } from '../../kube/proto/mask.ts'
import { fact, factOf, type Finding, toFinding, toNext, toReference } from '../finding.ts'
import { code, join, joinSome } from '../text.ts'
import {
  countEndpoints,
  type EndpointSliceObject,
  type ServiceObject,
} from './service-without-endpoints.ts'

const CLASS_ANNOTATION = 'kubernetes.io/ingress.class'
const DEFAULT_CLASS = 'ingressclass.kubernetes.io/is-default-class'

export const ingressMask = {
  metadata: {
    name: true,
    namespace: true,
    annotations: true,
    deletionTimestamp: true,
    finalizers: true,
  },
  spec: true,
} as const satisfies MaskOf<V1Ingress>

export const ingressClassMask = {
  metadata: { name: true, annotations: true },
} as const satisfies MaskOf<V1IngressClass>

export const secretNameMask = { metadata: { name: true } } as const satisfies MaskOf<V1Secret>

export type IngressObject = Masked<V1Ingress, typeof ingressMask>
type IngressClassObject = Masked<V1IngressClass, typeof ingressClassMask>

/** A service that an ingress leads to, as far as it could be read. */
export interface BackendFacts {
  readonly state: 'found' | 'missing' | 'unknown'
  readonly service?: ServiceObject
  readonly slices?: readonly EndpointSliceObject[]
}

export interface IngressFacts {
  readonly ingress: IngressObject
  /** By the service's name. */
  readonly backends: ReadonlyMap<string, BackendFacts>
  /** Secrets of `spec.tls` that are not there. */
  readonly missingSecrets: readonly string[]
  /** Absent when they could not be read. */
  readonly classes?: readonly IngressClassObject[]
}

interface Backend {
  readonly service: string
  readonly port: string
  /** `shop.example.com/api`. */
  readonly route: string
}

interface WireBackend {
  readonly service?:
    | {
        readonly name?: string | undefined
        readonly port?:
          { readonly name?: string | undefined; readonly number?: number | undefined } | undefined
      }
    | undefined
}

function toBackend({ service }: WireBackend, route: string): readonly Backend[] {
  if (!service?.name) return []
  const { name, number } = service.port ?? {}
  return [{ service: service.name, port: name ?? String(number ?? ''), route }]
}

/** Every service that an ingress leads to, with what leads there. */
export function listBackends({ spec = {} }: IngressObject): readonly Backend[] {
  const { defaultBackend, rules = [] } = spec
  return [
    ...(defaultBackend ? toBackend(defaultBackend, 'the default backend') : []),
    ...rules.flatMap(({ host = '*', http }) =>
      (http?.paths ?? []).flatMap(({ path = '/', backend = {} }) =>
        toBackend(backend, `${host}${path}`),
      ),
    ),
  ]
}

const toObject = ({ metadata = {} }: IngressObject) =>
  toReference('Ingress', metadata.name ?? '', metadata.namespace)

function toRoutes(routes: readonly string[]): string {
  return joinSome([...new Set(routes)].map(code), 3)
}

function findService(
  name: string,
  ports: readonly Backend[],
  facts: IngressFacts,
): readonly Finding[] {
  const { ingress, backends } = facts
  const known = backends.get(name)
  const namespace = ingress.metadata?.namespace
  const object = toReference('Service', name, namespace)
  const routes = toRoutes(ports.map(({ route }) => route))
  const refers = fact(
    'spec',
    join(ports.map(({ route, service, port }) => `${route} leads to ${service}:${port}`)),
  )
  if (known?.state === 'missing') {
    return [
      toFinding(
        'missing-service',
        'bad',
        `${routes} ${ports.length > 1 ? 'lead' : 'leads'} to Service ${code(name)}, which does not exist.`,
        {
          evidence: [refers, factOf(object, fact('reference', `Service ${name} was not found`))],
          next: toNext(`Create Service ${code(name)}, or correct the rule.`, toObject(ingress)),
        },
      ),
    ]
  }
  if (!known?.service) return []
  const missing = ports.filter(({ port }) => !hasPort(known.service ?? {}, port))
  const portFindings = missing.map((one) => toPortFinding(one, known.service ?? {}, facts))
  const isEmpty = known.slices !== undefined && countEndpoints(known.slices).ready === 0
  if (!isEmpty || known.service.spec?.type === 'ExternalName') return portFindings
  return [
    ...portFindings,
    toFinding(
      'service-without-endpoints',
      'bad',
      `${routes} ${ports.length > 1 ? 'lead' : 'leads'} to Service ${code(name)}, which has no ready endpoints.`,
      {
        evidence: [
          refers,
          factOf(object, fact('status', 'no EndpointSlice of it has a ready endpoint')),
        ],
        next: toNext('Look at why the Service has none.', object),
      },
    ),
  ]
}

function hasPort({ spec = {} }: ServiceObject, wanted: string): boolean {
  return (spec.ports ?? []).some(({ name, port }) => name === wanted || String(port) === wanted)
}

function toPortFinding(
  { route, service, port }: Backend,
  object: ServiceObject,
  { ingress }: IngressFacts,
): Finding {
  const there = (object.spec?.ports ?? []).map((one) => code(one.name ?? String(one.port ?? '')))
  const reference = toReference('Service', service, ingress.metadata?.namespace)
  return toFinding(
    'missing-port',
    'bad',
    `${code(route)} leads to port ${code(port)} of Service ${code(service)}, which has no such port. It has ${join(there)}.`,
    {
      evidence: [
        fact('spec', `${route} leads to ${service}:${port}`),
        factOf(reference, fact('spec', `ports: ${there.join(', ').replaceAll('`', '')}`)),
      ],
      next: toNext('Correct the port of the rule, or add it to the Service.', toObject(ingress)),
    },
  )
}

function findClass({ ingress, classes }: IngressFacts): Finding | undefined {
  if (!classes) return undefined
  const wanted = ingress.spec?.ingressClassName
  const names = classes.flatMap(({ metadata }) => metadata?.name ?? [])
  if (wanted !== undefined && !names.includes(wanted)) {
    return toFinding(
      'missing-class',
      'bad',
      `It wants IngressClass ${code(wanted)}, which does not exist: no controller serves it.${toThere(names)}`,
      {
        evidence: [
          fact('spec', `spec.ingressClassName: ${wanted}`),
          factOf(
            toReference('IngressClass', wanted),
            fact('reference', `IngressClass ${wanted} was not found`),
          ),
        ],
        next: toNext('Correct `ingressClassName`, or install the controller.', toObject(ingress)),
      },
    )
  }
  const isNamed =
    wanted !== undefined || ingress.metadata?.annotations?.[CLASS_ANNOTATION] !== undefined
  const hasDefault = classes.some(
    ({ metadata }) => metadata?.annotations?.[DEFAULT_CLASS] === 'true',
  )
  if (isNamed || hasDefault) return undefined
  return toFinding(
    'missing-class',
    'warn',
    `It names no IngressClass, and none is the default.${toThere(names)}`,
    {
      evidence: [fact('spec', 'spec.ingressClassName is not set')],
      next: toNext('Set `ingressClassName`.', toObject(ingress)),
    },
  )
}

function toThere(names: readonly string[]): string {
  return names.length === 0
    ? ' There are none.'
    : ` There ${names.length === 1 ? 'is' : 'are'} ${joinSome(names.map(code), 5)}.`
}

function findSecret(name: string, { ingress }: IngressFacts): Finding {
  const object = toReference('Secret', name, ingress.metadata?.namespace)
  return toFinding(
    'missing-tls-secret',
    'warn',
    `TLS Secret ${code(name)} does not exist: browsers get the controller's own certificate.`,
    {
      evidence: [
        fact('spec', `spec.tls names Secret ${name}`),
        factOf(object, fact('reference', `Secret ${name} was not found`)),
      ],
      next: toNext(`Create Secret ${code(name)}, or look at the Certificate that should.`, object),
    },
  )
}

/** Ingresses that lead to no service, port or endpoint, or that no controller serves. */
export function findIngressTrouble(facts: IngressFacts): Finding[] {
  const byService = Map.groupBy(listBackends(facts.ingress), ({ service }) => service)
  return [
    ...[...byService].flatMap(([name, ports]) => findService(name, ports, facts)),
    ...[findClass(facts) ?? []].flat(),
    ...facts.missingSecrets.map((name) => findSecret(name, facts)),
  ]
}
