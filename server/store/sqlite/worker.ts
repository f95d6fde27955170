import { statSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { LRUCache } from '../../lib/lru-cache.ts'
import type { ThreadAnswer, ThreadOptions, ThreadRequest, ThreadResult } from './protocol.ts'

// A thread of its own for SQLite: its calls, and the disk behind them, block this thread and not the event loop.

const BUSY_TIMEOUT_MS = 5000
const MAX_STATEMENTS = 200
/** 16 MiB for writes, 64 MiB for reads of many rows; negative numbers are KiB. */
const CACHE_KIB = { write: -16_384, read: -65_536 }

function open({ file, mode }: ThreadOptions): Database.Database {
  const db = new Database(file, { readonly: mode === 'read', timeout: BUSY_TIMEOUT_MS })
  if (mode === 'write') {
    // Before there is a table: pages that are given up can then be returned a few at a time, without a rewrite.
    db.pragma('auto_vacuum = INCREMENTAL')
    db.pragma('journal_mode = WAL')
    // A commit is on the disk when it returns.
    db.pragma('synchronous = FULL')
    db.pragma('journal_size_limit = 67108864')
    db.pragma('foreign_keys = ON')
  }
  db.pragma(`cache_size = ${CACHE_KIB[mode]}`)
  db.pragma('temp_store = MEMORY')
  return db
}

/** Writes to a file that was removed or replaced go nowhere, and SQLite does not notice. */
function createPresenceCheck(file: string): () => void {
  if (file === ':memory:') return () => undefined
  const opened = statSync(file).ino
  return () => {
    if (statSync(file, { throwIfNoEntry: false })?.ino === opened) return
    throw Object.assign(new Error(`${file} was removed or replaced while it was open`), {
      code: 'SQLITE_READONLY_DBMOVED',
    })
  }
}

function createRunner(db: Database.Database, options: ThreadOptions) {
  const checkPresence = createPresenceCheck(options.file)
  const statements = new LRUCache<string, Database.Statement>(MAX_STATEMENTS)
  function prepare(sql: string): Database.Statement {
    const known = statements.get(sql)
    if (known) return known
    const statement = db.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  return ({ sql, parameters }: ThreadRequest): ThreadResult => {
    if (sql === 'commit') checkPresence()
    const statement = prepare(sql)
    if (statement.reader) return { rows: statement.all(...parameters) }
    return { rows: [], changes: statement.run(...parameters).changes }
  }
}

function toFailure(error: unknown): { code: string; message: string } {
  const message = error instanceof Error ? error.message : String(error)
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'SQLITE_ERROR'
  return { code, message }
}

function serve(port: NonNullable<typeof parentPort>, options: ThreadOptions): void {
  const answer = (message: ThreadAnswer) => port.postMessage(message)
  const db = open(options)
  const run = createRunner(db, options)
  answer({ id: 0, result: { rows: [] } })
  port.on('message', (request: ThreadRequest | 'close') => {
    if (request === 'close') {
      db.close()
      port.close()
      return
    }
    try {
      answer({ id: request.id, result: run(request) })
    } catch (error) {
      answer({ id: request.id, failure: toFailure(error) })
    }
  })
}

if (parentPort) {
  try {
    // Given by the thread that started this one (thread.ts).
    serve(parentPort, workerData as ThreadOptions)
  } catch (error) {
    parentPort.postMessage({ id: 0, failure: toFailure(error) } satisfies ThreadAnswer)
  }
}
