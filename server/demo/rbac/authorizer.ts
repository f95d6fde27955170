import { isRecord, listAt, textAt, type KubeObject } from '../objects.ts'
import type { ClusterStore } from '../store/cluster-store.ts'
import {
  allowsPath,
  allowsResource,
  toRules,
  type AccessRequest,
  type PolicyRule,
} from './rules.ts'
import type { User } from './user.ts'

const API_VERSION = 'rbac.authorization.k8s.io/v1'
const GROUP_PREFIX = 'rbac.authorization.k8s.io/'
const MASTERS = 'system:masters'
const EVERYTHING: PolicyRule = {
  verbs: ['*'],
  apiGroups: ['*'],
  resources: ['*'],
  resourceNames: [],
  nonResourceURLs: ['*'],
}

interface Grant {
  /** Empty for a grant in the whole cluster. */
  readonly namespace: string
  readonly rules: readonly PolicyRule[]
}

type GrantIndex = ReadonlyMap<string, readonly Grant[]>

export interface Authorizer {
  canAccess(user: User, request: AccessRequest): boolean
  canReadPath(user: User, verb: string, path: string): boolean
  /** The rules that hold in a namespace, cluster-wide ones included. */
  rulesFor(user: User, namespace: string): readonly PolicyRule[]
}

/** Evaluates the store's RBAC objects from an index that is made again after one of them changed. */
export function createAuthorizer(store: ClusterStore): Authorizer {
  let index: GrantIndex | undefined
  store.observe((collection) => {
    if (collection.startsWith(GROUP_PREFIX)) index = undefined
  })
  const grantsOf = (user: User): readonly Grant[] => {
    index ??= createIndex(store)
    const subjects = [`User:${user.name}`, ...user.groups.map((group) => `Group:${group}`)]
    const found = subjects.flatMap((subject) => index?.get(subject) ?? [])
    const isMaster = user.groups.includes(MASTERS)
    return isMaster ? [{ namespace: '', rules: [EVERYTHING] }, ...found] : found
  }
  return {
    canAccess: (user, request) =>
      grantsOf(user).some(
        (grant) =>
          (grant.namespace === '' || grant.namespace === request.namespace) &&
          grant.rules.some((rule) => allowsResource(rule, request)),
      ),
    canReadPath: (user, verb, path) =>
      grantsOf(user).some(
        (grant) =>
          grant.namespace === '' && grant.rules.some((rule) => allowsPath(rule, verb, path)),
      ),
    rulesFor: (user, namespace) =>
      grantsOf(user)
        .filter((grant) => grant.namespace === '' || grant.namespace === namespace)
        .flatMap((grant) => grant.rules),
  }
}

function createIndex(store: ClusterStore): GrantIndex {
  const index = new Map<string, Grant[]>()
  const bindings = [
    ...store.list(API_VERSION, 'ClusterRoleBinding'),
    ...store.list(API_VERSION, 'RoleBinding'),
  ]
  for (const binding of bindings) {
    const grant = toGrant(store, binding)
    for (const subject of listAt(binding, 'subjects')) {
      const key = subjectKey(subject, grant.namespace)
      index.set(key, [...(index.get(key) ?? []), grant])
    }
  }
  return index
}

function toGrant(store: ClusterStore, binding: KubeObject): Grant {
  const namespace = binding.metadata.namespace ?? ''
  const kind = textAt(binding, 'roleRef', 'kind')
  const role = store.find({
    apiVersion: API_VERSION,
    kind: kind === 'Role' ? 'Role' : 'ClusterRole',
    name: textAt(binding, 'roleRef', 'name'),
    ...(kind === 'Role' ? { namespace } : {}),
  })
  return { namespace, rules: toRules(role) }
}

function subjectKey(subject: unknown, bindingNamespace: string): string {
  if (!isRecord(subject)) return ''
  const name = textAt(subject, 'name')
  if (textAt(subject, 'kind') !== 'ServiceAccount') return `${textAt(subject, 'kind')}:${name}`
  const namespace = textAt(subject, 'namespace') || bindingNamespace
  return `User:system:serviceaccount:${namespace}:${name}`
}
