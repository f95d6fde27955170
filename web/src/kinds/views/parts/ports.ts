import type { Schema } from '#sdk'
import { list, mono, text, type Cell } from '../../cell.ts'
import type { Section } from '../../kind-view.ts'

type ServicePort = Schema<'ServicePort'>
type EndpointSlicePort = Schema<'EndpointSlicePort'>

/** As kubectl writes it: `80:30007/TCP`, port and node port. */
export function formatServicePort({ port, nodePort, protocol }: ServicePort): string {
  return `${port}${nodePort === undefined ? '' : `:${nodePort}`}/${protocol}`
}

/** A service's ports in short; names and the pods' ports on hover. */
export function servicePortsCell(ports: readonly ServicePort[]): Cell {
  const title = ports
    .map((port) =>
      [port.name, formatServicePort(port), `→ ${port.targetPort}`].filter(Boolean).join(' '),
    )
    .join('\n')
  return text(ports.map(formatServicePort).join(', '), { mono: true, title })
}

export function servicePortsSection(ports: readonly ServicePort[]): Section {
  return {
    type: 'table',
    title: 'Ports',
    columns: [
      { label: 'Name' },
      { label: 'Port', align: 'end' },
      { label: 'Protocol' },
      { label: 'Pods’ port' },
      { label: 'Node port', align: 'end' },
      { label: 'App protocol' },
    ],
    rows: ports.map(({ name, port, protocol, targetPort, nodePort, appProtocol }) => [
      text(name),
      text(port),
      text(protocol),
      mono(targetPort),
      text(nodePort),
      text(appProtocol),
    ]),
  }
}

/** `http 8080/TCP`; `any port` where a slice names none. */
export function formatEndpointPort({ name, port, protocol }: EndpointSlicePort): string {
  const number = port === 0 ? 'any port' : `${port}${protocol === undefined ? '' : `/${protocol}`}`
  return name === undefined ? number : `${name} ${number}`
}

export function endpointPortsCell(ports: readonly EndpointSlicePort[]): Cell {
  return list(
    ports.map((port) =>
      text(formatEndpointPort(port), {
        mono: true,
        title: port.appProtocol && `Speaks ${port.appProtocol}`,
      }),
    ),
  )
}
