import type { LogScope } from './container-reader.ts'
import { AppError } from '../lib/errors.ts'
import { formatSelector } from '../lib/labels.ts'
import type { Kind } from '../resources/kind.ts'
import { type LogPodObject, type PodFacts, toPodFacts } from './pod.ts'
import { followPods } from './pods.ts'

const jobApi = { group: 'batch', version: 'v1', resource: 'jobs' }
const ownerMask = {
  metadata: { uid: true, ownerReferences: { uid: true, controller: true } },
} as const
const selectorMask = { spec: { selector: true } } as const
/** Every pod of a job has it. */
const JOB_LABEL = 'job-name'

interface Owned {
  readonly metadata?: {
    readonly uid?: string
    readonly ownerReferences?: readonly { readonly uid?: string; readonly controller?: boolean }[]
  }
}

function toSelection({ client, identity, namespace, signal }: LogScope, labelSelector: string) {
  return { client, identity, namespace, labelSelector, signal }
}

async function readWorkload(scope: LogScope, kind: Kind, name: string, mask: object) {
  const { client, identity, namespace, signal } = scope
  const { names } = kind
  return client.readObject({
    identity,
    api: names,
    namespace,
    name,
    message: names.message,
    mask: mask as typeof selectorMask,
    signal,
  })
}

/** The pods that a workload's selector selects. */
async function* followSelected(
  scope: LogScope,
  kind: Kind,
  name: string,
): AsyncGenerator<readonly PodFacts[]> {
  const object = await readWorkload(scope, kind, name, selectorMask)
  // It was read with what the kind's selector takes.
  const selector = kind.pods?.(object as never)
  const labelSelector = formatSelector(selector)
  if (labelSelector === '') {
    const what = `${kind.names.path} ${scope.namespace}/${name}`
    throw new AppError('invalid_request', `${what} has ${selector ? 'an empty' : 'no'} selector`)
  }
  for await (const pods of followPods(toSelection(scope, labelSelector))) {
    yield [...pods.values()].map(toPodFacts)
  }
}

const controllerOf = ({ metadata }: Owned): string | undefined =>
  metadata?.ownerReferences?.find(({ controller }) => controller === true)?.uid

/** Knows of jobs whether a cron job controls them; asks again when it meets a new one. */
function createJobFilter(scope: LogScope, cronJob: string) {
  const known = new Map<string, boolean>()
  async function learn(): Promise<void> {
    const { client, identity, namespace, signal } = scope
    const list = await client.list<Owned>({
      identity,
      api: jobApi,
      namespace,
      mask: ownerMask,
      metadataOnly: true,
      signal,
    })
    for await (const batch of list.batches) {
      for (const job of batch) known.set(job.metadata?.uid ?? '', controllerOf(job) === cronJob)
    }
  }
  return async (pods: readonly LogPodObject[]): Promise<readonly LogPodObject[]> => {
    const owners = pods.map((pod) => controllerOf(pod as Owned) ?? '')
    if (owners.some((uid) => !known.has(uid))) {
      await learn()
      // A job that is gone already is nobody's.
      for (const uid of owners) if (!known.has(uid)) known.set(uid, false)
    }
    return pods.filter((_, index) => known.get(owners[index] ?? '') === true)
  }
}

/** The pods of a cron job's jobs. */
async function* followScheduled(
  scope: LogScope,
  kind: Kind,
  name: string,
): AsyncGenerator<readonly PodFacts[]> {
  const { metadata } = (await readWorkload(scope, kind, name, ownerMask)) as Owned
  const filter = createJobFilter(scope, metadata?.uid ?? '')
  for await (const pods of followPods(toSelection(scope, JOB_LABEL))) {
    yield (await filter([...pods.values()])).map(toPodFacts)
  }
}

/** The pods of a workload, as they are and again after each change. */
export function followWorkload(
  scope: LogScope,
  kind: Kind,
  name: string,
): AsyncIterable<readonly PodFacts[]> {
  return kind.jobs ? followScheduled(scope, kind, name) : followSelected(scope, kind, name)
}
