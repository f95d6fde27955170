import { setTimeout as delay } from 'node:timers/promises'
import type { KubeClient } from '../kube/client.ts'
import type { KubeIdentity } from '../kube/identity.ts'
import { openWatch, type WatchEvent } from '../kube/watch.ts'
import { AppError } from '../lib/errors.ts'
import { isDenied, MAX_REFUSALS } from './failure.ts'
import { type LogPodObject, logPodMask } from './pod.ts'

const podApi = { group: '', version: 'v1', resource: 'pods' }

/** After a watch that failed; then the pods are listed again. */
const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 10_000

/** Which pods, as whom. */
export interface PodSelection {
  readonly client: KubeClient
  readonly identity: KubeIdentity
  readonly namespace: string
  readonly labelSelector: string
  readonly signal: AbortSignal
}

type Pods = Map<string, LogPodObject>

const toKey = ({ metadata }: LogPodObject): string => metadata?.uid ?? metadata?.name ?? ''

function toTarget({ identity, namespace, labelSelector, signal }: PodSelection, version?: string) {
  return {
    identity,
    api: podApi,
    namespace,
    message: 'core.v1.Pod',
    mask: logPodMask,
    query: { labelSelector, ...(version !== undefined && { resourceVersion: version }) },
    signal,
  }
}

/** The pods that are selected now, and the position to go on from. */
async function listPods(selection: PodSelection) {
  const list = await selection.client.list<LogPodObject>(toTarget(selection))
  const pods: Pods = new Map()
  for await (const batch of list.batches) for (const pod of batch) pods.set(toKey(pod), pod)
  return { pods, version: list.meta.resourceVersion ?? '' }
}

function isGone(error: unknown): boolean {
  return error instanceof AppError && error.status === 410
}

/** Applies events; gives the position after them, or throws what the API server reports. */
function apply(pods: Pods, events: readonly WatchEvent<LogPodObject>[], version: string): string {
  let position = version
  for (const event of events) {
    if (event.type === 'ERROR') throw event.error
    if (event.type === 'DELETED') pods.delete(toKey(event.object))
    else if (event.type !== 'BOOKMARK') pods.set(toKey(event.object), event.object)
    position = event.resourceVersion || position
  }
  return position
}

/** The pods after each change, for as long as the API server goes on from the position. */
async function* watchPods(selection: PodSelection, pods: Pods, from: string): AsyncGenerator<Pods> {
  for (let version = from; ;) {
    const before = version
    const batches = await openWatch<LogPodObject>(selection.client, toTarget(selection, version))
    for await (const events of batches) {
      version = apply(pods, events, version)
      if (events.some(({ type }) => type !== 'BOOKMARK')) yield pods
    }
    // API servers end watches from time to time; one that gives nothing at all is not asked at once again.
    if (version === before) await delay(FIRST_PAUSE_MS, undefined, { signal: selection.signal })
  }
}

/** Lists until it succeeds; only a refusal that lasts is final. */
async function listAgain(selection: PodSelection) {
  let refusals = 0
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
    try {
      return await listPods(selection)
    } catch (error) {
      if (error instanceof AppError && isDenied(error)) refusals++
      if (selection.signal.aborted || refusals > MAX_REFUSALS) throw error
      await delay(pauseMs, undefined, { signal: selection.signal })
    }
  }
}

/**
 * The selected pods: as they are, then again after each change. The first list must succeed; after that a cluster that
 * cannot be reached, or that allows lists only, is asked again and again.
 */
export async function* followPods(selection: PodSelection): AsyncGenerator<Pods> {
  let listed = await listPods(selection)
  for (let pauseMs = FIRST_PAUSE_MS; ; listed = await listAgain(selection)) {
    yield listed.pods
    try {
      for await (const changed of watchPods(selection, listed.pods, listed.version)) {
        pauseMs = FIRST_PAUSE_MS
        yield changed
      }
    } catch (error) {
      if (selection.signal.aborted) throw error
      if (isGone(error)) continue
      await delay(pauseMs, undefined, { signal: selection.signal })
      pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)
    }
  }
}
