import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { AppError } from '../../lib/errors.ts'
import type { SqlValue, ThreadOptions } from './protocol.ts'
import { openThread, type SqliteThread } from './thread.ts'

/** Statements and transactions that may wait for the connection; further ones are refused. */
const MAX_WAITING = 10_000

class Adapter extends SqliteAdapter {
  /** The driver below lets them wait for one another, and not without end. */
  override get supportsMultipleConnections(): boolean {
    return true
  }
  /** SQLite rolls `create table` back like anything else. */
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

function toConnection(thread: SqliteThread): DatabaseConnection {
  return {
    async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      // Kysely passes on what its callers gave; rows are what the statement names.
      const { rows, changes } = await thread.run(sql, parameters as readonly SqlValue[])
      return {
        rows: rows as R[],
        ...(changes !== undefined && { numAffectedRows: BigInt(changes) }),
      }
    },
    streamQuery() {
      throw new Error('Rows of this database are read page by page.')
    },
  }
}

/** One connection that its users take in turn. */
function createTurns() {
  const waiting: (() => void)[] = []
  let isTaken = false
  return {
    async take(): Promise<void> {
      if (!isTaken) {
        isTaken = true
        return
      }
      if (waiting.length >= MAX_WAITING) {
        throw new AppError('store_unavailable', 'Too much waits for the database.')
      }
      await new Promise<void>((resolve) => waiting.push(resolve))
    },
    give(): void {
      const next = waiting.shift()
      if (next) next()
      else isTaken = false
    },
  }
}

/** The thread starts with the first statement, and ends with the driver. */
function createDriver(options: ThreadOptions): Driver {
  const turns = createTurns()
  let opened: { readonly thread: SqliteThread; readonly connection: DatabaseConnection } | undefined
  function use() {
    if (!opened) throw new AppError('store_unavailable', 'The database is closed.')
    return opened
  }
  async function run(sql: string): Promise<void> {
    await use().thread.run(sql, [])
  }
  return {
    async init() {
      const thread = await openThread(options)
      opened = { thread, connection: toConnection(thread) }
    },
    async acquireConnection() {
      const { connection } = use()
      await turns.take()
      return connection
    },
    // A transaction that only reads at first must not find that another process has written in between.
    beginTransaction: () => run('begin immediate'),
    commitTransaction: () => run('commit'),
    rollbackTransaction: () => run('rollback'),
    releaseConnection: async () => turns.give(),
    async destroy() {
      await opened?.thread.close()
    },
  }
}

/** Kysely's port over SQLite in a thread of its own. */
export function createSqliteDialect(options: ThreadOptions): Dialect {
  return {
    createAdapter: () => new Adapter(),
    createDriver: () => createDriver(options),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}
