import type { NextFunction, Request, RequestHandler, Response } from 'express'
import type { Logger } from 'pino'
import { AppError, type ErrorCode, toAppError } from '../lib/errors.ts'
import { wantsHtml } from './request-facts.ts'

/** What express-openapi-validator and body-parser throw. */
interface HttpFailure {
  readonly status: number
  readonly message: string
  readonly errors?: readonly { readonly path?: string; readonly message?: string }[]
  readonly headers?: Readonly<Record<string, string>>
}

const CODES: Readonly<Record<number, ErrorCode>> = {
  400: 'invalid_request',
  401: 'unauthenticated',
  403: 'denied',
  404: 'not_found',
  405: 'method_not_allowed',
  413: 'payload_too_large',
  415: 'unsupported_media_type',
}

function isHttpFailure(error: unknown): error is HttpFailure {
  return (
    error instanceof Error &&
    'status' in error &&
    typeof error.status === 'number' &&
    error.status < 500
  )
}

/** `/query/limit` → `query parameter "limit"`, `/body/checks/0/verb` → `body field "checks.0.verb"`. */
function toPlace(path: string): string {
  const [, where = '', ...rest] = path.split('/')
  const name = rest.join('.')
  if (where === 'query') return `query parameter "${name}"`
  if (where === 'params') return `path parameter "${name}"`
  if (where === 'headers') return `header "${name}"`
  return name === '' ? 'the body' : `body field "${name}"`
}

function toSentence({ message, errors = [] }: HttpFailure): string {
  const places = errors.map(
    (error) => `${toPlace(error.path ?? '')}: ${error.message ?? 'invalid'}`,
  )
  return places.length > 0 ? places.join('; ') : message
}

/** Of Node when Express decodes a parameter, of the validator when it did so before. */
function isMalformedPath(error: HttpFailure): boolean {
  return (
    error instanceof URIError ||
    error.errors?.some(({ message }) => message?.startsWith('malformed uri')) === true
  )
}

function describe(error: HttpFailure, req: Request): string {
  if (error.status === 404) return `no such route: ${req.method} ${req.path}`
  if (error.status === 405) return `${req.method} is not allowed here`
  if (error.status === 413) return 'the body is too large'
  if (error instanceof SyntaxError) return 'the body is not valid JSON'
  if (isMalformedPath(error)) return 'the path is not validly percent-encoded'
  return toSentence(error)
}

/** Whatever a request failed with, as a failure that can be answered. */
export function toFailure(error: unknown, req: Request): AppError {
  if (error instanceof AppError || !isHttpFailure(error)) return toAppError(error)
  const code = CODES[error.status] ?? 'invalid_request'
  return new AppError(code, describe(error, req), { cause: error })
}

/** Who is refused by their access token is told in that scheme's words (RFC 6750 §3), everybody else where to sign in. */
const CHALLENGES: Readonly<Record<string, string>> = {
  unauthenticated: 'Cookie realm="periscope"',
  invalid_token: 'Bearer realm="periscope", error="invalid_token"',
  insufficient_scope: 'Bearer realm="periscope", error="insufficient_scope"',
}

/** Sends a failure as the contract has it: a cluster's own Status as JSON, every other one as a sentence of text. */
function sendFailure(res: Response, failure: AppError): void {
  res.status(failure.status).set('X-Periscope-Error', failure.code)
  if (failure.retryAfterSeconds !== undefined)
    res.set('Retry-After', String(failure.retryAfterSeconds))
  if (failure.kubeStatus) {
    res.type('application/json; charset=utf-8').send(JSON.stringify(failure.kubeStatus))
    return
  }
  const message = failure.expose
    ? failure.message
    : `The server failed to answer (request ${res.locals.requestId}).`
  res.type('text/plain; charset=utf-8').send(`${message}\n`)
}

/** Who opens an address in a browser can be sent to sign in; a script is told that it must. */
function wantsToSignIn(req: Request): boolean {
  return req.method === 'GET' && req.headers.upgrade === undefined && wantsHtml(req)
}

/** The last middleware: every failure of a request ends here. */
export function createErrorHandler(logger: Logger, basePath = '') {
  return (error: unknown, req: Request, res: Response, _next: NextFunction): void => {
    const failure = toFailure(error, req)
    // A client that has gone is not answered; a request whose body was read counts as destroyed.
    if (failure.status >= 500 && !res.destroyed) {
      logger.error(
        { requestId: res.locals.requestId, code: failure.code, err: failure },
        'request failed',
      )
    }
    if (res.headersSent) {
      // Part of the answer is out: it must not look whole. A stream says itself how it ended.
      if (!res.writableEnded) res.destroy()
      return
    }
    if (failure.status === 405 && isHttpFailure(error) && error.headers) res.set(error.headers)
    if (failure.code === 'unauthenticated' && wantsToSignIn(req)) {
      res.set('Cache-Control', 'no-store').redirect(`${basePath}/api/auth/login`)
      return
    }
    const challenge = failure.kubeStatus ? undefined : CHALLENGES[failure.code]
    if (challenge !== undefined) res.set('WWW-Authenticate', challenge)
    sendFailure(res, failure)
  }
}

/** What no route took. */
export const refuseUnknownRoute: RequestHandler = (req) => {
  throw new AppError('not_found', `no such route: ${req.method} ${req.path}`)
}
