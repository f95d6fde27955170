import { createLiveConnection } from './connection.ts'
import { servePort, type ServedPort } from './port.ts'
import { createSharedLists } from './shared-lists.ts'
import { openLiveSocket } from './socket.ts'

// The shared worker of all tabs of this console in a browser: it has their one connection. Its name is the console's address.

/** A worker's own name for itself; the compiler knows pages only. */
interface WorkerScope {
  readonly name: string
  onconnect: ((event: { readonly ports: readonly [MessagePort] }) => void) | null
  addEventListener(type: 'online' | 'offline', listener: () => void): void
}

const CHECK_MS = 30_000

const scope = globalThis as unknown as WorkerScope
const connection = createSharedLists(
  createLiveConnection({ openSocket: () => openLiveSocket(scope.name) }),
)
const tabs = new Set<ServedPort>()

scope.onconnect = ({ ports: [port] }) => {
  tabs.add(servePort(port, connection, Date.now))
}
scope.addEventListener('online', () => connection.check())
scope.addEventListener('offline', () => connection.check())
setInterval(() => {
  for (const tab of tabs) tab.check(Date.now())
}, CHECK_MS)
