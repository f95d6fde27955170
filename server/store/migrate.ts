import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import type { Database } from './database.ts'
import type { Engine } from './engine.ts'
import { MIGRATIONS } from './migrations/index.ts'
import { StoreMistake } from './mistake.ts'

const TABLE = 'periscope_migrations'

function createMigrator(db: Kysely<Database>, engine: Engine): Migrator {
  return new Migrator({
    db,
    migrationTableName: TABLE,
    migrationLockTableName: `${TABLE}_lock`,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(
          MIGRATIONS.map(({ name, up }) => [name, { up: (of: Kysely<unknown>) => up(of, engine) }]),
        ),
    },
  })
}

async function listApplied(db: Kysely<Database>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(({ name }) => name === TABLE)) return []
  const rows = await db
    .$extendTables<{ periscope_migrations: { name: string } }>()
    .selectFrom('periscope_migrations')
    .select('name')
    .execute()
  return rows.map(({ name }) => name)
}

function refuseNewer(applied: readonly string[]): void {
  const known = new Set(MIGRATIONS.map(({ name }) => name))
  const unknown = applied.filter((name) => !known.has(name))
  if (unknown.length === 0) return
  throw new StoreMistake(
    `the database was used by a newer version of Periscope (${unknown.join(', ')}); start that version, or use another database`,
  )
}

/** Brings the tables up to date. A database of a newer version is refused. */
export async function migrate(db: Kysely<Database>, engine: Engine): Promise<void> {
  refuseNewer(await listApplied(db))
  const { error } = await createMigrator(db, engine).migrateToLatest()
  if (error === undefined) return
  throw error instanceof Error ? error : new StoreMistake('its tables cannot be brought up to date')
}

/** That the tables are those of this version, for who only reads. */
export async function checkMigrated(db: Kysely<Database>): Promise<void> {
  const applied = await listApplied(db)
  refuseNewer(applied)
  const missing = MIGRATIONS.filter(({ name }) => !applied.includes(name))
  if (missing.length === 0) return
  throw new StoreMistake(
    'the database was not used by this version of Periscope yet; start the server once',
  )
}
