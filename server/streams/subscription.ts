import type { SseBlock } from '../lib/sse-block.ts'

/** Blocks that wait for a client; one that is further behind has to come back. */
const MAX_QUEUED = 256

const BACKPRESSURE: SseBlock = { event: 'backpressure', data: '{}' }

function isPosition({ data }: SseBlock): boolean {
  return data === undefined
}

/** The blocks of one stream between the hub that makes them and the connection that takes them. */
export class Subscription implements AsyncIterable<SseBlock> {
  readonly #leave: () => void
  /** What was missed before it began; bounded by what was kept of it. */
  #missed: SseBlock[] = []
  readonly #queue: SseBlock[] = []
  /** Gives who waits for it what is next; one may wait at a time. */
  #wake: ((next: Promise<IteratorResult<SseBlock, undefined>>) => void) | undefined
  #end: { readonly error?: Error } | undefined

  /** `leave` is called once, when nothing is wanted any more. */
  constructor(leave: () => void) {
    this.#leave = leave
  }

  get ended(): boolean {
    return this.#end !== undefined
  }

  /** Begins with what was missed while the client was away. */
  resume(missed: readonly SseBlock[]): void {
    this.#missed = [...missed]
    this.#signal()
  }

  push(block: SseBlock): void {
    if (this.#end) return
    const last = this.#queue.at(-1)
    if (last && isPosition(last) && isPosition(block)) this.#queue[this.#queue.length - 1] = block
    else this.#queue.push(block)
    if (this.#queue.length > MAX_QUEUED) this.#overflow()
    this.#signal()
  }

  /** Ends the stream after what is queued; with an error as its last words. */
  end(error?: Error): void {
    if (this.#end) return
    this.#end = error ? { error } : {}
    this.#leave()
    this.#signal()
  }

  // Not a generator: one would hold the last block, which may be a large snapshot, for as long as there is no other.
  [Symbol.asyncIterator](): AsyncIterator<SseBlock, undefined> {
    return {
      next: () => this.#next(),
      return: () => {
        this.end()
        return Promise.resolve({ done: true, value: undefined })
      },
    }
  }

  // Neither is this: most streams wait most of the time, and what they hold meanwhile adds up.
  #next(): Promise<IteratorResult<SseBlock, undefined>> {
    const value = this.#missed.shift() ?? this.#queue.shift()
    if (value) return Promise.resolve({ done: false, value })
    if (this.#end?.error) return Promise.reject(this.#end.error)
    if (this.#end) return Promise.resolve({ done: true, value: undefined })
    return new Promise((resolve) => {
      this.#wake = resolve
    })
  }

  #overflow(): void {
    this.#queue[MAX_QUEUED] = BACKPRESSURE
    this.end()
  }

  #signal(): void {
    const wake = this.#wake
    this.#wake = undefined
    wake?.(this.#next())
  }
}
