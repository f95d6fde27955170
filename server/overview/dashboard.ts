import type { components } from '../../generated/types.ts'
import type { Cluster, Clusters } from '../clusters/clusters.ts'
import { type KubeIdentity, toIdentityKey } from '../kube/identity.ts'
import { createCache } from '../lib/cache.ts'
import { formatCpu, formatMemory, toPercent } from '../lib/quantity.ts'
import { type CoreOverview, startCoreOverview } from './core.ts'
import { type Part, readPart, toAccessibility, toWorstAccessibility, type View } from './parts.ts'
import { createRequestTally, type Resources } from './requests.ts'
import { type ClusterUsage, readNodeUsage, readTopPods } from './usage.ts'
import {
  claimMask,
  createStorageTally,
  createWorkloadTally,
  volumeMask,
  type WorkloadCheck,
  WORKLOADS,
} from './workloads.ts'

type Schemas = components['schemas']
type Dashboard = Schemas['Dashboard']

/** Concurrent and quickly repeated requests of one person are one. */
const TTL_MS = 1000

const PROVIDERS: Readonly<Record<Cluster['spec']['backend'], string>> = {
  eks: 'EKS',
  kubeconfig: 'Kubeconfig',
  'in-cluster': 'In-cluster',
  agent: 'Agent',
  demo: 'Demo',
}

async function readWorkload(
  view: View,
  check: WorkloadCheck,
): Promise<{ part: Part; counts: Schemas['WorkloadCounts'] }> {
  const tally = createWorkloadTally(check)
  const part = await readPart(view, check, tally.add)
  return { part, counts: tally.counts() }
}

async function readWorkloads(view: View) {
  const [deployments, statefulSets, daemonSets, jobs, cronJobs] = await Promise.all([
    readWorkload(view, WORKLOADS.deployments),
    readWorkload(view, WORKLOADS.statefulSets),
    readWorkload(view, WORKLOADS.daemonSets),
    readWorkload(view, WORKLOADS.jobs),
    readWorkload(view, WORKLOADS.cronJobs),
  ])
  const all = { deployments, statefulSets, daemonSets, jobs, cronJobs }
  return {
    parts: Object.values(all).map(({ part }) => part),
    workloads: {
      deployments: deployments.counts,
      statefulSets: statefulSets.counts,
      daemonSets: daemonSets.counts,
      jobs: jobs.counts,
      cronJobs: cronJobs.counts,
    },
  }
}

async function readStorage(
  view: View,
): Promise<{ parts: Part[]; storage: Schemas['DashboardStorage'] }> {
  const tally = createStorageTally()
  const api = { group: '', version: 'v1' }
  const parts = await Promise.all([
    readPart(
      view,
      {
        api: { ...api, resource: 'persistentvolumes', namespaced: false },
        message: 'core.v1.PersistentVolume',
        mask: volumeMask,
      },
      tally.addVolume,
    ),
    readPart(
      view,
      {
        api: { ...api, resource: 'persistentvolumeclaims', namespaced: true },
        message: 'core.v1.PersistentVolumeClaim',
        mask: claimMask,
      },
      tally.addClaim,
    ),
  ])
  const bytes = tally.provisionedBytes()
  return {
    parts,
    storage: { ...tally.counts(), ...(bytes > 0 && { totalProvisioned: formatMemory(bytes) }) },
  }
}

async function readVersion({ client, identity, signal }: View): Promise<string> {
  const version = (await client.readJson({ identity, signal, path: '/version' })) as {
    gitVersion?: string
  }
  return version.gitVersion ?? ''
}

function toUsage(usage: ClusterUsage, core: CoreOverview) {
  if (usage.part.error) return { metricsAvailable: false }
  const { cpuMillis, memoryBytes } = core.nodes.allocatable()
  return {
    metricsAvailable: true,
    cpuUsed: formatCpu(usage.cpuMillis),
    memoryUsed: formatMemory(usage.memoryBytes),
    cpuPercent: toPercent(usage.cpuMillis, cpuMillis),
    memoryPercent: toPercent(usage.memoryBytes, memoryBytes),
  }
}

/** Requests of some of the pods would pass for those of all: they are left out. */
function toRequested(core: CoreOverview, { cpuMillis, memoryBytes }: Resources) {
  const { nodes, pods } = core.parts()
  if (!pods.isComplete) return {}
  const total = core.nodes.allocatable()
  return {
    cpuRequested: formatCpu(cpuMillis),
    memoryRequested: formatMemory(memoryBytes),
    ...(nodes.isComplete && {
      cpuRequestedPercent: toPercent(cpuMillis, total.cpuMillis),
      memoryRequestedPercent: toPercent(memoryBytes, total.memoryBytes),
    }),
  }
}

/** The version is the one thing that must be had: without it the cluster does not answer, or not this person. */
async function readDashboard(view: View, provider: string, now: number): Promise<Dashboard> {
  const requests = createRequestTally()
  const core = startCoreOverview(view, now, requests)
  const [kubernetesVersion, usage, topPods, workloads, storage] = await Promise.all([
    readVersion(view),
    readNodeUsage(view),
    readTopPods(
      view,
      core.done.then(() => core.nodes.allocatable()),
    ),
    readWorkloads(view),
    readStorage(view),
    core.done,
  ])
  const parts = core.parts()
  const summary = core.summary()
  const { cpuMillis, memoryBytes } = core.nodes.allocatable()
  return {
    ...summary,
    hotSignals: core.pods.hotSignals(),
    kubernetesVersion,
    provider,
    nodeCount: summary.nodes.total,
    nodeReadyCount: summary.nodes.ready,
    podCount: core.pods.total,
    namespaceCount: summary.namespaces,
    cpuAllocatable: parts.nodes.error ? '' : formatCpu(cpuMillis),
    memoryAllocatable: parts.nodes.error ? '' : formatMemory(memoryBytes),
    ...toUsage(usage, core),
    ...toRequested(core, requests.sum()),
    accessibility: {
      nodes: toAccessibility(parts.nodes),
      pods: toAccessibility(parts.pods),
      namespaces: toAccessibility(parts.namespaces),
      metrics: toAccessibility(usage.part),
      workloads: toWorstAccessibility(workloads.parts),
      storage: toWorstAccessibility(storage.parts),
    },
    workloads: workloads.workloads,
    podPhases: core.pods.phases(),
    needsAttention: core.pods.needsAttention(),
    ...topPods,
    storage: storage.storage,
  }
}

export interface DashboardsDeps {
  readonly clusters: Clusters
  readonly now: () => number
}

/** One cluster at a glance, as one person sees it. */
export function createDashboards({ clusters, now }: DashboardsDeps) {
  const cache = createCache<Dashboard>({ ttlMs: TTL_MS, maxEntries: 256, now })
  return {
    async read(
      clusterName: string,
      identity: KubeIdentity,
      signal: AbortSignal,
    ): Promise<Dashboard> {
      const { spec, client } = clusters.read(clusterName)
      const opened = await client()
      const key = JSON.stringify([clusterName, toIdentityKey(identity)])
      return cache.read(key, signal, (shared) => {
        const view = {
          client: opened,
          identity,
          signal: shared,
          ...(spec.namespaces && { knownNamespaces: spec.namespaces }),
        }
        return readDashboard(view, PROVIDERS[spec.backend], now())
      })
    },
  }
}

export type Dashboards = ReturnType<typeof createDashboards>
