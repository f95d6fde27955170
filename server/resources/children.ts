import type { V1Job, V1LabelSelector, V1Pod } from '@kubernetes/client-node'
import type { components } from '../../generated/types.ts'
import type { Masked, Wire } from '../kube/proto/mask.ts'
import { toAppError } from '../lib/errors.ts'
import { formatSelector } from '../lib/labels.ts'
import type { Children, Kind } from './kind.ts'
import { childJobMask, toChildJob } from './kinds/job.ts'
import { childPodMask, toChildPod } from './kinds/pod.ts'
import { listObjects, type ListScope } from './list-objects.ts'

type Schemas = components['schemas']

const MAX_CHILD_PODS = 20
const MAX_CHILD_JOBS = 10

const jobMask = {
  ...childJobMask,
  metadata: { ...childJobMask.metadata, creationTimestamp: true, ownerReferences: { uid: true } },
} as const

type ChildPodObject = Masked<V1Pod, typeof childPodMask>
type ChildJobObject = Masked<V1Job, typeof jobMask>

type ChildScope = Pick<ListScope, 'client' | 'identity' | 'signal' | 'namespace'>

/** Reads every object of a list that a detail shows a few of. */
async function collect<T>(scope: ListScope): Promise<T[]> {
  const objects: T[] = []
  for await (const batch of listObjects<T>(scope)) objects.push(...batch)
  return objects
}

function byTimeDescending(a: string | undefined, b: string | undefined): number {
  return Date.parse(b ?? '') - Date.parse(a ?? '') || 0
}

async function listChildPods(
  scope: ChildScope,
  selector: Wire<V1LabelSelector> | undefined,
): Promise<Schemas['ChildPods']> {
  const labelSelector = formatSelector(selector)
  if (labelSelector === '') return {}
  try {
    const pods = await collect<ChildPodObject>({
      ...scope,
      api: { group: '', version: 'v1', resource: 'pods', namespaced: true },
      message: 'core.v1.Pod',
      mask: childPodMask,
      query: { labelSelector },
    })
    pods.sort((a, b) =>
      byTimeDescending(a.metadata?.creationTimestamp, b.metadata?.creationTimestamp),
    )
    return { pods: pods.slice(0, MAX_CHILD_PODS).map(toChildPod), podCount: pods.length }
  } catch (error) {
    // The workload itself is readable: the detail says what is missing and why.
    return { podsError: toAppError(error).message }
  }
}

async function listChildJobs(
  scope: ChildScope,
  owner: string,
  now: number,
): Promise<Schemas['ChildJobs']> {
  try {
    const all = await collect<ChildJobObject>({
      ...scope,
      api: { group: 'batch', version: 'v1', resource: 'jobs', namespaced: true },
      message: 'batch.v1.Job',
      mask: jobMask,
    })
    const jobs = all.filter((job) =>
      job.metadata?.ownerReferences?.some(({ uid }) => uid === owner),
    )
    jobs.sort((a, b) =>
      byTimeDescending(
        a.status?.startTime ?? a.metadata?.creationTimestamp,
        b.status?.startTime ?? b.metadata?.creationTimestamp,
      ),
    )
    return { jobs: jobs.slice(0, MAX_CHILD_JOBS).map((job) => toChildJob(job, now)) }
  } catch (error) {
    return { jobs: [], jobsError: toAppError(error).message }
  }
}

/** The other objects that the detail of a kind shows. A list that fails is named in the answer, it does not fail it. */
export async function listChildren(
  kind: Kind,
  object: unknown,
  scope: Omit<ChildScope, 'namespace'>,
  now: number,
): Promise<Partial<Children>> {
  const { metadata } = object as { metadata?: { namespace?: string; uid?: string } }
  const inNamespace = { ...scope, namespace: metadata?.namespace }
  return {
    // The object was read with this kind's masks: it is what the kind's selector takes.
    ...(kind.pods && { pods: await listChildPods(inNamespace, kind.pods(object as never)) }),
    ...(kind.jobs && { jobs: await listChildJobs(inNamespace, metadata?.uid ?? '', now) }),
  }
}
