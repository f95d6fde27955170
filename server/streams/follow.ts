import { setTimeout as wait } from 'node:timers/promises'
import type { KubeClient, ReadTarget } from '../kube/client.ts'
import { openWatch, type WatchEvent, type WatchTarget } from '../kube/watch.ts'
import { AppError } from '../lib/errors.ts'
import { doubt } from './doubt.ts'
import type { Row, Rows } from './rows.ts'

/** A change of an object, or a position up to which nothing has changed. */
export type Change = Exclude<WatchEvent<Row>, { type: 'ERROR' }>

/** What is known of a resource, as it becomes known. */
export type Step =
  /** The API server has answered: what fails from here on fails in the stream. */
  | { readonly type: 'open' }
  /** The position was too old. */
  | { readonly type: 'relist' }
  /** A state follows, in place of what was known. */
  | { readonly type: 'begin' }
  /** Part of the state. */
  | { readonly type: 'initial'; readonly changes: readonly Change[] }
  /** The state is complete. */
  | { readonly type: 'state'; readonly resourceVersion: string }
  | { readonly type: 'changes'; readonly changes: readonly Change[] }

export interface FollowTarget {
  readonly client: KubeClient
  readonly read: ReadTarget
  readonly rows: Rows
  /** The position to go on from; without one the state comes first. */
  readonly from?: string | undefined
}

/** How long to wait after the first, second, … connection in a row that brought nothing: time for a restart. */
const RETRY_MS = [0, 250, 500, 1000, 2000, 3000, 3000, 3000, 3000, 3000]

/**
 * How often what was allowed before may be refused: an API server that has just started has not read its roles yet, and
 * its refusals are those of one that has.
 */
const MAX_REFUSALS = 5

/** https://kubernetes.io/docs/reference/using-api/api-concepts/#streaming-lists */
const STATE_FIRST = { sendInitialEvents: true, resourceVersionMatch: 'NotOlderThan' }

/** Clusters whose API server does not stream its lists. */
const withoutStreamedLists = new WeakSet<KubeClient>()

function statusOf(error: unknown): number {
  return error instanceof AppError ? error.status : 0
}

/** A connection that broke, or a server that is not there for a while. */
function isPassing(error: unknown): boolean {
  return error instanceof AppError && (error.status === 429 || error.status >= 500)
}

function isGone(error: unknown): boolean {
  return error instanceof AppError && (error.status === 410 || error.code === 'Expired')
}

/** Follows a resource: its state, then its changes, over as many connections as it takes. Throws when it cannot go on. */
export function follow(target: FollowTarget): AsyncGenerator<Step> {
  return new Follower(target).run()
}

class Follower {
  readonly #client: KubeClient
  readonly #read: ReadTarget
  readonly #rows: Rows
  #position: string | undefined
  /** Whether the position is the client's, and nothing has come after it yet. */
  #isResuming: boolean
  #isOpen = false
  /** Connections in a row that brought nothing. */
  #failures = 0
  /** Of these, those that were refused. */
  #refusals = 0

  constructor({ client, read, rows, from }: FollowTarget) {
    this.#client = client
    this.#read = read
    this.#rows = rows
    this.#position = from
    this.#isResuming = from !== undefined
  }

  async *run(): AsyncGenerator<Step> {
    for (;;) {
      let failure: unknown
      try {
        yield* this.#position === undefined ? this.#readState() : this.#resume(this.#position)
      } catch (error) {
        failure = error
      }
      if (failure !== undefined) yield* this.#recover(failure)
      await this.#waitToRetry()
    }
  }

  /** Decides how to go on after a failure; throws when there is no way. */
  async *#recover(error: unknown): AsyncGenerator<Step> {
    const { signal } = this.#read
    if (signal.aborted) throw signal.reason
    if (isGone(error) && this.#position !== undefined) {
      // A position that a client came with may be old, or from elsewhere: it gets the state, and needs no reason.
      if (!this.#isResuming) yield { type: 'relist' }
      this.#forgetPosition()
      return
    }
    const isRefused = statusOf(error) === 401 || statusOf(error) === 403
    if (this.#isResuming && !isRefused && !isPassing(error)) {
      this.#forgetPosition()
      return
    }
    const isLast = this.#failures >= RETRY_MS.length - 1
    const mayPass = isRefused ? ++this.#refusals <= MAX_REFUSALS : isPassing(error)
    if (!this.#isOpen || !mayPass || isLast) throw error
  }

  #forgetPosition(): void {
    this.#position = undefined
    this.#isResuming = false
  }

  async #waitToRetry(): Promise<void> {
    const ms = RETRY_MS[Math.min(this.#failures, RETRY_MS.length - 1)] ?? 0
    this.#failures++
    if (ms > 0) await wait(ms, undefined, { signal: this.#read.signal })
  }

  *#markOpen(): Generator<Step> {
    if (this.#isOpen) return
    this.#isOpen = true
    yield { type: 'open' }
  }

  /** The state, and on the same connection the changes after it where the API server can do that. */
  async *#readState(): AsyncGenerator<Step> {
    if (withoutStreamedLists.has(this.#client)) {
      yield* this.#readList()
      return
    }
    let events: AsyncIterable<readonly WatchEvent<Row>[]>
    try {
      events = await this.#openWatch({ ...this.#read, query: STATE_FIRST })
    } catch (error) {
      if (statusOf(error) !== 400 && statusOf(error) !== 422) throw error
      withoutStreamedLists.add(this.#client)
      yield* this.#readList()
      return
    }
    yield* this.#markOpen()
    yield { type: 'begin' }
    let isComplete = false
    for await (const batch of events) {
      const end = isComplete ? -1 : batch.findIndex(endsState)
      if (isComplete) yield* this.#toChanges(batch)
      else if (end === -1) yield { type: 'initial', changes: checkErrors(batch) }
      else {
        isComplete = true
        yield { type: 'initial', changes: checkErrors(batch.slice(0, end)) }
        yield this.#completeState(batch[end])
        yield* this.#toChanges(batch.slice(end + 1))
      }
    }
  }

  #openWatch(target: WatchTarget): Promise<AsyncIterable<readonly WatchEvent<Row>[]>> {
    return openWatch(this.#client, target, (decode, bytes) => {
      const object = this.#rows.read(decode, bytes)
      return { object, resourceVersion: object.resourceVersion }
    })
  }

  #toAdded(listed: unknown): Change {
    const object = this.#rows.read(() => listed, undefined)
    return { type: 'ADDED', object, resourceVersion: object.resourceVersion }
  }

  #completeState(event: WatchEvent<Row> | undefined): Step {
    const { resourceVersion } = event as Change
    this.#position = resourceVersion
    this.#failures = 0
    this.#refusals = 0
    return { type: 'state', resourceVersion }
  }

  async *#readList(): AsyncGenerator<Step> {
    const { batches, meta } = await this.#client.list<unknown>(this.#read)
    yield* this.#markOpen()
    yield { type: 'begin' }
    for await (const batch of batches) {
      yield { type: 'initial', changes: batch.map((object) => this.#toAdded(object)) }
    }
    const { resourceVersion = '' } = meta
    yield this.#completeState({ type: 'BOOKMARK', resourceVersion, endsInitialEvents: true })
    yield* this.#readChanges(resourceVersion)
  }

  /** The changes after a position that was not read just now. */
  async *#resume(position: string): AsyncGenerator<Step> {
    const inDoubt = doubt(this.#client, this.#read, position)
    const signal = AbortSignal.any([this.#read.signal, inDoubt.signal])
    try {
      for await (const step of this.#readChanges(position, signal)) {
        if (step.type !== 'open') inDoubt.settle()
        yield step
      }
    } finally {
      inDoubt.settle()
    }
  }

  async *#readChanges(
    resourceVersion: string,
    signal: AbortSignal = this.#read.signal,
  ): AsyncGenerator<Step> {
    const read = { ...this.#read, signal }
    const events = await this.#openWatch({ ...read, query: { resourceVersion } })
    yield* this.#markOpen()
    for await (const batch of events) yield* this.#toChanges(batch)
  }

  /** What came before an error of the API server is passed on first. */
  *#toChanges(batch: readonly WatchEvent<Row>[]): Generator<Step> {
    const end = batch.findIndex(({ type }) => type === 'ERROR')
    const changes = checkErrors(end === -1 ? batch : batch.slice(0, end))
    const last = changes.at(-1)
    if (last) {
      this.#position = last.resourceVersion
      this.#isResuming = false
      this.#failures = 0
      this.#refusals = 0
      this.#refusals = 0
      yield { type: 'changes', changes }
    }
    if (end !== -1) checkErrors(batch.slice(end))
  }
}

function endsState(event: WatchEvent<Row>): boolean {
  return event.type === 'BOOKMARK' && event.endsInitialEvents
}

/** Throws what an API server reports within a watch. */
function checkErrors(batch: readonly WatchEvent<Row>[]): readonly Change[] {
  for (const event of batch) if (event.type === 'ERROR') throw event.error
  return batch as readonly Change[]
}
