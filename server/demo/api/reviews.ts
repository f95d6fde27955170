import { isRecord, recordAt, textAt, textsAt, type JsonRecord } from '../objects.ts'
import type { Authorizer } from '../rbac/authorizer.ts'
import type { PolicyRule } from '../rbac/rules.ts'
import type { User } from '../rbac/user.ts'
import { badRequest } from './status.ts'

const NO_RULES = 'webhook authorizer does not support user rule resolution'

interface ReviewRequest {
  readonly kind: string
  readonly namespace: string
  readonly body: JsonRecord
  readonly user: User
  /** What an authorizer that cannot list its rules says, as webhooks do. */
  readonly incomplete: boolean
}

/** The review with its status filled in. */
export function answerReview(authorizer: Authorizer, review: ReviewRequest): JsonRecord {
  const { kind, body } = review
  const answer = {
    kind,
    apiVersion: 'authorization.k8s.io/v1',
    metadata: {},
    spec: recordAt(body, 'spec'),
  }
  if (kind === 'SelfSubjectRulesReview') {
    return { ...answer, status: toRulesStatus(authorizer, review) }
  }
  const user = kind === 'SelfSubjectAccessReview' ? review.user : toSubject(body)
  return { ...answer, status: toAccessStatus(authorizer, user, body) }
}

function toSubject(body: JsonRecord): User {
  const name = textAt(body, 'spec', 'user')
  const groups = textsAt(body, 'spec', 'groups')
  if (name === '' && groups.length === 0) {
    throw badRequest('at least one of user or group must be specified')
  }
  return { name, groups }
}

function toAccessStatus(authorizer: Authorizer, user: User, body: JsonRecord): JsonRecord {
  const path = recordAt(body, 'spec', 'nonResourceAttributes')
  const attributes = body['spec'] !== undefined && recordAt(body, 'spec', 'resourceAttributes')
  if ('path' in path) {
    const verb = textAt(path, 'verb')
    return { allowed: authorizer.canReadPath(user, verb, textAt(path, 'path')) }
  }
  if (!isRecord(attributes)) throw badRequest('spec is required')
  const allowed = authorizer.canAccess(user, {
    verb: textAt(attributes, 'verb'),
    group: textAt(attributes, 'group'),
    resource: textAt(attributes, 'resource'),
    subresource: textAt(attributes, 'subresource'),
    namespace: textAt(attributes, 'namespace'),
    name: textAt(attributes, 'name'),
  })
  return { allowed }
}

function toRulesStatus(authorizer: Authorizer, review: ReviewRequest): JsonRecord {
  const namespace = textAt(review.body, 'spec', 'namespace')
  if (namespace === '') throw badRequest('no namespace on request')
  const rules = authorizer.rulesFor(review.user, namespace)
  return {
    resourceRules: rules.filter((rule) => rule.resources.length > 0).map(toResourceRule),
    nonResourceRules: rules
      .filter((rule) => rule.nonResourceURLs.length > 0)
      .map(({ verbs, nonResourceURLs }) => ({ verbs, nonResourceURLs })),
    incomplete: review.incomplete,
    ...(review.incomplete ? { evaluationError: NO_RULES } : {}),
  }
}

function toResourceRule({ verbs, apiGroups, resources, resourceNames }: PolicyRule): JsonRecord {
  return {
    verbs,
    apiGroups,
    resources,
    ...(resourceNames.length === 0 ? {} : { resourceNames }),
  }
}
