import compression from 'compression'
import express, { type Express } from 'express'
import * as OpenApiValidator from 'express-openapi-validator'
import { constants } from 'node:zlib'
import { toRequestDocument } from './document.ts'
import { createDocs } from './docs.ts'
import { createErrorHandler, refuseUnknownRoute } from './errors.ts'
import { createHostGuard } from './host-guard.ts'
import { createHttpMetrics } from './metrics.ts'
import { type OperationsDeps, registerOperations } from './operations.ts'
import { assignRequestId, createRequestLog } from './request-log.ts'
import { securityHeaders } from './security-headers.ts'
import { cacheValidatorPaths } from './validator-cache.ts'

const MAX_BODY_BYTES = 64 * 1024
/** Below this size compressing costs more than it saves. */
const COMPRESS_FROM_BYTES = 8 * 1024

export interface HttpAppDeps extends OperationsDeps {
  readonly openapiYaml: string
  readonly allowedHosts: 'loopback' | 'any' | readonly string[]
}

cacheValidatorPaths()

/** The HTTP edge: what every request passes, in order. */
export function createHttpApp(deps: HttpAppDeps): Express {
  const app = express()
  const metrics = createHttpMetrics()
  app.disable('x-powered-by')
  app.disable('etag')
  app.enable('case sensitive routing')

  app.use(assignRequestId)
  app.use(createRequestLog(deps.logger, metrics))
  app.use(securityHeaders)
  app.use(createHostGuard(deps.allowedHosts))
  app.get('/metrics', async (_req, res) => {
    res.type(metrics.contentType).send(await metrics.render())
  })
  app.use(compression({ threshold: COMPRESS_FROM_BYTES, level: constants.Z_BEST_SPEED }))
  // There is no console yet: who opens the server in a browser finds out what it can do.
  app.get('/', (_req, res) => {
    res.redirect('api/docs')
  })
  app.use('/api', createDocs(deps.openapiYaml))
  app.use(express.json({ limit: MAX_BODY_BYTES }))
  app.use(
    OpenApiValidator.middleware({
      // The library's type of a document is narrower than OpenAPI 3.1's.
      apiSpec: toRequestDocument(deps.document) as never,
      validateApiSpec: false,
      validateRequests: { allowUnknownQueryParameters: true },
      validateResponses: false,
      validateSecurity: false,
    }),
  )
  registerOperations(app, deps)
  app.use(refuseUnknownRoute)
  app.use(createErrorHandler(deps.logger))
  return app
}
