import { toEventsV1 } from './events-v1.ts'
import { toCollection, type ResourceKind } from './kind.ts'

interface Row {
  readonly kind: string
  readonly cluster?: true
  readonly short?: readonly string[]
  readonly all?: true
  readonly sub?: readonly string[]
  readonly resource?: string
}

interface Group {
  readonly group: string
  readonly version: string
  readonly messages: string
  readonly rows: readonly Row[]
}

const SCALED = ['status', 'scale'] as const
const STATUS = ['status'] as const

const CORE: Group = {
  group: '',
  version: 'v1',
  messages: 'core.v1',
  rows: [
    { kind: 'ConfigMap', short: ['cm'] },
    { kind: 'Endpoints', short: ['ep'], resource: 'endpoints' },
    { kind: 'Event', short: ['ev'] },
    { kind: 'LimitRange', short: ['limits'] },
    { kind: 'Namespace', short: ['ns'], cluster: true, sub: ['finalize', 'status'] },
    { kind: 'Node', short: ['no'], cluster: true, sub: ['proxy', 'status'] },
    { kind: 'PersistentVolumeClaim', short: ['pvc'], sub: STATUS },
    { kind: 'PersistentVolume', short: ['pv'], cluster: true, sub: STATUS },
    {
      kind: 'Pod',
      short: ['po'],
      all: true,
      sub: ['attach', 'ephemeralcontainers', 'eviction', 'exec', 'log', 'portforward', 'status'],
    },
    { kind: 'ReplicationController', short: ['rc'], all: true, sub: SCALED },
    { kind: 'ResourceQuota', short: ['quota'], sub: STATUS },
    { kind: 'Secret' },
    { kind: 'ServiceAccount', short: ['sa'], sub: ['token'] },
    { kind: 'Service', short: ['svc'], all: true, sub: ['proxy', 'status'] },
  ],
}

const WORKLOADS: readonly Group[] = [
  {
    group: 'apps',
    version: 'v1',
    messages: 'apps.v1',
    rows: [
      { kind: 'ControllerRevision' },
      { kind: 'DaemonSet', short: ['ds'], all: true, sub: STATUS },
      { kind: 'Deployment', short: ['deploy'], all: true, sub: SCALED },
      { kind: 'ReplicaSet', short: ['rs'], all: true, sub: SCALED },
      { kind: 'StatefulSet', short: ['sts'], all: true, sub: SCALED },
    ],
  },
  {
    group: 'autoscaling',
    version: 'v2',
    messages: 'autoscaling.v2',
    rows: [{ kind: 'HorizontalPodAutoscaler', short: ['hpa'], all: true, sub: STATUS }],
  },
  {
    group: 'batch',
    version: 'v1',
    messages: 'batch.v1',
    rows: [
      { kind: 'CronJob', short: ['cj'], all: true, sub: STATUS },
      { kind: 'Job', all: true, sub: STATUS },
    ],
  },
  {
    group: 'policy',
    version: 'v1',
    messages: 'policy.v1',
    rows: [{ kind: 'PodDisruptionBudget', short: ['pdb'], sub: STATUS }],
  },
]

const PLATFORM: readonly Group[] = [
  {
    group: 'networking.k8s.io',
    version: 'v1',
    messages: 'networking.v1',
    rows: [
      { kind: 'IngressClass', cluster: true },
      { kind: 'Ingress', short: ['ing'], sub: STATUS },
      { kind: 'NetworkPolicy', short: ['netpol'] },
    ],
  },
  {
    group: 'rbac.authorization.k8s.io',
    version: 'v1',
    messages: 'rbac.v1',
    rows: [
      { kind: 'ClusterRoleBinding', cluster: true },
      { kind: 'ClusterRole', cluster: true },
      { kind: 'RoleBinding' },
      { kind: 'Role' },
    ],
  },
  {
    group: 'storage.k8s.io',
    version: 'v1',
    messages: 'storage.v1',
    rows: [
      { kind: 'CSIDriver', cluster: true },
      { kind: 'CSINode', cluster: true },
      { kind: 'StorageClass', short: ['sc'], cluster: true },
      { kind: 'VolumeAttachment', cluster: true, sub: STATUS },
    ],
  },
  {
    group: 'discovery.k8s.io',
    version: 'v1',
    messages: 'discovery.v1',
    rows: [{ kind: 'EndpointSlice' }],
  },
  {
    group: 'scheduling.k8s.io',
    version: 'v1',
    messages: 'scheduling.v1',
    rows: [{ kind: 'PriorityClass', short: ['pc'], cluster: true }],
  },
  {
    group: 'node.k8s.io',
    version: 'v1',
    messages: 'node.v1',
    rows: [{ kind: 'RuntimeClass', cluster: true }],
  },
  {
    group: 'coordination.k8s.io',
    version: 'v1',
    messages: 'coordination.v1',
    rows: [{ kind: 'Lease' }],
  },
  {
    group: 'apiextensions.k8s.io',
    version: 'v1',
    messages: 'apiextensions.v1',
    rows: [
      { kind: 'CustomResourceDefinition', short: ['crd', 'crds'], cluster: true, sub: STATUS },
    ],
  },
]

function toPlural(kind: string): string {
  const lower = kind.toLowerCase()
  if (lower.endsWith('s')) return lower + 'es'
  if (lower.endsWith('cy')) return lower.slice(0, -1) + 'ies'
  return lower + 's'
}

function toKind(group: Group, row: Row): ResourceKind {
  const resource = row.resource ?? toPlural(row.kind)
  return {
    group: group.group,
    version: group.version,
    resource,
    kind: row.kind,
    singular: row.kind.toLowerCase(),
    namespaced: row.cluster !== true,
    shortNames: row.short ?? [],
    categories: row.all === true ? ['all'] : [],
    subresources: row.sub ?? [],
    collection: toCollection(group.group, resource),
    message: `${group.messages}.${row.kind}`,
  }
}

const EVENTS_V1: ResourceKind = {
  group: 'events.k8s.io',
  version: 'v1',
  resource: 'events',
  kind: 'Event',
  singular: 'event',
  namespaced: true,
  shortNames: ['ev'],
  categories: [],
  subresources: [],
  collection: toCollection('', 'events'),
  message: 'events.v1.Event',
  convert: toEventsV1,
}

export const BUILT_IN_KINDS: readonly ResourceKind[] = [
  ...[CORE, ...WORKLOADS, ...PLATFORM].flatMap((group) =>
    group.rows.map((row) => toKind(group, row)),
  ),
  EVENTS_V1,
]
