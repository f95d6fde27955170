import type { Response } from 'express'
import { toAppError } from '../lib/errors.ts'
import type { SseBlock } from '../lib/sse-block.ts'
import { takeTurn } from '../lib/turns.ts'
import { waitForDrain } from './drain.ts'

// Server-sent events: https://html.spec.whatwg.org/multipage/server-sent-events.html

export const SSE_TYPE = 'text/event-stream'
const HEADERS = {
  'Content-Type': SSE_TYPE,
  // `no-transform` also keeps the compressor away.
  'Cache-Control': 'no-cache, no-transform',
  Connection: 'keep-alive',
  'X-Accel-Buffering': 'no',
}
const PING = ': ping\n\n'
const PING_MS = 15_000
/**
 * A client that vanished without a word (another network, a machine without power) answers no probe. Node sends ten, a
 * second apart, but only while nothing is on its way: all of them have to fit between two pings. A ping alone would be
 * sent again for a quarter of an hour.
 */
const PROBE_AFTER_MS = 4000
/** How long a client may take to read what it was sent before its connection is cut. */
const STALLED_CLIENT_MS = 30_000

const SERVER_SHUTDOWN: SseBlock = { event: 'server_shutdown', data: '{}' }
const AUTH_EXPIRED: SseBlock = { event: 'auth_expired', data: '{}' }

/** What ends a stream from outside. */
export interface StreamEnds {
  /** Aborts when the server is about to stop. */
  readonly shutdown: AbortSignal
  /** Aborts when the person's session is over; absent when it never is. */
  readonly session?: AbortSignal | undefined
}

export interface SseOptions {
  readonly ends: StreamEnds
  /** The request's: told to stop when the stream is over, however it ended. */
  readonly controller: AbortController
}

/** A block as it travels: one line feed after each line, an empty line at its end. */
export function toSseText({ event, id, data }: SseBlock): string {
  const name = event === undefined || event === 'message' ? '' : `event: ${event}\n`
  const position = id === undefined || id === '' ? '' : `id: ${id}\n`
  return `${name}${position}${data === undefined ? '' : `data: ${data}\n`}\n`
}

const sharedBytes = new WeakMap<SseBlock, Buffer>()

function toChunk(block: SseBlock): string | Buffer {
  if (!block.shared) return toSseText(block)
  const known = sharedBytes.get(block)
  if (known) return known
  const bytes = Buffer.from(toSseText(block))
  sharedBytes.set(block, bytes)
  return bytes
}

/** Where the blocks of one stream are written. */
class SseWriter {
  readonly #res: Response
  readonly #controller: AbortController
  readonly #ping: NodeJS.Timeout
  #ended = false

  constructor(res: Response, controller: AbortController) {
    this.#res = res
    this.#controller = controller
    this.#ping = setInterval(() => this.#writePing(), PING_MS)
    res.on('close', () => this.#stop())
    res.status(200)
    // Express would add a character set: the format has only one.
    for (const [name, value] of Object.entries(HEADERS)) res.setHeader(name, value)
    res.flushHeaders()
    res.socket?.setKeepAlive(true, PROBE_AFTER_MS)
  }

  get ended(): boolean {
    return this.#ended
  }

  /**
   * Writes what an iterator gave, when it is this connection's turn, and waits until the client can take more. Gives
   * whether the stream goes on.
   */
  readonly take = ({ done, value }: IteratorResult<SseBlock>): boolean | Promise<boolean> => {
    if (done === true) return false
    const turn = takeTurn()
    return turn ? turn.then(() => this.#send(value)) : this.#send(value)
  }

  /** Ends the stream; the block is the last thing that the client sees. */
  end(last?: SseBlock): void {
    if (this.#ended) return
    if (last) this.#res.write(toChunk(last))
    this.#res.end()
    this.#stop()
    const timer = setTimeout(() => this.#res.destroy(), STALLED_CLIENT_MS).unref()
    this.#res.on('close', () => clearTimeout(timer))
  }

  #send(block: SseBlock): boolean | Promise<boolean> {
    if (this.#ended) return false
    return this.#write(toChunk(block)) || this.#waitForDrain()
  }

  #write(chunk: string | Buffer): boolean {
    return this.#ended || this.#res.write(chunk)
  }

  /** A client that has not read what was sent yet needs no sign of life. */
  #writePing(): void {
    if (this.#res.writableLength === 0) this.#write(PING)
  }

  #stop(): void {
    this.#ended = true
    clearInterval(this.#ping)
    this.#controller.abort()
  }

  async #waitForDrain(): Promise<boolean> {
    const timer = setTimeout(() => this.#res.destroy(), STALLED_CLIENT_MS)
    try {
      // The request's signal aborts when the stream is over for another reason.
      await waitForDrain(this.#res, this.#controller.signal)
    } catch (error) {
      if (!this.#ended) throw error
    } finally {
      clearTimeout(timer)
    }
    return !this.#ended
  }
}

/** The last block of a stream that failed: nothing is said that people may not see. */
function toErrorBlock(error: unknown, requestId: string): SseBlock {
  const { expose, message } = toAppError(error)
  const sentence = expose ? message : `The server failed to go on (request ${requestId}).`
  return { event: 'error', data: JSON.stringify({ message: sentence }) }
}

/**
 * Sends a stream of blocks until it is over, the client leaves, the server stops or the session ends. A failure is its
 * last block, and is thrown when it is the server's own.
 */
export async function sendBlocks(
  res: Response,
  blocks: AsyncIterable<SseBlock>,
  { ends, controller }: SseOptions,
): Promise<void> {
  const writer = new SseWriter(res, controller)
  const stop = () => writer.end(ends.shutdown.aborted ? SERVER_SHUTDOWN : AUTH_EXPIRED)
  const signals = [ends.shutdown, ...(ends.session ? [ends.session] : [])]
  for (const signal of signals) signal.addEventListener('abort', stop)
  try {
    if (signals.some(({ aborted }) => aborted)) stop()
    const iterator = blocks[Symbol.asyncIterator]()
    try {
      // Nothing here holds the last block (a snapshot may be large) for as long as there is no other.
      while (await iterator.next().then(writer.take));
    } finally {
      await iterator.return?.()
    }
    writer.end()
  } catch (error) {
    if (writer.ended) return
    writer.end(toErrorBlock(error, res.locals.requestId))
    if (!toAppError(error).expose) throw error
  } finally {
    for (const signal of signals) signal.removeEventListener('abort', stop)
  }
}
