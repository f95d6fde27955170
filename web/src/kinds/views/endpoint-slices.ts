import type { KindSchemas, Schema } from '#sdk'
import { chips, link, list, mono, ratio, status, text, type Cell } from '../cell.ts'
import { defineView, facts } from '../kind-view.ts'
import type { Status } from '../../lib/status.ts'
import { toTerminating } from './parts/deletion.ts'
import { endpointPortsCell, formatEndpointPort } from './parts/ports.ts'
import { referenceCell } from './parts/references.ts'

type Row = KindSchemas['endpointslices']['row']
type Endpoint = Schema<'Endpoint'>

function toStatus(row: Row): Status {
  const { readyCount, totalCount } = row
  const terminating = toTerminating(row)
  if (terminating) return terminating
  if (totalCount === 0) {
    return { level: 'idle', word: 'Empty', reason: 'No pod stands behind it' }
  }
  const reason = `${readyCount} of ${totalCount} endpoints ready`
  if (readyCount === 0) return { level: 'bad', word: 'None ready', reason }
  return readyCount < totalCount
    ? { level: 'warn', word: 'Partly ready', reason }
    : { level: 'ok', word: 'Ready', reason }
}

function toEndpointStatus({ ready, serving, terminating }: Endpoint): Status {
  if (terminating) {
    return {
      level: 'progress',
      word: 'Terminating',
      reason: serving ? 'It still serves' : 'It serves no more',
    }
  }
  if (ready) return { level: 'ok', word: 'Ready' }
  return {
    level: 'warn',
    word: 'Not ready',
    reason: serving ? 'It serves, but gets no traffic' : 'It gets no traffic',
  }
}

function toEndpointRow(endpoint: Endpoint, namespace: string): readonly Cell[] {
  return [
    list(endpoint.addresses.map((address) => mono(address, true))),
    status(toEndpointStatus(endpoint)),
    referenceCell(endpoint.targetRef, namespace),
    link('nodes', endpoint.nodeName),
    text(endpoint.zone),
    chips(endpoint.hintZones),
    mono(endpoint.hostname),
  ]
}

export const view = defineView<'endpointslices'>({
  path: 'endpointslices',
  status: toStatus,
  columns: [
    {
      id: 'service',
      label: 'Service',
      value: (row) => row.serviceName,
      cell: (row) => link('services', row.serviceName, row.namespace),
      width: 140,
      grow: 1,
      priority: 3,
      help: 'The Service whose traffic it leads to pods',
    },
    {
      id: 'ready',
      label: 'Ready',
      value: (row) => row.readyCount,
      cell: (row) => ratio(row.readyCount, row.totalCount),
      align: 'end',
      width: 72,
      priority: 2,
      help: 'Endpoints that get traffic, of all in the slice',
    },
    {
      id: 'endpoints',
      label: 'Endpoints',
      value: (row) => row.totalCount,
      align: 'end',
      width: 84,
      priority: 7,
      hidden: true,
    },
    {
      id: 'ports',
      label: 'Ports',
      value: (row) => row.ports.map(formatEndpointPort).join(', ') || undefined,
      cell: (row) =>
        text(row.ports.map(formatEndpointPort).join(', '), {
          mono: true,
          title: row.ports.map(formatEndpointPort).join('\n'),
        }),
      width: 140,
      grow: 1,
      priority: 4,
      help: 'The ports of the endpoints',
    },
    {
      id: 'address-type',
      label: 'Addresses',
      value: (row) => row.addressType,
      width: 84,
      priority: 6,
      help: 'IPv4, IPv6 or FQDN (host names)',
    },
  ],
  sections: (detail) => [
    {
      type: 'facts',
      title: 'Slice',
      facts: facts({
        Service: link('services', detail.serviceName, detail.namespace),
        Ready: ratio(detail.readyCount, detail.totalCount),
        Addresses: text(detail.addressType),
        Ports: endpointPortsCell(detail.ports),
      }),
    },
    {
      type: 'table',
      title: 'Endpoints',
      columns: [
        { label: 'Address' },
        { label: 'Status' },
        { label: 'Target' },
        { label: 'Node' },
        { label: 'Zone' },
        { label: 'For zones' },
        { label: 'Host name' },
      ],
      rows: (detail.endpoints ?? []).map((endpoint) => toEndpointRow(endpoint, detail.namespace)),
    },
  ],
})
