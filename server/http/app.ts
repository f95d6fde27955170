import express, { type Express, type RequestHandler } from 'express'
import * as OpenApiValidator from 'express-openapi-validator'
import { takeTurn } from '../lib/turns.ts'
import { createBasePath } from './base-path.ts'
import { createBodyParser } from './bodies.ts'
import { createCompression } from './compress.ts'
import { createConsole } from './console.ts'
import { createCsrfGuard } from './csrf.ts'
import { type ContractDocument, toRequestDocument } from './document.ts'
import { createDocs } from './docs.ts'
import { createErrorHandler, refuseUnknownRoute } from './errors.ts'
import { createHostGuard } from './host-guard.ts'
import { createHttpMetrics, type GaugeSource } from './metrics.ts'
import { type OperationsDeps, registerOperations } from './operations.ts'
import { createUpgradeGuard, registerSockets, type SocketsDeps } from './sockets.ts'
import { assignRequestId, createRequestLog } from './request-log.ts'
import { securityHeaders } from './security-headers.ts'
import { cacheValidatorPaths } from './validator-cache.ts'

export interface HttpAppDeps extends OperationsDeps, SocketsDeps {
  readonly openapiYaml: string
  readonly allowedHosts: 'loopback' | 'any' | readonly string[]
  /** The prefix of every address; `''` for none. */
  readonly basePath: string
  /** Addresses and ranges whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed. */
  readonly trustedProxies: readonly string[]
  /** The folder of the built console; without one there is none. */
  readonly consoleRoot?: string
  /** What `/metrics` has of other parts. */
  readonly gauges?: readonly GaugeSource[]
}

/** What answers outside the contract, beside the contract's own first segments. */
const RESERVED = ['api', 'metrics']

/** Said at `/` when there is no console. */
const NO_CONSOLE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Periscope</title>
  </head>
  <body>
    <h1>Periscope</h1>
    <p>The console is not served: the server was started without it, or it is not built (<code>npm run build</code>).</p>
    <p>The API works: <a href="api/docs">its documentation</a>.</p>
  </body>
</html>
`

function listReserved(document: ContractDocument): ReadonlySet<string> {
  const firsts = Object.keys(document.paths).map((path) => path.split('/')[1] ?? '')
  return new Set([...RESERVED, ...firsts])
}

cacheValidatorPaths()

/** Many requests may arrive at once: who is connected gets to read and write between them. */
const waitForTurn: RequestHandler = (_req, _res, next) => {
  const turn = takeTurn()
  if (turn) void turn.then(() => next())
  else next()
}

/** The HTTP edge: what every request passes, in order. */
export function createHttpApp(deps: HttpAppDeps): Express {
  const app = express()
  const metrics = createHttpMetrics(deps.gauges)
  app.disable('x-powered-by')
  app.disable('etag')
  app.enable('case sensitive routing')
  app.set('trust proxy', deps.trustedProxies.length > 0 ? [...deps.trustedProxies] : false)

  app.use(waitForTurn)
  app.use(assignRequestId)
  app.use(createRequestLog(deps.logger, metrics))
  app.use(...securityHeaders)
  app.use(createHostGuard(deps.allowedHosts, deps.basePath))
  if (deps.basePath !== '') app.use(createBasePath(deps.basePath))
  app.use(createCsrfGuard(deps.allowedOrigins))
  app.use(createUpgradeGuard(deps.document))
  app.get('/metrics', async (_req, res) => {
    res.type(metrics.contentType).send(await metrics.render())
  })
  app.use(createCompression(deps.document))
  if (deps.consoleRoot !== undefined) {
    app.use(createConsole({ root: deps.consoleRoot, reserved: listReserved(deps.document) }))
  }
  app.get('/', (_req, res) => {
    res.type('html').send(NO_CONSOLE)
  })
  app.use('/api', createDocs(deps.openapiYaml))
  app.use(createBodyParser(deps.document))
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
  registerSockets(app, deps)
  registerOperations(app, deps)
  app.use(refuseUnknownRoute)
  app.use(createErrorHandler(deps.logger, deps.basePath))
  return app
}
