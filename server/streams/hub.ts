import { setImmediate as breathe } from 'node:timers/promises'
import { AppError } from '../lib/errors.ts'
import type { SseBlock } from '../lib/sse-block.ts'
import type { Change, Step } from './follow.ts'
import { Ring } from './ring.ts'
import { RowState } from './row-state.ts'
import { Subscription } from './subscription.ts'
import { isVersion } from './versions.ts'
import type { Watchable } from './watchable.ts'

/** Someone who comes back within this time (a page that is loaded again) finds the watch as it was. */
const LINGER_MS = 500
/** Changes that are handed out at once: then the connections get to write. */
const MAX_SLICE = 64

const RELIST: SseBlock = { event: 'relist', data: '{"reason":"gone_410"}' }

export interface HubDeps {
  readonly watchable: Watchable
  /** Follows what is watched, from a position or from its state. */
  readonly follow: (from: string | undefined, signal: AbortSignal) => Promise<AsyncIterable<Step>>
  /** Called once, when the hub is of no use any more. */
  readonly onEnd: () => void
  readonly onRelist: () => void
  /** Called when streams are ended by a failure. */
  readonly onFailure: (error: Error) => void
}

/** One upstream watch and everyone who shares it. Rows are made once for all of them. */
export class Hub {
  readonly #deps: HubDeps
  readonly #members = new Set<Subscription>()
  /** Members that are told each change; the others wait for a snapshot. */
  readonly #live = new Set<Subscription>()
  readonly #opened = Promise.withResolvers<undefined>()
  #isOpen = false
  #controller = new AbortController()
  /** The rows, where a state was read. */
  #state: RowState | undefined
  /** The rows of a state that is still being read. */
  #loading: RowState | undefined
  #ring: Ring | undefined
  /** The last snapshot, while somebody is still being sent it. */
  #snapshot: WeakRef<SseBlock> | undefined
  #linger: NodeJS.Timeout | undefined
  #failure: Error | undefined
  #ended = false

  /** Begins at a position when the first member comes with one, else with the state. */
  constructor(deps: HubDeps, from: string | undefined) {
    this.#deps = deps
    this.#opened.promise.catch(() => undefined)
    if (from !== undefined) this.#ring = new Ring(from)
    void this.#run(from)
  }

  /** Adds a stream, once the API server has answered. It goes on from a position where that is known. */
  async join(resume: string | undefined, signal: AbortSignal): Promise<Subscription> {
    signal.throwIfAborted()
    const leave = () => subscription.end()
    const subscription = new Subscription(() => {
      signal.removeEventListener('abort', leave)
      this.#leave(subscription)
    })
    signal.addEventListener('abort', leave)
    this.#members.add(subscription)
    clearTimeout(this.#linger)
    try {
      await this.#opened.promise
    } catch (error) {
      subscription.end()
      throw error
    }
    this.#welcome(subscription, resume)
    return subscription
  }

  /** Ends everything at once. */
  close(): void {
    if (this.#ended) return
    this.#ended = true
    clearTimeout(this.#linger)
    this.#opened.reject(this.#failure ?? new AppError('shutting_down', 'The watch was ended.'))
    this.#controller.abort()
    this.#deps.onEnd()
    for (const member of [...this.#members]) member.end(this.#failure)
  }

  #welcome(subscription: Subscription, resume: string | undefined): void {
    if (subscription.ended || this.#live.has(subscription)) return
    if (this.#ended) {
      subscription.end(this.#failure)
      return
    }
    const missed = resume === undefined ? undefined : this.#ring?.since(resume)
    if (missed) {
      this.#live.add(subscription)
      subscription.resume(missed)
    } else if (this.#state && !this.#loading) this.#sendSnapshot([subscription], this.#state)
    // A watch that began at somebody's position knows no state: it begins again, with one.
    else if (!this.#loading) void this.#run(undefined)
  }

  #leave(subscription: Subscription): void {
    this.#members.delete(subscription)
    this.#live.delete(subscription)
    if (this.#members.size > 0 || this.#ended) return
    // What has not answered yet is nothing to come back to.
    if (this.#isOpen) this.#linger = setTimeout(() => this.close(), LINGER_MS).unref()
    else this.close()
  }

  async #run(from: string | undefined): Promise<void> {
    this.#controller.abort()
    const controller = new AbortController()
    this.#controller = controller
    if (from === undefined) this.#begin()
    try {
      for await (const step of await this.#deps.follow(from, controller.signal)) {
        if (controller.signal.aborted) return
        await this.#take(step)
      }
    } catch (error) {
      if (controller.signal.aborted) return
      this.#fail(error instanceof Error ? error : new Error(String(error)))
    }
  }

  #fail(error: Error): void {
    this.#failure = error
    if (this.#members.size > 0) this.#deps.onFailure(error)
    this.close()
  }

  async #take(step: Step): Promise<void> {
    switch (step.type) {
      case 'open':
        this.#isOpen = true
        this.#opened.resolve(undefined)
        return
      case 'relist':
        this.#deps.onRelist()
        for (const member of this.#live) member.push(RELIST)
        return
      case 'begin':
        this.#begin()
        return
      case 'initial':
        for (const change of step.changes) this.#applyTo(this.#loading, change)
        return
      case 'state':
        this.#complete(step.resourceVersion)
        return
      case 'changes':
        await this.#distribute(step.changes)
    }
  }

  /** A state is going to be read: everyone waits for it. */
  #begin(): void {
    this.#loading = new RowState(this.#deps.watchable)
    this.#live.clear()
  }

  #complete(resourceVersion: string): void {
    const state = this.#loading ?? new RowState(this.#deps.watchable)
    this.#state = state
    this.#loading = undefined
    this.#ring = new Ring(resourceVersion)
    this.#snapshot = undefined
    this.#sendSnapshot([...this.#members], state)
  }

  #sendSnapshot(members: readonly Subscription[], state: RowState): void {
    const snapshot = this.#snapshot?.deref() ?? this.#createSnapshot(state)
    this.#snapshot = new WeakRef(snapshot)
    for (const member of members) {
      this.#live.add(member)
      member.push(snapshot)
    }
  }

  #createSnapshot(state: RowState): SseBlock {
    const resourceVersion = this.#ring?.end ?? ''
    return {
      event: 'snapshot',
      id: resourceVersion,
      data: `{"resourceVersion":${JSON.stringify(resourceVersion)},"items":${state.toJson()}}`,
      shared: true,
    }
  }

  async #distribute(changes: readonly Change[]): Promise<void> {
    let count = 0
    for (const change of changes) {
      this.#distributeOne(change)
      if (++count % MAX_SLICE === 0) await breathe()
    }
  }

  #distributeOne(change: Change): void {
    const { resourceVersion: id } = change
    if (change.type === 'BOOKMARK') {
      if (id === '' || id === this.#ring?.end) return
      this.#ring?.advance(id)
      this.#tell({ id })
    } else {
      this.#applyTo(this.#state, change)
      const block = change.object.toBlock(change.type)
      if (isVersion(id)) this.#ring?.push(id, block)
      this.#tell(block)
    }
  }

  #tell(block: SseBlock): void {
    this.#snapshot = undefined
    for (const member of this.#live) member.push(block)
  }

  /** Keeps the row of a change where a state is known. */
  #applyTo(state: RowState | undefined, change: Change): void {
    if (change.type === 'BOOKMARK') return
    if (change.type === 'DELETED') state?.delete(change.object.uid)
    else state?.put(change.object)
  }
}
