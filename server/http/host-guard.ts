import type { RequestHandler } from 'express'
import { AppError } from '../lib/errors.ts'
import { PROBES, toInnerPath } from './base-path.ts'

const LOOPBACK_HOST = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i

/**
 * Answers only requests for a name that is meant for this server. Without sign-in that is what keeps a web page from
 * reaching it through a name that its owner lets point to this machine (DNS rebinding).
 */
export function createHostGuard(
  allowed: 'loopback' | 'any' | readonly string[],
  basePath = '',
): RequestHandler {
  return (req, _res, next) => {
    // Probes come by address, and learn nothing but that the process lives.
    if (PROBES.has(req.path) || PROBES.has(toInnerPath(basePath, req.path) ?? '')) {
      next()
      return
    }
    const host = req.get('host') ?? ''
    const name = host.replace(/:\d+$/, '').toLowerCase()
    const isAllowed =
      allowed === 'any' ||
      (allowed === 'loopback' ? LOOPBACK_HOST.test(host) : allowed.includes(name))
    if (!isAllowed) {
      throw new AppError(
        'misdirected_request',
        'This server does not answer for that host name. Use localhost, or configure PERISCOPE_ALLOWED_HOSTS.',
      )
    }
    next()
  }
}
