import type { Express, Request, Response } from 'express'
import type { Logger } from 'pino'
import { type Authorization, type Person, toKubeIdentity } from '../auth/authorization.ts'
import { AppError } from '../lib/errors.ts'
import type { Handlers } from './contract.ts'
import {
  checkComplete,
  type ContractDocument,
  listRoutes,
  type Route,
  toExpressPath,
} from './document.ts'
import type { SseBlock } from '../lib/sse-block.ts'
import { type AnyReply, respond, toContentType, toText } from './respond.ts'
import { createResponseValidator, type ResponseValidator } from './response-validator.ts'
import type { WatchSession } from './session-watch.ts'
import { SSE_TYPE } from './sse.ts'

export interface OperationsDeps {
  readonly document: ContractDocument
  readonly handlers: Handlers
  /** Who a request is from. Throws `unauthenticated` when nobody is signed in. */
  readonly authenticate: (req: Request) => Person
  readonly authorization: Authorization
  /** Aborts when the server stops. */
  readonly stopping: AbortSignal
  /** Aborts a while before: streams of events, which have no end of their own, are told and ended. */
  readonly closing: AbortSignal
  /** Watches the sign-ins behind streams; absent where there is no sign-in. */
  readonly watchSession?: WatchSession
  /** Operations that the operator has switched off: they have no route. */
  readonly disabled?: ReadonlySet<string>
  /** Checks every answer against the contract before it is sent. */
  readonly validateResponses: boolean
  readonly logger: Logger
}

type AnyHandler = (request: object) => Promise<AnyReply> | AnyReply

/** Gives every request a signal that aborts when its client goes away before it is answered, or the server stops. */
function createSignals(stopping: AbortSignal) {
  const open = new Set<AbortController>()
  stopping.addEventListener('abort', () =>
    open.forEach((controller) => controller.abort(stopping.reason)),
  )
  return (res: Response): AbortController => {
    const controller = new AbortController()
    open.add(controller)
    res.on('close', () => {
      open.delete(controller)
      if (!res.writableFinished) controller.abort()
    })
    return controller
  }
}

/** The same blocks, each checked against the contract before it is sent. */
async function* checkBlocks(
  validator: ResponseValidator,
  route: Route,
  blocks: AsyncIterable<SseBlock>,
): AsyncGenerator<SseBlock> {
  for await (const block of blocks) {
    const { event = 'message', id, data } = block
    // A block that only moves the position is not dispatched: the contract's schema is that of the others.
    if (data !== undefined) {
      const value = { event, ...(id !== undefined && { id }), data: JSON.parse(data) as unknown }
      refuseProblems(route, validator.check(route, 200, SSE_TYPE, JSON.stringify(value)))
    }
    yield block
  }
}

function refuseProblems(route: Route, problems: readonly string[]): void {
  if (problems.length === 0) return
  throw new AppError(
    'internal',
    `${route.operationId} broke the contract: ${problems.slice(0, 5).join('; ')}`,
  )
}

/** The same answer, whole and checked against the contract. */
async function checkReply(
  validator: ResponseValidator,
  route: Route,
  reply: AnyReply,
): Promise<AnyReply> {
  if (reply.blocks) return { ...reply, blocks: checkBlocks(validator, route, reply.blocks) }
  const text = reply.notModified ? '' : reply.parts ? await readText(reply.parts) : toText(reply)
  const problems = validator.check(
    route,
    reply.notModified ? 304 : 200,
    toContentType(reply.type),
    text,
  )
  refuseProblems(route, problems)
  const { parts, ...rest } = reply
  return parts
    ? { ...rest, body: reply.type === 'application/json' ? JSON.parse(text) : text }
    : reply
}

async function readText(parts: AsyncIterable<string | Uint8Array>): Promise<string> {
  let text = ''
  const decoder = new TextDecoder()
  for await (const part of parts)
    text += typeof part === 'string' ? part : decoder.decode(part, { stream: true })
  return text
}

/** Registers every operation of the contract with its handler. */
export function registerOperations(app: Express, deps: OperationsDeps): void {
  const routes = listRoutes(deps.document).filter(({ isSocket }) => !isSocket)
  const handlers = deps.handlers as unknown as Readonly<Record<string, AnyHandler>>
  checkComplete(routes, handlers)
  const toController = createSignals(deps.stopping)
  const validator = deps.validateResponses ? createResponseValidator(deps.document) : undefined

  async function answer(
    route: Route,
    handler: AnyHandler,
    req: Request,
    res: Response,
  ): Promise<void> {
    res.locals.operationId = route.operationId
    if (!route.isPublic) {
      res.locals.person = deps.authenticate(req)
      // What a person sees is theirs alone: no cache on the way may keep it.
      res.set('Cache-Control', 'no-store')
    }
    const person = res.locals.person
    const identity = person && toKubeIdentity(deps.authorization, person)
    const controller = toController(res)
    const { params, query, headers } = req
    const reply = await handler({
      params,
      query,
      headers,
      body: req.body as unknown,
      person,
      identity,
      signal: controller.signal,
    })
    // Only streams outlive the moment in which their request was authenticated.
    const session =
      reply.blocks && person && deps.watchSession?.({ person, cookie: headers.cookie })
    try {
      await respond(res, validator ? await checkReply(validator, route, reply) : reply, {
        ends: { shutdown: deps.closing, session: session?.ended },
        controller,
      })
    } finally {
      session?.stop()
    }
  }

  for (const route of routes) {
    const handler = handlers[route.operationId]
    if (!handler || deps.disabled?.has(route.operationId)) continue
    app[route.method](toExpressPath(route.path), (req, res) => answer(route, handler, req, res))
  }
}
