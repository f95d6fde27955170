import type { Schema } from '#sdk'

type Rule = Schema<'PolicyRule'>

const READ = ['get', 'list', 'watch']
const WRITE = ['create', 'update', 'patch']

interface Risk {
  readonly word: string
  /** Any of these. */
  readonly verbs: readonly string[]
  /** Any of these. */
  readonly resources: readonly string[]
  /** Of this API group; of any when absent. */
  readonly group?: string
  /** Not worth a word when it is only about objects of given names. */
  readonly unnamed?: true
}

const RBAC = 'rbac.authorization.k8s.io'
const ROLES = ['roles', 'clusterroles']

/** What lets its holder get at more than the rule says, after Kubernetes' good practices for RBAC. */
const RISKS: readonly Risk[] = [
  { word: 'may give itself any right', verbs: ['escalate'], resources: ROLES, group: RBAC },
  { word: 'may grant roles it does not have', verbs: ['bind'], resources: ROLES, group: RBAC },
  {
    word: 'may act as someone else',
    verbs: ['impersonate'],
    resources: ['users', 'groups', 'serviceaccounts', 'uids', 'userextras/*'],
  },
  { word: 'reads secrets', verbs: READ, resources: ['secrets'], group: '', unnamed: true },
  { word: 'changes secrets', verbs: WRITE, resources: ['secrets'], group: '', unnamed: true },
  {
    word: 'runs commands in pods',
    // Reading is enough: a WebSocket starts with a GET.
    verbs: ['create', 'get'],
    resources: ['pods/exec', 'pods/attach'],
    group: '',
  },
  {
    word: 'adds containers to running pods',
    verbs: ['update', 'patch'],
    resources: ['pods/ephemeralcontainers'],
    group: '',
  },
  {
    word: 'makes tokens of service accounts',
    verbs: ['create'],
    resources: ['serviceaccounts/token'],
    group: '',
  },
  {
    word: 'reaches kubelets past admission and audit',
    verbs: ['get', 'create', 'update', 'patch', 'delete'],
    resources: ['nodes/proxy'],
    group: '',
  },
  {
    word: 'may mount paths of nodes',
    verbs: ['create'],
    resources: ['persistentvolumes'],
    group: '',
  },
  {
    word: 'changes what is admitted to the cluster',
    verbs: WRITE,
    resources: ['validatingwebhookconfigurations', 'mutatingwebhookconfigurations'],
    group: 'admissionregistration.k8s.io',
  },
  {
    word: 'signs certificates',
    verbs: ['update', 'patch'],
    resources: ['certificatesigningrequests/approval'],
    group: 'certificates.k8s.io',
  },
]

function isWild(values: readonly string[] | undefined): boolean {
  return values?.includes('*') ?? false
}

function includesAny(values: readonly string[], wanted: readonly string[]): boolean {
  return isWild(values) || wanted.some((value) => values.includes(value))
}

// Either may have a wildcard: `*/exec` is `pods/exec`, `userextras/*` is `userextras/scopes`.
function isSame(resource: string, wanted: string): boolean {
  if (resource.startsWith('*/')) return wanted.endsWith(resource.slice(1))
  return wanted.endsWith('/*') ? resource.startsWith(wanted.slice(0, -1)) : resource === wanted
}

function matchesResource(resources: readonly string[], wanted: readonly string[]): boolean {
  return (
    isWild(resources) ||
    resources.some((resource) => wanted.some((other) => isSame(resource, other)))
  )
}

function hasRisk(rule: Rule, { verbs, resources, group, unnamed }: Risk): boolean {
  if (unnamed && rule.resourceNames) return false
  if (!includesAny(rule.verbs, verbs)) return false
  if (group !== undefined && !includesAny(rule.apiGroups ?? [], [group])) return false
  return matchesResource(rule.resources ?? [], resources)
}

function toWildcards(rule: Rule): readonly string[] {
  return [
    isWild(rule.verbs) && 'every verb',
    isWild(rule.resources) && 'every resource',
    isWild(rule.apiGroups) && 'every API group',
    isWild(rule.nonResourceURLs) && 'every URL',
  ].filter((word) => word !== false)
}

/** What in a rule needs care, in words: what it gets at, then how wide it is. Empty for most. */
export function toRisks(rule: Rule): readonly string[] {
  if (isWild(rule.verbs) && isWild(rule.resources) && isWild(rule.apiGroups)) {
    return ['everything, full control']
  }
  const risks = RISKS.filter((risk) => hasRisk(rule, risk)).map(({ word }) => word)
  return [...risks, ...toWildcards(rule)]
}
