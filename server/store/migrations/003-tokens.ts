import type { Kysely } from 'kysely'
import type { Engine } from '../engine.ts'
import type { Migration } from './migration.ts'

async function createPeople(db: Kysely<unknown>, { wholeNumber }: Engine): Promise<void> {
  await db.schema
    .createTable('people')
    .addColumn('subject', 'text', (column) => column.primaryKey())
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('groups', 'text', (column) => column.notNull())
    .addColumn('checked_at_ms', wholeNumber, (column) => column.notNull())
    .execute()
}

async function createAccessTokens(db: Kysely<unknown>, { wholeNumber }: Engine): Promise<void> {
  await db.schema
    .createTable('access_tokens')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('secret_hash', 'text', (column) => column.notNull().unique())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('scopes', 'text', (column) => column.notNull())
    .addColumn('clusters', 'text')
    .addColumn('created_at_ms', wholeNumber, (column) => column.notNull())
    .addColumn('expires_at_ms', wholeNumber, (column) => column.notNull())
    .addColumn('used_at_ms', wholeNumber)
    .execute()
  await db.schema
    .createIndex('access_tokens_subject')
    .on('access_tokens')
    .column('subject')
    .execute()
}

export const tokensMigration: Migration = {
  name: '003-tokens',
  async up(db, engine) {
    await createPeople(db, engine)
    await createAccessTokens(db, engine)
  },
}
