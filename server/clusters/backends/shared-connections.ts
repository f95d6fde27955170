import { once } from 'node:events'
import {
  type ClientHttp2Session,
  type ClientHttp2Stream,
  connect as connectHttp2,
  constants,
  type IncomingHttpHeaders,
  sensitiveHeaders,
} from 'node:http2'
import type { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import { errors } from 'undici'
import type { Answer, OutgoingRequest, Sender } from '../../kube/connection.ts'

// Each watch over HTTP/1.1 has a TLS connection of its own, of more than 100 kB; over HTTP/2 many share one. Made for
// requests without a body. undici could do it too, but joins a header's values with commas, which makes one group of
// several groups to impersonate.

/** Streams of one connection; the API server may allow fewer. Its own default is 250. */
const MAX_STREAMS = 100
/** A list that is streamed must not wait for a round trip after each 64 KiB, which is the default of HTTP/2. */
const STREAM_WINDOW_BYTES = 512 * 1024
const CONNECTION_WINDOW_BYTES = 8 * 1024 * 1024
const SETTINGS_TIMEOUT_MS = 10_000
/** A connection that nobody answers on is closed after twice this time. */
const PING_MS = 20_000
/** A connection without streams is kept for those who come back. */
const IDLE_MS = 30_000

export interface SharedConnectionsOptions {
  readonly origin: string
  /** Opens a connection that offers HTTP/2. */
  readonly openSocket: (signal: AbortSignal) => Promise<Socket>
  /** Takes the requests where the API server does not speak HTTP/2. */
  readonly fallback: Sender
}

/** A way to send requests, and its end. */
export interface SharedSender extends Sender {
  /** Takes no more requests; those that are on their way end by themselves. */
  close(): Promise<void>
  destroy(): Promise<void>
}

/** One connection and what is open on it. */
class SharedConnection {
  readonly #session: ClientHttp2Session
  readonly #onEnd: () => void
  readonly #ping: NodeJS.Timeout
  #idle: NodeJS.Timeout | undefined
  #open = 0
  #isLeaving = false
  #isPinged = false

  constructor(session: ClientHttp2Session, onEnd: () => void) {
    this.#session = session
    this.#onEnd = onEnd
    this.#ping = setInterval(() => this.#sendPing(), PING_MS).unref()
    // The API server asks its clients to go elsewhere: what is open stays, what is new does not come here.
    session.once('goaway', () => this.#leave())
    session.once('close', () => this.#leave())
    // Each stream has the error too.
    session.on('error', () => this.#leave())
  }

  get isFree(): boolean {
    const allowed = this.#session.remoteSettings.maxConcurrentStreams ?? MAX_STREAMS
    const takesMore = !this.#isLeaving && !this.#session.closed && !this.#session.destroyed
    return takesMore && this.#open < Math.min(MAX_STREAMS, allowed)
  }

  open({ headers, method, path }: OutgoingRequest): ClientHttp2Stream {
    const stream = this.#session.request(
      // A token is not to be found out by how well it compresses.
      { ...headers, ':method': method, ':path': path, [sensitiveHeaders]: ['authorization'] },
      { endStream: true },
    )
    this.#open++
    clearTimeout(this.#idle)
    stream.on('close', () => {
      this.#open--
      if (this.#open > 0) return
      if (this.#isLeaving) this.close()
      else this.#idle = setTimeout(() => this.close(), IDLE_MS).unref()
    })
    return stream
  }

  /** Ends once nothing is open. */
  close(): void {
    this.#leave()
    this.#session.close()
  }

  destroy(error?: Error): void {
    this.#leave()
    this.#session.destroy(error)
  }

  #leave(): void {
    if (this.#isLeaving) return
    this.#isLeaving = true
    clearTimeout(this.#idle)
    this.#onEnd()
    this.#session.once('close', () => clearInterval(this.#ping))
    if (this.#session.destroyed) clearInterval(this.#ping)
  }

  #sendPing(): void {
    if (this.#session.destroyed) return
    if (this.#isPinged) {
      this.destroy(new errors.SocketError('the API server does not answer'))
      return
    }
    this.#isPinged = true
    this.#session.ping((error) => {
      if (!error) this.#isPinged = false
    })
  }
}

/** Sends requests over as few connections as they fit in. */
export function createSharedConnections(options: SharedConnectionsOptions): SharedSender {
  const connections = new Set<SharedConnection>()
  const stopping = new AbortController()
  /** What the first connection has shown. */
  let speaksHttp2 = true
  let connecting: Promise<void> | undefined

  async function connect(): Promise<void> {
    const socket = await options.openSocket(stopping.signal)
    if (!(socket instanceof TLSSocket) || socket.alpnProtocol !== 'h2') {
      speaksHttp2 = false
      socket.destroy()
      return
    }
    const session = connectHttp2(options.origin, {
      createConnection: () => socket,
      settings: { enablePush: false, initialWindowSize: STREAM_WINDOW_BYTES },
    })
    await waitForSettings(session, stopping.signal)
    session.setLocalWindowSize(CONNECTION_WINDOW_BYTES)
    const connection = new SharedConnection(session, () => connections.delete(connection))
    connections.add(connection)
  }

  /** Waits for one more connection, together with everyone who comes meanwhile. */
  async function addConnection(signal: AbortSignal): Promise<void> {
    connecting ??= connect().finally(() => {
      connecting = undefined
    })
    await waitFor(connecting, signal)
  }

  return {
    async request(request) {
      while (speaksHttp2) {
        stopping.signal.throwIfAborted()
        request.signal.throwIfAborted()
        const free = [...connections].find(({ isFree }) => isFree)
        if (free) return receive(free.open(request), request)
        await addConnection(request.signal)
      }
      return options.fallback.request(request)
    },
    async close() {
      for (const connection of [...connections]) connection.close()
    },
    async destroy() {
      stopping.abort()
      for (const connection of [...connections]) connection.destroy()
    },
  }
}

/** How many streams the API server allows is in its first words. */
async function waitForSettings(session: ClientHttp2Session, stopping: AbortSignal): Promise<void> {
  const closed = new AbortController()
  session.once('close', () => closed.abort(new errors.SocketError('closed before its settings')))
  const signals = [stopping, closed.signal, AbortSignal.timeout(SETTINGS_TIMEOUT_MS)]
  const signal = AbortSignal.any(signals)
  try {
    await once(session, 'remoteSettings', { signal })
  } catch (error) {
    session.destroy()
    throw signal.aborted ? signal.reason : error
  }
}

/** Others may wait for the same: only this wait ends with the signal. */
async function waitFor(shared: Promise<void>, signal: AbortSignal): Promise<void> {
  const { promise, reject } = Promise.withResolvers<undefined>()
  const abort = () => reject(toError(signal.reason))
  signal.addEventListener('abort', abort)
  try {
    await Promise.race([shared, promise])
  } finally {
    signal.removeEventListener('abort', abort)
  }
}

/** Waits for the beginning of an answer. */
async function receive(stream: ClientHttp2Stream, request: OutgoingRequest): Promise<Answer> {
  const { signal, headersTimeout, bodyTimeout } = request
  const end = (error: Error) => {
    stream.close(constants.NGHTTP2_CANCEL)
    stream.destroy(error)
  }
  const abort = () => end(toError(signal.reason))
  signal.addEventListener('abort', abort)
  stream.on('close', () => signal.removeEventListener('abort', abort))
  // What breaks while nobody reads is seen by the next one who does.
  stream.on('error', ignore)
  let isAnswered = false
  stream.on('timeout', () => {
    end(isAnswered ? new errors.BodyTimeoutError() : new errors.HeadersTimeoutError())
  })
  stream.setTimeout(headersTimeout)
  const headers = await readHeaders(stream)
  isAnswered = true
  stream.setTimeout(bodyTimeout)
  return { statusCode: Number(headers[':status']), headers, body: stream }
}

function ignore(): void {
  // Nothing is to be done.
}

/** Listens no longer than it has to: a watch lives for hours. */
async function readHeaders(stream: ClientHttp2Stream): Promise<IncomingHttpHeaders> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingHttpHeaders>()
  const fail = (error: Error) => reject(toFailure(error))
  const close = () => reject(new errors.SocketError('closed before an answer'))
  stream.on('response', resolve).on('error', fail).on('close', close)
  try {
    return await promise
  } finally {
    stream.off('response', resolve).off('error', fail).off('close', close)
  }
}

/** What ends before it was answered may be asked again. */
function toFailure(error: Error): Error {
  // That of an abort is a number.
  const { code } = error as { readonly code?: unknown }
  if (typeof code !== 'string' || !code.startsWith('ERR_HTTP2_')) return error
  return Object.assign(new errors.SocketError(error.message), { cause: error })
}

function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('aborted', { cause: reason })
}
