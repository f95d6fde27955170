import type { Schema } from '#sdk'
import { baseUrl } from './client.ts'

export type ExecServerFrame = Schema<'ExecServerFrame'>
export type ExecClientFrame = Schema<'ExecClientFrame'>

export interface ExecRequest {
  readonly cluster: string
  readonly namespace: string
  readonly pod: string
  /** The pod's default one when absent. */
  readonly container?: string | undefined
}

/** Where a shell of a pod is opened, below the console's base path. */
export function toExecUrl({ cluster, namespace, pod, container }: ExecRequest, base: URL): URL {
  const parts = ['api', 'clusters', cluster, 'pods', namespace, pod, 'exec'].map(encodeURIComponent)
  const url = new URL(parts.join('/'), base)
  url.protocol = base.protocol === 'https:' ? 'wss:' : 'ws:'
  if (container !== undefined) url.searchParams.set('container', container)
  // Browsers cannot read the answer to an upgrade that was refused.
  url.searchParams.set('refusals', 'frame')
  return url
}

/** A text of the server as a frame; undefined when it is none. The contract says what frames hold. */
export function parseExecFrame(text: string): ExecServerFrame | undefined {
  try {
    const frame: unknown = JSON.parse(text)
    if (typeof frame !== 'object' || frame === null || !('type' in frame)) return undefined
    return frame as ExecServerFrame
  } catch {
    // Not from our server; there is nothing in it for us.
    return undefined
  }
}

export interface ExecHandlers {
  readonly onFrame: (frame: ExecServerFrame) => void
  readonly onOutput: (bytes: Uint8Array) => void
  /** The connection is gone. */
  readonly onLost: () => void
}

export interface ExecConnection {
  sendInput: (bytes: Uint8Array) => void
  sendFrame: (frame: ExecClientFrame) => void
  /** Ends the session; nothing more is told. */
  close: () => void
}

/** Servers in between may refuse longer messages. */
const CHUNK_BYTES = 16 * 1024

/** Opens a shell. */
export function openExec(request: ExecRequest, handlers: ExecHandlers): ExecConnection {
  const socket = new WebSocket(toExecUrl(request, baseUrl))
  socket.binaryType = 'arraybuffer'
  let isDone = false
  socket.addEventListener('message', ({ data }: MessageEvent<string | ArrayBuffer>) => {
    if (isDone) return
    if (typeof data !== 'string') handlers.onOutput(new Uint8Array(data))
    else {
      const frame = parseExecFrame(data)
      if (frame) handlers.onFrame(frame)
    }
  })
  socket.addEventListener('close', () => {
    if (!isDone) handlers.onLost()
  })
  const send = (data: string | Uint8Array<ArrayBuffer>) => {
    if (socket.readyState === WebSocket.OPEN) socket.send(data)
  }
  return {
    sendInput(bytes) {
      for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
        send(bytes.slice(start, start + CHUNK_BYTES))
      }
    },
    sendFrame: (frame) => send(JSON.stringify(frame)),
    close() {
      isDone = true
      send(JSON.stringify({ type: 'close' } satisfies ExecClientFrame))
      socket.close(1000, 'client close')
    },
  }
}
