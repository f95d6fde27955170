import type { V1EndpointSlice, V1Service } from '@kubernetes/client-node'
import type { Masked, MaskOf } from '../../kube/proto/mask.ts'
import { formatLabels } from '../../lib/labels.ts'
import { type EventFact, findEvent, fromEvent } from '../facts/event.ts'
import { isTrue, type PodObject, toPodReference } from '../facts/pod.ts'
import { fact, factOf, type Finding, toFinding, toNext, toReference } from '../finding.ts'
import { code, count, joinSome, toSentence } from '../text.ts'

export const serviceMask = {
  metadata: {
    name: true,
    namespace: true,
    uid: true,
    creationTimestamp: true,
    deletionTimestamp: true,
    finalizers: true,
  },
  spec: {
    type: true,
    selector: true,
    ports: true,
    externalName: true,
    loadBalancerClass: true,
    publishNotReadyAddresses: true,
  },
  status: { loadBalancer: true },
} as const satisfies MaskOf<V1Service>

export const endpointSliceMask = {
  metadata: { name: true, labels: true },
  endpoints: { conditions: true, targetRef: { kind: true, name: true } },
} as const satisfies MaskOf<V1EndpointSlice>

export type ServiceObject = Masked<V1Service, typeof serviceMask>
export type EndpointSliceObject = Masked<V1EndpointSlice, typeof endpointSliceMask>

export interface ServiceFacts {
  readonly service: ServiceObject
  /** Absent when they could not be read. */
  readonly slices?: readonly EndpointSliceObject[]
  /** The pods that its selector selects, the first of many; absent when they could not be read. */
  readonly pods?: readonly PodObject[]
  readonly events: readonly EventFact[]
}

const toObject = ({ metadata = {} }: ServiceObject) =>
  toReference('Service', metadata.name ?? '', metadata.namespace)

/** Endpoints that get traffic, and those that there are. */
export function countEndpoints(slices: readonly EndpointSliceObject[]) {
  const all = slices.flatMap(({ endpoints = [] }) => endpoints)
  // No answer means ready, says the API.
  const ready = all.filter(({ conditions }) => conditions?.ready !== false).length
  return { ready, all: all.length }
}

function toSliceFact({ slices = [] }: ServiceFacts) {
  const { ready, all } = countEndpoints(slices)
  return fact(
    'status',
    `${count(slices.length, 'EndpointSlice')}: ${ready} of ${count(all, 'endpoint')} ready`,
  )
}

function findUnselected(facts: ServiceFacts): Finding | undefined {
  const { service } = facts
  return toFinding(
    'no-selector',
    'warn',
    'The Service has no selector, and nobody has made EndpointSlices for it: it leads nowhere.',
    {
      evidence: [fact('spec', 'spec.selector is not set'), toSliceFact(facts)],
      next: toNext('Set `spec.selector`, or create an EndpointSlice for it.', toObject(service)),
    },
  )
}

function findNothing(facts: ServiceFacts): Finding {
  const { service } = facts
  const labels = formatLabels(service.spec?.selector)
  const namespace = service.metadata?.namespace ?? ''
  return toFinding(
    'selector-matches-nothing',
    'bad',
    `Its selector ${code(labels)} matches no pod in namespace ${code(namespace)}.`,
    {
      evidence: [
        fact('spec', `spec.selector: ${labels}`),
        fact('reference', `no pod in ${namespace} has these labels`),
        toSliceFact(facts),
      ],
      next: toNext(
        "Compare the selector with the labels of the workload's pod template, and check that it is not scaled to zero.",
        toObject(service),
      ),
    },
  )
}

function findNoneReady(facts: ServiceFacts, pods: readonly PodObject[]): Finding {
  const names = joinSome(
    pods.map(({ metadata }) => code(metadata?.name ?? '')),
    3,
  )
  const [first] = pods
  const many = pods.length > 1
  return toFinding(
    'no-ready-endpoints',
    'bad',
    `Its selector matches ${count(pods.length, 'pod')}, but ${many ? 'none of them is' : 'it is not'} ready: ${names}.`,
    {
      evidence: [
        fact('spec', `spec.selector: ${formatLabels(facts.service.spec?.selector)}`),
        toSliceFact(facts),
        ...(first
          ? [
              factOf(
                toPodReference(first),
                fact('status', `phase: ${first.status?.phase ?? ''}, not ready`),
              ),
            ]
          : []),
      ],
      ...(first && { next: toNext('Look at why the pod is not ready.', toPodReference(first)) }),
    },
  )
}

function findBackends(facts: ServiceFacts): Finding | undefined {
  const { service, slices, pods } = facts
  const { selector = {}, publishNotReadyAddresses, type } = service.spec ?? {}
  if (type === 'ExternalName' || !slices || countEndpoints(slices).ready > 0) return undefined
  if (Object.keys(selector).length === 0) return findUnselected(facts)
  if (!pods || publishNotReadyAddresses === true) return undefined
  const living = pods.filter(({ status }) => !['Succeeded', 'Failed'].includes(status?.phase ?? ''))
  if (living.length === 0) return findNothing(facts)
  const isOneReady = living.some((pod) => isTrue(pod, 'Ready'))
  return isOneReady ? undefined : findNoneReady(facts, living)
}

/** A target port by name that no container of the selected pods has: such pods are no endpoints. */
function findPorts({ service, pods = [] }: ServiceFacts): readonly Finding[] {
  const names = pods.flatMap(({ spec }) =>
    [...(spec?.containers ?? []), ...(spec?.initContainers ?? [])].flatMap(({ ports = [] }) =>
      ports.flatMap(({ name }) => name ?? []),
    ),
  )
  if (pods.length === 0) return []
  return (service.spec?.ports ?? []).flatMap(({ targetPort, port = 0 }) => {
    // The wire has a number as a number, or in protobuf as text.
    const target = String(targetPort ?? port)
    if (/^\d+$/.test(target) || names.includes(target)) return []
    const there =
      names.length === 0
        ? 'Its pods name no ports.'
        : `Its pods name ${joinSome([...new Set(names)].map(code), 5)}.`
    return [
      toFinding(
        'missing-port',
        'bad',
        `Port ${port} leads to container port ${code(target)}, which no container of its pods has. ${there}`,
        {
          evidence: [fact('spec', `spec.ports: port ${port}, targetPort ${target}`)],
          next: toNext(
            `Correct \`targetPort\`, or name a container port ${code(target)}.`,
            toObject(service),
          ),
        },
      ),
    ]
  })
}

function findLoadBalancer({ service, events }: ServiceFacts): Finding | undefined {
  if (service.spec?.type !== 'LoadBalancer') return undefined
  if ((service.status?.loadBalancer?.ingress ?? []).length > 0) return undefined
  const event = findEvent(events, [
    'SyncLoadBalancerFailed',
    'FailedDeployModel',
    'FailedBuildModel',
    'AllocationFailed',
  ])
  const said = event ? `: ${toSentence(event.message)}` : '.'
  return toFinding(
    'load-balancer-pending',
    event ? 'bad' : 'warn',
    `It has no load balancer yet${said}`,
    {
      evidence: [fact('status', 'status.loadBalancer is empty'), event && fromEvent(event)],
      next: toNext(
        event
          ? "Correct what the load balancer's controller says."
          : 'Check that the cluster has a controller that makes load balancers.',
        toObject(service),
      ),
    },
  )
}

/** Services that lead nowhere: nothing matches, nothing is ready, a port that nobody has, no load balancer. */
export function findServiceTrouble(facts: ServiceFacts): Finding[] {
  return [findBackends(facts) ?? [], findPorts(facts), findLoadBalancer(facts) ?? []].flat()
}
