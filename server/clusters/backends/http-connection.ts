import { readFile } from 'node:fs/promises'
import { createSecureContext } from 'node:tls'
import { Agent, type Dispatcher, ProxyAgent } from 'undici'
import type { Connection, ConnectionUse } from '../../kube/connection.ts'
import { AppError } from '../../lib/errors.ts'
import { openRawSocket } from './raw-socket.ts'
import { createSharedConnections, type SharedSender } from './shared-connections.ts'

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
/** Requests at once to one cluster; more wait. */
const MAX_CONNECTIONS = 256
/** Logs at once of one cluster, and watches where they cannot share connections; more wait. */
const MAX_STREAMS = 8192
const RENEW_BEFORE_MS = 60_000

/** The certificates are read once, not for each connection: a parsed set of them takes much memory. */
function toTlsOptions({ ca, cert, key, ...options }: Omit<TransportOptions, 'proxyUrl'>) {
  return { ...options, secureContext: createSecureContext({ ca, cert, key }) }
}

function createPool({ proxyUrl, ...transport }: TransportOptions, connections: number): Dispatcher {
  const tls = toTlsOptions(transport)
  const options = {
    connections,
    // One request costs half as much CPU over HTTP/1.1, and a large list is no slower.
    allowH2: false,
    keepAliveTimeout: 30_000,
    keepAliveMaxTimeout: 300_000,
  }
  return proxyUrl === undefined
    ? new Agent({ ...options, connect: { ...tls, timeout: CONNECT_TIMEOUT_MS } })
    : new ProxyAgent({ ...options, uri: proxyUrl, requestTls: tls })
}

/** A credential with the moment from which it is to be replaced. */
interface HeldCredential extends Credential {
  readonly renewAt: number
}

type Senders = Readonly<Record<ConnectionUse, Dispatcher | SharedSender>>

/** The pools and the client certificate that they present. */
interface Pool {
  readonly certificate: Credential['transport']
  readonly senders: Promise<Senders>
}

async function endPool(
  pool: Pool | undefined,
  end: (sender: Dispatcher | SharedSender) => Promise<void>,
): Promise<void> {
  const senders = await pool?.senders.catch(() => undefined)
  if (senders) await Promise.allSettled(Object.values(senders).map(end))
}

/** A connection over TLS with a credential that is kept in memory until shortly before it expires. */
export function createHttpConnection(options: HttpConnectionOptions): Connection {
  let credential: HeldCredential | undefined
  let fetching: Promise<HeldCredential> | undefined
  let pool: Pool | undefined

  async function fetchCredential(): Promise<HeldCredential> {
    const fetchedAt = options.now()
    const fetched = await options.fetchCredential()
    const lifetime = (fetched.expiresAt ?? Infinity) - fetchedAt
    // One that lives shorter than that is used for half of its life.
    const renewAt = fetchedAt + Math.max(lifetime - RENEW_BEFORE_MS, lifetime / 2)
    credential = { ...fetched, renewAt }
    return credential
  }

  /** Whoever asks while a credential is being fetched waits for the same one. */
  async function readCredential(): Promise<HeldCredential> {
    if (credential && options.now() < credential.renewAt) return credential
    fetching ??= fetchCredential().finally(() => {
      fetching = undefined
    })
    return fetching
  }

  async function openPool(certificate: Credential['transport']): Promise<Senders> {
    const transport = { ...(await options.transport()), ...certificate }
    const server = new URL(options.server)
    const stream = createPool(transport, MAX_STREAMS)
    const watch = createSharedConnections({
      origin: server.origin,
      openSocket: (signal) =>
        openRawSocket(server, { ...transport, protocols: ['h2', 'http/1.1'] }, signal),
      fallback: stream,
    })
    return { call: createPool(transport, MAX_CONNECTIONS), stream, watch }
  }

  function replacePool(certificate: Credential['transport']): Promise<Senders> {
    const retired = pool
    const opened = { certificate, senders: openPool(certificate) }
    pool = opened
    opened.senders.catch(() => {
      if (pool === opened) pool = undefined
    })
    // Requests that are on their way end first.
    void endPool(retired, (sender) => sender.close())
    return opened.senders
  }

  return {
    cluster: options.cluster,
    server: options.server,
    sender: async (use) => {
      const { transport: certificate } = await readCredential()
      const isCurrent = pool?.certificate?.cert === certificate?.cert
      const senders = pool && isCurrent ? pool.senders : replacePool(certificate)
      return (await senders)[use]
    },
    openSocket: async (signal) => {
      const { transport: certificate } = await readCredential()
      const transport = { ...(await options.transport()), ...certificate }
      return openRawSocket(new URL(options.server), transport, signal)
    },
    authorize: async () => (await readCredential()).headers,
    renew: (refused) => {
      // Many requests may be refused at once: only the first of them ends the credential.
      if (options.renewable && credential?.headers === refused) credential = undefined
      return options.renewable
    },
    close: async () => {
      const closing = pool
      pool = undefined
      await endPool(closing, (sender) => sender.destroy())
    },
  }
}

/** A file of a credential. Throws when it cannot be read; the reason is for the log. */
export async function readCredentialFile(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new AppError(
      'credentials_unavailable',
      'A credential file of this cluster cannot be read.',
      { cause: error },
    )
  }
}

/** A bearer token in a file, which the kubelet (or whoever owns it) replaces from time to time. */
export async function readTokenFile(file: string, now: number): Promise<Credential> {
  const token = (await readCredentialFile(file)).trim()
  return { headers: { authorization: `Bearer ${token}` }, expiresAt: now + 2 * RENEW_BEFORE_MS }
}
