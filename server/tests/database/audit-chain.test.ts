import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { toHash } from '../../audit/canonical.ts'
import { createRetention } from '../../audit/retention.ts'
import { fromColumns } from '../../audit/row.ts'
import { verifyRows } from '../../audit/verify.ts'
import type { AuditRowsTable } from '../../store/schema/audit.ts'
import type { Store } from '../../store/store.ts'
import { ANA, APPLY, auditIn, BEN, REQUIRED, SILENT } from '../_audit.ts'
import { createTestDatabase, type TestDatabase } from '../_database.ts'

const { signal } = new AbortController()
const verify = (store: Store, knownHead?: string) => verifyRows(store, { signal, knownHead })

async function readRows({ db }: Store): Promise<AuditRowsTable[]> {
  return db.selectFrom('audit_rows').selectAll().orderBy('id').execute()
}

async function writeRows({ db }: Store, rows: readonly AuditRowsTable[]): Promise<void> {
  await db.deleteFrom('audit_rows').execute()
  if (rows.length > 0)
    await db
      .insertInto('audit_rows')
      .values([...rows])
      .execute()
}

describe('the chain', () => {
  let database: TestDatabase
  let store: Store
  let original: AuditRowsTable[]

  beforeAll(async () => {
    database = await createTestDatabase()
    store = await database.open()
    const audit = auditIn(store)
    for (let index = 0; index < 8; index++) {
      const intent = { ...APPLY, actor: index % 2 ? ANA : BEN, requestId: `r-${index}` }
      await audit.around({ ...intent, extra: { index } }, REQUIRED, async () => undefined)
    }
    original = await readRows(store)
  })
  afterAll(() => database.drop())
  afterEach(() => writeRows(store, original))

  it('holds over all rows', async () => {
    const verification = await verify(store)

    expect(verification).toEqual({
      valid: true,
      rows: 16,
      firstId: 1,
      lastId: 16,
      head: original.at(-1)?.hash,
    })
  })

  const columns = Object.keys({
    at_ms: 0,
    request_id: 0,
    actor_sub: 0,
    actor_email: 0,
    actor_groups: 0,
    verb: 0,
    outcome: 0,
    is_intent: 0,
    cluster: 0,
    res_group: 0,
    res_version: 0,
    res_type: 0,
    res_namespace: 0,
    res_name: 0,
    reason: 0,
    extra: 0,
    client_ip: 0,
    client_agent: 0,
    client_session: 0,
    client_token: 0,
    hash: 0,
  } satisfies Record<Exclude<keyof AuditRowsTable, 'id'>, 0>)

  const numbers = new Set(['at_ms', 'outcome', 'is_intent'])

  it('shows any change of any column', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(15),
        fc.constantFrom(...columns),
        fc.string({ minLength: 1 }),
        fc.integer({ min: 0, max: 7 }),
        async (index, column, text, number) => {
          const row = original[index]!
          const value = numbers.has(column) ? number : text.replaceAll('\0', '')
          fc.pre(row[column as keyof AuditRowsTable] !== value && value !== '')

          await writeRows(store, original.with(index, { ...row, [column]: value }))

          expect(await verify(store)).toMatchObject({ valid: false, break: { id: row.id } })
        },
      ),
      { numRuns: 60 },
    )
  })

  it('shows what was changed in form only, or hidden from a filter', async () => {
    const row = original[1]!
    for (const change of [{ extra: ` ${row.extra ?? ''}` }, { is_intent: 1 }, { extra: '{' }]) {
      await writeRows(store, original.with(1, { ...row, ...change }))

      expect(await verify(store)).toMatchObject({ valid: false, break: { id: 2 } })
    }
  })

  it('shows which rows were removed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(15), fc.integer({ min: 1, max: 4 }), async (index, count) => {
        await writeRows(store, original.toSpliced(index, count))

        expect(await verify(store)).toMatchObject({ valid: false, break: { id: index + 1 } })
      }),
      { numRuns: 30 },
    )
  })

  it('shows rows that changed places', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(15), fc.nat(15), async (a, b) => {
        fc.pre(a !== b)
        const [one, other] = [original[a]!, original[b]!]
        await writeRows(
          store,
          original.with(a, { ...other, id: one.id }).with(b, { ...one, id: other.id }),
        )

        expect(await verify(store)).toMatchObject({
          valid: false,
          break: { id: Math.min(a, b) + 1 },
        })
      }),
      { numRuns: 30 },
    )
  })

  it('shows a row that was put in, with the rest moved to make place', async () => {
    const moved = original.map((row) => (row.id > 5 ? { ...row, id: row.id + 1 } : row))
    const inserted = { ...original[4]!, id: 6 }
    await writeRows(store, [...moved, inserted])

    expect(await verify(store)).toMatchObject({ valid: false, break: { id: 6 } })
  })

  it('shows by a head that was noted before that its end was cut off with care', async () => {
    const head = original.at(-1)!.hash
    const rest = original.slice(0, 12)
    await writeRows(store, rest)
    const last = rest.at(-1)!
    await store.db.updateTable('audit_chain').set({ head_id: 12, head_hash: last.hash }).execute()

    const unaware = await verify(store)
    const aware = await verify(store, head)
    const earlier = await verify(store, original[7]!.hash)
    await store.db.updateTable('audit_chain').set({ head_id: 16, head_hash: head }).execute()

    expect(unaware.valid).toBe(true)
    expect(aware).toMatchObject({
      valid: false,
      break: { id: 13, problem: expect.stringMatching(/cut off/) as string },
    })
    expect(earlier.valid).toBe(true)
  })

  it('shows an end that was cut off without care', async () => {
    await writeRows(store, original.slice(0, 12))

    expect(await verify(store)).toMatchObject({
      valid: false,
      break: { id: 13, problem: 'rows 13 to 16 are missing from the end' },
    })
  })

  it('shows a beginning that was cut off as if retention had done it', async () => {
    await writeRows(store, original.slice(4))
    await store.db
      .updateTable('audit_chain')
      .set({ pruned_id: 4, pruned_hash: original[3]!.hash })
      .execute()

    const verification = await verify(store)
    await store.db
      .updateTable('audit_chain')
      .set({ pruned_id: 0, pruned_hash: '0'.repeat(64) })
      .execute()

    expect(verification).toMatchObject({
      valid: false,
      break: { id: 4, problem: expect.stringMatching(/no audit_prune row/) as string },
    })
  })

  it('shows nothing when all that follows is made anew: that is what a noted head is for', async () => {
    let hash = '0'.repeat(64)
    const forged = original.map((columns) => {
      const { hash: _, ...row } = fromColumns({ ...columns, actor_sub: 'somebody' })
      hash = toHash(hash, row)
      return { ...columns, actor_sub: 'somebody', hash }
    })
    await writeRows(store, forged)
    await store.db.updateTable('audit_chain').set({ head_hash: hash }).execute()

    const [unaware, aware] = [await verify(store), await verify(store, original.at(-1)!.hash)]
    await store.db
      .updateTable('audit_chain')
      .set({ head_hash: original.at(-1)!.hash })
      .execute()

    expect(unaware.valid).toBe(true)
    expect(aware.valid).toBe(false)
  })
})

describe('retention', () => {
  const DAY_MS = 86_400_000
  let database: TestDatabase
  let store: Store
  let now = Date.parse('2026-05-01T00:00:00Z')

  beforeEach(async () => {
    database = await createTestDatabase()
    store = await database.open()
    now = Date.parse('2026-05-01T00:00:00Z')
  })
  afterEach(() => database.drop())

  const audit = () => auditIn(store, { now: () => now })

  async function fill(count: number, extra: object = {}): Promise<void> {
    const trail = audit()
    await Promise.all(
      Array.from({ length: count }, (_, index) =>
        trail.record({ ...APPLY, outcome: 'success', extra: { index, ...extra } }, REQUIRED),
      ),
    )
  }

  function prune(days: number, maxSizeMb = 0, only?: 'size'): Promise<void> {
    const options = { store, audit: audit(), days, maxSizeMb, logger: SILENT, now: () => now }
    return createRetention(options).run(signal, only)
  }

  it('removes what is too old, says so in the trail, and leaves a chain that holds', async () => {
    await fill(2500)
    now += 10 * DAY_MS
    await fill(3)

    await prune(7)

    const verification = await verify(store)
    const rows = await readRows(store)
    expect(verification).toMatchObject({
      valid: true,
      rows: 5,
      firstId: 2501,
      prunedThroughId: 2500,
    })
    expect(rows.map(fromColumns).slice(-2)).toMatchObject([
      {
        verb: 'audit_prune_intent',
        actor: { sub: 'periscope' },
        extra: { through_id: 2500, why: 'age' },
      },
      { verb: 'audit_prune', outcome: 'success', extra: { through_id: 2500, removed: 2500 } },
    ])
  })

  it('keeps the chain provable after many passes, and when everything is old', async () => {
    for (let pass = 0; pass < 3; pass++) {
      await fill(10)
      now += 10 * DAY_MS
      await prune(7)

      expect(await verify(store)).toMatchObject({ valid: true, rows: 2 })
    }
    await fill(1)
    expect(await verify(store)).toMatchObject({ valid: true, rows: 3, lastId: 37 })
  })

  it('does nothing when there is nothing to remove', async () => {
    await fill(3)

    await prune(7, 1024)
    await prune(0, 0)
    now += 10 * DAY_MS
    await prune(7, 1024, 'size')

    expect(await verify(store)).toMatchObject({ valid: true, rows: 3 })
  })

  it('goes on after a process that ended in the midst of it', async () => {
    await fill(4)
    now += 10 * DAY_MS
    await store.db
      .updateTable('audit_chain')
      .set({ pruning_until_ms: now + 1000 })
      .execute()

    await prune(7)
    const untouched = await verify(store)
    now += 2000
    await prune(7)

    expect(untouched).toMatchObject({ valid: true, rows: 4 })
    expect(await verify(store)).toMatchObject({ valid: true, prunedThroughId: 4 })
  })

  it('removes the oldest rows when the trail is too large', async () => {
    // Random, so that no database makes it small.
    await fill(1500, { text: randomBytes(1500).toString('base64') })

    await prune(0, 1)

    const verification = await verify(store)
    expect(verification).toMatchObject({ valid: true })
    expect(verification.prunedThroughId).toBeGreaterThan(500)
    expect(verification.rows).toBeGreaterThan(10)
    if (store.engine.name === 'sqlite') {
      const { rows } = await sql<{ bytes: number }>`
        select page_count * page_size as bytes from pragma_page_count, pragma_page_size`.execute(
        store.db,
      )
      expect(rows[0]?.bytes).toBeLessThan(1.1 * 1024 * 1024)
      expect(await store.logBytes()).toBeLessThan(64 * 1024)
    }
  })

  it('does not disturb a verification that reads what it removes', async () => {
    await fill(1200)
    now += 10 * DAY_MS

    const [verification] = await Promise.all([verify(store), prune(7)])

    expect(verification.valid).toBe(true)
  })
})
