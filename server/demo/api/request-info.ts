import type { IncomingMessage } from 'node:http'
import { parseFieldSelector } from '../selectors/fields.ts'

/** A request in the API server's terms, before anybody looked whether such a resource exists. */
export interface RequestInfo {
  readonly isResource: boolean
  readonly verb: string
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly group: string
  readonly version: string
  readonly resource: string
  readonly subresource: string
  readonly namespace: string
  readonly name: string
}

const NAMESPACE_SUBRESOURCES = new Set(['status', 'finalize'])
const VERBS: Readonly<Record<string, string>> = {
  GET: 'get',
  HEAD: 'get',
  POST: 'create',
  PUT: 'update',
  PATCH: 'patch',
  DELETE: 'delete',
}

export function parseRequestInfo(req: IncomingMessage): RequestInfo {
  const url = new URL(req.url ?? '/', 'https://apiserver')
  const method = req.method ?? 'GET'
  const base = { method, path: url.pathname, query: url.searchParams }
  const parts = url.pathname.split('/').filter((part) => part !== '')
  const target = parseTarget(parts.map(decodeSegment))
  if (target === undefined) {
    const empty = { group: '', version: '', resource: '', subresource: '', namespace: '', name: '' }
    return { ...base, ...empty, isResource: false, verb: method.toLowerCase() }
  }
  const verb = toVerb(method, target.name, url.searchParams)
  const name = target.name === '' ? selectedName(verb, url.searchParams) : target.name
  return { ...base, ...target, name, isResource: true, verb }
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

type Target = Pick<
  RequestInfo,
  'group' | 'version' | 'resource' | 'subresource' | 'namespace' | 'name'
>

function parseTarget(parts: readonly string[]): Target | undefined {
  const isCore = parts[0] === 'api'
  if (!isCore && parts[0] !== 'apis') return undefined
  const start = isCore ? 2 : 3
  if (parts.length <= start) return undefined
  const rest = parts.slice(start)
  const group = isCore ? '' : (parts[1] ?? '')
  const version = parts[start - 1] ?? ''
  const { namespace, tail } = splitNamespace(rest)
  const [resource = '', name = '', subresource = ''] = tail
  return { group, version, resource, subresource, namespace, name }
}

function splitNamespace(parts: readonly string[]): { namespace: string; tail: readonly string[] } {
  const [first, namespace, third] = parts
  if (first !== 'namespaces' || namespace === undefined) return { namespace: '', tail: parts }
  const isInside = third !== undefined && !NAMESPACE_SUBRESOURCES.has(third)
  return { namespace, tail: isInside ? parts.slice(2) : parts }
}

function toVerb(method: string, name: string, query: URLSearchParams): string {
  const verb = VERBS[method] ?? ''
  if (verb === 'get' && isTrue(query.get('watch'))) return 'watch'
  if (name !== '') return verb
  if (verb === 'get') return 'list'
  return verb === 'delete' ? 'deletecollection' : verb
}

// A list of one name is authorized as access to that name.
function selectedName(verb: string, query: URLSearchParams): string {
  if (verb !== 'list' && verb !== 'watch' && verb !== 'deletecollection') return ''
  try {
    const exact = parseFieldSelector(query.get('fieldSelector') ?? '').find(
      ({ field, equal }) => field === 'metadata.name' && equal,
    )
    return exact?.value ?? ''
  } catch {
    // The list itself answers what is wrong with the selector.
    return ''
  }
}

function isTrue(value: string | null): boolean {
  return value !== null && value !== '0' && value.toLowerCase() !== 'false'
}
