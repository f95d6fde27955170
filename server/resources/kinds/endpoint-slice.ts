import type { V1Endpoint, V1EndpointSlice } from '@kubernetes/client-node'
import type { components } from '../../../generated/types.ts'
import type { Masked, MaskOf } from '../../kube/proto/mask.ts'
import { defineKind } from '../kind.ts'
import { omitEmpty } from './parts/omit-empty.ts'

type Schemas = components['schemas']

const endpointMask = {
  addresses: true,
  conditions: true,
  hostname: true,
  nodeName: true,
  zone: true,
  targetRef: { kind: true, name: true, namespace: true },
  hints: { forZones: true },
} as const satisfies MaskOf<V1Endpoint>

export const endpointSlice = defineKind<
  V1EndpointSlice,
  Schemas['EndpointSliceRow'],
  Schemas['EndpointSliceDetail']
>()({
  kind: 'EndpointSlice',
  kinds: 'EndpointSlices',
  path: 'endpointslices',
  group: 'discovery.k8s.io',
  version: 'v1',
  resource: 'endpointslices',
  namespaced: true,
  message: 'discovery.v1.EndpointSlice',
  rowMask: {
    metadata: { labels: true },
    addressType: true,
    ports: true,
    endpoints: { conditions: { ready: true } },
  },
  row: ({ metadata = {}, addressType = '', ports = [], endpoints = [] }) => ({
    addressType,
    ports: ports.map(({ name, protocol, port = 0, appProtocol }) => ({
      port,
      ...omitEmpty<Schemas['EndpointSlicePort']>({ name, protocol, appProtocol }),
    })),
    readyCount: endpoints.filter(({ conditions }) => conditions?.ready ?? true).length,
    totalCount: endpoints.length,
    ...omitEmpty<Schemas['EndpointSliceRow']>({
      serviceName: metadata.labels?.['kubernetes.io/service-name'],
    }),
  }),
  detailMask: { endpoints: endpointMask },
  detail: ({ endpoints = [] }) =>
    omitEmpty<Pick<Schemas['EndpointSliceDetail'], 'endpoints'>>({
      endpoints: endpoints.map(toEndpoint),
    }),
})

function toEndpoint(endpoint: Masked<V1Endpoint, typeof endpointMask>): Schemas['Endpoint'] {
  const { addresses = [], conditions = {}, targetRef } = endpoint
  // Kubernetes: an endpoint that does not say is ready, and serves as long as it is ready.
  const ready = conditions.ready ?? true
  return {
    addresses,
    ready,
    serving: conditions.serving ?? ready,
    terminating: conditions.terminating ?? false,
    ...omitEmpty<Schemas['Endpoint']>({
      hostname: endpoint.hostname,
      nodeName: endpoint.nodeName,
      zone: endpoint.zone,
      targetRef: targetRef && toTarget(targetRef),
      hintZones: endpoint.hints?.forZones?.map(({ name = '' }) => name),
    }),
  }
}

function toTarget(
  target: NonNullable<Masked<V1Endpoint, typeof endpointMask>['targetRef']>,
): Schemas['EndpointTarget'] {
  const { kind = '', name = '', namespace } = target
  return { kind, name, ...omitEmpty<Schemas['EndpointTarget']>({ namespace }) }
}
