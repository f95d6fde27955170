import type { V1Node, V1Pod } from '@kubernetes/client-node'
import type { components } from '../../generated/types.ts'
import type { Clusters } from '../clusters/clusters.ts'
import type { KubeClient } from '../kube/client.ts'
import type { KubeIdentity } from '../kube/identity.ts'
import { toResourcePath } from '../kube/path.ts'
import type { Masked } from '../kube/proto/mask.ts'
import { AppError } from '../lib/errors.ts'
import { formatCpu, formatMemory, toBytes, toMillis, toPercent } from '../lib/quantity.ts'

type Schemas = components['schemas']

const METRICS = { group: 'metrics.k8s.io', version: 'v1beta1' }
const nodeMask = { status: { allocatable: true } } as const
const podMask = {
  spec: { containers: { name: true, resources: { limits: true, requests: true } } },
} as const

interface Usage {
  readonly cpu?: string
  readonly memory?: string
}

interface Sample {
  readonly timestamp?: string
  readonly window?: string
  readonly usage?: Usage
  readonly containers?: readonly { readonly name?: string; readonly usage?: Usage }[]
}

export interface MetricsCaller {
  readonly cluster: string
  readonly identity: KubeIdentity
  readonly signal: AbortSignal
}

/** Whether the metrics API is served at all; without it there is nothing to wait for. */
async function isInstalled(
  client: KubeClient,
  { identity, signal }: MetricsCaller,
): Promise<boolean> {
  try {
    await client.readJson({ identity, signal, path: `/apis/${METRICS.group}/${METRICS.version}` })
    return true
  } catch (error) {
    if (error instanceof AppError && (error.status === 404 || error.status === 503)) return false
    throw error
  }
}

type Reading =
  | { readonly sample: Sample }
  | { readonly available: false; readonly reason: Schemas['MetricsGap'] }

async function readSample(
  client: KubeClient,
  caller: MetricsCaller,
  path: string,
): Promise<Reading> {
  const { identity, signal } = caller
  try {
    return { sample: (await client.readJson({ identity, signal, path })) as Sample }
  } catch (error) {
    if (!(error instanceof AppError) || (error.status !== 404 && error.status !== 503)) throw error
    const installed = error.status === 404 && (await isInstalled(client, caller))
    return { available: false, reason: installed ? 'no_sample' : 'not_installed' }
  }
}

function toMoment({ timestamp, window }: Sample) {
  return { ...(timestamp !== undefined && { timestamp }), ...(window !== undefined && { window }) }
}

function toShare(used: number, bound: number): number {
  return bound > 0 ? toPercent(used, bound) : -1
}

function toContainer(
  { name = '', usage }: NonNullable<Sample['containers']>[number],
  pod: Masked<V1Pod, typeof podMask>,
): Schemas['ContainerMetrics'] {
  const cpu = toMillis(usage?.cpu)
  const memory = toBytes(usage?.memory)
  const resources = pod.spec?.containers?.find((container) => container.name === name)?.resources
  return {
    name,
    cpuUsage: formatCpu(cpu),
    memoryUsage: formatMemory(memory),
    cpuLimitPercent: toShare(cpu, toMillis(resources?.limits?.['cpu'])),
    memLimitPercent: toShare(memory, toBytes(resources?.limits?.['memory'])),
    cpuRequestPercent: toShare(cpu, toMillis(resources?.requests?.['cpu'])),
    memRequestPercent: toShare(memory, toBytes(resources?.requests?.['memory'])),
  }
}

/** What nodes and pods use, from metrics.k8s.io. */
export function createMetrics({ clusters }: { readonly clusters: Clusters }) {
  return {
    /** The node itself must exist and be readable; figures may be missing. */
    async node(caller: MetricsCaller, name: string): Promise<Schemas['NodeMetrics']> {
      const client = await clusters.read(caller.cluster).client()
      const { identity, signal } = caller
      const path = toResourcePath({ ...METRICS, resource: 'nodes' }, { name })
      const api = { group: '', version: 'v1', resource: 'nodes' }
      const [object, reading] = await Promise.all([
        client.readObject({ identity, signal, api, name, message: 'core.v1.Node', mask: nodeMask }),
        readSample(client, caller, path),
      ])
      if (!('sample' in reading)) return reading
      const { allocatable } = (object as Masked<V1Node, typeof nodeMask>).status ?? {}
      const cpu = toMillis(reading.sample.usage?.cpu)
      const memory = toBytes(reading.sample.usage?.memory)
      return {
        available: true,
        cpuPercent: toPercent(cpu, toMillis(allocatable?.['cpu'])),
        memoryPercent: toPercent(memory, toBytes(allocatable?.['memory'])),
        cpuUsage: formatCpu(cpu),
        memoryUsage: formatMemory(memory),
        ...toMoment(reading.sample),
      }
    },

    /** The pod itself must exist and be readable; figures may be missing. */
    async pod(
      caller: MetricsCaller,
      namespace: string,
      name: string,
    ): Promise<Schemas['PodMetrics']> {
      const client = await clusters.read(caller.cluster).client()
      const { identity, signal } = caller
      const path = toResourcePath({ ...METRICS, resource: 'pods' }, { namespace, name })
      const api = { group: '', version: 'v1', resource: 'pods' }
      const [object, reading] = await Promise.all([
        client.readObject({
          identity,
          signal,
          api,
          namespace,
          name,
          message: 'core.v1.Pod',
          mask: podMask,
        }),
        readSample(client, caller, path),
      ])
      if (!('sample' in reading)) return reading
      const pod = object as Masked<V1Pod, typeof podMask>
      const containers = reading.sample.containers ?? []
      return {
        available: true,
        containers: containers.map((container) => toContainer(container, pod)),
        ...toMoment(reading.sample),
      }
    },
  }
}

export type Metrics = ReturnType<typeof createMetrics>
