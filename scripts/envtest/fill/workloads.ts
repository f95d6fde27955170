// A made-up company's workloads, always the same for the same number of pods. Deployments and
// replica sets are real and complete, so that the controllers find nothing to do.
import { createHash } from 'node:crypto'
import { toNodeName } from '../nodes.ts'

export type Workload = {
  readonly namespace: string
  readonly name: string
  readonly hash: string
  readonly replicas: number
  readonly hasService: boolean
}

export type Pod = { readonly workload: Workload; readonly index: number; readonly nodeName: string }
export type Owner = { readonly name: string; readonly uid: string }

const TEAMS = [
  ...['payments', 'search', 'catalog', 'identity', 'logistics'],
  ...['media', 'insight', 'billing', 'support', 'mobile'],
]
const STAGES = ['prod', 'staging', 'test', 'dev']
const APPS = [
  ...['api', 'web', 'worker', 'gateway', 'importer', 'exporter', 'cache', 'mailer'],
  ...['scheduler', 'indexer', 'reporter', 'webhooks', 'auth', 'events', 'sync', 'admin'],
]
const REPLICAS = [3, 10, 30, 5, 20, 2, 50, 15, 40, 25]
const WORKLOADS_PER_SERVICE = 5

const LOCKED_DOWN = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  capabilities: { drop: ['ALL'] },
}
const PROXY_CONTAINER = {
  name: 'proxy',
  image: 'registry.example.com/platform/proxy:1.33.2',
  ports: [{ name: 'metrics', containerPort: 9090 }],
  env: [{ name: 'UPSTREAM', value: 'http://127.0.0.1:8080' }],
  readinessProbe: { httpGet: { path: '/ready', port: 'metrics' } },
  resources: { requests: { cpu: '10m', memory: '32Mi' }, limits: { memory: '64Mi' } },
  securityContext: LOCKED_DOWN,
}

export const NAMESPACES: readonly string[] = STAGES.flatMap((stage) =>
  TEAMS.map((team) => `${team}-${stage}`),
)

export function toWorkloads(pods: number): Workload[] {
  const workloads: Workload[] = []
  for (let index = 0, left = pods; left > 0; index++) {
    const replicas = Math.min(left, pick(REPLICAS, index))
    left -= replicas
    const namespace = pick(NAMESPACES, index)
    const round = Math.floor(index / NAMESPACES.length)
    const lap = Math.floor(round / APPS.length)
    const name = lap === 0 ? pick(APPS, round) : `${pick(APPS, round)}-${lap + 1}`
    const hash = toHash(`${namespace}/${name}`, 10)
    const hasService = index % WORKLOADS_PER_SERVICE === 0
    workloads.push({ namespace, name, hash, replicas, hasService })
  }
  return workloads
}

/** Spread over the nodes one after another. */
export function toPods(workloads: readonly Workload[], nodes: number): Pod[] {
  let next = 0
  return workloads.flatMap((workload) =>
    Array.from({ length: workload.replicas }, (_, index) => {
      const nodeName = toNodeName(next++ % nodes)
      return { workload, index, nodeName }
    }),
  )
}

export function toNamespace(name: string) {
  const [team, stage] = name.split('-')
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels: { team, stage } } }
}

export function toDeployment(workload: Workload) {
  const { namespace, name, replicas } = workload
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: {
      ...{ name, namespace, labels: toLabels(workload) },
      annotations: {
        'deployment.kubernetes.io/revision': '1',
        'example.com/owner': `team-${namespace.split('-')[0] ?? ''}@example.com`,
      },
    },
    spec: {
      replicas,
      selector: { matchLabels: toSelector(workload) },
      template: toTemplate(workload, {}),
    },
  }
}

export function toReplicaSet(workload: Workload, deployment: Owner) {
  const { namespace, replicas, hash } = workload
  const hashLabel = { 'pod-template-hash': hash }
  return {
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    metadata: {
      name: toReplicaSetName(workload),
      ...{ namespace, labels: { ...toLabels(workload), ...hashLabel } },
      annotations: { 'deployment.kubernetes.io/revision': '1' },
      ownerReferences: [toOwnerReference('Deployment', deployment)],
    },
    spec: {
      replicas,
      selector: { matchLabels: { ...toSelector(workload), ...hashLabel } },
      template: toTemplate(workload, hashLabel),
    },
  }
}

export function toService(workload: Workload) {
  const { namespace, name } = workload
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace, labels: toLabels(workload) },
    spec: {
      selector: toSelector(workload),
      ports: [{ name: 'http', port: 80, targetPort: 'http' }],
    },
  }
}

export function toPod({ workload, index, nodeName }: Pod, replicaSet: Owner) {
  const template = toTemplate(workload, { 'pod-template-hash': workload.hash })
  // The last two characters alone make it unique in its replica set.
  const name = `${replicaSet.name}-${toHash(workload.hash, 3)}${toSuffix(index)}`
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      ...{ name, generateName: `${replicaSet.name}-`, namespace: workload.namespace },
      ...template.metadata,
      ownerReferences: [toOwnerReference('ReplicaSet', replicaSet)],
    },
    spec: { ...template.spec, nodeName },
  }
}

function toReplicaSetName({ name, hash }: Workload): string {
  return `${name}-${hash}`
}

// About as large as pods are in practice: sizes decide what a list costs.
function toTemplate(workload: Workload, hashLabel: Record<string, string>) {
  const { namespace, name } = workload
  const [team = '', stage = ''] = namespace.split('-')
  return {
    metadata: {
      labels: { ...toLabels(workload), ...hashLabel },
      annotations: {
        'prometheus.io/scrape': 'true',
        'prometheus.io/port': '9090',
        'checksum/config': createHash('sha256').update(`${namespace}/${name}`).digest('hex'),
        'example.com/repository': `https://git.example.com/${team}/${name}`,
      },
    },
    spec: {
      containers: [toAppContainer({ name, team, stage }), PROXY_CONTAINER],
      securityContext: { runAsNonRoot: true, runAsUser: 10001, fsGroup: 10001 },
      terminationGracePeriodSeconds: 45,
      topologySpreadConstraints: [
        {
          maxSkew: 1,
          topologyKey: 'topology.kubernetes.io/zone',
          whenUnsatisfiable: 'ScheduleAnyway',
          labelSelector: { matchLabels: toSelector(workload) },
        },
      ],
      volumes: [
        { name: 'settings', configMap: { name: `${name}-settings`, optional: true } },
        { name: 'scratch', emptyDir: { sizeLimit: '1Gi' } },
      ],
    },
  }
}

type App = { readonly name: string; readonly team: string; readonly stage: string }

function toAppContainer({ name, team, stage }: App) {
  const probe = { httpGet: { path: '/healthz', port: 'http' }, periodSeconds: 10 }
  return {
    name: 'app',
    image: `registry.example.com/${team}/${name}:1.${name.length}.0`,
    args: ['serve', '--listen=:8080', `--stage=${stage}`],
    ports: [{ name: 'http', containerPort: 8080 }],
    env: [
      { name: 'STAGE', value: stage },
      { name: 'LOG_LEVEL', value: stage === 'prod' ? 'info' : 'debug' },
      { name: 'OTEL_SERVICE_NAME', value: `${team}-${name}` },
      { name: 'POD_NAME', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
      { name: 'POD_IP', valueFrom: { fieldRef: { fieldPath: 'status.podIP' } } },
      {
        name: 'DATABASE_URL',
        valueFrom: { secretKeyRef: { name: `${name}-database`, key: 'url', optional: true } },
      },
    ],
    livenessProbe: { ...probe, failureThreshold: 5 },
    readinessProbe: probe,
    resources: {
      requests: { cpu: '50m', memory: '128Mi' },
      limits: { cpu: '500m', memory: '256Mi' },
    },
    securityContext: LOCKED_DOWN,
    volumeMounts: [
      { name: 'settings', mountPath: '/etc/app', readOnly: true },
      { name: 'scratch', mountPath: '/tmp' },
    ],
  }
}

function toSelector({ name }: Workload): Record<string, string> {
  return { 'app.kubernetes.io/name': name }
}

function toLabels(workload: Workload): Record<string, string> {
  const [team = '', stage = ''] = workload.namespace.split('-')
  return { ...toSelector(workload), 'app.kubernetes.io/part-of': team, stage }
}

function toOwnerReference(kind: string, { name, uid }: Owner) {
  return { apiVersion: 'apps/v1', kind, name, uid, controller: true, blockOwnerDeletion: true }
}

function toSuffix(index: number): string {
  return index.toString(36).padStart(2, '0')
}

function toHash(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length)
}

function pick<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length]
  if (item === undefined) throw new Error('Nothing to pick from.')
  return item
}
