import { setTimeout as delay } from 'node:timers/promises'
import type { AppError } from '../lib/errors.ts'
import type { SseBlock } from '../lib/sse-block.ts'
import type { LogLine } from '../kube/log-lines.ts'
import type { LogScope, ReaderHooks } from './container-reader.ts'
import { isDenied, toStreamFailure } from './failure.ts'
import { type LineLabel, LineQueue, type LogMeta } from './line-queue.ts'
import type { PodFacts } from './pod.ts'
import { PodReaders } from './pod-readers.ts'

/** Frames of all pods on their way to one reader. */
const QUEUE = { maxLines: 4096, maxChars: 16 * 1024 * 1024 }
/** Pods that are read at once; the others wait for one of them to end. */
const MAX_PODS = 100
/** How long the first news of the pods wait for their logs to be open. */
const FIRST_META_MS = 1000
/** Changes of the pods that come together are told together. */
const META_PAUSE_MS = 50

/** The logs of a workload's pods, as the pods come and go. */
class WorkloadStream {
  readonly queue = new LineQueue(QUEUE)
  readonly #scope: LogScope
  readonly #startedAt: number
  readonly #hooks: ReaderHooks
  readonly #reading = new Map<string, PodReaders>()
  readonly #ended = new Map<string, PodReaders>()
  #pods: readonly PodFacts[] = []
  #isFirst = true
  #told: string | undefined
  #metaTimer: NodeJS.Timeout | undefined
  #failure: AppError | undefined
  #wasRead = false

  constructor(scope: LogScope) {
    this.#scope = scope
    this.#startedAt = scope.now()
    this.#hooks = {
      give: (lines, label) => this.#give(lines, label),
      changed: () => this.#change(),
      failed: (error) => this.#fail(error),
      isPatient: true,
    }
    scope.signal.addEventListener('abort', () => {
      clearTimeout(this.#metaTimer)
      this.queue.end()
    })
  }

  /** The pods as they are now. Resolves for the first ones when their logs are open, or will not be for a while. */
  async update(pods: readonly PodFacts[]): Promise<void> {
    this.#pods = pods
    const keys = new Set(pods.map(({ key }) => key))
    for (const [key, readers] of this.#reading) if (!keys.has(key)) readers.end()
    for (const key of this.#ended.keys()) if (!keys.has(key)) this.#ended.delete(key)
    for (const pod of pods) this.#reading.get(pod.key)?.update(pod)
    const opening = this.#fill()
    if (!this.#isFirst) return
    this.#isFirst = false
    await Promise.race([
      Promise.allSettled(opening),
      delay(FIRST_META_MS, undefined, { signal: this.#scope.signal }),
    ])
    this.#tell(true)
    this.#change()
  }

  /** Starts to read pods while there is room. */
  #fill(): Promise<void>[] {
    const room = MAX_PODS - this.#reading.size
    const waiting = this.#waiting()
    return waiting.slice(0, Math.max(0, room)).map((pod) => {
      const options = { scope: this.#scope, hooks: this.#hooks, withPod: true }
      const readers = new PodReaders(pod, { ...options, wasThere: this.#isFirst })
      this.#reading.set(pod.key, readers)
      return this.#open(readers, pod)
    })
  }

  /** The newest first: they are what somebody looks for. */
  #waiting(): readonly PodFacts[] {
    return this.#pods
      .filter(({ key }) => !this.#reading.has(key) && !this.#ended.has(key))
      .toSorted((a, b) => b.createdAt - a.createdAt)
  }

  async #open(readers: PodReaders, pod: PodFacts): Promise<void> {
    const hasRun = pod.containers.some(({ run }) => run !== undefined)
    try {
      if (hasRun) await readers.open(pod)
    } catch (error) {
      this.#note(toStreamFailure(error))
      if (!this.#scope.options.follow) readers.end()
    }
    // What did not open is tried again, or ends.
    const current = this.#pods.find(({ key }) => key === pod.key)
    readers.update(current ?? pod)
    this.#change()
  }

  /** What was written before the stream began is waited for, whatever comes later is not. */
  #give(lines: readonly LogLine[], label: LineLabel): Promise<void> | undefined {
    const [first] = lines
    const writtenAt = Date.parse(first?.time ?? '')
    if (this.queue.isFull && writtenAt < this.#startedAt) return this.queue.put(lines, label)
    this.queue.offer(lines, label)
    return undefined
  }

  #change(): void {
    for (const [key, readers] of this.#reading) {
      if (readers.isRead) this.#wasRead = true
      if (!readers.isEnded) continue
      this.#reading.delete(key)
      this.#ended.set(key, readers)
    }
    if (this.#isFirst) return
    void Promise.allSettled(this.#fill())
    this.#metaTimer ??= setTimeout(() => {
      this.#metaTimer = undefined
      this.#tell()
    }, META_PAUSE_MS)
    if (!this.#scope.options.follow && this.#reading.size === 0) this.#finish()
  }

  #finish(): void {
    clearTimeout(this.#metaTimer)
    // The number of those that were dropped is final now.
    this.#tell(false, true)
    this.queue.end(this.#wasRead ? undefined : this.#failure)
  }

  #note(failure: AppError): void {
    this.#failure = failure
    if (isDenied(failure)) this.queue.end(failure)
  }

  #fail(error: AppError): void {
    this.#note(toStreamFailure(error))
  }

  #toMeta(): LogMeta {
    const pods = [...this.#reading.values(), ...this.#ended.values()]
      .filter(({ isRead }) => isRead)
      .map(({ name, node }) => ({ name, node }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    return { pods, omitted: this.#waiting().length }
  }

  #tell(first = false, last = false): void {
    const meta = this.#toMeta()
    const text = JSON.stringify(meta)
    if (text === this.#told && !(last && this.queue.hasDropped)) return
    this.#told = text
    this.queue.setMeta(meta, { first, last })
  }
}

/** What a stream reads: the pods as they are, again after each change. */
export type PodsOfWorkload = (scope: LogScope) => AsyncIterable<readonly PodFacts[]>

/** The logs of the pods of a workload. Whatever fails is the last block. */
export async function* openWorkloadStream(
  scope: LogScope,
  podsOf: PodsOfWorkload,
): AsyncGenerator<SseBlock> {
  const stream = new WorkloadStream(scope)
  const ready = Promise.withResolvers<undefined>()
  const follow = async () => {
    for await (const pods of podsOf(scope)) {
      await stream.update(pods)
      ready.resolve(undefined)
      if (!scope.options.follow) return
    }
  }
  follow()
    .catch((error: unknown) => stream.queue.end(toStreamFailure(error)))
    .finally(() => ready.resolve(undefined))
  yield* stream.queue.blocks(ready.promise)
}
