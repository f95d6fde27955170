import { type Kysely, sql } from 'kysely'
import type { Engine } from '../engine.ts'
import type { Migration } from './migration.ts'

async function createRows(db: Kysely<unknown>, { wholeNumber }: Engine): Promise<void> {
  let table = db.schema
    .createTable('audit_rows')
    .addColumn('id', wholeNumber, (column) => column.primaryKey())
    .addColumn('at_ms', wholeNumber, (column) => column.notNull())
    .addColumn('actor_sub', 'text', (column) => column.notNull())
    .addColumn('verb', 'text', (column) => column.notNull())
    .addColumn('outcome', 'integer', (column) => column.notNull())
    .addColumn('is_intent', 'integer', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
  for (const name of [
    'request_id',
    'actor_email',
    'actor_groups',
    'cluster',
    'res_group',
    'res_version',
    'res_type',
    'res_namespace',
    'res_name',
    'reason',
    'extra',
    'client_ip',
    'client_agent',
    'client_session',
    'client_token',
  ]) {
    table = table.addColumn(name, 'text')
  }
  await table.execute()
}

/**
 * An index for each condition, in the order of a page. The last two columns let rows be counted, by outcome too, without
 * reading them.
 */
async function createIndexes(db: Kysely<unknown>): Promise<void> {
  const leading = ['actor_sub', 'verb', 'outcome', 'cluster', 'res_namespace', 'res_name']
  for (const column of [undefined, ...leading]) {
    await db.schema
      .createIndex(`audit_rows_${column ?? 'at_ms'}`)
      .on('audit_rows')
      .columns([
        ...(column === undefined ? [] : [column]),
        'at_ms',
        'id',
        'is_intent',
        ...(column === 'outcome' ? [] : ['outcome']),
      ])
      .execute()
  }
  await db.schema
    .createIndex('audit_rows_request_id')
    .on('audit_rows')
    .column('request_id')
    .where('request_id' as never, 'is not', null)
    .execute()
}

async function createChain(db: Kysely<unknown>, { wholeNumber }: Engine): Promise<void> {
  await db.schema
    .createTable('audit_chain')
    .addColumn('one', 'integer', (column) => column.primaryKey())
    .addColumn('head_id', wholeNumber, (column) => column.notNull())
    .addColumn('head_hash', 'text', (column) => column.notNull())
    .addColumn('pruned_id', wholeNumber, (column) => column.notNull())
    .addColumn('pruned_hash', 'text', (column) => column.notNull())
    .addColumn('pruning_until_ms', wholeNumber, (column) => column.notNull())
    .execute()
  const none = '0'.repeat(64)
  await sql`insert into audit_chain (one, head_id, head_hash, pruned_id, pruned_hash, pruning_until_ms)
    values (1, 0, ${none}, 0, ${none}, 0)`.execute(db)
  await db.schema
    .createTable('audit_open_intents')
    .addColumn('id', wholeNumber, (column) => column.primaryKey())
    .execute()
}

export const auditMigration: Migration = {
  name: '001-audit',
  async up(db, engine) {
    await createRows(db, engine)
    await createIndexes(db)
    await createChain(db, engine)
  },
}
