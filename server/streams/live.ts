import type { MessageSocket } from '../lib/message-socket.ts'
import { AUTH_EXPIRED, LiveProtocolError, SERVER_SHUTDOWN } from './live-frames.ts'
import { LiveSession } from './live-session.ts'
import type { OpenLiveSource } from './live-source.ts'

/** For a last frame to be taken by a client that is slow. */
const FAREWELL_MS = 2000

/** What ends a connection from our side. */
export interface LiveEnds {
  readonly shutdown: AbortSignal
  readonly session?: AbortSignal | undefined
}

interface Closing {
  readonly code: number
  readonly reason: string
}

const DONE: Closing = { code: 1000, reason: '' }

/** How a connection ends after a message that the protocol does not have; undefined when it goes on. */
function receive(session: LiveSession, message: string | Buffer): Closing | undefined {
  if (typeof message !== 'string') return { code: 1003, reason: 'text only' }
  try {
    session.receive(message)
    return undefined
  } catch (error) {
    if (!(error instanceof LiveProtocolError)) throw error
    // A close reason has 123 bytes at most.
    return { code: 1008, reason: error.message.replaceAll(/[^ -~]/g, '?').slice(0, 120) }
  }
}

async function readAll(socket: MessageSocket, session: LiveSession): Promise<Closing> {
  try {
    for await (const message of socket.messages) {
      const closing = receive(session, message)
      if (closing) return closing
    }
    return DONE
  } finally {
    session.end()
  }
}

async function writeAll(socket: MessageSocket, session: LiveSession): Promise<void> {
  for (let frame = await session.next(); frame !== undefined; frame = await session.next())
    await socket.send(frame)
}

/** Serves one connection of live lists until it is over. */
export async function serveLive(
  socket: MessageSocket,
  open: OpenLiveSource,
  { shutdown, session: signedOut }: LiveEnds,
): Promise<void> {
  const session = new LiveSession({ open })
  const signals = [shutdown, ...(signedOut ? [signedOut] : [])]
  const { promise: stopped, resolve } = Promise.withResolvers<Closing>()
  let farewell: NodeJS.Timeout | undefined
  const stop = () => {
    const closing = shutdown.aborted
      ? { code: 1001, reason: 'the server stops' }
      : { code: 1008, reason: 'the session is over' }
    session.end(shutdown.aborted ? SERVER_SHUTDOWN : AUTH_EXPIRED)
    farewell = setTimeout(() => resolve(closing), FAREWELL_MS)
    void writing.finally(() => resolve(closing))
  }
  const writing = writeAll(socket, session)
  const reading = readAll(socket, session)
  for (const signal of signals) {
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  }
  try {
    const { code, reason } = await Promise.race([stopped, reading])
    await socket.close(code, reason)
    await Promise.all([writing, reading])
  } finally {
    clearTimeout(farewell)
    for (const signal of signals) signal.removeEventListener('abort', stop)
  }
}
