import type { V1Service } from '@kubernetes/client-node'
import type { components } from '../../../generated/types.ts'
import type { Wire } from '../../kube/proto/mask.ts'
import { defineKind } from '../kind.ts'
import { conditionMask, toConditions } from './parts/conditions.ts'
import { omitEmpty } from './parts/omit-empty.ts'

type Schemas = components['schemas']
type WirePort = NonNullable<NonNullable<Wire<V1Service>['spec']>['ports']>[number]

export const service = defineKind<V1Service, Schemas['ServiceRow'], Schemas['ServiceDetail']>()({
  kind: 'Service',
  kinds: 'Services',
  path: 'services',
  group: '',
  version: 'v1',
  resource: 'services',
  namespaced: true,
  message: 'core.v1.Service',
  rowMask: {
    spec: { type: true, clusterIP: true, externalIPs: true, externalName: true, ports: true },
    status: { loadBalancer: { ingress: { ip: true, hostname: true } } },
  },
  row: ({ spec = {}, status = {} }) => {
    const addresses = (status.loadBalancer?.ingress ?? []).map(
      ({ ip, hostname = '' }) => ip || hostname,
    )
    return {
      type: spec.type ?? '',
      ports: (spec.ports ?? []).map(toPort),
      ...omitEmpty<Schemas['ServiceRow']>({
        clusterIP: spec.clusterIP,
        externalIP: addresses[0],
        loadBalancer: addresses,
        externalIPs: spec.externalIPs,
        externalName: spec.externalName,
      }),
    }
  },
  detailMask: {
    spec: {
      selector: true,
      sessionAffinity: true,
      sessionAffinityConfig: { clientIP: { timeoutSeconds: true } },
      clusterIPs: true,
      ipFamilies: true,
      ipFamilyPolicy: true,
      externalTrafficPolicy: true,
      internalTrafficPolicy: true,
      trafficDistribution: true,
      healthCheckNodePort: true,
      loadBalancerClass: true,
      loadBalancerIP: true,
      loadBalancerSourceRanges: true,
      publishNotReadyAddresses: true,
    },
    status: { conditions: conditionMask },
  },
  detail: ({ spec = {}, status = {} }, { children }) => ({
    ...children.pods,
    ...omitEmpty<Schemas['ServiceDetail']>({
      selector: spec.selector,
      sessionAffinity: spec.sessionAffinity,
      sessionAffinityTimeoutSeconds: spec.sessionAffinityConfig?.clientIP?.timeoutSeconds,
      clusterIPs: spec.clusterIPs,
      ipFamilies: spec.ipFamilies,
      ipFamilyPolicy: spec.ipFamilyPolicy,
      externalTrafficPolicy: spec.externalTrafficPolicy,
      internalTrafficPolicy: spec.internalTrafficPolicy,
      trafficDistribution: spec.trafficDistribution,
      healthCheckNodePort: spec.healthCheckNodePort || undefined,
      loadBalancerClass: spec.loadBalancerClass,
      loadBalancerIP: spec.loadBalancerIP,
      loadBalancerSourceRanges: spec.loadBalancerSourceRanges,
      publishNotReadyAddresses: spec.publishNotReadyAddresses || undefined,
      conditions: toConditions(status.conditions),
    }),
  }),
  pods: ({ spec }) => spec?.selector && { matchLabels: spec.selector },
})

function toPort(port: WirePort): Schemas['ServicePort'] {
  return {
    protocol: port.protocol || 'TCP',
    port: port.port ?? 0,
    targetPort: String(port.targetPort ?? port.port ?? ''),
    ...omitEmpty<Schemas['ServicePort']>({
      name: port.name,
      nodePort: port.nodePort || undefined,
      appProtocol: port.appProtocol,
    }),
  }
}
