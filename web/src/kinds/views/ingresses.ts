import type { KindSchemas, Schema } from '#sdk'
import { link, list, mono, text, type Cell } from '../cell.ts'
import { defineView, facts, type Section } from '../kind-view.ts'
import type { Status } from '../../lib/status.ts'
import { toTerminating } from './parts/deletion.ts'
import { linkAs, referenceCell } from './parts/references.ts'

type Row = KindSchemas['ingresses']['row']
type Detail = KindSchemas['ingresses']['detail']

function toStatus(row: Row): Status {
  const terminating = toTerminating(row)
  if (terminating) return terminating
  if (row.address !== undefined) {
    return {
      level: 'idle',
      word: 'Has address',
      reason: `Reached at ${row.address}; whether its services answer is not known from the list`,
    }
  }
  return row.class === undefined
    ? {
        level: 'unknown',
        word: 'No address',
        reason: 'It names no IngressClass, so no controller may have taken it',
      }
    : {
        level: 'progress',
        word: 'Pending address',
        reason: `The controller of class ${row.class} has not reported an address`,
      }
}

function backendCell(backend: Schema<'IngressBackend'> | undefined, namespace: string): Cell {
  if (!backend) return { type: 'none' }
  const { serviceName, servicePort, resource } = backend
  if (serviceName === '') return referenceCell(resource, namespace)
  const label = servicePort === '' ? serviceName : `${serviceName}:${servicePort}`
  return linkAs({ path: 'services', namespace, name: serviceName }, label)
}

/** Whether a certificate is shown for a host: named itself, or by a wildcard for its first label. */
function isCovered(host: string, tls: readonly Schema<'IngressTls'>[]): boolean {
  const wildcard = host.replace(/^[^.]+/, '*')
  return tls.some(({ hosts }) => hosts.includes(host) || hosts.includes(wildcard))
}

function hostCell(host: string, path: string, tls: readonly Schema<'IngressTls'>[]): Cell {
  if (host === '') return text('any host', { muted: true })
  if (host.includes('*')) return mono(host)
  const scheme = isCovered(host, tls) ? 'https' : 'http'
  const start = path.startsWith('/') ? path : '/'
  return { type: 'href', href: `${scheme}://${host}${start}`, text: host }
}

function toRuleRows({ rules, tls = [], namespace }: Detail): readonly (readonly Cell[])[] {
  return rules.flatMap(({ host, paths }) =>
    paths.length === 0
      ? [[hostCell(host, '/', tls), text('any path', { muted: true }), text('default backend')]]
      : paths.map(({ path, pathType, backend }) => [
          hostCell(host, path, tls),
          path === '' ? text('any path', { muted: true }) : mono(path),
          text(pathType),
          backendCell(backend, namespace),
        ]),
  )
}

function toTlsSection({ tls = [], namespace }: Detail): Section {
  return {
    type: 'table',
    title: 'TLS',
    columns: [{ label: 'Hosts' }, { label: 'Certificate' }],
    rows: tls.map(({ hosts, secretName }) => [
      hosts.length === 0
        ? text('any host', { muted: true })
        : list(hosts.map((host) => mono(host))),
      secretName === undefined
        ? text('the controller’s default', { muted: true })
        : link('secrets', secretName, namespace),
    ]),
  }
}

export const view = defineView<'ingresses'>({
  path: 'ingresses',
  status: toStatus,
  columns: [
    {
      id: 'class',
      label: 'Class',
      value: (row) => row.class,
      cell: (row) => link('ingressclasses', row.class),
      width: 100,
      priority: 4,
      help: 'The IngressClass, and so the controller, that serves it',
    },
    {
      id: 'hosts',
      label: 'Hosts',
      value: (row) => row.hosts.join(', ') || undefined,
      cell: (row) =>
        row.hosts.length === 0
          ? text('any host', { muted: true })
          : text(row.hosts.join(', '), { title: row.hosts.join('\n') }),
      width: 180,
      grow: 2,
      priority: 1,
      help: 'Hosts of its rules and of its certificates',
    },
    {
      id: 'address',
      label: 'Address',
      value: (row) => row.address,
      cell: (row) => mono(row.address, true),
      width: 160,
      grow: 1,
      priority: 5,
      help: 'The first address or host name of the load balancer',
    },
  ],
  sections: (detail) => [
    {
      type: 'facts',
      title: 'Ingress',
      facts: facts({
        Class: link('ingressclasses', detail.class),
        Address: list((detail.addresses ?? [detail.address]).map((address) => mono(address, true))),
        'Default backend': backendCell(detail.defaultBackend, detail.namespace),
      }),
    },
    {
      type: 'table',
      title: 'Rules',
      columns: [{ label: 'Host' }, { label: 'Path' }, { label: 'Path type' }, { label: 'Backend' }],
      rows: toRuleRows(detail),
    },
    toTlsSection(detail),
  ],
})
