import { setTimeout as delay } from 'node:timers/promises'
import { AppError, toAppError } from '../lib/errors.ts'
import type { SseBlock } from '../lib/sse-block.ts'
import { type LogScope, ContainerReader, type ReaderHooks } from './container-reader.ts'
import { isDenied, MAX_REFUSALS, toOpeningFailure, toStreamFailure } from './failure.ts'
import { LineQueue } from './line-queue.ts'
import { type LogPodObject, logPodMask, type PodFacts, toPodFacts } from './pod.ts'
import { PodReaders } from './pod-readers.ts'

const podApi = { group: '', version: 'v1', resource: 'pods' }

/** The reader's pace is the logs': little is held, and nothing dropped. */
const QUEUE = { maxLines: 1024, maxChars: 4 * 1024 * 1024 }
/** How often to look at the pod while one of its containers does not run. */
const FIRST_LOOK_MS = 500
const LONGEST_LOOK_MS = 3000
/** And while all of them are read: a log may stay open although its pod is gone, as that of a node that was lost. */
const READING_LOOK_MS = 30_000

async function readPod({ client, identity, namespace, signal }: LogScope, name: string) {
  const target = { identity, api: podApi, namespace, name, signal }
  const pod = await client.readObject({ ...target, message: 'core.v1.Pod', mask: logPodMask })
  // It was read with that mask.
  return toPodFacts(pod as LogPodObject)
}

/** The readers of a stream, and the pod where it can be seen. */
interface Opened {
  readonly readers: { readonly isEnded: boolean; end(): void }
  readonly seen?: { readonly pod: PodFacts; readonly readers: PodReaders }
  readonly open: () => Promise<void>
}

/** Who may read logs and not pods gets what the API server takes for the pod's only container, until it ends. */
function openUnseen(scope: LogScope, name: string, hooks: ReaderHooks): Opened {
  const { container } = scope.options
  const reader = new ContainerReader(
    scope,
    { pod: name, container, label: {}, wasThere: true },
    hooks,
  )
  return { readers: reader, open: () => reader.open() }
}

async function openSeen(scope: LogScope, name: string, hooks: ReaderHooks): Promise<Opened> {
  const pod = await readPod(scope, name)
  const { container } = scope.options
  if (container !== undefined && !pod.containers.some((one) => one.name === container)) {
    throw new AppError('invalid_request', `container ${container} is not valid for pod ${name}`)
  }
  const readers = new PodReaders(pod, { scope, hooks, withPod: false, wasThere: true })
  return { readers, seen: { pod, readers }, open: () => readers.open(pod) }
}

async function openAny(scope: LogScope, name: string, hooks: ReaderHooks): Promise<Opened> {
  try {
    return await openSeen(scope, name, hooks)
  } catch (error) {
    if (toAppError(error).status !== 403) throw error
    return openUnseen(scope, name, hooks)
  }
}

/** Looks at a pod as it is now; gives nothing when it cannot be seen for the moment. */
function createLook(scope: LogScope, name: string) {
  let refusals = 0
  return async (): Promise<PodFacts | undefined> => {
    try {
      const pod = await readPod(scope, name)
      refusals = 0
      return pod
    } catch (error) {
      const failure = toAppError(error)
      if (isDenied(failure)) refusals++
      if (failure.status === 404 || refusals > MAX_REFUSALS || scope.signal.aborted) throw error
      return undefined
    }
  }
}

/** Looks at the pod while a container may run again, and tells the readers. */
async function watchPod(scope: LogScope, { pod, readers }: NonNullable<Opened['seen']>) {
  const look = createLook(scope, pod.name)
  let pauseMs = FIRST_LOOK_MS
  let unseenMs = 0
  while (!readers.isEnded) {
    await delay(pauseMs, undefined, { signal: scope.signal })
    unseenMs += pauseMs
    const isDue = readers.isIdle || unseenMs >= READING_LOOK_MS
    pauseMs = readers.isIdle ? Math.min(2 * pauseMs, LONGEST_LOOK_MS) : FIRST_LOOK_MS
    if (!isDue) continue
    unseenMs = 0
    const found = await look()
    if (found && found.key !== pod.key) readers.end()
    else if (found) readers.update(found)
  }
}

/**
 * The log of a pod. It is open once this resolves: until then a failure is the answer's. A reader that is slow makes the
 * logs slow.
 */
export async function openPodStream(
  scope: LogScope,
  name: string,
): Promise<AsyncIterable<SseBlock>> {
  const queue = new LineQueue(QUEUE)
  let opened: Opened | undefined
  const hooks: ReaderHooks = {
    give: (lines, label) => queue.put(lines, label),
    changed: () => {
      if (opened?.readers.isEnded) queue.end()
    },
    failed: (error) => queue.end(toStreamFailure(error)),
    isPatient: false,
  }
  scope.signal.addEventListener('abort', () => queue.end())
  try {
    opened = await openAny(scope, name, hooks)
    await opened.open()
  } catch (error) {
    opened?.readers.end()
    if (scope.signal.aborted) throw error
    throw toOpeningFailure(error)
  }
  const { seen } = opened
  if (seen) {
    seen.readers.update(seen.pod)
    void watchPod(scope, seen).catch((error: unknown) => {
      const isGone = toAppError(error).status === 404
      queue.end(isGone ? undefined : toStreamFailure(error))
      seen.readers.end()
    })
  }
  return queue.blocks()
}
