import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import type { HttpMetrics } from './metrics.ts'

const REQUEST_ID = /^[A-Za-z0-9._:/-]{1,128}$/

/** Gives every request an id (the client's own when it is one that may be logged) and echoes it. */
export const assignRequestId: RequestHandler = (req, res, next) => {
  const given = req.get('x-request-id')
  res.locals.requestId = given !== undefined && REQUEST_ID.test(given) ? given : randomUUID()
  res.set('X-Request-Id', res.locals.requestId)
  next()
}

/** One log line and one measurement for every request. Queries are not logged: they may name anything. */
export function createRequestLog(logger: Logger, metrics: HttpMetrics): RequestHandler {
  return (req, res, next) => {
    const start = performance.now()
    res.on('close', () => {
      const durationMs = performance.now() - start
      const { requestId, operationId = 'none', caller } = res.locals
      const isAnswered = res.writableFinished || res.statusCode === 101
      const status = isAnswered ? res.statusCode : 499
      metrics.observe(operationId, status, durationMs / 1000)
      logger.info(
        {
          requestId,
          method: req.method,
          path: req.path,
          operationId,
          status,
          durationMs: Math.round(durationMs),
          subject: caller?.person.subject,
          ...(caller?.token && { token: caller.token.id }),
        },
        'request',
      )
    })
    next()
  }
}
