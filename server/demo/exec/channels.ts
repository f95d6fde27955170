// The streams of a command over a WebSocket: the first byte of a message is its channel (v4 and v5.channel.k8s.io).
import type { WebSocket } from 'ws'
import { createBoundedSender } from '../../lib/bounded-sender.ts'
import { isRecord } from '../objects.ts'

const STDIN = 0
const STDOUT = 1
const STATUS = 3
const RESIZE = 4
const CLOSE = 255
const MAX_PAYLOAD_BYTES = 32 * 1024 - 1

export interface Listener {
  input(bytes: Buffer): void
  endInput(): void
  resize(columns: number, rows: number): void
}

export interface Channels {
  write(bytes: Buffer): Promise<void>
  /** Says how the command ended, and ends the connection. */
  finish(status: object): void
  listen(listener: Listener): void
}

function toMessage(channel: number, payload: Uint8Array): Buffer {
  const message = Buffer.allocUnsafe(payload.length + 1)
  message[0] = channel
  message.set(payload, 1)
  return message
}

function parseSize(text: string): { Width?: unknown; Height?: unknown } {
  try {
    const parsed: unknown = JSON.parse(text)
    return isRecord(parsed) ? parsed : {}
  } catch {
    return {}
  }
}

function receive(message: Buffer, listener: Listener): void {
  const payload = message.subarray(1)
  if (message[0] === STDIN && payload.length > 0) listener.input(payload)
  if (message[0] === CLOSE && payload[0] === STDIN) listener.endInput()
  if (message[0] === RESIZE) {
    const { Width, Height } = parseSize(payload.toString())
    listener.resize(Number(Width), Number(Height))
  }
}

export function openChannels(ws: WebSocket): Channels {
  const send = createBoundedSender(ws)
  // As the real server begins.
  void send(Buffer.of(STDOUT))
  return {
    async write(bytes) {
      for (let at = 0; at < bytes.length; at += MAX_PAYLOAD_BYTES) {
        await send(toMessage(STDOUT, bytes.subarray(at, at + MAX_PAYLOAD_BYTES)))
      }
    },
    finish(status) {
      void send(toMessage(STATUS, Buffer.from(JSON.stringify(status))))
      ws.resume()
      ws.close(1000)
    },
    listen: (listener) => {
      ws.on('message', (data) => receive(data as Buffer, listener))
    },
  }
}

/** The status of a command that has run. */
export function toExitStatus(exitCode: number): object {
  if (exitCode === 0) return { metadata: {}, status: 'Success' }
  return {
    metadata: {},
    status: 'Failure',
    reason: 'NonZeroExitCode',
    message: `command terminated with non-zero exit code: exit code ${exitCode}`,
    details: { causes: [{ reason: 'ExitCode', message: String(exitCode) }] },
  }
}

/** The status of a command that the node could not start. */
export function toFailureStatus(message: string): object {
  return { metadata: {}, status: 'Failure', reason: 'InternalError', message, code: 500 }
}
