import type { KindSchemas } from '#sdk'
import { chips, list, mono, text, type Cell } from '../cell.ts'
import { defineView, facts, type Section } from '../kind-view.ts'
import type { Status } from '../../lib/status.ts'
import { formatDuration } from '../../lib/age.ts'
import { childPodsSection } from './parts/child-pods.ts'
import { toTerminating } from './parts/deletion.ts'
import { formatServicePort, servicePortsCell, servicePortsSection } from './parts/ports.ts'

type Row = KindSchemas['services']['row']
type Detail = KindSchemas['services']['detail']

/** Whether pods answer is in the endpoints: a Service itself only waits for a load balancer. */
const OTHER_TYPES: Readonly<Record<string, Status>> = {
  ExternalName: { level: 'idle', word: 'Alias', reason: 'A DNS alias: it leads to no pods' },
  NodePort: { level: 'idle', word: 'On nodes', reason: 'Reached inside and on every node' },
  ClusterIP: { level: 'idle', word: 'Internal', reason: 'Reached inside the cluster' },
}

function toStatus(row: Row): Status {
  const terminating = toTerminating(row)
  if (terminating) return terminating
  if (row.type === 'LoadBalancer') {
    return row.externalIP === undefined
      ? {
          level: 'progress',
          word: 'Pending address',
          reason: 'No load balancer has reported an address yet',
        }
      : {
          level: 'idle',
          word: 'Has address',
          reason: `Reached at ${row.externalIP}; whether its pods answer is not known from the list`,
        }
  }
  if (row.clusterIP === 'None') {
    return { level: 'idle', word: 'Headless', reason: 'DNS gives the addresses of its pods' }
  }
  return OTHER_TYPES[row.type] ?? { level: 'unknown', word: row.type || 'Unknown' }
}

function toExternalAddresses({ loadBalancer, externalIPs, externalName }: Row): readonly string[] {
  const name = externalName === undefined ? [] : [externalName]
  return [...(loadBalancer ?? []), ...(externalIPs ?? []), ...name]
}

function clusterAddressCell({ clusterIP }: Row): Cell {
  return clusterIP === 'None' ? text('headless', { muted: true }) : mono(clusterIP)
}

function addressesCell(addresses: readonly string[] | undefined): Cell {
  return list((addresses ?? []).map((address) => mono(address, true)))
}

function affinityCell({ sessionAffinity, sessionAffinityTimeoutSeconds: seconds }: Detail): Cell {
  if (sessionAffinity === undefined || sessionAffinity === 'None') return text(sessionAffinity)
  const time = seconds === undefined ? '' : ` for ${formatDuration(seconds * 1000)}`
  return text(`${sessionAffinity}${time}`, {
    title: 'A client stays with the same pod',
  })
}

function selectorCell({ selector, type }: Detail): Cell {
  if (selector) return chips(selector)
  return type === 'ExternalName'
    ? { type: 'none' }
    : text('none: its endpoints are managed by someone else')
}

function notReadyCell({ publishNotReadyAddresses }: Detail): Cell | undefined {
  return publishNotReadyAddresses
    ? text('included', { title: 'Pods get traffic before they are ready' })
    : undefined
}

function toAddressSection(detail: Detail): Section {
  const { name, namespace, clusterIP, clusterIPs, ipFamilies, ipFamilyPolicy } = detail
  const families = ipFamilies?.join(', ')
  return {
    type: 'facts',
    title: 'Address',
    facts: facts({
      Type: text(detail.type),
      'Name in the cluster': mono(`${name}.${namespace}.svc`, true),
      'Cluster IP':
        clusterIP === 'None'
          ? text('none (headless)')
          : addressesCell(clusterIPs ?? toList(clusterIP)),
      'IP families': text(
        families && ipFamilyPolicy ? `${families} · ${ipFamilyPolicy}` : families,
      ),
      'IP family policy': families ? undefined : text(ipFamilyPolicy),
      'External name': mono(detail.externalName, true),
      'Load balancer':
        detail.type === 'LoadBalancer' && !detail.loadBalancer
          ? text('pending', { muted: true })
          : addressesCell(detail.loadBalancer ?? toList(detail.externalIP)),
      'External IPs': addressesCell(detail.externalIPs),
      'Requested address': mono(detail.loadBalancerIP),
      'Load balancer class': text(detail.loadBalancerClass),
      'Allowed sources': chips(detail.loadBalancerSourceRanges),
    }),
  }
}

function toList(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value]
}

function toTrafficSection(detail: Detail): Section {
  return {
    type: 'facts',
    title: 'Traffic',
    facts: facts({
      Selector: selectorCell(detail),
      'Session affinity': affinityCell(detail),
      'External traffic policy': text(detail.externalTrafficPolicy),
      'Internal traffic policy': text(detail.internalTrafficPolicy),
      'Traffic distribution': text(detail.trafficDistribution),
      'Health check node port': text(detail.healthCheckNodePort),
      'Pods that are not ready': notReadyCell(detail),
    }),
  }
}

export const view = defineView<'services'>({
  path: 'services',
  status: toStatus,
  columns: [
    { id: 'type', label: 'Type', value: (row) => row.type, width: 110, priority: 3 },
    {
      id: 'cluster-ip',
      label: 'Cluster IP',
      value: (row) => row.clusterIP,
      cell: clusterAddressCell,
      width: 120,
      priority: 5,
    },
    {
      id: 'external',
      label: 'External address',
      value: (row) => toExternalAddresses(row).join(', ') || undefined,
      cell: (row) => addressesCell(toExternalAddresses(row)),
      width: 160,
      grow: 2,
      priority: 4,
      help: 'Addresses of the load balancer, external IPs, or the name that an ExternalName stands for',
    },
    {
      id: 'ports',
      label: 'Ports',
      value: (row) => row.ports.map(formatServicePort).join(', ') || undefined,
      cell: (row) => servicePortsCell(row.ports),
      width: 140,
      grow: 1,
      priority: 2,
      help: 'Port, the port on every node after a colon, and protocol',
    },
    {
      id: 'target-ports',
      label: 'Pods’ ports',
      value: (row) => row.ports.map(({ targetPort }) => targetPort).join(', ') || undefined,
      width: 110,
      priority: 8,
      hidden: true,
      help: 'The ports of the pods that it leads to, by number or name',
    },
  ],
  sections: (detail) => [
    toAddressSection(detail),
    servicePortsSection(detail.ports),
    toTrafficSection(detail),
    childPodsSection(detail, detail.namespace),
    { type: 'conditions', title: 'Conditions', conditions: detail.conditions ?? [] },
  ],
})
