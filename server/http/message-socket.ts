import type { WebSocket } from 'ws'
import { createBoundedSender } from '../lib/bounded-sender.ts'
import { createMessageQueue } from '../lib/message-queue.ts'
import type { MessageSocket, SocketEnd } from '../lib/message-socket.ts'
import { startHeartbeat } from './heartbeat.ts'

/** How much a client may have sent that nobody took: then it is not read for a while. */
const MAX_WAITING = 1024 * 1024
/** For a farewell to be sent and answered. */
const FAREWELL_MS = 2000

/** A WebSocket as a message socket; its other side must show that it lives every now and then. */
export function toMessageSocket(ws: WebSocket, heartbeatMs: number): MessageSocket {
  const { promise: ended, resolve } = Promise.withResolvers<SocketEnd>()
  const heartbeat = startHeartbeat(ws, heartbeatMs, () => {
    resolve('heartbeat')
    ws.terminate()
  })
  const messages = createMessageQueue<string | Buffer>({
    limit: MAX_WAITING,
    pause: () => ws.pause(),
    resume: () => {
      ws.resume()
      heartbeat.hear()
    },
  })
  ws.on('message', (data, isBinary) => {
    // One `Buffer` each: that is what `binaryType` says when it is not changed.
    const bytes = data as Buffer
    messages.push(isBinary ? bytes : bytes.toString('utf8'))
  })
  // What was wrong with a frame is the client's business: it is told by the close code.
  ws.on('error', () => undefined)
  ws.once('close', () => {
    heartbeat.stop()
    messages.end()
    resolve('peer')
  })
  return {
    messages,
    send: createBoundedSender(ws, heartbeat.hear),
    ended,
    async close(code, reason) {
      messages.discard()
      heartbeat.stop()
      ws.close(code, reason)
      const cut = setTimeout(() => ws.terminate(), FAREWELL_MS)
      await ended
      clearTimeout(cut)
    },
  }
}
