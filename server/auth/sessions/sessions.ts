import { createHash, randomBytes } from 'node:crypto'
import { AppError } from '../../lib/errors.ts'
import type { Caller, Credentials } from '../caller.ts'
import type { Grant } from '../oidc/grants.ts'
import type { LogoutToken } from '../oidc/signed-tokens.ts'
import type { LiveSession } from './live-sessions.ts'
import { createSessionLife, type SessionsDeps, watchSessions } from './session-life.ts'
import type { SessionRecord } from './session-record.ts'
import type { SessionFilter } from './session-store.ts'
import { sealTokens } from './tokens-at-rest.ts'

/** From where a session is opened. */
export interface SessionOrigin {
  readonly ip: string | undefined
  readonly userAgent: string | undefined
}

/** Sessions that one person may have at a time; the oldest end for new ones. */
const MOST_PER_SUBJECT = 20
/** What the cookie holds: 32 bytes. */
const SECRET = /^[\w-]{43}$/

function toHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

function toUnauthenticated(): AppError {
  return new AppError('unauthenticated', 'unauthenticated')
}

/** Who is signed in. */
export function createSessions(deps: SessionsDeps) {
  const { store, sealer, settings, now } = deps
  const life = createSessionLife(deps)
  const stopWatching = watchSessions(deps, life)

  async function check(session: LiveSession): Promise<void> {
    if (life.findExpiry(session)) {
      const kind = await life.confirmExpiry(session)
      if (kind) await life.expire(session.record, kind)
    } else if (life.renewal.isDue(session)) await life.renewal.renew(session)
    if (session.isOver) throw toUnauthenticated()
  }

  async function findLive(cookies: Credentials['cookies']): Promise<LiveSession | undefined> {
    const secret = cookies[settings.cookieName]
    if (secret === undefined || !SECRET.test(secret)) return undefined
    return life.live.find(toHash(secret))
  }

  return {
    /** Who a request is from. Throws `unauthenticated`. */
    async authenticate({ cookies, isBackground }: Credentials): Promise<Caller> {
      const session = await findLive(cookies)
      if (!session) throw toUnauthenticated()
      await check(session)
      if (!isBackground) life.touch(session)
      return session.caller
    },

    /** Signs a person in; gives what the cookie is to hold. */
    async open(grant: Grant, origin: SessionOrigin) {
      const secret = randomBytes(32).toString('base64url')
      const id = randomBytes(16).toString('base64url')
      const at = now()
      const record: SessionRecord = {
        id,
        secretHash: toHash(secret),
        person: grant.person,
        providerSession: grant.providerSession,
        createdAt: at,
        seenAt: at,
        expiresAt: at + settings.absoluteMs,
        accessExpiresAt: grant.accessExpiresAt,
        checkedAt: at,
        version: 1,
        ...sealTokens(sealer, id, grant),
        ip: origin.ip,
        userAgent: origin.userAgent,
      }
      life.forget(await store.insert(record, MOST_PER_SUBJECT))
      return { secret, record }
    },

    /** The session of a cookie, when it is not over; it is neither renewed nor kept alive by this. */
    async find(cookies: Credentials['cookies']): Promise<SessionRecord | undefined> {
      const session = await findLive(cookies)
      if (!session || (await life.confirmExpiry(session)) || session.isOver) return undefined
      return session.record
    },

    /** Ends sessions, here at once and elsewhere within two seconds, and all that is open in them. */
    async end(filter: SessionFilter): Promise<SessionRecord[]> {
      const removed = await store.remove(filter)
      life.forget(removed)
      return removed
    },

    /** The newest first. */
    async list(subject: string): Promise<SessionRecord[]> {
      const idleSince = now() - settings.idleMs
      const records = await store.list({ subject })
      return records.filter(({ expiresAt, seenAt }) => expiresAt > now() && seenAt > idleSince)
    },

    revoke: life.revoke,
    remember: deps.remember,

    /** Whether a reported logout is news. */
    useLogoutToken: ({ id, validUntil }: LogoutToken) => store.useToken(id, validUntil),

    async close(): Promise<void> {
      stopWatching()
      await life.renewal.settle()
      await life.background.settle()
    },
  }
}

export type Sessions = ReturnType<typeof createSessions>
