import type { Kysely } from 'kysely'
import type { Engine } from '../engine.ts'
import type { Migration } from './migration.ts'

async function createSessions(db: Kysely<unknown>, { wholeNumber }: Engine): Promise<void> {
  let table = db.schema
    .createTable('sessions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('secret_hash', 'text', (column) => column.notNull().unique())
  for (const name of ['subject', 'email', 'groups'] as const) {
    table = table.addColumn(name, 'text', (column) => column.notNull())
  }
  for (const name of [
    'created_at_ms',
    'seen_at_ms',
    'expires_at_ms',
    'access_expires_at_ms',
    'checked_at_ms',
    'version',
    'renewing_until_ms',
  ] as const) {
    table = table.addColumn(name, wholeNumber, (column) => column.notNull())
  }
  for (const name of [
    'provider_session',
    'refresh_token',
    'id_token',
    'ip',
    'user_agent',
  ] as const) {
    table = table.addColumn(name, 'text')
  }
  await table.execute()
  for (const column of ['subject', 'provider_session', 'expires_at_ms']) {
    await db.schema.createIndex(`sessions_${column}`).on('sessions').column(column).execute()
  }
}

async function createUsedTokens(db: Kysely<unknown>, { wholeNumber }: Engine): Promise<void> {
  await db.schema
    .createTable('used_tokens')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('valid_until_ms', wholeNumber, (column) => column.notNull())
    .execute()
}

export const sessionsMigration: Migration = {
  name: '002-sessions',
  async up(db, engine) {
    await createSessions(db, engine)
    await createUsedTokens(db, engine)
  },
}
