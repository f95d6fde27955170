import type { RequestHandler } from 'express'
import { AppError } from '../lib/errors.ts'

/** What is answered at the root too: a kubelet's probe does not know of prefixes. */
export const PROBES: ReadonlySet<string> = new Set(['/healthz'])

/** The path inside the prefix, or nothing for one outside of it. */
export function toInnerPath(basePath: string, path: string): string | undefined {
  if (path === basePath) return '/'
  return path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : undefined
}

/**
 * Takes the prefix away, so that everything behind this knows the contract's paths only. The original address goes with
 * it: the request validation reads that one.
 */
export function createBasePath(basePath: string): RequestHandler {
  return (req, res, next) => {
    const queryAt = req.url.indexOf('?')
    const query = queryAt < 0 ? '' : req.url.slice(queryAt)
    const inner = toInnerPath(basePath, req.path)
    const isReading = req.method === 'GET' || req.method === 'HEAD'
    if (isReading && (req.path === '/' || req.path === basePath)) {
      res.redirect(`${basePath}/${query}`)
      return
    }
    if (inner !== undefined) {
      req.url = `${inner}${query}`
      req.originalUrl = req.url
    } else if (!PROBES.has(req.path)) {
      throw new AppError(
        'not_found',
        `no such route: ${req.method} ${req.path} (everything here is under ${basePath})`,
      )
    }
    next()
  }
}
