import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import type { Page } from 'playwright-core'

/** The network between a browser and a server. */
export interface Cable {
  /** Where the browser finds the server. */
  readonly url: string
  /** Nothing comes through any more, and the browser knows. */
  unplug(page: Page): Promise<void>
  /** What was open before is dead; what is opened now works. */
  plug(page: Page): Promise<void>
  close(): void
}

/** Lays a cable to a server, by its URL. */
export async function layCable(target: string): Promise<Cable> {
  const { hostname, port, pathname } = new URL(target)
  const sockets = new Set<Socket>()
  let isPlugged = true

  const server = createServer((near) => {
    const far = connect(Number(port), hostname)
    const both = [near, far]
    for (const [socket, other] of [both, both.toReversed()] as [Socket, Socket][]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('data', (data) => isPlugged && other.write(data))
      socket.on('close', () => {
        sockets.delete(socket)
        // Nobody hears of an end over a cable that is out.
        if (isPlugged) other.destroy()
      })
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${address.port}${pathname.replace(/\/$/, '')}`,
    async unplug(page) {
      isPlugged = false
      await page.context().setOffline(true)
    },
    async plug(page) {
      for (const socket of sockets) socket.destroy()
      isPlugged = true
      await page.context().setOffline(false)
    },
    close() {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}
