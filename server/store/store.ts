import { mkdirSync, openSync, closeSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { Kysely, type Transaction } from 'kysely'
import type { Database } from './database.ts'
import { type Engine, toSqliteEngine } from './engine.ts'
import { AppError } from '../lib/errors.ts'
import { checkMigrated, migrate } from './migrate.ts'
import { StoreMistake } from './mistake.ts'
import { openPostgres } from './postgres.ts'
import { createListeners, type Signals } from './signals.ts'
import { createSqliteDialect } from './sqlite/dialect.ts'

/** Where the database is. */
export type DatabaseLocation =
  | { readonly kind: 'memory' }
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'postgres'; readonly url: string }

export interface StoreOptions {
  readonly location: DatabaseLocation
  /** Nothing is written, nor are tables made: for commands beside a server. */
  readonly isReadOnly?: boolean
}

/** The database, whichever it is. */
export interface Store extends Signals {
  /** For everything that writes, and for short reads. */
  readonly db: Kysely<Database>
  /** For reads of many rows: with a SQLite file they have a thread of their own and make no writer wait. */
  readonly reads: Kysely<Database>
  readonly engine: Engine
  transaction<T>(work: (trx: Transaction<Database>) => Promise<T>): Promise<T>
  /** Bytes of what is written and not yet part of the file (SQLite's write-ahead log); 0 elsewhere. */
  logBytes(): Promise<number>
  close(): Promise<void>
}

/** The file is for this account only: it holds who did what. */
function ensureFile(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    closeSync(openSync(file, 'a', 0o600))
  } catch (error) {
    throw new StoreMistake(
      `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

function openKysely(file: string, mode: 'write' | 'read'): Kysely<Database> {
  return new Kysely<Database>({ dialect: createSqliteDialect({ file, mode }) })
}

async function openSqlite(file: string, isReadOnly: boolean): Promise<Store> {
  const isPersistent = file !== ':memory:'
  if (isReadOnly && !statSync(file, { throwIfNoEntry: false })) {
    throw new StoreMistake(`there is no database at ${file}`)
  }
  if (isPersistent && !isReadOnly) ensureFile(file)
  const db = openKysely(file, isReadOnly ? 'read' : 'write')
  const engine = toSqliteEngine(isPersistent)
  const listeners = createListeners()
  await prepare(db, engine, isReadOnly).catch((error: unknown) => {
    throw toMistake(file, error)
  })
  const reads = isPersistent && !isReadOnly ? openKysely(file, 'read') : db
  return {
    db,
    reads,
    engine,
    transaction: (work) => db.transaction().execute(work),
    signal: async (channel, payload) => listeners.tell(channel, payload),
    on: (channel, listener) => listeners.on(channel, listener),
    logBytes: async () => statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0,
    async close() {
      if (reads !== db) await reads.destroy()
      await db.destroy()
    },
  }
}

/** Why a file cannot be used, in SQLite's words. */
function toMistake(file: string, error: unknown): unknown {
  if (!(error instanceof AppError)) return error
  const why = error.cause instanceof Error ? error.cause.message : error.message
  return new StoreMistake(`${file} cannot be used as a database: ${why}`)
}

async function prepare(db: Kysely<Database>, engine: Engine, isReadOnly: boolean): Promise<void> {
  try {
    await (isReadOnly ? checkMigrated(db) : migrate(db, engine))
  } catch (error) {
    await db.destroy()
    throw error
  }
}

/** Opens the database and brings its tables up to date. Rejects with a `StoreMistake` when it cannot be used. */
export async function openStore({ location, isReadOnly = false }: StoreOptions): Promise<Store> {
  if (location.kind === 'memory') return openSqlite(':memory:', false)
  if (location.kind === 'sqlite') return openSqlite(location.file, isReadOnly)
  return openPostgres(location.url, isReadOnly, prepare)
}
