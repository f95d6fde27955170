import type { Request, RequestHandler } from 'express'
import { AppError } from '../lib/errors.ts'
import { isAllowedOrigin } from './origin.ts'

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** A browser adds cookies to what other pages send by itself; it never adds a bearer token. */
function isByTokenAlone({ headers }: Request): boolean {
  return headers.cookie === undefined && /^bearer /i.test(headers.authorization ?? '')
}

/**
 * What browsers say of where a request comes from (Fetch Metadata), and where they say nothing of it, their Origin. Who
 * says neither is no browser of this decade.
 */
function isFromOwnPage({ headers }: Request, patterns: readonly string[]): boolean {
  const site = headers['sec-fetch-site']
  if (site === 'same-origin' || site === 'none') return true
  const { origin, host = '' } = headers
  if (origin === undefined) return site === undefined
  const from = URL.parse(origin)
  if (from === null || from.host === '') return false
  const isOwnHost = site === undefined && from.host === host.toLowerCase()
  return isOwnHost || isAllowedOrigin(from, patterns)
}

/**
 * Refuses what a page of another site has a person's browser change here (CSRF). It asks for no cookie: where nobody signs
 * in, whoever can send a request is the configured person.
 */
export function createCsrfGuard(allowedOrigins: readonly string[]): RequestHandler {
  return (req, _res, next) => {
    if (!SAFE.has(req.method) && !isByTokenAlone(req) && !isFromOwnPage(req, allowedOrigins)) {
      throw new AppError('denied', 'Pages of another site may not change anything here.')
    }
    next()
  }
}
