// The roles and bindings that every cluster starts with, and those that the console's chart brings.
import type { JsonRecord, KubeObject } from '../objects.ts'
import { ADMIN_RULES, EDIT_RULES, VIEW_RULES } from './user-facing-rules.ts'
import { MAINTAIN_RULES, TRIAGE_RULES } from './tier-rules.ts'

const API_VERSION = 'rbac.authorization.k8s.io/v1'
const CREATED = '2026-01-14T12:00:00Z'
const BOOTSTRAP_LABELS = { 'kubernetes.io/bootstrapping': 'rbac-defaults' }
const CHART_LABELS = {
  'app.kubernetes.io/managed-by': 'Helm',
  'app.kubernetes.io/name': 'periscope',
}

const DISCOVERY_URLS = [
  '/api',
  '/api/*',
  '/apis',
  '/apis/*',
  '/healthz',
  '/livez',
  '/openapi',
  '/openapi/*',
  '/readyz',
  '/version',
  '/version/',
]

export function clusterRole(
  name: string,
  rules: readonly JsonRecord[],
  labels: Readonly<Record<string, string>> = BOOTSTRAP_LABELS,
): KubeObject {
  return {
    apiVersion: API_VERSION,
    kind: 'ClusterRole',
    metadata: { name, labels, creationTimestamp: CREATED },
    rules,
  }
}

interface Subject {
  readonly kind: 'User' | 'Group' | 'ServiceAccount'
  readonly name: string
  readonly namespace?: string
}

function toSubject(subject: Subject): JsonRecord {
  return subject.kind === 'ServiceAccount'
    ? { ...subject }
    : { apiGroup: 'rbac.authorization.k8s.io', ...subject }
}

function roleRef(name: string): JsonRecord {
  return { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name }
}

export function clusterRoleBinding(
  name: string,
  role: string,
  subjects: readonly Subject[],
  labels: Readonly<Record<string, string>> = BOOTSTRAP_LABELS,
): KubeObject {
  return {
    apiVersion: API_VERSION,
    kind: 'ClusterRoleBinding',
    metadata: { name, labels, creationTimestamp: CREATED },
    roleRef: roleRef(role),
    subjects: subjects.map(toSubject),
  }
}

/** A ClusterRole granted in one namespace. */
export function roleBinding(
  namespace: string,
  name: string,
  role: string,
  subjects: readonly Subject[],
): KubeObject {
  return {
    apiVersion: API_VERSION,
    kind: 'RoleBinding',
    metadata: { name, namespace, creationTimestamp: CREATED },
    roleRef: roleRef(role),
    subjects: subjects.map(toSubject),
  }
}

const AUTHENTICATED: Subject = { kind: 'Group', name: 'system:authenticated' }
const UNAUTHENTICATED: Subject = { kind: 'Group', name: 'system:unauthenticated' }
const CONSOLE: Subject = { kind: 'ServiceAccount', namespace: 'periscope', name: 'periscope' }

function defaultRoles(): readonly KubeObject[] {
  return [
    clusterRole('cluster-admin', [
      { apiGroups: ['*'], resources: ['*'], verbs: ['*'] },
      { nonResourceURLs: ['*'], verbs: ['*'] },
    ]),
    clusterRole('admin', ADMIN_RULES),
    clusterRole('edit', EDIT_RULES),
    clusterRole('view', VIEW_RULES),
    clusterRole('system:discovery', [{ nonResourceURLs: DISCOVERY_URLS, verbs: ['get'] }]),
    clusterRole('system:basic-user', [
      {
        apiGroups: ['authorization.k8s.io'],
        resources: ['selfsubjectaccessreviews', 'selfsubjectrulesreviews'],
        verbs: ['create'],
      },
      {
        apiGroups: ['authentication.k8s.io'],
        resources: ['selfsubjectreviews'],
        verbs: ['create'],
      },
    ]),
    clusterRole('system:public-info-viewer', [
      {
        nonResourceURLs: ['/healthz', '/livez', '/readyz', '/version', '/version/'],
        verbs: ['get'],
      },
    ]),
  ]
}

function defaultBindings(): readonly KubeObject[] {
  return [
    clusterRoleBinding('cluster-admin', 'cluster-admin', [
      { kind: 'Group', name: 'system:masters' },
    ]),
    clusterRoleBinding('system:discovery', 'system:discovery', [AUTHENTICATED]),
    clusterRoleBinding('system:basic-user', 'system:basic-user', [AUTHENTICATED]),
    clusterRoleBinding('system:public-info-viewer', 'system:public-info-viewer', [
      AUTHENTICATED,
      UNAUTHENTICATED,
    ]),
  ]
}

/** Enough for the console to become somebody else; what is seen then is up to that person's roles. */
function consoleObjects(): readonly KubeObject[] {
  return [
    clusterRole(
      'periscope-impersonator',
      [
        { apiGroups: [''], resources: ['users', 'groups'], verbs: ['impersonate'] },
        {
          apiGroups: ['authentication.k8s.io'],
          resources: ['userextras/scopes'],
          verbs: ['impersonate'],
        },
      ],
      CHART_LABELS,
    ),
    clusterRoleBinding('periscope-impersonator', 'periscope-impersonator', [CONSOLE], CHART_LABELS),
    clusterRoleBinding('periscope-shared', 'view', [CONSOLE], CHART_LABELS),
  ]
}

const TIERS: Readonly<Record<string, string>> = {
  read: 'view',
  triage: 'periscope-triage',
  write: 'edit',
  maintain: 'periscope-maintain',
  admin: 'cluster-admin',
}

/** The five tiers, each bound to the group of its name. */
export function tierObjects(): readonly KubeObject[] {
  return [
    clusterRole('periscope-triage', TRIAGE_RULES, CHART_LABELS),
    clusterRole('periscope-maintain', MAINTAIN_RULES, CHART_LABELS),
    ...Object.entries(TIERS).map(([tier, role]) =>
      clusterRoleBinding(
        `periscope-tier-${tier}`,
        role,
        [{ kind: 'Group', name: `periscope-tier:${tier}` }],
        CHART_LABELS,
      ),
    ),
  ]
}

/** What is there before anybody was given anything. */
export function bootstrapObjects(): readonly KubeObject[] {
  return [...defaultRoles(), ...defaultBindings(), ...consoleObjects()]
}
