import type { Express, Request, RequestHandler, Response } from 'express'
import { Readable } from 'node:stream'
import type { Logger } from 'pino'
import { type Authorization, toKubeIdentity } from '../auth/authorization.ts'
import type { Authenticate } from '../auth/caller.ts'
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
import { toCredentials, toRequestFacts } from './request-facts.ts'
import { type AnyReply, respond, toContentType, toStatus, toText } from './respond.ts'
import { createResponseValidator, type ResponseValidator } from './response-validator.ts'
import { SSE_TYPE } from './sse.ts'
import { checkToken } from './token-scope.ts'

export interface OperationsDeps {
  readonly document: ContractDocument
  readonly handlers: Handlers
  readonly authenticate: Authenticate
  readonly authorization: Authorization
  /** Aborts when the server stops. */
  readonly stopping: AbortSignal
  /** Aborts a while before: streams of events, which have no end of their own, are told and ended. */
  readonly closing: AbortSignal
  /** Operations that the operator has switched off: they have no route. */
  readonly disabled?: ReadonlySet<string>
  /** What stands before single operations, by their id. */
  readonly rateLimits?: Readonly<Partial<Record<string, RequestHandler>>>
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
  const { failure, page } = reply
  if (failure) {
    if (page !== undefined) {
      const type = toContentType('text/html')
      refuseProblems(route, validator.check(route, failure.status, type, page))
    }
    return reply
  }
  const status = toStatus(reply)
  const whole = reply.parts && (await readAll(reply.parts))
  const text = status === 200 ? (whole?.toString('utf8') ?? toText(reply)) : ''
  refuseProblems(route, validator.check(route, status, toContentType(reply.type), text))
  return whole ? { ...reply, parts: Readable.from([whole]) } : reply
}

async function readAll(parts: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const part of parts) all.push(typeof part === 'string' ? Buffer.from(part) : part)
  return Buffer.concat(all)
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
    if (!route.isPublic) {
      const caller = await deps.authenticate(toCredentials(req))
      res.locals.caller = caller
      checkToken(caller.token, route, req.params)
      // What a person sees is theirs alone: no cache on the way may keep it.
      res.set('Cache-Control', 'no-store')
    }
    const { caller, requestId } = res.locals
    const identity = caller && toKubeIdentity(deps.authorization, caller.person)
    const controller = toController(res)
    const { params, query, headers } = req
    const reply = await handler({
      params,
      query,
      headers,
      body: req.body as unknown,
      person: caller?.person,
      caller,
      facts: toRequestFacts(req, requestId),
      identity,
      signal: controller.signal,
    })
    await respond(res, validator ? await checkReply(validator, route, reply) : reply, {
      ends: { shutdown: deps.closing, session: caller?.end },
      controller,
    })
  }

  for (const route of routes) {
    const handler = handlers[route.operationId]
    if (!handler || deps.disabled?.has(route.operationId)) continue
    const path = toExpressPath(route.path)
    const limit = deps.rateLimits?.[route.operationId]
    app[route.method](path, (_req, res, next) => {
      res.locals.operationId = route.operationId
      next()
    })
    if (limit) app[route.method](path, limit)
    app[route.method](path, (req, res) => answer(route, handler, req, res))
  }
}
