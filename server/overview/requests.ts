import type { V1Pod } from '@kubernetes/client-node'
import type { Masked, MaskOf } from '../kube/proto/mask.ts'
import { toBytes, toMillis } from '../lib/quantity.ts'

const resourcesMask = { requests: true } as const

export const podRequestsMask = {
  spec: {
    nodeName: true,
    containers: { resources: resourcesMask },
    initContainers: { restartPolicy: true, resources: resourcesMask },
    resources: resourcesMask,
    overhead: true,
  },
  status: { phase: true },
} as const satisfies MaskOf<V1Pod>

type PodObject = Masked<V1Pod, typeof podRequestsMask>
type PodSpec = NonNullable<PodObject['spec']>

/** What nodes have for pods, or pods want of it. */
export interface Resources {
  readonly cpuMillis: number
  readonly memoryBytes: number
}

type ReadAmount = (amounts: Record<string, string> | undefined) => number

const readCpu: ReadAmount = (amounts) => toMillis(amounts?.['cpu'])
const readMemory: ReadAmount = (amounts) => toBytes(amounts?.['memory'])

/** What the containers need at once: init containers run one after another, beside the sidecars that began before them. */
function sumContainers(
  { containers = [], initContainers = [] }: PodSpec,
  read: ReadAmount,
): number {
  let sidecars = 0
  let mostAtStart = 0
  for (const { restartPolicy, resources } of initContainers) {
    const amount = read(resources?.requests)
    if (restartPolicy === 'Always') sidecars += amount
    mostAtStart = Math.max(mostAtStart, restartPolicy === 'Always' ? sidecars : sidecars + amount)
  }
  const running = containers.reduce(
    (sum, { resources }) => sum + read(resources?.requests),
    sidecars,
  )
  return Math.max(running, mostAtStart)
}

function toRequest(spec: PodSpec, resource: string, read: ReadAmount): number {
  const ofPod = spec.resources?.requests
  const needed = ofPod?.[resource] === undefined ? sumContainers(spec, read) : read(ofPod)
  return needed + read(spec.overhead)
}

/**
 * What the scheduler sets aside for a pod: what it asks for as a whole, else what its containers need at once, and its
 * overhead. https://kubernetes.io/docs/concepts/workloads/pods/init-containers/#resource-sharing-within-containers
 */
export function toPodRequests(spec: PodSpec): Resources {
  return {
    cpuMillis: toRequest(spec, 'cpu', readCpu),
    memoryBytes: toRequest(spec, 'memory', readMemory),
  }
}

/** Sums what pods request that are on nodes and have not ended, as `kubectl describe node` does. */
export function createRequestTally() {
  let cpuMillis = 0
  let memoryBytes = 0
  return {
    add({ spec, status }: PodObject): void {
      if (!spec?.nodeName || status?.phase === 'Succeeded' || status?.phase === 'Failed') return
      const requests = toPodRequests(spec)
      cpuMillis += requests.cpuMillis
      memoryBytes += requests.memoryBytes
    },
    sum: (): Resources => ({ cpuMillis, memoryBytes }),
  }
}

export type RequestTally = ReturnType<typeof createRequestTally>
