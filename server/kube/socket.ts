import type { IncomingMessage } from 'node:http'
import { WebSocket } from 'ws'
import type { Connection } from './connection.ts'
import { toKubeError, toTransportError } from './errors.ts'
import { type KubeIdentity, toImpersonationHeaders } from './identity.ts'

const MAX_ERROR_BYTES = 256 * 1024
/** API servers send a few ten KiB at once. */
const MAX_MESSAGE_BYTES = 4 * 1024 * 1024

/** What to upgrade to a WebSocket, and as whom. */
export interface SocketRequest {
  readonly identity: KubeIdentity
  readonly path: string
  readonly query: URLSearchParams
  /** Subprotocols, the best first. */
  readonly protocols: readonly string[]
  readonly signal: AbortSignal
}

type Headers = Readonly<Record<string, string | string[]>>

/** An answer in place of an upgrade. */
interface Refused {
  readonly status: number
  readonly body: unknown
  readonly retryAfter: string
}

async function readRefusal(answer: IncomingMessage): Promise<Refused> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MAX_ERROR_BYTES) break
    chunks.push(chunk)
  }
  const { statusCode = 0, headers } = answer
  return { status: statusCode, body: parse(chunks), retryAfter: headers['retry-after'] ?? '' }
}

/** The body, if it is one that can be read: else the HTTP status alone says what happened. */
function parse(chunks: readonly Buffer[]): unknown {
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    return undefined
  }
}

async function upgrade(
  connection: Connection,
  request: SocketRequest,
  { account, timeoutMs }: { readonly account: Headers; readonly timeoutMs: number },
): Promise<WebSocket | Refused> {
  const { path, query, protocols, signal } = request
  signal.throwIfAborted()
  const socket = await connection.openSocket(signal)
  const url = `${connection.server.replace(/^http/, 'ws')}${path}?${query.toString()}`
  const ws = new WebSocket(url, [...protocols], {
    createConnection: () => socket,
    headers: { 'user-agent': 'periscope', ...account },
    perMessageDeflate: false,
    maxPayload: MAX_MESSAGE_BYTES,
  })
  const { promise, resolve, reject } = Promise.withResolvers<WebSocket | Refused>()
  const abort = () => ws.terminate()
  // Not the library's own limit: that is the socket's, which was made without one.
  const limit = setTimeout(() => reject(new DOMException('no answer', 'TimeoutError')), timeoutMs)
  signal.addEventListener('abort', abort, { once: true })
  ws.once('open', () => {
    // Whoever gets it listens in the same turn; what the server says at once is not lost until then.
    ws.pause()
    resolve(ws)
  })
  ws.once('unexpected-response', (_sent, answer) => {
    readRefusal(answer).then(resolve, reject)
  })
  ws.on('error', reject)
  try {
    return await promise
  } finally {
    clearTimeout(limit)
    signal.removeEventListener('abort', abort)
    if (ws.readyState !== ws.OPEN) socket.destroy()
  }
}

/** Upgrades a request to a WebSocket, which is paused. Failures are `AppError`s: the API server's own, or the way's to it. */
export async function openKubeSocket(
  connection: Connection,
  request: SocketRequest,
  timeoutMs: number,
): Promise<WebSocket> {
  const impersonation = toImpersonationHeaders(request.identity)
  const attempt = async (credential: Headers) =>
    upgrade(connection, request, { account: { ...credential, ...impersonation }, timeoutMs })
  try {
    const credential = await connection.authorize()
    let answer = await attempt(credential)
    const isRefused = !(answer instanceof WebSocket) && answer.status === 401
    if (isRefused && connection.renew(credential))
      answer = await attempt(await connection.authorize())
    if (answer instanceof WebSocket) return answer
    throw toKubeError(connection.cluster, answer)
  } catch (error) {
    if (request.signal.aborted) throw request.signal.reason
    throw toTransportError(connection.cluster, error)
  }
}
