import { type IncomingMessage, type RequestListener, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'

/** The connection of a request that asks to be upgraded. */
export interface Upgrade {
  readonly socket: Socket
  /** What the client has sent after the request. */
  readonly head: Buffer
}

/**
 * Lets requests that ask for an upgrade pass the same way as all others, so that a refusal is an ordinary answer. What
 * upgrades takes `res.locals.upgrade`; where nothing does, the answer is that of a plain request.
 */
export function createUpgradeListener(app: RequestListener) {
  return (req: IncomingMessage, stream: Duplex, head: Buffer): void => {
    // Of an HTTP server's own connections: https would give a TLSSocket, which is one too.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
    const socket = stream as Socket
    const res = new ServerResponse(req)
    const upgrade: Upgrade = { socket, head }
    Object.assign(res, { shouldKeepAlive: false, locals: { upgrade } })
    // A client that goes away is no failure; the answer's `close` says it.
    socket.on('error', () => socket.destroy())
    // Node's HTTP server has let go of this connection: what it would do for an answer is done here.
    const drain = () => void res.emit('drain')
    socket.on('drain', drain)
    res.assignSocket(socket)
    res.once('finish', () => {
      res.detachSocket(socket)
      socket.destroySoon()
    })
    res.once('close', () => socket.off('drain', drain))
    app(req, res)
  }
}
