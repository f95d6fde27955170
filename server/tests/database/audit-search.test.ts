import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AuditEvent } from '../../audit/event.ts'
import type { RowFilter } from '../../audit/filter.ts'
import { createTrail } from '../../audit/trail.ts'
import type { Store } from '../../store/store.ts'
import { ANA, APPLY, auditIn, BEN, REQUIRED, SILENT } from '../_audit.ts'
import { createTestDatabase, type TestDatabase } from '../_database.ts'

let database: TestDatabase
let store: Store

beforeAll(async () => {
  database = await createTestDatabase()
  store = await database.open()
})
afterAll(() => database.drop())

function list(filter: RowFilter = {}, limit = 50, offset = 0) {
  return createTrail({ store, logger: SILENT }).list(filter, { limit, offset })
}

describe('a search', () => {
  const START = Date.parse('2026-03-01T10:00:00.000Z')

  beforeAll(async () => {
    let at = START
    const audit = auditIn(store, { now: () => at })
    const events: AuditEvent[] = [
      { verb: 'login', outcome: 'success', actor: ANA, requestId: 'r-1' },
      { ...APPLY, outcome: 'denied', requestId: 'r-2' },
      { ...APPLY, outcome: 'failure', requestId: 'r-3', cluster: 'stage', actor: BEN },
      {
        verb: 'delete',
        outcome: 'success',
        actor: BEN,
        resource: { namespace: 'shop', name: 'x' },
      },
    ]
    for (const event of events) {
      await audit.record(event, REQUIRED)
      at += 60_000
    }
    await audit.around({ ...APPLY, verb: 'secret_reveal' }, REQUIRED, async () => undefined)
    const left = auditIn({ ...store })
    // Whose end is not known: the process ended during it.
    void left.around({ ...APPLY, verb: 'exec' }, REQUIRED, () => new Promise(() => undefined))
    await left.record({ verb: 'logout', outcome: 'success', actor: ANA }, REQUIRED)
  })

  it.each<[RowFilter, number[]]>([
    [{}, [8, 7, 6, 5, 4, 3, 2, 1]],
    [{ actor: 'ben' }, [4, 3]],
    [{ verb: 'apply' }, [3, 2]],
    [{ outcome: 'denied' }, [2]],
    [{ cluster: 'stage' }, [3]],
    [{ namespace: 'shop', intents: 'none' }, [6, 4, 3, 2]],
    [{ name: 'cart', outcome: 'failure' }, [3]],
    [{ requestId: 'r-2' }, [2]],
    [{ intents: 'open' }, [8, 7, 6, 4, 3, 2, 1]],
    [{ intents: 'open', verb: 'secret_reveal_intent' }, []],
    [{ intents: 'open', verb: 'exec_intent' }, [7]],
    [{ fromMs: START + 60_000, toMs: START + 180_000 }, [3, 2]],
    [{ toMs: START }, []],
    [{ actor: 'nobody' }, []],
  ])('for %j finds %j', async (filter, ids) => {
    const { rows, total } = await list(filter)

    expect(rows.map(({ id }) => id)).toEqual(ids)
    expect(total).toBe(ids.length)
  })

  it('has pages, and knows how many rows there are behind them', async () => {
    const { rows, total } = await list({}, 3, 2)

    expect(rows.map(({ id }) => id)).toEqual([6, 5, 4])
    expect(total).toBe(8)
    expect(await list({}, 3, 100)).toEqual({ rows: [], total: 8 })
  })

  it('counts rows over time by outcome', async () => {
    const buckets = await createTrail({ store, logger: SILENT }).density(
      { fromMs: START, toMs: START + 240_000 },
      2,
    )

    expect(buckets).toEqual([
      { startMs: START, success: 1, failure: 0, denied: 1 },
      { startMs: START + 120_000, success: 1, failure: 1, denied: 0 },
    ])
  })
})
