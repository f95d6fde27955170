import { createMessageQueue } from '../../lib/message-queue.ts'

const MAX_WAITING_BYTES = 256 * 1024
const NEWLINE = 10

/** What a program reads: bytes in pieces, until there are no more. */
export interface Input {
  /** The next piece; nothing at the end. Throws when the reader is interrupted. */
  read(signal: AbortSignal): Promise<Buffer | undefined>
  readLine(signal: AbortSignal): Promise<string | undefined>
}

export interface InputPipe extends Input {
  push(bytes: Buffer): void
  /** One end, as ctrl-D at a terminal: more may be read after it. */
  pushEnd(): void
  end(): void
}

/** A pipe whose writer is asked to wait while too much is unread. */
export function createInput(source: { pause(): void; resume(): void }): InputPipe {
  const queue = createMessageQueue<Buffer>({
    limit: MAX_WAITING_BYTES,
    pause: () => source.pause(),
    resume: () => source.resume(),
  })
  const pieces = queue[Symbol.asyncIterator]()
  // A reader that was interrupted leaves the piece that it waited for to the next one.
  let pending: Promise<IteratorResult<Buffer, unknown>> | undefined
  let rest: Buffer | undefined

  async function read(signal: AbortSignal): Promise<Buffer | undefined> {
    if (rest !== undefined) {
      const piece = rest
      rest = undefined
      return piece
    }
    signal.throwIfAborted()
    pending ??= pieces.next()
    const { promise: interrupted, reject } = Promise.withResolvers<never>()
    const interrupt = () => reject(new Error('interrupted'))
    signal.addEventListener('abort', interrupt, { once: true })
    try {
      const { value, done } = await Promise.race([pending, interrupted])
      pending = undefined
      return done === true || value.length === 0 ? undefined : value
    } finally {
      signal.removeEventListener('abort', interrupt)
    }
  }

  async function readLine(signal: AbortSignal): Promise<string | undefined> {
    let line = ''
    for (;;) {
      const piece = await read(signal)
      if (piece === undefined) return line === '' ? undefined : line
      const at = piece.indexOf(NEWLINE)
      line += piece.subarray(0, at < 0 ? piece.length : at).toString()
      if (at < 0) continue
      if (at + 1 < piece.length) rest = piece.subarray(at + 1)
      return line
    }
  }

  return {
    read,
    readLine,
    push: (bytes) => queue.push(bytes),
    pushEnd: () => queue.push(Buffer.alloc(0)),
    end: () => queue.end(),
  }
}
