import type {
  V1NetworkPolicy,
  V1NetworkPolicyIngressRule,
  V1NetworkPolicyPeer,
  V1NetworkPolicyPort,
  V1NetworkPolicySpec,
} from '@kubernetes/client-node'
import type { components } from '../../../generated/types.ts'
import type { Wire } from '../../kube/proto/mask.ts'
import { formatSelector } from '../../lib/labels.ts'
import { defineKind } from '../kind.ts'
import { omitEmpty } from './parts/omit-empty.ts'

type Schemas = components['schemas']
type WirePort = Wire<V1NetworkPolicyPort>
type WirePeer = Wire<V1NetworkPolicyPeer>

/** As it travels: the client library renames `from`, which is no reserved word on the wire. */
interface IngressRule extends Omit<V1NetworkPolicyIngressRule, '_from'> {
  from?: V1NetworkPolicyPeer[]
}

interface NetworkPolicy extends Omit<V1NetworkPolicy, 'spec'> {
  spec?: Omit<V1NetworkPolicySpec, 'ingress'> & { ingress?: IngressRule[] }
}

export const networkPolicy = defineKind<
  NetworkPolicy,
  Schemas['NetworkPolicyRow'],
  Schemas['NetworkPolicyDetail']
>()({
  kind: 'NetworkPolicy',
  kinds: 'NetworkPolicies',
  path: 'networkpolicies',
  group: 'networking.k8s.io',
  version: 'v1',
  resource: 'networkpolicies',
  namespaced: true,
  message: 'networking.v1.NetworkPolicy',
  rowMask: { spec: { podSelector: true, policyTypes: true } },
  row: ({ spec = {} }) => ({
    podSelector: formatSelector(spec.podSelector),
    policyTypes: spec.policyTypes ?? [],
  }),
  detailMask: { spec: { ingress: true, egress: true } },
  detail: ({ spec = {} }) => {
    const ingress = (spec.ingress ?? []).map(({ ports = [], from = [] }) => ({
      ports,
      peers: from,
    }))
    const egress = (spec.egress ?? []).map(({ ports = [], to = [] }) => ({ ports, peers: to }))
    return omitEmpty<Schemas['NetworkPolicyDetail']>({
      ingressRules: ingress.map(toRule),
      egressRules: egress.map(toRule),
      ingress: ingress.map(toRuleSpec),
      egress: egress.map(toRuleSpec),
    })
  },
})

interface Rule {
  readonly ports: readonly WirePort[]
  readonly peers: readonly WirePeer[]
}

function toRule({ ports, peers }: Rule): Schemas['NetworkPolicyRule'] {
  return {
    ports: ports.map(({ protocol, port = '' }) => `${protocol || 'TCP'}:${port}`),
    peers: peers.map(formatPeer),
  }
}

function formatPeer({ ipBlock, namespaceSelector, podSelector }: WirePeer): string {
  if (ipBlock) return ipBlock.cidr ?? ''
  const parts = [
    namespaceSelector && `ns:${formatSelector(namespaceSelector)}`,
    podSelector && `pod:${formatSelector(podSelector)}`,
  ].filter((part) => part !== undefined)
  return parts.join('/') || '(all)'
}

function toRuleSpec({ ports, peers }: Rule): Schemas['NetworkPolicyRuleSpec'] {
  return {
    allPorts: ports.length === 0,
    ports: ports.map(toPort),
    allPeers: peers.length === 0,
    peers: peers.map(toPeer),
  }
}

function toPort({ protocol, port, endPort }: WirePort): Schemas['NetworkPolicyPort'] {
  return {
    protocol: protocol || 'TCP',
    ...omitEmpty<Schemas['NetworkPolicyPort']>({
      port: port === undefined ? undefined : String(port),
      endPort: endPort || undefined,
    }),
  }
}

/** A selector that selects everything is an empty string, not an absent one. */
function toPeer({
  ipBlock,
  namespaceSelector,
  podSelector,
}: WirePeer): Schemas['NetworkPolicyPeer'] {
  return {
    ...(podSelector && { podSelector: formatSelector(podSelector) }),
    ...(namespaceSelector && { namespaceSelector: formatSelector(namespaceSelector) }),
    ...omitEmpty<Schemas['NetworkPolicyPeer']>({ cidr: ipBlock?.cidr, except: ipBlock?.except }),
  }
}
