import { setTimeout as wait } from 'node:timers/promises'
import type { Sealer } from '../../lib/sealer.ts'
import { findRefusal } from '../admission.ts'
import type { Authorization, Person } from '../authorization.ts'
import { ClaimsRefused } from '../oidc/claims.ts'
import type { Grant } from '../oidc/grants.ts'
import { ProviderFailure } from '../oidc/provider-failure.ts'
import type { IdentityProvider } from '../oidc/provider.ts'
import type { LiveSession, LiveSessions } from './live-sessions.ts'
import type { SessionRecord } from './session-record.ts'
import type { SessionStore } from './session-store.ts'
import { openRefreshToken, sealTokens } from './tokens-at-rest.ts'

/** How long before the access token expires the person is asked for again. */
const MARGIN_MS = 60_000
/** How old what is known of a person may be, however long the access token lives. */
const MAX_IDENTITY_AGE_MS = 15 * 60_000
/** Longer than the identity provider may take with all that a renewal asks for. */
const LEASE_MS = 45_000
/** How often it is looked whether another process has renewed. */
const WAIT_MS = 100
/** After a failure that may pass, the next try waits this long, so that requests do not. */
const PAUSE_MS = 5000
/** What an identity provider says when it means this person, and not us or itself. */
const FINAL = new Set([
  'invalid_grant',
  'access_denied',
  'consent_required',
  'interaction_required',
  'login_required',
])

export interface RenewalDeps {
  readonly store: SessionStore
  readonly live: LiveSessions
  readonly provider: IdentityProvider
  readonly authorization: Authorization
  readonly sealer: Sealer
  readonly now: () => number
  /** Writes down who somebody is, as the identity provider has just said. */
  readonly remember: (person: Person) => Promise<void>
  /** Ends a session whose person the identity provider does not confirm. */
  readonly endFailed: (record: SessionRecord, reason: string) => Promise<void>
  /** A failure that may pass. */
  readonly report: (record: SessionRecord, failure: unknown) => void
  /** Makes a refresh token worthless that nobody will use. */
  readonly revoke: (refreshToken: string) => void
}

/** Half of a short life is left before it is renewed: otherwise each request would renew it. */
function toDueAt({ accessExpiresAt, checkedAt }: SessionRecord): number {
  const margin = Math.min(MARGIN_MS, (accessExpiresAt - checkedAt) / 2)
  return Math.min(accessExpiresAt - margin, checkedAt + MAX_IDENTITY_AGE_MS)
}

/** Why a failed renewal ends the session; nothing when another try may help. */
function toFinalReason(failure: unknown): string | undefined {
  if (failure instanceof ClaimsRefused) return failure.problem
  if (!(failure instanceof ProviderFailure)) return undefined
  if (failure.kind === 'invalid') return failure.code
  return failure.kind === 'rejected' && FINAL.has(failure.code) ? failure.code : undefined
}

/** One exchange of a session's refresh token, by the process that has claimed it. */
function createExchange(deps: RenewalDeps, onPassing: (record: SessionRecord) => void) {
  const { store, live, provider, sealer, now } = deps

  async function remember(record: SessionRecord, person: Person): Promise<void> {
    try {
      await deps.remember(person)
    } catch (failure) {
      deps.report(record, failure)
    }
  }

  async function write(record: SessionRecord, grant: Grant): Promise<void> {
    await remember(record, grant.person)
    const refusal = findRefusal(deps.authorization, grant.person)
    if (refusal) {
      if (grant.refreshToken !== undefined) deps.revoke(grant.refreshToken)
      await deps.endFailed(record, refusal)
      return
    }
    const sealed = sealTokens(sealer, record.id, grant)
    const renewal = {
      person: grant.person,
      providerSession: grant.providerSession ?? record.providerSession,
      accessExpiresAt: grant.accessExpiresAt,
      checkedAt: now(),
      refreshToken: sealed.refreshToken ?? record.refreshToken,
      idToken: sealed.idToken ?? record.idToken,
    }
    let isWritten: boolean
    try {
      isWritten = await store.completeRenewal(record, renewal)
    } catch (failure) {
      // The old refresh token is worth nothing any more: the new one is kept here until it can be written.
      live.update({ ...record, ...renewal })
      deps.report(record, failure)
      return
    }
    if (isWritten) {
      live.update({ ...record, ...renewal, version: record.version + 1 })
      await store.tell(record.id)
      return
    }
    // It ended meanwhile, and with it the token that came too late.
    if (grant.refreshToken !== undefined) deps.revoke(grant.refreshToken)
    await live.reload(record.id)
  }

  async function fail(record: SessionRecord, failure: unknown): Promise<void> {
    const reason = toFinalReason(failure)
    if (reason !== undefined) {
      await deps.endFailed(record, reason)
      return
    }
    deps.report(record, failure)
    if (now() >= record.accessExpiresAt) {
      await deps.endFailed(record, 'provider_unreachable')
      return
    }
    onPassing(record)
    await store.releaseRenewal(record)
  }

  return async function ask(record: SessionRecord): Promise<void> {
    const refreshToken = openRefreshToken(sealer, record)
    if (refreshToken === undefined) {
      await deps.endFailed(record, 'unreadable_token')
      return
    }
    let grant: Grant
    try {
      grant = await provider.renew(refreshToken, record.person)
    } catch (failure) {
      await fail(record, failure)
      return
    }
    await write(record, grant)
  }
}

/**
 * Asks the identity provider again who a person is, before what it said is too old. A refresh token may be worth nothing
 * after its first use, so that a session is renewed by one process at a time, once: requests of this process wait for the
 * same renewal, those of others for the row that it writes.
 */
export function createRenewal(deps: RenewalDeps) {
  const { store, live, now } = deps
  const running = new Map<string, Promise<void>>()
  const pauses = new Map<string, number>()
  const exchange = createExchange(deps, ({ id }) => pauses.set(id, now() + PAUSE_MS))

  /** Until this process may renew, or another has renewed, or the session is over. */
  async function renew(session: LiveSession): Promise<void> {
    const { record } = session
    for (;;) {
      if (session.isOver || session.record.version !== record.version) return
      if (await store.claimRenewal(record, now() + LEASE_MS, now())) {
        await exchange(record)
        return
      }
      // Another process is at it. What is known holds until the access token has expired.
      if (now() < record.accessExpiresAt) return
      await wait(WAIT_MS)
      await live.sync([session])
    }
  }

  return {
    isDue({ record }: LiveSession): boolean {
      if (record.refreshToken === undefined || now() < toDueAt(record)) return false
      return now() >= (pauses.get(record.id) ?? 0)
    },

    /** Goes on when the request that asked for it is gone. */
    renew(session: LiveSession): Promise<void> {
      const { id } = session.record
      const known = running.get(id)
      if (known) return known
      const work = renew(session).finally(() => running.delete(id))
      running.set(id, work)
      return work
    },

    forget(id: string): void {
      pauses.delete(id)
    },

    /** Resolves when nothing is being renewed. */
    settle: () => Promise.allSettled(running.values()),
  }
}
