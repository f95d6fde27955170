import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createTrail } from '../../audit/trail.ts'
import { APPLY, auditIn, REQUIRED, SILENT } from '../../tests/_audit.ts'
import { openStore, type Store } from '../store.ts'

// What a trail in a file does when the disk is full, or the file can no longer be written.

let folder: string
let file: string
let store: Store

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'periscope-outage-'))
  file = join(folder, 'audit.db')
  store = await openStore({ location: { kind: 'sqlite', file } })
})
afterEach(async () => {
  await store.close()
  await rm(folder, { recursive: true, force: true })
})

const EVENT = { ...APPLY, outcome: 'success', extra: { text: 'x'.repeat(8000) } } as const

it('refuses what must be recorded while the disk is full, and goes on when there is room', async () => {
  const audit = auditIn(store)
  await audit.record(EVENT, REQUIRED)
  const [pages] = (await sql<{ page_count: number }>`pragma page_count`.execute(store.db)).rows
  await sql`pragma max_page_count = ${sql.raw(String(pages!.page_count + 4))}`.execute(store.db)

  const outcomes = await Promise.allSettled([
    audit.record(EVENT, REQUIRED),
    ...Array.from({ length: 20 }, () => audit.record(EVENT, REQUIRED)),
  ])
  const refused = outcomes.filter(({ status }) => status === 'rejected')
  const during = await createTrail({ store, logger: SILENT }).verify()
  await sql`pragma max_page_count = 1000000`.execute(store.db)
  await audit.record(EVENT, REQUIRED)

  expect(refused).not.toHaveLength(0)
  for (const { reason } of refused as PromiseRejectedResult[]) {
    expect(reason).toMatchObject({ code: 'audit_unavailable' })
  }
  expect(audit.health().lost).toBe(refused.length)
  const accepted = outcomes.length - refused.length
  expect(during).toMatchObject({ valid: true, rows: 1 + accepted })
  expect(await createTrail({ store, logger: SILENT }).verify()).toMatchObject({
    valid: true,
    rows: 2 + accepted,
  })
})

it('refuses what must be recorded while the database cannot be written', async () => {
  const audit = auditIn(store)
  await sql`pragma query_only = on`.execute(store.db)

  await expect(audit.record(EVENT, REQUIRED)).rejects.toMatchObject({ code: 'audit_unavailable' })
  await sql`pragma query_only = off`.execute(store.db)
  await audit.record(EVENT, REQUIRED)

  expect(audit.health().lost).toBe(1)
})

it('notices that its file was removed, to which SQLite would go on writing', async () => {
  const audit = auditIn(store)
  await audit.record(EVENT, REQUIRED)
  await rm(file)

  await expect(audit.record(EVENT, REQUIRED)).rejects.toMatchObject({
    code: 'audit_unavailable',
    cause: { code: 'store_unavailable' },
  })
})

it('does not start on a file that is no database', async () => {
  await expect(
    openStore({ location: { kind: 'sqlite', file: join(import.meta.dirname, 'outage.test.ts') } }),
  ).rejects.toMatchObject({
    name: 'StoreMistake',
    message: expect.stringMatching(/cannot be used as a database/) as string,
  })
})
