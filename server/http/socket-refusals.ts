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

/** What the request validation writes down: it is there before the route is reached, and after it was left. */
interface Validated {
  readonly openapi?: {
    readonly schema?: { readonly operationId?: string }
    readonly pathParams?: Readonly<Record<string, string>>
  }
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
    const { requestId } = res.locals
    const { schema, pathParams } = (req as Request & Validated).openapi ?? {}
    if (!ids.has(schema?.operationId ?? '')) {
      next(error)
      return
    }
    const failure = hasCluster(pathParams?.['cluster'] ?? '')
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
