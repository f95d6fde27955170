import { Kysely, PostgresDialect, type PostgresPool } from 'kysely'
import { Pool, type PoolConfig, TypeOverrides, types } from 'pg'
import type { Database } from './database.ts'
import { type Engine, POSTGRES } from './engine.ts'
import { toStoreFailure } from './failure.ts'
import { StoreMistake } from './mistake.ts'
import { createPostgresSignals } from './postgres-signals.ts'
import type { Store } from './store.ts'

const CONNECTIONS = 10
const CONNECT_TIMEOUT_MS = 5000
/** A statement that takes longer is given up; counting many rows is the longest there is. */
const STATEMENT_TIMEOUT_MS = 30_000
/** Who holds a lock and has gone must not keep the others waiting. */
const IDLE_IN_TRANSACTION_MS = 10_000

/** `bigint` as a number: whole numbers of ours are below 2^53. */
function createTypes(): TypeOverrides {
  const overrides = new TypeOverrides()
  overrides.setTypeParser(types.builtins.INT8, Number)
  return overrides
}

function toPoolConfig(url: string, isReadOnly: boolean): PoolConfig {
  return {
    connectionString: url,
    application_name: 'periscope',
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    // The server may not be there any more to give up.
    query_timeout: STATEMENT_TIMEOUT_MS + CONNECT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    keepAlive: true,
    types: createTypes(),
    ...(isReadOnly && { options: '-c default_transaction_read_only=on' }),
  }
}

async function translate<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw error instanceof Error ? toStoreFailure(error) : error
  }
}

/** The pool, with failures in our words. */
function toKyselyPool(pool: Pool): PostgresPool {
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await translate(pool.connect())
      return {
        release: (destroy) => client.release(destroy),
        // Kysely's two forms in one: the one with a cursor is not used, as rows are read page by page.
        query: ((sql: string, parameters: unknown[]) =>
          translate(client.query(sql, parameters))) as never,
      }
    },
  }
}

/** A database server that does not answer is a mistake at the start, and an outage later. */
async function checkReachable(pool: Pool): Promise<void> {
  try {
    await pool.query('select 1')
  } catch (error) {
    await pool.end()
    throw new StoreMistake(
      `PostgreSQL cannot be reached: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

export async function openPostgres(
  url: string,
  isReadOnly: boolean,
  prepare: (db: Kysely<Database>, engine: Engine, isReadOnly: boolean) => Promise<void>,
): Promise<Store> {
  const pool = new Pool(toPoolConfig(url, isReadOnly))
  // A connection that breaks while nobody uses it is replaced with the next statement.
  pool.on('error', () => undefined)
  await checkReachable(pool)
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: toKyselyPool(pool) }) })
  await prepare(db, POSTGRES, isReadOnly)
  const signals = createPostgresSignals(url, pool)
  return {
    db,
    reads: db,
    engine: POSTGRES,
    transaction: (work) => db.transaction().execute(work),
    signal: (channel, payload) => translate(signals.signal(channel, payload)),
    on: (channel, listener) => signals.on(channel, listener),
    logBytes: async () => 0,
    async close() {
      await signals.close()
      await db.destroy()
    },
  }
}
