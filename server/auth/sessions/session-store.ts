import type { ExpressionBuilder, Insertable, Kysely, Selectable } from 'kysely'
import type { Database } from '../../store/database.ts'
import type { SessionsTable } from '../../store/schema/sessions.ts'
import type { Store } from '../../store/store.ts'
import { rememberPerson } from '../people.ts'
import type { Expiry, SessionRecord, SessionRenewal, SessionVersion } from './session-record.ts'

type Row = Selectable<SessionsTable>

const COLUMNS = [
  'id',
  'secret_hash',
  'subject',
  'email',
  'groups',
  'provider_session',
  'created_at_ms',
  'seen_at_ms',
  'expires_at_ms',
  'access_expires_at_ms',
  'checked_at_ms',
  'version',
  'renewing_until_ms',
  'refresh_token',
  'id_token',
  'ip',
  'user_agent',
] as const

/** How many ids one statement names: databases limit their parameters. */
const MAX_IDS = 500
const CHANNEL = 'sessions'

function toRecord(row: Row): SessionRecord {
  return {
    id: row.id,
    secretHash: row.secret_hash,
    // Written by `toRow` only.
    person: { subject: row.subject, email: row.email, groups: JSON.parse(row.groups) as string[] },
    providerSession: row.provider_session ?? undefined,
    createdAt: row.created_at_ms,
    seenAt: row.seen_at_ms,
    expiresAt: row.expires_at_ms,
    accessExpiresAt: row.access_expires_at_ms,
    checkedAt: row.checked_at_ms,
    version: row.version,
    refreshToken: row.refresh_token ?? undefined,
    idToken: row.id_token ?? undefined,
    ip: row.ip ?? undefined,
    userAgent: row.user_agent ?? undefined,
  }
}

function toRenewedColumns(renewal: SessionRenewal) {
  return {
    email: renewal.person.email,
    groups: JSON.stringify(renewal.person.groups),
    provider_session: renewal.providerSession ?? null,
    access_expires_at_ms: renewal.accessExpiresAt,
    checked_at_ms: renewal.checkedAt,
    refresh_token: renewal.refreshToken ?? null,
    id_token: renewal.idToken ?? null,
  }
}

function toRow(record: SessionRecord): Insertable<SessionsTable> {
  return {
    ...toRenewedColumns(record),
    id: record.id,
    secret_hash: record.secretHash,
    subject: record.person.subject,
    created_at_ms: record.createdAt,
    seen_at_ms: record.seenAt,
    expires_at_ms: record.expiresAt,
    version: record.version,
    renewing_until_ms: 0,
    ip: record.ip ?? null,
    user_agent: record.userAgent ?? null,
  }
}

/** Which sessions are meant. With several, all of them must hold. */
export interface SessionFilter {
  readonly id?: string
  readonly subject?: string | undefined
  readonly providerSession?: string | undefined
}

function toCondition({ id, subject, providerSession }: SessionFilter) {
  return (eb: ExpressionBuilder<Database, 'sessions'>) => {
    const wanted = [
      ...(id === undefined ? [] : [eb('id', '=', id)]),
      ...(subject === undefined ? [] : [eb('subject', '=', subject)]),
      ...(providerSession === undefined ? [] : [eb('provider_session', '=', providerSession)]),
    ]
    // Nothing that was asked for means nothing, not everything.
    return wanted.length === 0 ? eb.val(false) : eb.and(wanted)
  }
}

function createReads(db: Kysely<Database>) {
  return {
    async findBySecret(secretHash: string): Promise<SessionRecord | undefined> {
      const row = await db
        .selectFrom('sessions')
        .select(COLUMNS)
        .where('secret_hash', '=', secretHash)
        .executeTakeFirst()
      return row && toRecord(row)
    },

    /** The newest first. */
    async list(filter: SessionFilter): Promise<SessionRecord[]> {
      const rows = await db
        .selectFrom('sessions')
        .select(COLUMNS)
        .where(toCondition(filter))
        .orderBy('created_at_ms', 'desc')
        .orderBy('id')
        .limit(MAX_IDS)
        .execute()
      return rows.map(toRecord)
    },

    /** What those sessions are now; the ones that are gone are missing. */
    async readVersions(ids: readonly string[]): Promise<ReadonlyMap<string, SessionVersion>> {
      const versions = new Map<string, SessionVersion>()
      for (let from = 0; from < ids.length; from += MAX_IDS) {
        const rows = await db
          .selectFrom('sessions')
          .select(['id', 'version', 'seen_at_ms'])
          .where('id', 'in', ids.slice(from, from + MAX_IDS))
          .execute()
        for (const { id, version, seen_at_ms } of rows) {
          versions.set(id, { version, seenAt: seen_at_ms })
        }
      }
      return versions
    },
  }
}

/** Who renews a session: one process at a time, and only what it has read. */
function createRenewalQueries(db: Kysely<Database>) {
  return {
    /** Takes the renewal of that version until then; false when another process has it, or has renewed. */
    async claimRenewal(
      { id, version }: Pick<SessionRecord, 'id' | 'version'>,
      until: number,
      now: number,
    ): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('sessions')
        .set({ renewing_until_ms: until })
        .where('id', '=', id)
        .where('version', '=', version)
        .where('renewing_until_ms', '<=', now)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },

    async releaseRenewal({ id, version }: Pick<SessionRecord, 'id' | 'version'>): Promise<void> {
      await db
        .updateTable('sessions')
        .set({ renewing_until_ms: 0 })
        .where('id', '=', id)
        .where('version', '=', version)
        .execute()
    },

    /** Writes what a renewal brought; false when the session is over or was renewed by another. */
    async completeRenewal(
      { id, version }: Pick<SessionRecord, 'id' | 'version'>,
      renewal: SessionRenewal,
    ): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('sessions')
        .set({ ...toRenewedColumns(renewal), version: version + 1, renewing_until_ms: 0 })
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) return false
      await rememberPerson(db, renewal.person, renewal.checkedAt)
      return true
    },
  }
}

/** The sessions in the database, and what the processes that share it tell one another of them. */
export function createSessionStore({ db, transaction, signal, on }: Store) {
  return {
    ...createReads(db),
    ...createRenewalQueries(db),

    /** Adds a session and removes the oldest of the subject beyond `most`; gives those. */
    insert(record: SessionRecord, most: number): Promise<SessionRecord[]> {
      return transaction(async (trx) => {
        await trx.insertInto('sessions').values(toRow(record)).execute()
        await rememberPerson(trx, record.person, record.checkedAt)
        const beyond = await trx
          .selectFrom('sessions')
          .select('id')
          .where('subject', '=', record.person.subject)
          .orderBy('created_at_ms', 'desc')
          .orderBy('id')
          .offset(most)
          .limit(MAX_IDS)
          .execute()
        const ids = beyond.map(({ id }) => id).filter((id) => id !== record.id)
        if (ids.length === 0) return []
        const removed = await trx
          .deleteFrom('sessions')
          .where('id', 'in', ids)
          .returning(COLUMNS)
          .execute()
        return removed.map(toRecord)
      })
    },

    async touch(id: string, seenAt: number): Promise<void> {
      await db
        .updateTable('sessions')
        .set({ seen_at_ms: seenAt })
        .where('id', '=', id)
        .where('seen_at_ms', '<', seenAt)
        .execute()
    },

    /** Ends those sessions; gives what they were. */
    async remove(filter: SessionFilter): Promise<SessionRecord[]> {
      const rows = await db
        .deleteFrom('sessions')
        .where(toCondition(filter))
        .returning(COLUMNS)
        .execute()
      return rows.map(toRecord)
    },

    async removeExpired({ now, seenBefore }: Expiry): Promise<SessionRecord[]> {
      const rows = await db
        .deleteFrom('sessions')
        .where((eb) => eb.or([eb('expires_at_ms', '<=', now), eb('seen_at_ms', '<', seenBefore)]))
        .returning(COLUMNS)
        .execute()
      await db.deleteFrom('used_tokens').where('valid_until_ms', '<', now).execute()
      return rows.map(toRecord)
    },

    /** Whether a token that may be used once was not used before. */
    async useToken(id: string, validUntil: number): Promise<boolean> {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('used_tokens')
        .values({ id, valid_until_ms: validUntil })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .executeTakeFirst()
      return (numInsertedOrUpdatedRows ?? 0n) > 0n
    },

    /** Tells every process that a session has changed or is over. */
    tell: (id: string): Promise<void> => signal(CHANNEL, id),
    onTold: (listener: (id: string) => void): (() => void) => on(CHANNEL, listener),
  }
}

export type SessionStore = ReturnType<typeof createSessionStore>
