import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { createUpgradeListener } from './upgrade.ts'

const MAX_HEADER_BYTES = 32 * 1024
const HEADERS_TIMEOUT_MS = 15_000
/** For the request to arrive; answers may stream for as long as they need. */
const REQUEST_TIMEOUT_MS = 30_000
/** Longer than the idle time of common load balancers (60 s), so that they close first. */
const KEEP_ALIVE_MS = 65_000
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
): Promise<ListeningServer> {
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, app)
  server.headersTimeout = HEADERS_TIMEOUT_MS
  server.requestTimeout = REQUEST_TIMEOUT_MS
  server.keepAliveTimeout = KEEP_ALIVE_MS
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
