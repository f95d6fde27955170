import { expect } from 'vitest'
import type { AuditEvent } from '../../../scripts/envtest/audit-log.ts'
import type { Trace } from './_real-cluster.ts'
import type { Sent } from './_traffic.ts'

/** As whom everything must have been done. */
export interface Expected {
  readonly account: string
  readonly user: string
  /** Without `system:authenticated`, which the API server adds. */
  readonly groups: readonly string[]
}

/** A request in the words of authorization, such as `list apps/deployments`. */
type Deed = string

function toListing(query: string): 'list' | 'watch' {
  return new URLSearchParams(query).get('watch') === 'true' ? 'watch' : 'list'
}

/** What the API server should have called a request, by the path that was sent. */
function toDeed({ method, uri }: Pick<Sent, 'method' | 'uri'>): Deed {
  const [path = '', query = ''] = uri.split('?')
  const [, root, ...rest] = path.split('/').map(decodeURIComponent)
  const isApi = (root === 'api' && rest.length > 1) || (root === 'apis' && rest.length > 2)
  if (!isApi) return `${method.toLowerCase()} ${path}`
  const [group = '', ...inGroup] =
    root === 'api' ? ['', ...rest.slice(1)] : [rest[0], ...rest.slice(2)]
  const isNamespaced = inGroup[0] === 'namespaces' && inGroup.length > 2
  const namespace = isNamespaced ? inGroup[1] : undefined
  const [resource = '', name] = isNamespaced ? inGroup.slice(2) : inGroup
  const reading = name === undefined ? toListing(query) : 'get'
  return toText({ verb: method === 'POST' ? 'create' : reading, group, resource, namespace, name })
}

interface Parts {
  readonly verb: string
  readonly group: string
  readonly resource: string
  readonly namespace: string | undefined
  readonly name: string | undefined
}

function toText({ verb, group, resource, namespace = '', name = '' }: Parts): Deed {
  return `${verb} ${group}/${resource} ${namespace}/${name}`
}

function toRecordedDeed({ verb, requestURI, objectRef }: AuditEvent): Deed {
  if (objectRef?.resource === undefined) return `${verb} ${requestURI.split('?')[0] ?? ''}`
  const { apiGroup = '', resource, name } = objectRef
  // A Namespace is recorded as if it were in itself.
  const namespace = resource === 'namespaces' ? undefined : objectRef.namespace
  return toText({ verb, group: apiGroup, resource, namespace, name })
}

/** Checks that each request of a trace was recorded under its person, and that nothing else was done. */
export function expectDoneAs({ sent, events }: Trace, { account, user, groups }: Expected): void {
  const people = events.map((event) => ({
    account: event.user.username,
    as: event.impersonatedUser?.username,
    groups: event.impersonatedUser?.groups,
  }))
  const distinct = [...new Map(people.map((one) => [JSON.stringify(one), one])).values()]

  expect(sent.length).toBeGreaterThan(0)
  expect(distinct).toEqual([{ account, as: user, groups: [...groups, 'system:authenticated'] }])
  expect(events.map(({ requestURI }) => requestURI).sort()).toEqual(
    sent.map(({ uri }) => uri).sort(),
  )
  expect(events.map(toRecordedDeed).sort()).toEqual(sent.map(toDeed).sort())
}
