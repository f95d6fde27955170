import { once } from 'node:events'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openStore } from '../../store/store.ts'
import { createTestDatabase, type TestDatabase } from '../_database.ts'

let database: TestDatabase

beforeEach(async () => {
  database = await createTestDatabase()
})
afterEach(() => database.drop())

it('brings the tables up to date once, however many processes start at a time', async () => {
  const stores = await Promise.all([database.open(), database.open(), database.open()])

  for (const { db } of stores) {
    const rows = await db.selectFrom('audit_chain').select('head_id').execute()
    expect(rows).toEqual([{ head_id: 0 }])
  }
})

it('refuses the database of a newer version with a sentence', async () => {
  const store = await database.open()
  await sql`insert into periscope_migrations (name, timestamp) values ('999-later', 'x')`.execute(
    store.db,
  )

  await expect(openStore({ location: database.location })).rejects.toMatchObject({
    name: 'StoreMistake',
    message: expect.stringMatching(/newer version of Periscope \(999-later\)/) as string,
  })
})

it('takes nothing of a transaction that fails', async () => {
  const { db, transaction } = await database.open()

  await expect(
    transaction(async (trx) => {
      await trx.insertInto('audit_open_intents').values({ id: 1 }).execute()
      throw new Error('no')
    }),
  ).rejects.toThrow('no')

  expect(await db.selectFrom('audit_open_intents').selectAll().execute()).toEqual([])
})

it('runs transactions that write the same row one after the other', async () => {
  const stores = await Promise.all([database.open(), database.open()])

  await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      stores[index % 2]!.transaction(async (trx) => {
        const chain = trx.selectFrom('audit_chain').select('head_id')
        const { head_id } = await (
          stores[0].engine.locksRows ? chain.forUpdate() : chain
        ).executeTakeFirstOrThrow()
        await trx
          .updateTable('audit_chain')
          .set({ head_id: head_id + 1 })
          .execute()
      }),
    ),
  )

  const row = await stores[0].db.selectFrom('audit_chain').select('head_id').executeTakeFirst()
  expect(row).toEqual({ head_id: 20 })
})

it('keeps whole numbers beyond 32 bits as numbers', async () => {
  const { db } = await database.open()
  const moment = Date.parse('2099-12-31T23:59:59.999Z')

  await db.updateTable('audit_chain').set({ pruning_until_ms: moment }).execute()

  const row = await db.selectFrom('audit_chain').select('pruning_until_ms').executeTakeFirst()
  expect(row).toEqual({ pruning_until_ms: moment })
})

it('says which statement is wrong, and says of nothing else that the database is away', async () => {
  const { db } = await database.open()

  await db.insertInto('audit_open_intents').values({ id: 1 }).execute()

  await expect(db.insertInto('audit_open_intents').values({ id: 1 }).execute()).rejects.toThrow(
    /unique/i,
  )
  await expect(sql`select nonsense`.execute(db)).rejects.not.toMatchObject({
    code: 'store_unavailable',
  })
})

it('refuses to be used when it is closed', async () => {
  const store = await openStore({ location: database.location })
  await store.close()

  await expect(store.db.selectFrom('audit_chain').selectAll().execute()).rejects.toThrow()
})

it('tells listeners of the same database, until they stop listening', async () => {
  const [here, there] = [await database.open(), await database.open()]
  const heard: string[] = []
  const waiting = new EventTarget()
  const stop = here.on('sessions', (payload) => {
    heard.push(payload)
    waiting.dispatchEvent(new Event('heard'))
  })
  // SQLite's listeners are those of the process and the store.
  const sender = database.engine === 'postgres' ? there : here

  // What is sent before the connection listens is lost: it is sent until it is heard.
  const first = once(waiting, 'heard')
  const sending = setInterval(() => void sender.signal('sessions', 'one'), 50)
  await first
  clearInterval(sending)
  stop()
  await sender.signal('sessions', 'two')

  expect(new Set(heard)).toEqual(new Set(['one']))
})
