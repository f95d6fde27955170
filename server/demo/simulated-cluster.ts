import { once, type EventEmitter } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createSecureServer, type Http2SecureServer } from 'node:http2'
import { createServer as createHttpsServer, type Server as HttpsServer } from 'node:https'
import type { Duplex } from 'node:stream'
import { setTimeout as delay } from 'node:timers/promises'
import { serve, type ApiServer } from './api/api-server.ts'
import { createCertificate, type ServerCertificate } from './certificate.ts'
import type { KubeObject } from './objects.ts'
import { createAuthorizer } from './rbac/authorizer.ts'
import { bootstrapObjects, tierObjects } from './rbac/bootstrap.ts'
import { CONSOLE_ACCOUNT, toServiceAccountGroups, type User } from './rbac/user.ts'
import { createExecUpgrade } from './exec/exec.ts'
import { ClusterStore } from './store/cluster-store.ts'

const BOOKMARK_INTERVAL_MS = 60_000

export interface SimulatedClusterOptions {
  /** The first state, beside the roles and bindings that every cluster starts with. */
  readonly objects: Iterable<KubeObject>
  readonly name?: string
  readonly token?: string
  /** Accounts beside the console's, by bearer token. */
  readonly users?: Readonly<Record<string, User>>
  /** Waited before every answer. */
  readonly latencyMs?: number
  readonly tls?: ServerCertificate
  /** False for a server that answers JSON only. */
  readonly protobuf?: boolean
  /** False for a server that speaks HTTP/1.1 only. */
  readonly http2?: boolean
  /** False for a cluster without metrics-server. */
  readonly metrics?: boolean
  /** False for a cluster with nothing but `objects`: nobody may do anything. */
  readonly bootstrap?: boolean
  /** False for a cluster that binds none of the console's tiers. */
  readonly tiers?: boolean
  readonly incompleteRules?: boolean
  /** Subprotocols of exec; `v5.channel.k8s.io` and `v4.channel.k8s.io` when absent. */
  readonly execProtocols?: readonly string[]
  readonly historySize?: number
  readonly gitVersion?: string
  readonly now?: () => number
  /** Called before everything else; true when it took the request over. See faults.ts. */
  readonly intercept?: Intercept
}

export type Intercept = (req: IncomingMessage, res: ServerResponse) => boolean

export interface SimulatedCluster {
  readonly name: string
  readonly server: string
  readonly caPem: string
  readonly token: string
  readonly store: ClusterStore
  /** Changes what happens to requests from here on; undefined ends it. */
  setIntercept(intercept: Intercept | undefined): void
  /** Sends a bookmark to every watch that asked for them, as time does. */
  sendBookmarks(): void
  /** Ends every watch, as an API server that restarts does. */
  endWatches(): void
  /** Watches that are open. */
  countWatches(): number
  close(): Promise<void>
}

export async function startSimulatedCluster(
  options: SimulatedClusterOptions,
): Promise<SimulatedCluster> {
  const now = options.now ?? Date.now
  const tls = options.tls ?? (await createCertificate(now()))
  const store = createStore(options, now)
  const token = options.token ?? 'demo-console-token'
  const watches = createOpenWatches()
  const api: ApiServer = {
    store,
    authorizer: createAuthorizer(store),
    users: toUsers(token, options.users),
    watches,
    now,
    gitVersion: options.gitVersion ?? 'v1.34.2',
    protobuf: options.protobuf ?? true,
    incompleteRules: options.incompleteRules ?? false,
    execProtocols: options.execProtocols ?? ['v5.channel.k8s.io', 'v4.channel.k8s.io'],
  }
  let intercept = options.intercept
  const latencyMs = options.latencyMs ?? 0
  const server = createHttpServer(tls, options.http2 ?? true)
  const connections = trackConnections(server)
  server.on('request', (req: IncomingMessage, res: ServerResponse) => {
    if (intercept?.(req, res) === true) return
    void answerAfter(latencyMs, () => serve(api, req, res))
  })
  const upgraded = acceptUpgrades(
    server,
    createExecUpgrade(api, (req, res) => intercept?.(req, res) === true),
  )
  const address = await listen(server)
  const bookmarks = setInterval(() => watches.sendBookmarks(), BOOKMARK_INTERVAL_MS)
  bookmarks.unref()
  return {
    name: options.name ?? 'simulated',
    server: address,
    caPem: tls.certPem,
    token,
    store,
    setIntercept: (next) => {
      intercept = next
    },
    sendBookmarks: () => watches.sendBookmarks(),
    endWatches: () => watches.endAll(),
    countWatches: () => watches.count(),
    close: () => {
      clearInterval(bookmarks)
      for (const socket of upgraded) socket.destroy()
      return close(server, connections)
    },
  }
}

function createStore(options: SimulatedClusterOptions, now: () => number): ClusterStore {
  const { historySize, metrics = true } = options
  const store = new ClusterStore({
    now,
    metrics,
    ...(historySize === undefined ? {} : { historySize }),
  })
  const bootstrap = options.bootstrap === false ? [] : bootstrapObjects()
  const tiers = options.bootstrap === false || options.tiers === false ? [] : tierObjects()
  store.seed([...bootstrap, ...tiers, ...options.objects])
  return store
}

function toUsers(
  token: string,
  others: Readonly<Record<string, User>> = {},
): ReadonlyMap<string, User> {
  const console = { name: CONSOLE_ACCOUNT, groups: toServiceAccountGroups('periscope') }
  return new Map<string, User>([[token, console], ...Object.entries(others)])
}

async function answerAfter(latencyMs: number, answer: () => Promise<void>): Promise<void> {
  if (latencyMs > 0) await delay(latencyMs, undefined, { ref: false })
  await answer()
}

/** Connections that were upgraded are no longer the server's to close. */
function acceptUpgrades(
  server: Server,
  upgrade: (req: IncomingMessage, socket: Duplex, head: Buffer) => void,
): ReadonlySet<Duplex> {
  const open = new Set<Duplex>()
  server.on('upgrade', (req: IncomingMessage, socket: Duplex, head: Buffer) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
    upgrade(req, socket, head)
  })
  return open
}

/** What the servers for HTTP/2 and HTTP/1.1 have in common: the first speaks both, and its requests look like the other's. */
type Server = (Http2SecureServer | HttpsServer) & EventEmitter

function createHttpServer({ certPem, keyPem }: ServerCertificate, http2: boolean): Server {
  const options = { cert: certPem, key: keyPem }
  // Idle clients are kept as long as a real API server keeps them.
  const timeouts = { keepAliveTimeout: 180_000, requestTimeout: 0 }
  return http2
    ? createSecureServer({ ...options, allowHTTP1: true, http1Options: timeouts })
    : createHttpsServer({ ...options, ...timeouts })
}

function trackConnections(server: Server): ReadonlySet<Duplex> {
  const open = new Set<Duplex>()
  server.on('secureConnection', (socket: Duplex) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
  return open
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return `https://127.0.0.1:${port}`
}

async function close(server: Server, connections: Iterable<Duplex>): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  for (const socket of connections) socket.destroy()
  await closed
}

interface WatchStreams {
  add(stream: { sendBookmark(): void; end(): void }): () => void
  sendBookmarks(): void
  endAll(): void
  count(): number
}

function createOpenWatches(): WatchStreams {
  const open = new Set<{ sendBookmark(): void; end(): void }>()
  return {
    add: (stream) => {
      open.add(stream)
      return () => open.delete(stream)
    },
    sendBookmarks: () => {
      for (const stream of open) stream.sendBookmark()
    },
    endAll: () => {
      for (const stream of [...open]) stream.end()
    },
    count: () => open.size,
  }
}
