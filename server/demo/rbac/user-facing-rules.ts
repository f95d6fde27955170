// The aggregated user-facing roles of a stock cluster: view, edit and admin.
import type { JsonRecord } from '../objects.ts'

const READ = ['get', 'list', 'watch']
const WRITE = ['create', 'delete', 'deletecollection', 'patch', 'update']

const CORE_READABLE = [
  'bindings',
  'configmaps',
  'endpoints',
  'events',
  'limitranges',
  'namespaces',
  'namespaces/status',
  'persistentvolumeclaims',
  'persistentvolumeclaims/status',
  'pods',
  'pods/log',
  'pods/status',
  'replicationcontrollers',
  'replicationcontrollers/scale',
  'replicationcontrollers/status',
  'resourcequotas',
  'resourcequotas/status',
  'serviceaccounts',
  'services',
  'services/status',
]

const APPS_READABLE = [
  'controllerrevisions',
  'daemonsets',
  'daemonsets/status',
  'deployments',
  'deployments/scale',
  'deployments/status',
  'replicasets',
  'replicasets/scale',
  'replicasets/status',
  'statefulsets',
  'statefulsets/scale',
  'statefulsets/status',
]

const APPS_WRITABLE = [
  'daemonsets',
  'deployments',
  'deployments/rollback',
  'deployments/scale',
  'replicasets',
  'replicasets/scale',
  'statefulsets',
  'statefulsets/scale',
]

const OTHERS: readonly (readonly [
  group: string,
  writable: readonly string[],
  readable: readonly string[],
])[] = [
  ['autoscaling', ['horizontalpodautoscalers'], ['horizontalpodautoscalers/status']],
  ['batch', ['cronjobs', 'jobs'], ['cronjobs/status', 'jobs/status']],
  ['networking.k8s.io', ['ingresses', 'networkpolicies'], ['ingresses/status']],
  ['policy', ['poddisruptionbudgets'], ['poddisruptionbudgets/status']],
]

export const VIEW_RULES: readonly JsonRecord[] = [
  { apiGroups: [''], resources: CORE_READABLE, verbs: READ },
  { apiGroups: ['apps'], resources: APPS_READABLE, verbs: READ },
  ...OTHERS.map(([group, writable, readable]) => ({
    apiGroups: [group],
    resources: [...writable, ...readable],
    verbs: READ,
  })),
  { apiGroups: ['discovery.k8s.io'], resources: ['endpointslices'], verbs: READ },
]

export const EDIT_RULES: readonly JsonRecord[] = [
  {
    apiGroups: [''],
    resources: [
      'pods/attach',
      'pods/exec',
      'pods/portforward',
      'pods/proxy',
      'secrets',
      'services/proxy',
    ],
    verbs: READ,
  },
  { apiGroups: [''], resources: ['serviceaccounts'], verbs: ['impersonate'] },
  {
    apiGroups: [''],
    resources: ['pods', 'pods/attach', 'pods/exec', 'pods/portforward', 'pods/proxy'],
    verbs: WRITE,
  },
  { apiGroups: [''], resources: ['pods/eviction', 'serviceaccounts/token'], verbs: ['create'] },
  {
    apiGroups: [''],
    resources: [
      'configmaps',
      'events',
      'persistentvolumeclaims',
      'replicationcontrollers',
      'replicationcontrollers/scale',
      'secrets',
      'serviceaccounts',
      'services',
      'services/proxy',
    ],
    verbs: WRITE,
  },
  { apiGroups: ['apps'], resources: APPS_WRITABLE, verbs: WRITE },
  ...OTHERS.map(([group, writable]) => ({ apiGroups: [group], resources: writable, verbs: WRITE })),
  ...VIEW_RULES,
]

export const ADMIN_RULES: readonly JsonRecord[] = [
  {
    apiGroups: ['authorization.k8s.io'],
    resources: ['localsubjectaccessreviews'],
    verbs: ['create'],
  },
  {
    apiGroups: ['rbac.authorization.k8s.io'],
    resources: ['rolebindings', 'roles'],
    verbs: [...WRITE, ...READ],
  },
  ...EDIT_RULES,
]
