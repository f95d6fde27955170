import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AuditEvent } from '../../audit/event.ts'
import type { RowFilter } from '../../audit/filter.ts'
import { createTrail } from '../../audit/trail.ts'
import { AppError } from '../../lib/errors.ts'
import type { Store } from '../../store/store.ts'
import { ANA, APPLY, auditIn, BEN, REQUIRED, SILENT } from '../_audit.ts'
import { createTestDatabase, type TestDatabase } from '../_database.ts'

let database: TestDatabase
let store: Store

beforeEach(async () => {
  database = await createTestDatabase()
  store = await database.open()
})
afterEach(() => database.drop())

function list(filter: RowFilter = {}, limit = 50, offset = 0) {
  return createTrail({ store, logger: SILENT }).list(filter, { limit, offset })
}

describe('an operation', () => {
  it('leaves an intent and an outcome with what it added', async () => {
    const audit = auditIn(store, { now: () => Date.parse('2026-01-02T03:04:05.678Z') })

    const answer = await audit.around(
      { ...APPLY, extra: { force: true }, client: { ip: '10.0.0.1', session: 's' } },
      REQUIRED,
      async (add) => {
        add({ dryRun: false })
        return 'done'
      },
    )

    const { rows, total } = await list()
    const common = {
      timestamp: '2026-01-02T03:04:05.678Z',
      actor: { sub: 'ana', email: 'ana@example.com', groups: ['ops'] },
      requestId: 'r-1',
      cluster: 'prod',
      outcome: 'success',
      resource: APPLY.resource,
      client: { ip: '10.0.0.1', session: 's' },
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    }
    expect(answer).toBe('done')
    expect(total).toBe(2)
    expect(rows).toEqual([
      { ...common, id: 2, verb: 'apply', extra: { force: true, dryRun: false } },
      { ...common, id: 1, verb: 'apply_intent', extra: { force: true } },
    ])
  })

  it.each([
    [new AppError('denied', 'not you'), 'denied', 'not you'],
    [new AppError('unauthenticated', 'who?'), 'denied', 'who?'],
    [new AppError('not_found', 'no such pod'), 'failure', 'no such pod'],
    [new AppError('internal', 'password hunter2'), 'failure', 'internal'],
    [new Error('password hunter2'), 'failure', 'internal'],
    [
      new DOMException('gone', 'AbortError'),
      'failure',
      expect.stringMatching(/may have been done/) as string,
    ],
  ])('that throws %o is recorded as %s', async (error, outcome, reason) => {
    const audit = auditIn(store)

    await expect(audit.around(APPLY, REQUIRED, () => Promise.reject(error))).rejects.toBe(error)

    const { rows } = await list({ verb: 'apply' })
    expect(rows[0]).toMatchObject({ outcome, reason })
  })

  it('is not begun before its intent is durable, and not answered before its outcome is', async () => {
    const gate = gated(store)
    const audit = auditIn(gate.store)
    const steps: string[] = []

    const answered = audit
      .around(APPLY, REQUIRED, async () => void steps.push('done'))
      .then(() => steps.push('answered'))
    await gate.asked(1)
    expect(steps).toEqual([])
    gate.open()
    await gate.asked(2)
    expect(steps).toEqual(['done'])
    gate.open()
    await answered

    expect(steps).toEqual(['done', 'answered'])
  })
})

/** A store whose transactions wait until each is let through. */
function gated(real: Store) {
  const waiting: (() => void)[] = []
  let asked = 0
  const watchers: { count: number; resolve: () => void }[] = []
  const store: Store = {
    ...real,
    async transaction(work) {
      asked++
      for (const { count, resolve } of watchers) if (asked >= count) resolve()
      await new Promise<void>((resolve) => waiting.push(resolve))
      return real.transaction(work)
    },
  }
  return {
    store,
    open: () => waiting.shift()?.(),
    count: () => asked,
    asked: (count: number) =>
      new Promise<void>((resolve) => {
        if (asked >= count) resolve()
        else watchers.push({ count, resolve })
      }),
  }
}

it('writes what arrives during a transaction with the next one', async () => {
  const gate = gated(store)
  const audit = auditIn(gate.store)
  const events = Array.from({ length: 101 }, (_, index): AuditEvent => {
    return { ...APPLY, outcome: 'success', requestId: `r-${index}` }
  })

  const written = events.map((event) => audit.record(event, REQUIRED))
  await gate.asked(1)
  gate.open()
  await gate.asked(2)
  gate.open()
  await Promise.all(written)

  const { rows } = await list({}, 500)
  expect(gate.count()).toBe(2)
  expect(rows.map(({ id }) => id).toReversed()).toEqual(events.map((_, index) => index + 1))
  expect(rows.map(({ requestId }) => requestId).toReversed()).toEqual(
    events.map(({ requestId }) => requestId),
  )
})

describe('a row that cannot be written', () => {
  const broken = (): Store => ({ ...store, transaction: () => Promise.reject(new Error('full')) })

  it('refuses what must be recorded, before it is done', async () => {
    const audit = auditIn(broken())
    let isDone = false

    const refused = audit.around(APPLY, REQUIRED, async () => {
      isDone = true
    })

    await expect(refused).rejects.toMatchObject({ code: 'audit_unavailable', status: 503 })
    expect(isDone).toBe(false)
    expect(audit.health()).toEqual({ lost: 1, waiting: 0 })
  })

  it('does not stop what the operator lets happen, nor what is written down for convenience', async () => {
    const open = auditIn(broken(), { fail: 'open' })
    const closed = auditIn(broken())

    await expect(open.around(APPLY, REQUIRED, async () => 1)).resolves.toBe(1)
    await closed.record({ ...APPLY, outcome: 'success' }, { need: 'best-effort' })

    expect(open.health().lost).toBe(2)
    expect(closed.health().lost).toBe(1)
  })

  it('leaves what was done unanswered when its outcome is the row', async () => {
    let fails = false
    const audit = auditIn({
      ...store,
      transaction: (work) => (fails ? Promise.reject(new Error('full')) : store.transaction(work)),
    })

    const answered = audit.around(APPLY, REQUIRED, async () => {
      fails = true
    })

    await expect(answered).rejects.toMatchObject({ code: 'audit_unavailable' })
    const { rows } = await list({ intents: 'open' })
    expect(rows.map(({ verb }) => verb)).toEqual(['apply_intent'])
  })

  it('is tried again when the connection broke before the commit', async () => {
    let tries = 0
    const audit = auditIn({
      ...store,
      transaction: (work) =>
        ++tries === 1 ? Promise.reject(new Error('terminated')) : store.transaction(work),
    })

    await audit.record({ ...APPLY, outcome: 'success' }, REQUIRED)

    expect((await list()).total).toBe(1)
    expect(audit.health().lost).toBe(0)
  })
})

it('goes to the log only where no rows are kept', async () => {
  const audit = auditIn(undefined)

  await expect(audit.around(APPLY, REQUIRED, async () => 7)).resolves.toBe(7)

  expect(audit.isKept).toBe(false)
})

it('keeps texts that a database does not, and cuts what is too long', async () => {
  const audit = auditIn(store)

  await audit.record(
    {
      verb: 'login',
      outcome: 'failure',
      actor: { subject: 'a\0b\uD800', email: '', groups: ['x'.repeat(20_000), 'y'] },
      reason: 'r'.repeat(5000),
      extra: {
        small: 1,
        text: '\0\uD800',
        large: 'x'.repeat(20_000),
        big: 12n,
        nothing: undefined,
        ['__proto__']: 'own',
      },
    },
    REQUIRED,
  )

  const { rows } = await list()
  const verification = await createTrail({ store, logger: SILENT }).verify()
  expect(rows[0]?.actor.sub).toBe('a\uFFFDb\uFFFD')
  expect(rows[0]?.actor.groups?.map(({ length }) => length)).toEqual([1024, 1])
  expect(rows[0]?.reason).toHaveLength(1024)
  expect(Object.entries(rows[0]?.extra ?? {})).toEqual(
    expect.arrayContaining([
      ['small', 1],
      ['text', '\0\uD800'],
      ['big', '12'],
      ['__proto__', 'own'],
      ['truncated', ['large']],
    ]),
  )
  expect(rows[0]).not.toHaveProperty('client')
  expect(verification).toMatchObject({ valid: true, rows: 1 })
})

it('hashes a row so that others can check it from an export', async () => {
  const audit = auditIn(store)
  await audit.record(
    { ...APPLY, outcome: 'success', extra: { b: [1, { z: null, a: 'é' }], a: 1 } },
    REQUIRED,
  )
  await audit.record({ verb: 'login', outcome: 'denied', actor: BEN }, REQUIRED)

  const text = await readExport('jsonl')

  let previous = '0'.repeat(64)
  for (const line of text.trimEnd().split('\n')) {
    const { hash, ...row } = JSON.parse(line) as Record<string, unknown>
    // Members in order and no white space: what any language's canonical JSON gives.
    const sorted = JSON.stringify(row, (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort())
        : value,
    )
    expect(hash).toBe(
      createHash('sha256')
        .update(previous + sorted)
        .digest('hex'),
    )
    previous = String(hash)
  }
})

async function readExport(format: 'csv' | 'jsonl', filter: RowFilter = {}): Promise<string> {
  const signal = new AbortController().signal
  const parts = createTrail({ store, logger: SILENT }).export(filter, format, {
    signal,
    count: () => undefined,
  })
  return (await Array.fromAsync(parts)).join('')
}

it('exports all rows, more than a page, the oldest first', async () => {
  const audit = auditIn(store)
  await Promise.all(
    Array.from({ length: 1203 }, (_, index) =>
      audit.record({ ...APPLY, outcome: 'success', actor: index % 2 ? ANA : BEN }, REQUIRED),
    ),
  )

  const lines = (await readExport('jsonl')).trimEnd().split('\n')
  const own = (await readExport('jsonl', { actor: 'ana' })).trimEnd().split('\n')

  expect(lines.map((line) => (JSON.parse(line) as { id: number }).id)).toEqual(
    Array.from({ length: 1203 }, (_, index) => index + 1),
  )
  expect(own).toHaveLength(601)
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1'])(
  'shows %j to a spreadsheet as text',
  async (name) => {
    await auditIn(store).record({ ...APPLY, outcome: 'success', resource: { name } }, REQUIRED)

    const text = await readExport('csv')

    expect(text).toContain(`"'${name}"`)
  },
)

it('quotes what CSV needs quoted', async () => {
  const reason = 'a "b", c\nd'
  await auditIn(store).record({ ...APPLY, outcome: 'failure', reason }, REQUIRED)

  const text = await readExport('csv')

  expect(text).toContain('"a ""b"", c\nd"')
  expect(text.split('\r\n')[0]).toMatch(/^id,timestamp,requestId,actor,/)
})

it('counts what matches as rows come and intents are settled, as a full count would', async () => {
  const trail = createTrail({ store, logger: SILENT })
  const audit = auditIn(store)
  const ends: (() => void)[] = []
  const filters: RowFilter[] = [
    {},
    { actor: 'ana' },
    { intents: 'open' },
    { intents: 'open', fromMs: Date.now() - 60_000 },
    { fromMs: Date.now() - 7_200_000 },
    { verb: 'apply', outcome: 'success' },
  ]
  const running: Promise<unknown>[] = []
  for (let step = 0; step < 12; step++) {
    const begun = Promise.withResolvers<undefined>()
    running.push(
      audit.around({ ...APPLY, actor: step % 3 ? ANA : BEN }, REQUIRED, () => {
        begun.resolve(undefined)
        return new Promise<void>((resolve) => ends.push(resolve))
      }),
    )
    await begun.promise
    if (step % 2) {
      ends.shift()?.()
      await running.shift()
    }
    for (const filter of filters) {
      const known = await trail.list(filter, { limit: 1, offset: 0 })
      const { total, rows } = await list(filter, 500)
      expect(known.total).toBe(rows.length)
      expect(total).toBe(rows.length)
    }
  }
  for (const end of ends) end()
  await Promise.all(running)
})
