import { isRecord, listAt, textsAt, type JsonRecord } from '../objects.ts'

/** What somebody wants to do, in the terms of RBAC. */
export interface AccessRequest {
  readonly verb: string
  readonly group: string
  readonly resource: string
  readonly subresource: string
  readonly namespace: string
  readonly name: string
}

export interface PolicyRule {
  readonly verbs: readonly string[]
  readonly apiGroups: readonly string[]
  readonly resources: readonly string[]
  readonly resourceNames: readonly string[]
  readonly nonResourceURLs: readonly string[]
}

export function toRules(role: unknown): readonly PolicyRule[] {
  return listAt(role, 'rules').filter(isRecord).map(toRule)
}

function toRule(rule: JsonRecord): PolicyRule {
  return {
    verbs: textsAt(rule, 'verbs'),
    apiGroups: textsAt(rule, 'apiGroups'),
    resources: textsAt(rule, 'resources'),
    resourceNames: textsAt(rule, 'resourceNames'),
    nonResourceURLs: textsAt(rule, 'nonResourceURLs'),
  }
}

export function allowsResource(rule: PolicyRule, request: AccessRequest): boolean {
  return (
    includesOrAll(rule.verbs, request.verb) &&
    includesOrAll(rule.apiGroups, request.group) &&
    matchesResource(rule.resources, request) &&
    (rule.resourceNames.length === 0 || rule.resourceNames.includes(request.name))
  )
}

export function allowsPath(rule: PolicyRule, verb: string, path: string): boolean {
  return (
    includesOrAll(rule.verbs, verb) &&
    rule.nonResourceURLs.some(
      (url) => url === path || (url.endsWith('*') && path.startsWith(url.slice(0, -1))),
    )
  )
}

function includesOrAll(values: readonly string[], wanted: string): boolean {
  return values.includes(wanted) || values.includes('*')
}

function matchesResource(resources: readonly string[], request: AccessRequest): boolean {
  if (resources.includes('*')) return true
  if (request.subresource === '') return resources.includes(request.resource)
  return (
    resources.includes(`${request.resource}/${request.subresource}`) ||
    resources.includes(`*/${request.subresource}`)
  )
}
