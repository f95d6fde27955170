// Nodes without machines: kwok keeps every one of them ready.
import { setTimeout as sleep } from 'node:timers/promises'
import { type ApiClient, ApiError } from './api-client.ts'
import type { ControlPlane } from './control-plane.ts'
import type { KubeObject } from './manifests.ts'

const READY_WAIT_MS = 120_000
const POLL_MS = 250
const ZONES = ['eu-central-1a', 'eu-central-1b', 'eu-central-1c'] as const
const INSTANCE_TYPES = ['m6i.2xlarge', 'm6i.4xlarge', 'c6i.4xlarge', 'r6i.2xlarge'] as const
const NODES_PER_INFRA_NODE = 10

type NodeList = {
  readonly items: readonly {
    readonly status: { readonly conditions?: readonly { type: string; status: string }[] }
  }[]
}

export function toNodeName(index: number): string {
  return `node-${String(index).padStart(3, '0')}`
}

/** Creates what is missing of the first `count` nodes and waits until all are ready. */
export async function ensureNodes(
  { admin, checkAlive }: Pick<ControlPlane, 'admin' | 'checkAlive'>,
  count: number,
): Promise<void> {
  for (let index = 0; index < count; index++) {
    await admin
      .sendJson('/api/v1/nodes', { method: 'POST', body: toNode(index) })
      .catch(ignoreKnown)
  }
  const giveUpAt = Date.now() + READY_WAIT_MS
  while ((await countReadyNodes(admin)) < count) {
    await checkAlive()
    if (Date.now() > giveUpAt) throw new Error(`Not all of ${count} nodes became ready.`)
    await sleep(POLL_MS)
  }
}

async function countReadyNodes(client: ApiClient): Promise<number> {
  const { items } = await client.sendJson<NodeList>('/api/v1/nodes?resourceVersion=0')
  return items.filter(({ status }) =>
    status.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True'),
  ).length
}

function ignoreKnown(error: unknown): void {
  if (error instanceof ApiError && error.status === 409) return
  throw error
}

function toNode(index: number): KubeObject {
  const name = toNodeName(index)
  const isInfra = index % NODES_PER_INFRA_NODE === 0
  const zone = ZONES[index % ZONES.length] ?? ZONES[0]
  const resources = { cpu: '16', memory: '64Gi', 'ephemeral-storage': '200Gi', pods: '250' }
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: {
      name,
      annotations: { 'kwok.x-k8s.io/node': 'fake', 'node.alpha.kubernetes.io/ttl': '0' },
      labels: {
        'kubernetes.io/hostname': name,
        'kubernetes.io/os': 'linux',
        'kubernetes.io/arch': 'amd64',
        'node.kubernetes.io/instance-type': INSTANCE_TYPES[index % INSTANCE_TYPES.length],
        'topology.kubernetes.io/region': 'eu-central-1',
        'topology.kubernetes.io/zone': zone,
        'example.com/pool': isInfra ? 'infra' : 'general',
        type: 'kwok',
      },
    },
    spec: { providerID: `kwok://${zone}/${name}` },
    status: {
      capacity: resources,
      allocatable: { ...resources, cpu: '15800m', memory: '62Gi' },
      nodeInfo: {
        architecture: 'amd64',
        operatingSystem: 'linux',
        osImage: 'Bottlerocket OS 1.41.0',
        kernelVersion: '6.1.130',
        kubeletVersion: 'v1.35.4',
        containerRuntimeVersion: 'containerd://2.1.1',
      },
    },
  }
}
