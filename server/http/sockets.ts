import type { Express, Request, RequestHandler, Response } from 'express'
import { WebSocketServer } from 'ws'
import { type Authorization, type Person, toKubeIdentity } from '../auth/authorization.ts'
import { AppError } from '../lib/errors.ts'
import type { MessageSocket } from '../lib/message-socket.ts'
import type { AcceptOptions, Sockets } from './contract.ts'
import {
  checkComplete,
  type ContractDocument,
  listRoutes,
  type Route,
  toExpressPath,
} from './document.ts'
import { toMessageSocket } from './message-socket.ts'
import { checkOrigin } from './origin.ts'
import type { WatchSession } from './session-watch.ts'
import { createSocketRefusals, type SocketRefusalsDeps } from './socket-refusals.ts'

/** The largest message of a client, where an operation says nothing else. */
const MAX_MESSAGE_BYTES = 1024 * 1024
const HEARTBEAT_MS = 20_000

export interface SocketsDeps extends SocketRefusalsDeps {
  readonly document: ContractDocument
  readonly sockets: Sockets
  readonly authenticate: (req: Request) => Person
  readonly authorization: Authorization
  readonly closing: AbortSignal
  /** Watches the sign-ins behind connections; absent where there is no sign-in. */
  readonly watchSession?: WatchSession
  /** Origins beside the server's own: hosts, or `scheme://host`, with `*` and `?`. */
  readonly allowedOrigins: readonly string[]
}

/** Resolves when the connection is over. */
type AnySocketHandler = (request: object, accept: object) => Promise<void>

const KEY = /^[+/0-9A-Za-z]{22}==$/

function isHandshake({ headers }: Request): boolean {
  return (
    headers.upgrade?.toLowerCase() === 'websocket' &&
    KEY.test(headers['sec-websocket-key'] ?? '') &&
    headers['sec-websocket-version'] === '13'
  )
}

function listSocketRoutes(document: ContractDocument): Route[] {
  return listRoutes(document).filter(({ isSocket }) => isSocket)
}

/** Refuses who asks for a WebSocket where there is none: an answer as to a plain request would only confuse. */
export function createUpgradeGuard(document: ContractDocument): RequestHandler {
  const paths = listSocketRoutes(document).map(
    ({ path }) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`),
  )
  return (req, res, next) => {
    const isSocket = res.locals.upgrade && req.headers.upgrade?.toLowerCase() === 'websocket'
    if (isSocket && !paths.some((path) => path.test(req.path))) {
      throw new AppError('not_found', `no WebSocket at ${req.path}`)
    }
    next()
  }
}

/** Upgrades the connection of an answer that was not begun. From here on there is no answer but messages. */
function upgrade(req: Request, res: Response, options: AcceptOptions): MessageSocket {
  const { upgrade: asked, requestId } = res.locals
  if (!asked) throw new AppError('internal', 'There is nothing to upgrade.')
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: options.maxMessageBytes ?? MAX_MESSAGE_BYTES,
    handleProtocols: () => false,
  })
  server.once('headers', (headers) => headers.push(`X-Request-Id: ${requestId}`))
  res.detachSocket(asked.socket)
  res.statusCode = 101
  res.emit('close')
  let accepted: MessageSocket | undefined
  // Calls back before it returns, unless the client has left.
  server.handleUpgrade(req, asked.socket, asked.head, (ws) => {
    accepted = toMessageSocket(ws, options.heartbeatMs ?? HEARTBEAT_MS)
  })
  if (!accepted) throw new AppError('invalid_request', 'The client left before it was accepted.')
  return accepted
}

/** Registers every operation of the contract that is a WebSocket with its handler. */
export function registerSockets(app: Express, deps: SocketsDeps): void {
  const routes = listSocketRoutes(deps.document)
  const handlers = deps.sockets as unknown as Readonly<Record<string, AnySocketHandler>>
  checkComplete(routes, handlers)

  async function serve(handler: AnySocketHandler, req: Request, res: Response): Promise<void> {
    const person = deps.authenticate(req)
    res.locals.person = person
    res.set('Cache-Control', 'no-store')
    if (!res.locals.upgrade || !isHandshake(req)) {
      throw new AppError(
        'invalid_request',
        'This is a WebSocket: the request must ask for an upgrade (RFC 6455).',
      )
    }
    const { params, query, headers } = req
    const identity = toKubeIdentity(deps.authorization, person)
    const accept = async (options: AcceptOptions = {}) => {
      checkOrigin(headers, deps.allowedOrigins)
      return upgrade(req, res, options)
    }
    const session = deps.watchSession?.({ person, cookie: headers.cookie })
    const ends = { shutdown: deps.closing, session: session?.ended }
    try {
      await handler({ params, query, headers, person, identity, ends }, accept)
    } finally {
      session?.stop()
    }
  }

  for (const route of routes) {
    const handler = handlers[route.operationId]
    if (!handler) continue
    app.get(toExpressPath(route.path), async (req, res) => {
      res.locals.operationId = route.operationId
      try {
        await serve(handler, req, res)
      } catch (error) {
        if (res.statusCode !== 101) throw error
        // Nobody can be answered any more.
        res.locals.upgrade?.socket.destroy()
        const { requestId } = res.locals
        deps.logger.error({ requestId, err: error }, 'WebSocket failed')
      }
    })
  }
  app.use(createSocketRefusals(routes, deps))
}
