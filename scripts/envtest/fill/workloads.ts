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
  const name = `${replicaSet.name}-${toHash(`${replicaSet.name}/${index}`, 5)}`
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

export function toReplicaSetName({ name, hash }: Workload): string {
  return `${name}-${hash}`
}

function toTemplate(workload: Workload, hashLabel: Record<string, string>) {
  const { namespace, name } = workload
  return {
    metadata: {
      labels: { ...toLabels(workload), ...hashLabel },
      annotations: {
        'prometheus.io/scrape': 'true',
        'prometheus.io/port': '9090',
        'checksum/config': createHash('sha256').update(`${namespace}/${name}`).digest('hex'),
      },
    },
    spec: {
      containers: [
        {
          name: 'app',
          image: `registry.example.com/${namespace.split('-')[0] ?? ''}/${name}:1.${name.length}.0`,
          ports: [{ name: 'http', containerPort: 8080 }],
          env: [{ name: 'STAGE', value: namespace.split('-')[1] }],
          resources: {
            requests: { cpu: '50m', memory: '128Mi' },
            limits: { cpu: '500m', memory: '256Mi' },
          },
        },
        {
          name: 'proxy',
          image: 'registry.example.com/platform/proxy:1.33.2',
          ports: [{ name: 'metrics', containerPort: 9090 }],
          resources: { requests: { cpu: '10m', memory: '32Mi' }, limits: { memory: '64Mi' } },
        },
      ],
    },
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

function toHash(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length)
}

function pick<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length]
  if (item === undefined) throw new Error('Nothing to pick from.')
  return item
}
