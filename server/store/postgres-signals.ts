import { Client, type Pool } from 'pg'
import { createListeners, type Signals } from './signals.ts'

const RECONNECT_MS = 1000
const CONNECT_TIMEOUT_MS = 5000
/** PostgreSQL takes names up to 63 bytes; ours need no quoting beyond this. */
const CHANNEL = /^[a-z_]{1,63}$/

function checkChannel(channel: string): string {
  if (CHANNEL.test(channel)) return channel
  throw new Error(`${channel} is no name for a channel`)
}

/** `LISTEN` on a connection of its own, that is opened with the first listener and again when it breaks. */
export function createPostgresSignals(
  url: string,
  pool: Pool,
): Signals & { close(): Promise<void> } {
  const listeners = createListeners()
  const channels = new Set<string>()
  let client: Client | undefined
  let retry: NodeJS.Timeout | undefined
  let isClosed = false

  function reconnectLater(broken: Client): void {
    if (client !== broken) return
    client = undefined
    void broken.end().catch(() => undefined)
    if (!isClosed) retry = setTimeout(connect, RECONNECT_MS).unref()
  }

  function connect(): void {
    const opened = new Client({
      connectionString: url,
      application_name: 'periscope-signals',
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      keepAlive: true,
    })
    client = opened
    opened.on('error', () => reconnectLater(opened))
    opened.on('end', () => reconnectLater(opened))
    opened.on('notification', ({ channel, payload = '' }) => listeners.tell(channel, payload))
    opened
      .connect()
      .then(() => listen(opened, [...channels]))
      .catch(() => reconnectLater(opened))
  }

  async function listen(to: Client, names: readonly string[]): Promise<void> {
    for (const name of names) await to.query(`listen ${name}`)
  }

  return {
    async signal(channel, payload) {
      await pool.query('select pg_notify($1, $2)', [checkChannel(channel), payload])
    },
    on(channel, listener) {
      const isNew = !channels.has(channel)
      channels.add(checkChannel(channel))
      const current = client
      if (!current) connect()
      // Asked for again after a reconnect; before the connection is there the query waits for it.
      else if (isNew) listen(current, [channel]).catch(() => reconnectLater(current))
      return listeners.on(channel, listener)
    },
    async close() {
      isClosed = true
      clearTimeout(retry)
      const closing = client
      client = undefined
      await closing?.end().catch(() => undefined)
    },
  }
}
