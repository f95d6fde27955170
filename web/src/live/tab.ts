import { baseUrl } from '../api/client.ts'
import { doubtSession } from '../composables/session-state.ts'
import { createLiveConnection } from './connection.ts'
import { createPortConnection } from './port.ts'
import type { LiveConnection } from './protocol.ts'
import { openLiveSocket } from './socket.ts'

/** How long the worker may take to say hello: its script may be refused without a word. */
const HELLO_MS = 5000

function createOwnConnection(): LiveConnection {
  return createLiveConnection({ openSocket: () => openLiveSocket(baseUrl.href) })
}

/** The connection that all tabs share; undefined where browsers have no shared workers. */
function createSharedConnection(): LiveConnection | undefined {
  if (typeof SharedWorker === 'undefined') return undefined
  let worker: SharedWorker
  try {
    worker = new SharedWorker(new URL('./worker.ts', import.meta.url), {
      type: 'module',
      name: baseUrl.href,
    })
  } catch {
    // Private windows of some browsers have the class and refuse its use.
    return undefined
  }
  const shared = createPortConnection(worker.port)
  const giveUp = () => {
    if (!shared.isAnswered) shared.replace(createOwnConnection())
  }
  worker.onerror = giveUp
  setTimeout(giveUp, HELLO_MS)
  addEventListener('pagehide', () => shared.leave())
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) shared.comeBack()
  })
  return shared
}

/** A connection that is told that the session is over tells the page. */
function withDoubt(made: LiveConnection): LiveConnection {
  return {
    subscribe: (target, resume, listener) =>
      made.subscribe(target, resume, (message) => {
        if (message.type === 'link' && message.state === 'signed-out') doubtSession()
        listener(message)
      }),
    check: () => made.check(),
  }
}

let connection: LiveConnection | undefined

/** The connection of this tab, made when it is first needed. */
export function useLiveConnection(): LiveConnection {
  if (connection) return connection
  const made = withDoubt(createSharedConnection() ?? createOwnConnection())
  for (const event of ['online', 'offline']) addEventListener(event, () => made.check())
  connection = made
  return made
}

/** Opens a connection that was lost at once: there is reason to believe that the server answers again. */
export function checkLiveConnection(): void {
  connection?.check()
}
