import type { ErrorRequestHandler, Request } from 'express'
import type { Logger } from 'pino'
import { AppError } from '../lib/errors.ts'
import { SocketRefusal } from '../lib/message-socket.ts'
import type { Route } from './document.ts'
import { toFailure } from './errors.ts'

export interface SocketRefusalsDeps {
  /** Whether there is such a cluster: what is said first of all that may be wrong. */
  readonly hasCluster: (name: string) => boolean
  readonly logger: Logger
}

const CODES: Readonly<Record<number, string>> = {
  400: 'E_INVALID_REQUEST',
  403: 'E_FORBIDDEN',
  404: 'E_NOT_FOUND',
  500: 'E_INTERNAL',
}

/** The operation of a request that failed, maybe before its route was reached. */
function findOperationId(req: Request, reached: string | undefined): string | undefined {
  const { openapi } = req as Request & { openapi?: { schema?: { operationId?: string } } }
  return reached ?? openapi?.schema?.operationId
}

/** The same in the contract's words for refused shells; nothing for what is answered as it is everywhere. */
function toRefusal(failure: AppError, requestId: string): SocketRefusal | undefined {
  const code = CODES[failure.status]
  if (code === undefined) return undefined
  const message = failure.expose
    ? failure.message
    : `The server failed to answer (request ${requestId}).`
  return new SocketRefusal(failure.status, { code, message })
}

/** Answers what is thrown before a connection to a cluster's object was upgraded. */
export function createSocketRefusals(
  routes: readonly Route[],
  { hasCluster, logger }: SocketRefusalsDeps,
): ErrorRequestHandler {
  const ids = new Set(
    routes.flatMap(({ path, operationId }) => (path.includes('{cluster}') ? [operationId] : [])),
  )
  return (error: unknown, req, res, next) => {
    const { operationId, requestId } = res.locals
    if (!ids.has(findOperationId(req, operationId) ?? '')) {
      next(error)
      return
    }
    const failure = hasCluster(String(req.params['cluster']))
      ? error
      : new AppError('not_found', 'cluster not found')
    const refusal =
      failure instanceof SocketRefusal ? failure : toRefusal(toFailure(failure, req), requestId)
    if (!refusal) {
      next(failure)
      return
    }
    if (refusal.status === 500) logger.error({ requestId, err: error }, 'request failed')
    res.status(refusal.status).set('X-Periscope-Error', refusal.body.code)
    res.type('application/json').send(JSON.stringify(refusal.body))
  }
}
