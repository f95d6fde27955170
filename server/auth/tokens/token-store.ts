import type { Selectable, Transaction } from 'kysely'
import { AppError } from '../../lib/errors.ts'
import type { Database } from '../../store/database.ts'
import type { AccessTokensTable } from '../../store/schema/tokens.ts'
import type { Store } from '../../store/store.ts'
import type { Person } from '../authorization.ts'
import { readPeople, rememberPerson } from '../people.ts'

/** A token without its secret. Times are epoch milliseconds. */
export interface TokenRecord {
  readonly id: string
  readonly subject: string
  readonly name: string
  /** Tags of operations. */
  readonly scopes: readonly string[]
  /** All clusters when absent. */
  readonly clusters?: readonly string[]
  readonly createdAt: number
  readonly expiresAt: number
  /** To the minute. */
  readonly usedAt?: number
}

/** Tokens that one person may have. */
const MOST_PER_PERSON = 50
/** How long a token that has expired is still listed. */
const KEEP_EXPIRED_MS = 30 * 86_400_000
/** Parameters that one statement is given. */
const MAX_IDS = 500
const CHANNEL = 'access_tokens'

const COLUMNS = [
  'id',
  'subject',
  'name',
  'scopes',
  'clusters',
  'created_at_ms',
  'expires_at_ms',
  'used_at_ms',
] as const

function toRecord(row: Pick<Selectable<AccessTokensTable>, (typeof COLUMNS)[number]>): TokenRecord {
  // Lists of texts: `insert` wrote them.
  const clusters = row.clusters === null ? undefined : (JSON.parse(row.clusters) as string[])
  return {
    id: row.id,
    subject: row.subject,
    name: row.name,
    scopes: JSON.parse(row.scopes) as string[],
    ...(clusters && { clusters }),
    createdAt: row.created_at_ms,
    expiresAt: row.expires_at_ms,
    ...(row.used_at_ms !== null && { usedAt: row.used_at_ms }),
  }
}

function toTooMany(): AppError {
  return new AppError(
    'invalid_request',
    `Nobody may have more than ${MOST_PER_PERSON} access tokens: revoke one of yours first.`,
  )
}

async function insert(
  trx: Transaction<Database>,
  record: TokenRecord,
  secretHash: string,
): Promise<void> {
  const { id, subject, name, scopes, clusters, createdAt, expiresAt } = record
  await trx
    .deleteFrom('access_tokens')
    .where('expires_at_ms', '<', createdAt - KEEP_EXPIRED_MS)
    .execute()
  // Whoever adds one at the same time waits here: both would find room for one.
  await trx.updateTable('people').set({ subject }).where('subject', '=', subject).execute()
  const { count } = await trx
    .selectFrom('access_tokens')
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .where('subject', '=', subject)
    .where('expires_at_ms', '>', createdAt)
    .executeTakeFirstOrThrow()
  if (Number(count) >= MOST_PER_PERSON) throw toTooMany()
  await trx
    .insertInto('access_tokens')
    .values({
      id,
      secret_hash: secretHash,
      subject,
      name,
      scopes: JSON.stringify(scopes),
      clusters: clusters ? JSON.stringify(clusters) : null,
      created_at_ms: createdAt,
      expires_at_ms: expiresAt,
      used_at_ms: null,
    })
    .execute()
}

/** The tokens in the database, and what the processes that share it tell one another of them. */
export function createTokenStore({ db, transaction, signal, on }: Store) {
  return {
    async find(secretHash: string): Promise<TokenRecord | undefined> {
      const row = await db
        .selectFrom('access_tokens')
        .select(COLUMNS)
        .where('secret_hash', '=', secretHash)
        .executeTakeFirst()
      return row && toRecord(row)
    },

    /** The newest first. */
    async list(subject: string): Promise<TokenRecord[]> {
      const rows = await db
        .selectFrom('access_tokens')
        .select(COLUMNS)
        .where('subject', '=', subject)
        .orderBy('created_at_ms', 'desc')
        .orderBy('id')
        .limit(MAX_IDS)
        .execute()
      return rows.map(toRecord)
    },

    /** Adds a token, unless the person has as many as they may. */
    insert: (record: TokenRecord, secretHash: string): Promise<void> =>
      transaction((trx) => insert(trx, record, secretHash)),

    /** Removes a token of that person; gives it when there was one. */
    async remove(subject: string, id: string): Promise<TokenRecord | undefined> {
      const row = await db
        .deleteFrom('access_tokens')
        .where('id', '=', id)
        .where('subject', '=', subject)
        .returning(COLUMNS)
        .executeTakeFirst()
      if (row) await signal(CHANNEL, id)
      return row && toRecord(row)
    },

    async markUsed(id: string, at: number): Promise<void> {
      await db
        .updateTable('access_tokens')
        .set({ used_at_ms: at })
        .where('id', '=', id)
        .where(({ eb, or }) => or([eb('used_at_ms', 'is', null), eb('used_at_ms', '<', at)]))
        .execute()
    },

    /** Those of these tokens that there are still. */
    async listExisting(ids: readonly string[]): Promise<ReadonlySet<string>> {
      const existing = new Set<string>()
      for (let from = 0; from < ids.length; from += MAX_IDS) {
        const rows = await db
          .selectFrom('access_tokens')
          .select('id')
          .where('id', 'in', ids.slice(from, from + MAX_IDS))
          .execute()
        for (const { id } of rows) existing.add(id)
      }
      return existing
    },

    /** Makes sure that a person is known; what is known of them stays. */
    addPerson: (person: Person): Promise<void> => rememberPerson(db, person, 0),

    readPeople: (subjects: readonly string[]): Promise<ReadonlyMap<string, Person>> =>
      readPeople(db, subjects),

    /** Tells of tokens that were revoked, by this process or another. */
    onRevoked: (listener: (id: string) => void) => on(CHANNEL, listener),
  }
}

export type TokenStore = ReturnType<typeof createTokenStore>
