import type { RequestHandler } from 'express'
import { type ClientRateLimitInfo, ipKeyGenerator, rateLimit, type Store } from 'express-rate-limit'
import { AppError } from '../lib/errors.ts'
import type { OperationId } from './contract.ts'
import { toAddress } from './request-facts.ts'

const WINDOW_MS = 60_000
/** Addresses that are counted at once, for each operation. */
const MAX_CLIENTS = 10_000

/** How many times as many as people's own: an identity provider reports for everybody, from one address. */
const FACTORS: Readonly<Partial<Record<OperationId, number>>> = {
  startLogin: 1,
  finishLogin: 1,
  receiveLogout: 10,
  createAccessToken: 1,
}

/** Counts in memory. Beyond the bound the client that was counted first is forgotten. */
export function createBoundedStore(now: () => number, maxClients = MAX_CLIENTS): Store {
  const clients = new Map<string, { totalHits: number; readonly resetTime: Date }>()
  return {
    localKeys: true,
    increment(key): ClientRateLimitInfo {
      const known = clients.get(key)
      if (known && known.resetTime.getTime() > now()) {
        known.totalHits++
        return { ...known }
      }
      clients.delete(key)
      const [oldest] = clients.keys()
      if (oldest !== undefined && clients.size >= maxClients) clients.delete(oldest)
      const fresh = { totalHits: 1, resetTime: new Date(now() + WINDOW_MS) }
      clients.set(key, fresh)
      return { ...fresh }
    },
    decrement(key) {
      const known = clients.get(key)
      if (known) known.totalHits--
    },
    resetKey(key) {
      clients.delete(key)
    },
  }
}

/**
 * How often one address may try to get in, for each operation by which one can. Counted in this process: several replicas
 * let through as many times as much.
 */
export function createRateLimits(
  perMinute: number,
  now: () => number,
): Partial<Record<string, RequestHandler>> {
  if (perMinute === 0) return {}
  const limits = Object.entries(FACTORS).map(([operationId, factor]) => {
    const store = createBoundedStore(now)
    const limit = rateLimit({
      windowMs: WINDOW_MS,
      limit: perMinute * factor,
      store,
      // What is trusted of forwarded addresses was decided before (`trust proxy`), and where nobody looks: in the log.
      validate: false,
      standardHeaders: false,
      legacyHeaders: false,
      keyGenerator: (req) => ipKeyGenerator(toAddress(req.ip) ?? ''),
      handler: (req, _res, next) => {
        const { resetTime } = (req as typeof req & { rateLimit: ClientRateLimitInfo }).rateLimit
        const waitMs = (resetTime?.getTime() ?? now() + WINDOW_MS) - now()
        next(
          new AppError('rate_limited', 'Too many tries from this address. Wait a minute.', {
            retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 1000)),
          }),
        )
      },
    })
    return [operationId, limit] as const
  })
  return Object.fromEntries(limits)
}
