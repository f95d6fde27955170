import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { type DatabaseLocation, openStore, type Store } from '../store/store.ts'

/** A database of its own for a test: PostgreSQL in `npm run test:postgres`, a SQLite file everywhere else. */
export interface TestDatabase {
  readonly engine: 'sqlite' | 'postgres'
  readonly location: DatabaseLocation
  /** What `PERISCOPE_DATABASE_URL` would be. */
  readonly url: string
  open(): Promise<Store>
  /** Closes what was opened, and removes the database. */
  drop(): Promise<void>
}

/** Set by the test project, not by people. */
const IS_POSTGRES = process.env['PERISCOPE_TEST_ENGINE'] === 'postgres'

async function runAdmin(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server })
  await client.connect()
  await client.query(statement)
  await client.end()
}

async function createPlace() {
  const server = process.env['TEST_DATABASE_URL']
  if (!IS_POSTGRES || server === undefined) {
    const folder = await mkdtemp(join(tmpdir(), 'periscope-database-'))
    const file = join(folder, 'periscope.db')
    return {
      engine: 'sqlite' as const,
      location: { kind: 'sqlite' as const, file },
      url: `sqlite://${file}`,
      remove: () => rm(folder, { recursive: true, force: true }),
    }
  }
  const name = `periscope_test_${randomBytes(6).toString('hex')}`
  await runAdmin(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return {
    engine: 'postgres' as const,
    location: { kind: 'postgres' as const, url: url.href },
    url: url.href,
    remove: () => runAdmin(server, `drop database ${name} with (force)`),
  }
}

export async function createTestDatabase(): Promise<TestDatabase> {
  const { remove, ...place } = await createPlace()
  const opened: Store[] = []
  return {
    ...place,
    async open() {
      const store = await openStore({ location: place.location })
      opened.push(store)
      return store
    },
    async drop() {
      for (const store of opened) await store.close()
      await remove()
    },
  }
}
