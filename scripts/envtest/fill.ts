// Fills a control plane with nodes, pods and at least one object of every kind, for benchmarks and
// development; and says who may look at it.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type ApiClient, ApiError } from './api-client.ts'
import type { ControlPlane } from './control-plane.ts'
import {
  NAMESPACES,
  type Owner,
  toDeployment,
  toNamespace,
  toPod,
  toPods,
  toReplicaSet,
  toService,
  toWorkloads,
  type Workload,
} from './fill/workloads.ts'
import { readChartManifests } from './manifests.ts'
import { ensureNodes } from './nodes.ts'

type FillOptions = {
  readonly nodes: number
  readonly pods: number
  readonly onProgress?: (sentence: string) => void
}

const WRITERS = 24
const SETTLE_MS = 900_000
const POLL_MS = 1_000
const UNSETTLED_PODS =
  '/api/v1/pods?limit=1&fieldSelector=status.phase!%3DRunning,status.phase!%3DSucceeded'

type Created = { readonly metadata: Owner }

/**
 * Starts the controller manager and the scheduler when all is written: controllers that ran before
 * would make pods of their own for every replica set.
 */
export async function fill(plane: ControlPlane, options: FillOptions): Promise<void> {
  const { nodes, pods, onProgress: say = () => undefined } = options
  if (plane.hasControllerManager()) {
    throw new Error('Fill the control plane before its controller manager is started.')
  }
  await ensureNodes(plane, nodes)
  say(`${nodes} nodes are ready.`)
  await writePods(plane.admin, options)
  say(`${pods} pods are written.`)
  await waitUntilRunning(plane)
  say(`${pods} pods are running.`)

  await plane.startControllerManager()
  await plane.startScheduler()
  await ensureUsers(plane)
  await ensureSamples(plane)
  say('Controllers, users and samples have settled.')
}

/** At least one object of every kind. Needs the controller manager, the scheduler and nodes. */
export async function ensureSamples(plane: ControlPlane): Promise<void> {
  await plane.applyManifests(await readManifests('samples.yaml'))
  await waitUntilRolledOut(plane)
  await waitUntilRunning(plane)
}

/** The tiers' groups, nora@example.com and nils@example.com. Needs the controller manager. */
export async function ensureUsers(plane: Pick<ControlPlane, 'applyManifests'>): Promise<void> {
  await plane.applyManifests(await readChartManifests('tiers.yaml'))
  await plane.applyManifests(await readChartManifests('tier-admin.yaml'))
  await plane.applyManifests(await readManifests('users.yaml'))
}

function readManifests(name: string): Promise<string> {
  return readFile(join(import.meta.dirname, 'fill', name), 'utf8')
}

async function writePods(admin: ApiClient, { nodes, pods }: FillOptions): Promise<void> {
  await inParallel(NAMESPACES, async (name) => {
    await create(admin, '/api/v1/namespaces', toNamespace(name))
    // The controller manager is not there yet to do it, and pods are refused without.
    const account = { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'default' } }
    await create(admin, `/api/v1/namespaces/${name}/serviceaccounts`, account)
  })
  const workloads = toWorkloads(pods)
  const owners = new Map<Workload, Owner>()
  await inParallel(workloads, async (workload) => {
    owners.set(workload, await writeWorkload(admin, workload))
  })
  await inParallel(toPods(workloads, nodes), async (pod) => {
    const owner = owners.get(pod.workload)
    if (owner === undefined) return
    await create(admin, `/api/v1/namespaces/${pod.workload.namespace}/pods`, toPod(pod, owner))
  })
}

async function writeWorkload(admin: ApiClient, workload: Workload): Promise<Owner> {
  const { namespace } = workload
  const path = `/apis/apps/v1/namespaces/${namespace}`
  const deployment = await create(admin, `${path}/deployments`, toDeployment(workload))
  const replicaSet = toReplicaSet(workload, deployment.metadata)
  const { metadata } = await create(admin, `${path}/replicasets`, replicaSet)
  if (workload.hasService) {
    await create(admin, `/api/v1/namespaces/${namespace}/services`, toService(workload))
  }
  return metadata
}

// An object that is there already is taken as it is, so a fill can be repeated.
async function create(
  admin: ApiClient,
  path: string,
  body: { readonly metadata: { readonly name: string } },
): Promise<Created> {
  try {
    return await admin.sendJson<Created>(path, { method: 'POST', body })
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 409) throw error
    return admin.sendJson<Created>(`${path}/${body.metadata.name}`)
  }
}

async function inParallel<T>(
  items: readonly T[],
  action: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items.values()
  const writers = Array.from({ length: WRITERS }, async () => {
    for (const item of queue) await action(item)
  })
  await Promise.all(writers)
}

async function waitUntilRunning(plane: ControlPlane): Promise<void> {
  await waitUntil(plane, 'run every pod', async () => {
    const { items } = await plane.admin.sendJson<{ items: unknown[] }>(UNSETTLED_PODS)
    return items.length === 0
  })
}

type DeploymentList = {
  readonly items: readonly {
    readonly spec: { readonly replicas: number }
    readonly status: { readonly readyReplicas?: number; readonly updatedReplicas?: number }
  }[]
}

async function waitUntilRolledOut(plane: ControlPlane): Promise<void> {
  await waitUntil(plane, 'roll out every deployment', async () => {
    const { items } = await plane.admin.sendJson<DeploymentList>('/apis/apps/v1/deployments')
    return items.every(
      ({ spec, status }) =>
        status.readyReplicas === spec.replicas && status.updatedReplicas === spec.replicas,
    )
  })
}

async function waitUntil(
  plane: ControlPlane,
  goal: string,
  isReached: () => Promise<boolean>,
): Promise<void> {
  const giveUpAt = Date.now() + SETTLE_MS
  while (!(await isReached())) {
    await plane.checkAlive()
    if (Date.now() > giveUpAt) throw new Error(`The cluster did not ${goal} in ${SETTLE_MS} ms.`)
    await sleep(POLL_MS)
  }
}
