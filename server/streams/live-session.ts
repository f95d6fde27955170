import { toAppError } from '../lib/errors.ts'
import {
  type LiveClientFrame,
  type LiveEnd,
  LiveProtocolError,
  parseClientFrame,
  PONG,
  toEndedFrame,
} from './live-frames.ts'
import { LiveQueue } from './live-queue.ts'
import type { LiveEvent, LiveTarget, OpenLiveSource } from './live-source.ts'

/** Of one connection. */
const MAX_SUBSCRIPTIONS = 200
/** How much of changes is kept for a client that does not read, in characters, over all of its subscriptions. */
const MAX_KEPT = 8 * 1024 * 1024
/** Answers that wait beside the subscriptions' frames: a client that asks and does not read has no use for more. */
const MAX_ANSWERS = 1000

interface Subscription {
  readonly id: number
  readonly target: LiveTarget
  readonly queue: LiveQueue
  readonly abort: AbortController
  /** Of the source that is read now. */
  source: AbortController
  /** The client does not read: the source is left, and opened again when it does. */
  isOverflown: boolean
  /** Resolves when a frame with rows may be sent again. */
  room: PromiseWithResolvers<undefined> | undefined
}

export interface LiveSessionDeps {
  readonly open: OpenLiveSource
  readonly maxKept?: number
}

/** Why a source failed, as the protocol says it. */
function toEnd(error: unknown): LiveEnd {
  const { code, status, expose, message } = toAppError(error)
  const facts = expose ? { message, status } : { message: 'The server failed.', status }
  if (status === 403) return { reason: 'forbidden', ...facts }
  if (code === 'watch_cap_reached') return { reason: 'cap_reached', ...facts }
  return { reason: 'failed', ...facts }
}

/** A refusal of a subscription that the protocol has a word for. */
export class LiveRefusal extends Error {
  readonly end: LiveEnd

  constructor(end: LiveEnd) {
    super(end.message ?? end.reason)
    this.name = 'LiveRefusal'
    this.end = end
  }
}

/**
 * The protocol of `openLive`: frames of a client go in, frames for it come out, one at a time as it takes them. What it
 * does not take waits in the queues of its subscriptions, which are bounded.
 */
export class LiveSession {
  readonly #open: OpenLiveSource
  readonly #maxKept: number
  readonly #subscriptions = new Map<number, Subscription>()
  /** Frames that belong to no queue: the ends of subscriptions, and answers. */
  #answers: string[] = []
  #lastId = 0
  #kept = 0
  #last: string | undefined
  #isEnded = false
  #wake: (() => void) | undefined

  constructor({ open, maxKept = MAX_KEPT }: LiveSessionDeps) {
    this.#open = open
    this.#maxKept = maxKept
  }

  /** Takes a message of the client. Throws `LiveProtocolError` for one that it cannot go on after. */
  receive(text: string): void {
    this.#handle(parseClientFrame(text))
    this.#signal()
  }

  /** The next frame for the client, when there is one; undefined when there will be none. */
  async next(): Promise<string | undefined> {
    for (;;) {
      if (this.#isEnded) {
        const last = this.#last
        this.#last = undefined
        return last
      }
      const frame = this.#answers.shift() ?? this.#takeInTurn()
      if (frame !== undefined) return frame
      const { promise, resolve } = Promise.withResolvers<undefined>()
      this.#wake = () => resolve(undefined)
      await promise
    }
  }

  /** Ends all subscriptions; the frame, if any, is the last one that `next` gives. */
  end(last?: string): void {
    if (this.#isEnded) return
    this.#isEnded = true
    this.#last = last
    for (const { abort } of this.#subscriptions.values()) abort.abort()
    this.#subscriptions.clear()
    this.#answers = []
    this.#signal()
  }

  #handle(frame: LiveClientFrame): void {
    if (this.#isEnded) return
    switch (frame.type) {
      case 'subscribe':
        this.#subscribe(frame)
        return
      case 'unsubscribe':
        this.#remove(frame.id)
        return
      case 'credit':
        this.#credit(frame.id, frame.frames)
        return
      case 'ping':
        this.#answer(PONG)
    }
  }

  #answer(frame: string): void {
    this.#answers.push(frame)
    if (this.#answers.length > MAX_ANSWERS) throw new LiveProtocolError('too many frames unread')
  }

  #subscribe({ id, cluster, kind, namespace, resume }: LiveClientFrame & { type: 'subscribe' }) {
    if (id <= this.#lastId)
      throw new LiveProtocolError(`id: ${id} is not greater than those before`)
    this.#lastId = id
    if (this.#subscriptions.size >= MAX_SUBSCRIPTIONS) {
      const message = `A connection carries ${MAX_SUBSCRIPTIONS} subscriptions at most.`
      this.#answer(toEndedFrame(id, { reason: 'cap_reached', message }))
      return
    }
    const subscription: Subscription = {
      id,
      target: { cluster, kind, namespace, resume },
      queue: new LiveQueue(id),
      abort: new AbortController(),
      source: new AbortController(),
      isOverflown: false,
      room: undefined,
    }
    this.#subscriptions.set(id, subscription)
    void this.#run(subscription)
  }

  #credit(id: number, frames: number): void {
    const subscription = this.#subscriptions.get(id)
    if (!subscription) return
    subscription.queue.credit(frames)
    if (subscription.queue.hasRoom) subscription.room?.resolve(undefined)
  }

  #remove(id: number): void {
    const subscription = this.#subscriptions.get(id)
    if (!subscription) return
    this.#kept -= subscription.queue.kept
    this.#subscriptions.delete(id)
    subscription.abort.abort()
    subscription.room?.resolve(undefined)
  }

  /** Reads a subscription's source for as long as both live. */
  async #run(subscription: Subscription): Promise<void> {
    const { id, abort } = subscription
    let { target } = subscription
    try {
      while (!abort.signal.aborted) {
        await this.#read(subscription, target)
        await this.#waitForRoom(subscription)
        subscription.isOverflown = false
        target = { ...target, resume: undefined }
      }
    } catch (error) {
      // Whoever unsubscribed is told nothing more.
      if (!this.#subscriptions.has(id)) return
      this.#remove(id)
      this.#answers.push(toEndedFrame(id, error instanceof LiveRefusal ? error.end : toEnd(error)))
      this.#signal()
    }
  }

  /** Returns when the source was left because its client does not read; throws when it cannot go on. */
  async #read(subscription: Subscription, target: LiveTarget): Promise<void> {
    const { queue, abort } = subscription
    subscription.source = new AbortController()
    const signal = AbortSignal.any([abort.signal, subscription.source.signal])
    try {
      for await (const event of this.#open(target, signal)) {
        if (signal.aborted) break
        this.#push(queue, event)
        this.#signal()
      }
    } catch (error) {
      if (!subscription.isOverflown) throw error
    }
    if (!subscription.isOverflown) throw new Error('the source has ended')
  }

  #push(queue: LiveQueue, event: LiveEvent): void {
    const before = queue.kept
    queue.push(event)
    this.#kept += queue.kept - before
    if (this.#kept > this.#maxKept) this.#overflow()
  }

  /** The subscription that keeps most forgets it, and is read again when its client reads. */
  #overflow(): void {
    const all = [...this.#subscriptions.values()]
    const largest = all.reduce((a, b) => (b.queue.kept > a.queue.kept ? b : a))
    this.#kept -= largest.queue.kept
    largest.queue.forget('overflow')
    largest.isOverflown = true
    largest.source.abort()
  }

  async #waitForRoom(subscription: Subscription): Promise<void> {
    this.#signal()
    if (subscription.queue.hasRoom) return
    subscription.room = Promise.withResolvers<undefined>()
    await subscription.room.promise
    subscription.room = undefined
  }

  /** The next frame of the subscription whose turn it is. */
  #takeInTurn(): string | undefined {
    for (const [id, subscription] of this.#subscriptions) {
      const { queue } = subscription
      if (!queue.isReady) continue
      const before = queue.kept
      const frame = queue.take()
      this.#kept += queue.kept - before
      // It goes to the end of the line.
      this.#subscriptions.delete(id)
      this.#subscriptions.set(id, subscription)
      return frame
    }
    return undefined
  }

  #signal(): void {
    this.#wake?.()
    this.#wake = undefined
  }
}
