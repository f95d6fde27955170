import type { WebSocket } from 'ws'
import { createBoundedSender } from '../lib/bounded-sender.ts'
import { createMessageQueue } from '../lib/message-queue.ts'
import type { KubeClient } from './client.ts'
import { type ExecResult, parseExecStatus } from './exec-status.ts'
import type { KubeIdentity } from './identity.ts'
import { toResourcePath } from './path.ts'

const V5 = 'v5.channel.k8s.io'
const V4 = 'v4.channel.k8s.io'

/** The first byte of a message says what the rest is. */
const CHANNEL = { stdin: 0, stdout: 1, stderr: 2, status: 3, resize: 4, close: 255 } as const

/** A message holds this much at most, with its channel's byte. */
const MAX_MESSAGE_BYTES = 32 * 1024
/** How much output waits for a slow reader; then the API server is not read. */
const MAX_WAITING_BYTES = 256 * 1024

// The timing of kubectl (client-go): pings, how long the other side may be silent, and how long it may take nothing.
const PING_MS = 5000
const SILENT_MS = 61_000
const STUCK_MS = 60_000
/** For the API server to answer a farewell. */
const FAREWELL_MS = 2000

export interface ExecTarget {
  readonly identity: KubeIdentity
  readonly namespace: string
  readonly pod: string
  /** The API server's choice when absent. */
  readonly container?: string | undefined
  readonly command: readonly string[]
  readonly tty: boolean
  readonly signal: AbortSignal
}

/** A command that runs in a container. */
export interface ExecStream {
  readonly transport: 'ws_v5' | 'ws_v4'
  /** Stdout and stderr in the order in which they come; the container waits while it is not read. */
  readonly output: AsyncIterable<Buffer>
  /** After the output. */
  readonly result: Promise<ExecResult>
  /** Writes to stdin; resolves when there is room for more. */
  write(bytes: Buffer): Promise<void>
  /** Ends stdin. Does nothing where the API server cannot (v4). */
  endInput(): void
  resize(columns: number, rows: number): void
  close(): void
}

function toQuery({ container, command, tty }: ExecTarget): URLSearchParams {
  const query = new URLSearchParams({ stdin: 'true', stdout: 'true', tty: String(tty) })
  // A terminal has one stream for both.
  if (!tty) query.set('stderr', 'true')
  if (container !== undefined) query.set('container', container)
  for (const part of command) query.append('command', part)
  return query
}

function toMessage(channel: number, payload: Uint8Array): Buffer {
  const message = Buffer.allocUnsafe(payload.length + 1)
  message[0] = channel
  message.set(payload, 1)
  return message
}

function* split(bytes: Buffer, size: number): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** Pings, and cuts a connection that is silent or takes nothing for too long. One that is not read cannot say anything. */
function guard(ws: WebSocket) {
  let silentMs = 0
  let stuckMs = 0
  let isCut = false
  const beat = setInterval(() => {
    silentMs = ws.isPaused ? 0 : silentMs + PING_MS
    stuckMs = ws.bufferedAmount === 0 ? 0 : stuckMs + PING_MS
    if (silentMs > SILENT_MS || stuckMs > STUCK_MS) {
      isCut = true
      ws.terminate()
    } else if (ws.readyState === ws.OPEN) ws.ping()
  }, PING_MS)
  const hear = () => {
    silentMs = 0
  }
  ws.on('pong', hear)
  ws.once('close', () => clearInterval(beat))
  return {
    hear,
    take: () => {
      stuckMs = 0
    },
    /** Why there is no result when the connection is over. */
    toLoss: (): ExecResult =>
      isCut
        ? { kind: 'timed out', message: 'The cluster did not answer for a minute.' }
        : { kind: 'failed', message: 'The connection to the container was lost.' },
  }
}

function toExecStream(ws: WebSocket): ExecStream {
  const { promise: result, resolve } = Promise.withResolvers<ExecResult>()
  const { hear, take, toLoss } = guard(ws)
  const output = createMessageQueue<Buffer>({
    limit: MAX_WAITING_BYTES,
    pause: () => ws.pause(),
    resume: () => {
      hear()
      ws.resume()
    },
  })
  const send = createBoundedSender(ws, take)

  function receive(message: Buffer): void {
    hear()
    const payload = message.subarray(1)
    // The API server begins with an empty message.
    if (payload.length === 0) return
    if (message[0] === CHANNEL.status) {
      resolve(parseExecStatus(payload.toString('utf8')))
      output.end()
      ws.close(1000)
    } else if (message[0] === CHANNEL.stdout || message[0] === CHANNEL.stderr) {
      for (const part of split(payload, MAX_MESSAGE_BYTES)) output.push(part)
    }
  }

  ws.on('message', (data) => receive(data as Buffer))
  ws.once('close', () => {
    resolve(toLoss())
    output.end()
  })
  ws.resume()
  const isV5 = ws.protocol === V5
  return {
    transport: isV5 ? 'ws_v5' : 'ws_v4',
    output,
    result,
    async write(bytes) {
      for (const part of split(bytes, MAX_MESSAGE_BYTES - 1)) {
        await send(toMessage(CHANNEL.stdin, part))
      }
    },
    endInput() {
      if (isV5) void send(Buffer.of(CHANNEL.close, CHANNEL.stdin))
    },
    resize(columns, rows) {
      const size = Buffer.from(`${JSON.stringify({ Width: columns, Height: rows })}\n`)
      void send(toMessage(CHANNEL.resize, size))
    },
    close() {
      output.discard()
      ws.close(1000)
      const cut = setTimeout(() => ws.terminate(), FAREWELL_MS)
      ws.once('close', () => clearTimeout(cut))
    },
  }
}

/** Runs a command in a container. */
export async function openExec(client: KubeClient, target: ExecTarget): Promise<ExecStream> {
  const { identity, namespace, pod, signal } = target
  const pods = { group: '', version: 'v1', resource: 'pods' }
  const ws = await client.openSocket({
    identity,
    path: `${toResourcePath(pods, { namespace, name: pod })}/exec`,
    query: toQuery(target),
    protocols: [V5, V4],
    signal,
  })
  return toExecStream(ws)
}
