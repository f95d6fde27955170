import type { Sealer } from '../../lib/sealer.ts'
import type { Authorization, Person } from '../authorization.ts'
import type { IdentityProvider } from '../oidc/provider.ts'
import { createBackground, repeat } from './background.ts'
import { createLiveSessions, type LiveSession } from './live-sessions.ts'
import { createRenewal } from './renewal.ts'
import type { SessionRecord } from './session-record.ts'
import type { SessionStore } from './session-store.ts'
import { openRefreshToken } from './tokens-at-rest.ts'

export interface SessionSettings {
  readonly cookieName: string
  /** How long nothing may be asked for by the person. */
  readonly idleMs: number
  /** How long a session lasts at most. */
  readonly absoluteMs: number
}

/** Why a session is over without anybody asking for it. */
export type ExpiryKind = 'absolute' | 'idle' | 'refresh_failed'

export interface SessionsDeps {
  readonly store: SessionStore
  readonly provider: IdentityProvider
  readonly authorization: Authorization
  readonly sealer: Sealer
  readonly settings: SessionSettings
  readonly now: () => number
  /** Writes down who somebody is, as the identity provider has just said. */
  readonly remember: (person: Person) => Promise<void>
  readonly onExpired: (record: SessionRecord, kind: ExpiryKind, reason?: string) => void
  /** A failure that may pass, of the identity provider or the database. */
  readonly onTrouble: (what: string, failure: unknown, record?: SessionRecord) => void
}

/** How often it is looked whether a session is over, here or elsewhere. */
const LOOK_MS = 1000
/** How often sessions that nobody asks for any more are removed. */
const SWEEP_MS = 60_000
/** How far the time of the last activity that is stored may be behind, at most. */
const MAX_TOUCH_LAG_MS = 30_000

/** How sessions go on and end. */
export function createSessionLife(deps: SessionsDeps) {
  const { store, provider, sealer, settings, now, onExpired, onTrouble } = deps
  const touchLagMs = Math.min(MAX_TOUCH_LAG_MS, settings.idleMs / 10)
  const background = createBackground(onTrouble)
  const live = createLiveSessions({ store, onTouch: touch })
  const renewal = createRenewal({
    ...deps,
    live,
    revoke,
    endFailed: (record, reason) => expire(record, 'refresh_failed', reason),
    report: (record, failure) => onTrouble('renew', failure, record),
  })

  function revoke(refreshToken: string): void {
    background.run('revoke', provider.revoke(refreshToken))
  }

  function touch(session: LiveSession): void {
    const at = now()
    const isStored = at - session.storedSeenAt < touchLagMs
    live.see(session, at, isStored ? session.storedSeenAt : at)
    if (!isStored) background.run('touch', store.touch(session.record.id, at))
  }

  /** What follows when sessions were removed from the store. */
  function forget(records: readonly SessionRecord[]): void {
    for (const record of records) {
      live.drop(record.id)
      renewal.forget(record.id)
      background.run('tell', store.tell(record.id))
      const refreshToken = openRefreshToken(sealer, record)
      if (refreshToken !== undefined) revoke(refreshToken)
    }
  }

  async function expire({ id }: SessionRecord, kind: ExpiryKind, reason?: string): Promise<void> {
    live.drop(id)
    const removed = await store.remove({ id })
    forget(removed)
    // Whoever removed it says so, once.
    for (const record of removed) onExpired(record, kind, reason)
  }

  function findExpiry({ record, seenAt }: LiveSession): ExpiryKind | undefined {
    if (now() >= record.expiresAt) return 'absolute'
    return now() - seenAt >= settings.idleMs ? 'idle' : undefined
  }

  /** Another process may know of activity that this one does not. */
  async function confirmExpiry(session: LiveSession): Promise<ExpiryKind | undefined> {
    if (findExpiry(session) === 'idle') await live.sync([session])
    return session.isOver ? undefined : findExpiry(session)
  }

  return { live, renewal, background, touch, revoke, forget, expire, findExpiry, confirmExpiry }
}

export type SessionLife = ReturnType<typeof createSessionLife>

/** Looks by itself whether sessions are over, so that what is open in them ends with them. */
export function watchSessions(deps: SessionsDeps, life: SessionLife): () => void {
  const { store, settings, now, onExpired, onTrouble } = deps
  const { live, background, forget, expire, findExpiry } = life

  async function look(): Promise<void> {
    await live.sync()
    for (const session of live.all()) {
      const kind = findExpiry(session)
      if (kind) await expire(session.record, kind)
    }
  }

  async function sweep(): Promise<void> {
    const seenBefore = now() - settings.idleMs - MAX_TOUCH_LAG_MS
    const removed = await store.removeExpired({ now: now(), seenBefore })
    forget(removed)
    for (const record of removed) {
      onExpired(record, now() >= record.expiresAt ? 'absolute' : 'idle')
    }
  }

  const stops = [
    store.onTold((id) => background.run('reload', live.reload(id))),
    repeat(LOOK_MS, look, (failure) => onTrouble('look', failure)),
    repeat(SWEEP_MS, sweep, (failure) => onTrouble('sweep', failure)),
  ]
  return () => stops.forEach((end) => end())
}
