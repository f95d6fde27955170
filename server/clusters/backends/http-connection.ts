import { readFile } from 'node:fs/promises'
import { Agent, type Dispatcher, ProxyAgent } from 'undici'
import type { Connection } from '../../kube/connection.ts'

/** TLS and proxy settings of a cluster's pool. */
export interface TransportOptions {
  readonly ca?: string
  readonly cert?: string
  readonly key?: string
  readonly servername?: string
  readonly rejectUnauthorized?: boolean
  readonly proxyUrl?: string
}

/** A credential of the console's own account. */
export interface Credential {
  readonly headers: Readonly<Record<string, string>>
  /** Epoch milliseconds. */
  readonly expiresAt?: number
  /** Present when the credential is a client certificate that was fetched. */
  readonly transport?: Pick<TransportOptions, 'cert' | 'key'>
}

export interface HttpConnectionOptions {
  readonly cluster: string
  readonly server: string
  readonly transport: () => Promise<TransportOptions>
  readonly fetchCredential: () => Promise<Credential>
  /** Whether a refused credential may be replaced by fetching again. */
  readonly renewable: boolean
  readonly now: () => number
}

const CONNECT_TIMEOUT_MS = 10_000
/** Requests at once to one cluster; more wait. Watches and shells will hold theirs for long. */
const MAX_CONNECTIONS = 256
const RENEW_BEFORE_MS = 60_000

function createPool({ proxyUrl, ...tls }: TransportOptions): Dispatcher {
  const options = {
    connections: MAX_CONNECTIONS,
    keepAliveTimeout: 30_000,
    keepAliveMaxTimeout: 300_000,
  }
  return proxyUrl === undefined
    ? new Agent({ ...options, connect: { ...tls, timeout: CONNECT_TIMEOUT_MS } })
    : new ProxyAgent({ ...options, uri: proxyUrl, requestTls: tls })
}

/** A connection over TLS with a credential that is kept in memory until shortly before it expires. */
export function createHttpConnection(options: HttpConnectionOptions): Connection {
  let credential: Promise<Credential> | undefined
  let pool: Promise<Dispatcher> | undefined

  async function fetchPool(): Promise<Dispatcher> {
    const transport = await options.transport()
    return createPool({ ...transport, ...(await readCredential()).transport })
  }

  async function readCredential(): Promise<Credential> {
    const current = await credential
    if (
      current &&
      !(current.expiresAt !== undefined && current.expiresAt - RENEW_BEFORE_MS < options.now())
    ) {
      return current
    }
    if (current?.transport) await closePool()
    const fetched = options.fetchCredential()
    credential = fetched
    fetched.catch(() => {
      if (credential === fetched) credential = undefined
    })
    return fetched
  }

  async function closePool(): Promise<void> {
    const closing = pool
    pool = undefined
    await (await closing?.catch(() => undefined))?.close()
  }

  return {
    cluster: options.cluster,
    server: options.server,
    dispatcher: () => {
      if (!pool) {
        const opened = fetchPool()
        pool = opened
        opened.catch(() => {
          if (pool === opened) pool = undefined
        })
      }
      return pool
    },
    authorize: async () => (await readCredential()).headers,
    renew: () => {
      credential = undefined
      return options.renewable
    },
    close: async () => {
      const closing = pool
      pool = undefined
      await (await closing?.catch(() => undefined))?.destroy()
    },
  }
}

/** A bearer token in a file, which the kubelet (or whoever owns it) replaces from time to time. */
export async function readTokenFile(file: string, now: number): Promise<Credential> {
  const token = (await readFile(file, 'utf8')).trim()
  return { headers: { authorization: `Bearer ${token}` }, expiresAt: now + 2 * RENEW_BEFORE_MS }
}
