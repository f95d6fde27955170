import type { Authorizer } from '../rbac/authorizer.ts'
import type { AccessRequest } from '../rbac/rules.ts'
import type { User } from '../rbac/user.ts'
import type { RequestInfo } from './request-info.ts'
import { forbidden, forbiddenPath } from './status.ts'

/** Throws the API server's own 403 when RBAC does not allow the request. */
export function checkAccess(authorizer: Authorizer, user: User, info: RequestInfo): void {
  if (!info.isResource) {
    if (authorizer.canReadPath(user, info.verb, info.path)) return
    throw forbiddenPath(`User "${user.name}" cannot ${info.verb} path "${info.path}"`)
  }
  if (authorizer.canAccess(user, info)) return
  throw forbidden(info, explainResource(user.name, info))
}

export function explainResource(user: string, request: AccessRequest): string {
  const { verb, group, namespace, subresource } = request
  const resource = subresource === '' ? request.resource : `${request.resource}/${subresource}`
  const scope = namespace === '' ? 'at the cluster scope' : `in the namespace "${namespace}"`
  return `User "${user}" cannot ${verb} resource "${resource}" in API group "${group}" ${scope}`
}
