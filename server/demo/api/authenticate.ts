import type { IncomingMessage } from 'node:http'
import type { Authorizer } from '../rbac/authorizer.ts'
import { toServiceAccountGroups, type User } from '../rbac/user.ts'
import { explainResource } from './authorize.ts'
import { badRequest, forbidden, unauthorized } from './status.ts'

const SERVICE_ACCOUNT = /^system:serviceaccount:([^:]+):([^:]+)$/

/** The account behind the bearer token; 401 for a wrong or missing one. */
export function authenticate(req: IncomingMessage, users: ReadonlyMap<string, User>): User {
  const [, token = ''] = /^Bearer\s+(\S+)$/i.exec(req.headers.authorization ?? '') ?? []
  const user = users.get(token)
  if (user === undefined) throw unauthorized()
  return withImpliedGroups(user)
}

function withImpliedGroups(user: User): User {
  const implied =
    user.name === 'system:anonymous' ? 'system:unauthenticated' : 'system:authenticated'
  return user.groups.includes(implied) ? user : { ...user, groups: [...user.groups, implied] }
}

interface ImpersonationTarget {
  readonly group: string
  readonly resource: string
  readonly subresource: string
  readonly namespace: string
  readonly name: string
}

/** The user that the request acts as, once the account is seen to be allowed to become that user. */
export function impersonate(req: IncomingMessage, account: User, authorizer: Authorizer): User {
  const requested = readHeaders(req)
  if (requested === undefined) return account
  for (const target of toTargets(requested)) {
    const request = { ...target, verb: 'impersonate' }
    if (!authorizer.canAccess(account, request)) {
      throw forbidden(target, explainResource(account.name, request))
    }
  }
  return withImpliedGroups(requested)
}

/** The values of each header, by its name in lower case; over HTTP/2 Node gives only the raw ones. */
function toDistinct({ rawHeaders }: IncomingMessage): Readonly<Record<string, readonly string[]>> {
  const values: Record<string, string[]> = {}
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = (rawHeaders[at] ?? '').toLowerCase()
    ;(values[name] ??= []).push(rawHeaders[at + 1] ?? '')
  }
  return values
}

function readHeaders(req: IncomingMessage): User | undefined {
  const headers = toDistinct(req)
  const [name = ''] = headers['impersonate-user'] ?? []
  const groups = headers['impersonate-group'] ?? []
  const [uid = ''] = headers['impersonate-uid'] ?? []
  const extra = readExtra(req)
  if (name !== '') {
    const allGroups = [...groups, ...impliedGroups(name, groups)]
    return { name, groups: allGroups, extra, ...(uid === '' ? {} : { uid }) }
  }
  if (groups.length === 0 && uid === '' && Object.keys(extra).length === 0) return undefined
  const asked = groups.map((group) => `{Group  ${group}    }`).join(' ')
  throw badRequest(`requested [${asked}] without impersonating a user`)
}

function readExtra(req: IncomingMessage): Readonly<Record<string, readonly string[]>> {
  const extra: Record<string, readonly string[]> = {}
  for (const [header, values = []] of Object.entries(toDistinct(req))) {
    const [, key] = /^impersonate-extra-(.+)$/.exec(header) ?? []
    if (key !== undefined) extra[decodeURIComponent(key)] = values
  }
  return extra
}

// A service account has its groups by name, unless others were asked for.
function impliedGroups(name: string, groups: readonly string[]): readonly string[] {
  const [, namespace] = SERVICE_ACCOUNT.exec(name) ?? []
  return namespace === undefined || groups.length > 0 ? [] : toServiceAccountGroups(namespace)
}

function toTargets(requested: User): readonly ImpersonationTarget[] {
  const plain = { group: '', subresource: '', namespace: '' }
  const [, namespace, account] = SERVICE_ACCOUNT.exec(requested.name) ?? []
  const asAccount =
    namespace !== undefined && account !== undefined
      ? { ...plain, resource: 'serviceaccounts', namespace, name: account }
      : { ...plain, resource: 'users', name: requested.name }
  const authentication = { ...plain, group: 'authentication.k8s.io' }
  const isImplied = (group: string): boolean =>
    namespace !== undefined && toServiceAccountGroups(namespace).includes(group)
  return [
    asAccount,
    ...requested.groups
      .filter((group) => !isImplied(group))
      .map((name) => ({ ...plain, resource: 'groups', name })),
    ...Object.entries(requested.extra ?? {}).flatMap(([key, values]) =>
      values.map((name) => ({
        ...authentication,
        resource: 'userextras',
        subresource: key,
        name,
      })),
    ),
    ...(requested.uid === undefined
      ? []
      : [{ ...authentication, resource: 'uids', name: requested.uid }]),
  ]
}
