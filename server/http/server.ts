import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { createUpgradeListener } from './upgrade.ts'

const MAX_HEADER_BYTES = 32 * 1024

/** How long a client may take, in milliseconds. */
export interface ListenLimits {
  /** For the head of a request. */
  readonly headersMs: number
  /** For the whole request to arrive; answers may stream for as long as they need. */
  readonly requestMs: number
  /** Between two requests. Longer than the idle time of common load balancers (60 s), so that they close first. */
  readonly keepAliveMs: number
  /** How often it is looked who has taken too long. */
  readonly checkMs: number
}

const LIMITS: ListenLimits = {
  headersMs: 15_000,
  requestMs: 30_000,
  keepAliveMs: 65_000,
  checkMs: 5_000,
}
const SWEEP_MS = 50

export interface ListeningServer {
  readonly port: number
  /** Stops accepting, lets answers finish for as long as is left, then cuts what is still open. */
  close(graceMs: number): Promise<void>
}

/** Listens for HTTP. */
export async function listen(
  app: RequestListener,
  host: string,
  port: number,
  limits = LIMITS,
): Promise<ListeningServer> {
  const options = {
    maxHeaderSize: MAX_HEADER_BYTES,
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.keepAliveMs,
    connectionsCheckingInterval: limits.checkMs,
  }
  const server = createServer(options, app)
  const upgraded = new Set<Duplex>()
  const upgrade = createUpgradeListener(app)
  server.on('upgrade', (req, socket, head) => {
    upgraded.add(socket)
    socket.once('close', () => upgraded.delete(socket))
    upgrade(req, socket, head)
  })
  server.listen(port, host)
  await once(server, 'listening')
  const address = server.address() as AddressInfo
  return { port: address.port, close: (graceMs) => close(server, upgraded, graceMs) }
}

async function close(server: Server, upgraded: Iterable<Duplex>, graceMs: number): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  // A connection whose answer has just ended is kept alive by its client: it is idle from then on.
  const sweep = setInterval(() => {
    server.closeIdleConnections()
  }, SWEEP_MS)
  const cut = setTimeout(() => {
    server.closeAllConnections()
    // The server no longer counts these as its own.
    for (const socket of upgraded) socket.destroy()
  }, graceMs)
  await closed
  clearInterval(sweep)
  clearTimeout(cut)
}
