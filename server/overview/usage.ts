import type { V1Container, V1Pod } from '@kubernetes/client-node'
import type { components } from '../../generated/types.ts'
import type { Wire } from '../kube/proto/mask.ts'
import { formatCpu, formatMemory, toBytes, toMillis, toPercent } from '../lib/quantity.ts'
import { type Part, readPart, type View } from './parts.ts'

type TopPod = components['schemas']['TopPod']

const METRICS = { group: 'metrics.k8s.io', version: 'v1beta1' }
const TOP = 5

interface Usage {
  readonly cpu?: string
  readonly memory?: string
}

interface PodUsage {
  readonly name: string
  readonly namespace: string
  readonly cpuMillis: number
  readonly memoryBytes: number
}

interface MetricsObject {
  readonly metadata?: { readonly name?: string; readonly namespace?: string }
  readonly usage?: Usage
  readonly containers?: readonly { readonly usage?: Usage }[]
}

/** The biggest values of a growing set. */
function createTop(by: (usage: PodUsage) => number) {
  let top: PodUsage[] = []
  return {
    add(usage: PodUsage): void {
      const last = top[TOP - 1]
      if (last && by(usage) <= by(last)) return
      top = [...top, usage].sort((a, b) => by(b) - by(a)).slice(0, TOP)
    },
    list: () => top,
  }
}

export interface ClusterUsage {
  readonly part: Part
  readonly cpuMillis: number
  readonly memoryBytes: number
}

export async function readNodeUsage(view: View): Promise<ClusterUsage> {
  let cpuMillis = 0
  let memoryBytes = 0
  const part = await readPart(
    view,
    { api: { ...METRICS, resource: 'nodes', namespaced: false }, mask: { usage: true } },
    ({ usage }: MetricsObject) => {
      cpuMillis += toMillis(usage?.cpu)
      memoryBytes += toBytes(usage?.memory)
    },
  )
  return { part, cpuMillis, memoryBytes }
}

type Limits = readonly Wire<V1Container>[]

async function readContainers(view: View, pod: PodUsage): Promise<Limits | undefined> {
  const { client, identity, signal } = view
  try {
    const object = (await client.readObject({
      identity,
      signal,
      api: { group: '', version: 'v1', resource: 'pods' },
      namespace: pod.namespace,
      name: pod.name,
      message: 'core.v1.Pod',
      mask: { spec: { containers: { name: true, resources: { limits: true } } } },
    })) as Wire<V1Pod>
    return object.spec?.containers
  } catch {
    return undefined // The pod is gone, or may be listed but not read: its limits are unknown.
  }
}

/** The share of the pod's own limit when every container has one, else of the cluster; -1 when neither is known. */
function toShare(
  used: number,
  limits: readonly number[] | undefined,
  clusterTotal: number,
): Pick<TopPod, 'percent' | 'ofLimit'> {
  const isLimited = limits !== undefined && limits.length > 0 && limits.every((limit) => limit > 0)
  if (isLimited) {
    const sum = limits.reduce((total, limit) => total + limit, 0)
    return { percent: toPercent(used, sum), ofLimit: true }
  }
  return { percent: clusterTotal > 0 ? toPercent(used, clusterTotal) : -1, ofLimit: false }
}

export interface TopPods {
  readonly topByCpu: TopPod[]
  readonly topByMemory: TopPod[]
}

/** The pods that use most, with their share. */
export async function readTopPods(
  view: View,
  totals: Promise<{ readonly cpuMillis: number; readonly memoryBytes: number }>,
): Promise<TopPods | undefined> {
  const byCpu = createTop((usage) => usage.cpuMillis)
  const byMemory = createTop((usage) => usage.memoryBytes)
  const mask = { metadata: { name: true, namespace: true }, containers: { usage: true } } as const
  const part = await readPart(
    view,
    { api: { ...METRICS, resource: 'pods', namespaced: true }, mask },
    ({ metadata, containers = [] }: MetricsObject) => {
      const usage = {
        name: metadata?.name ?? '',
        namespace: metadata?.namespace ?? '',
        cpuMillis: containers.reduce((sum, { usage }) => sum + toMillis(usage?.cpu), 0),
        memoryBytes: containers.reduce((sum, { usage }) => sum + toBytes(usage?.memory), 0),
      }
      byCpu.add(usage)
      byMemory.add(usage)
    },
  )
  if (part.error) return undefined
  const pods = [...new Set([...byCpu.list(), ...byMemory.list()])]
  const containers = new Map(
    await Promise.all(pods.map(async (pod) => [pod, await readContainers(view, pod)] as const)),
  )
  const { cpuMillis, memoryBytes } = await totals
  const toNames = ({ name, namespace }: PodUsage) => ({ name, namespace })
  return {
    topByCpu: byCpu.list().map((pod) => ({
      ...toNames(pod),
      usage: formatCpu(pod.cpuMillis),
      ...toShare(
        pod.cpuMillis,
        containers.get(pod)?.map(({ resources }) => toMillis(resources?.limits?.['cpu'])),
        cpuMillis,
      ),
    })),
    topByMemory: byMemory.list().map((pod) => ({
      ...toNames(pod),
      usage: formatMemory(pod.memoryBytes),
      ...toShare(
        pod.memoryBytes,
        containers.get(pod)?.map(({ resources }) => toBytes(resources?.limits?.['memory'])),
        memoryBytes,
      ),
    })),
  }
}
