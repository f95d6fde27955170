/** How far the producer may run ahead of the reader that is furthest. */
const WINDOW_CHARS = 256 * 1024
/** Up to here all parts are kept, so that others can still join from the beginning. */
const MAX_KEPT_CHARS = 32 * 1024 * 1024
/** A later reader would be shown data that is older than its request by more than this. */
const JOIN_WITHIN_MS = 1000

interface Reader {
  /** Index of the next part to read, counted from the first part ever produced. */
  next: number
}

interface Wake {
  readonly promise: Promise<void>
  readonly resolve: () => void
}

function createWake(): Wake {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  return { promise, resolve: () => resolve(undefined) }
}

/** Text that several readers read at their own pace while it is produced once. */
class SharedStream {
  readonly startedAt: number
  readonly #abort = new AbortController()
  readonly #readers = new Set<Reader>()
  #parts: string[] = []
  /** Index of `#parts[0]`. */
  #base = 0
  #producedChars = 0
  /** Produced characters before each kept part's end, to tell how far a reader is. */
  #ends: number[] = []
  #ended = false
  #error: Error | undefined
  #produced = createWake()
  #consumed = createWake()

  constructor(startedAt: number) {
    this.startedAt = startedAt
  }

  get joinable(): boolean {
    return this.#base === 0 && !this.#ended && this.#producedChars < MAX_KEPT_CHARS
  }

  async produce(start: (signal: AbortSignal) => AsyncIterable<string>): Promise<void> {
    try {
      for await (const part of start(this.#abort.signal)) {
        this.#parts.push(part)
        this.#producedChars += part.length
        this.#ends.push(this.#producedChars)
        this.#signalProduced()
        while (this.#mustWait()) await this.#consumed.promise
        if (this.#abort.signal.aborted) break
      }
    } catch (error) {
      this.#error = error instanceof Error ? error : new Error('it broke off', { cause: error })
    } finally {
      this.#ended = true
      this.#signalProduced()
    }
  }

  #signalProduced(): void {
    const wake = this.#produced
    this.#produced = createWake()
    wake.resolve()
  }

  #mustWait(): boolean {
    if (this.#abort.signal.aborted || this.#readers.size === 0) return false
    const keepsAll = this.#producedChars < MAX_KEPT_CHARS
    const positions = [...this.#readers].map((reader) => reader.next)
    const pacing = keepsAll ? Math.max(...positions) : Math.min(...positions)
    if (!keepsAll) this.#trim(Math.min(...positions))
    return this.#producedChars - this.#charsBefore(pacing) > WINDOW_CHARS
  }

  #charsBefore(index: number): number {
    if (index > this.#base) return this.#ends[index - this.#base - 1] ?? this.#producedChars
    return (this.#ends[0] ?? this.#producedChars) - (this.#parts[0]?.length ?? 0)
  }

  #trim(index: number): void {
    const count = index - this.#base
    if (count <= 0) return
    this.#parts = this.#parts.slice(count)
    this.#ends = this.#ends.slice(count)
    this.#base = index
  }

  async *read(signal: AbortSignal): AsyncGenerator<string> {
    const reader: Reader = { next: 0 }
    this.#readers.add(reader)
    const onAbort = () => this.#signalProduced()
    signal.addEventListener('abort', onAbort)
    try {
      for (;;) {
        signal.throwIfAborted()
        const part = this.#parts[reader.next - this.#base]
        if (part !== undefined) {
          reader.next++
          this.#signalConsumed()
          yield part
        } else if (this.#ended) {
          if (this.#error !== undefined) throw this.#error
          return
        } else await this.#produced.promise
      }
    } finally {
      signal.removeEventListener('abort', onAbort)
      this.#readers.delete(reader)
      if (this.#readers.size === 0) this.#abort.abort()
      this.#signalConsumed()
    }
  }

  #signalConsumed(): void {
    const wake = this.#consumed
    this.#consumed = createWake()
    wake.resolve()
  }
}

/**
 * Lets concurrent readers of the same thing share one producer. A producer is stopped when its last reader leaves, and
 * waits when nobody reads on.
 */
export function createSharedStreams(now: () => number) {
  const streams = new Map<string, SharedStream>()

  function start(
    key: string,
    produce: (signal: AbortSignal) => AsyncIterable<string>,
  ): SharedStream {
    const stream = new SharedStream(now())
    streams.set(key, stream)
    void stream.produce(produce).finally(() => {
      if (streams.get(key) === stream) streams.delete(key)
    })
    return stream
  }

  return {
    /** Reads what `produce` produces, together with everyone who asks for the same key at about the same time. */
    async *open(
      key: string,
      signal: AbortSignal,
      produce: (signal: AbortSignal) => AsyncIterable<string>,
    ): AsyncGenerator<string> {
      const found = streams.get(key)
      const isFresh = found?.joinable === true && now() - found.startedAt < JOIN_WITHIN_MS
      yield* (isFresh ? found : start(key, produce)).read(signal)
    },
  }
}
