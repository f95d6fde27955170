import { LRUCache } from '../lib/lru-cache.ts'
import type { Store } from '../store/store.ts'
import { type RowFilter, toCondition, toOpenIntentCondition } from './filter.ts'

// How many rows match in all. Rows are only added at the end and only removed from the beginning, so a number that was once
// counted stays true for the rows up to there: later only the rows since then are looked at.

const MAX_KNOWN = 500
/** Past this many new rows the index is quicker than looking at each. */
const MAX_NEW_ROWS = 20_000
const HOUR_MS = 3_600_000

/** The key of the filter that every row matches. */
const EVERYTHING = JSON.stringify({ intents: 'all' })

interface Known {
  /** Rows after `prunedId` and up to this one were counted. */
  readonly throughId: number
  readonly prunedId: number
  readonly count: number
}

type Counted = RowFilter & { readonly intents: 'all' | 'none' }

export function createRowCounter({ reads }: Store) {
  const known = new LRUCache<string, Known>(MAX_KNOWN)

  async function readEnds(): Promise<{ headId: number; prunedId: number }> {
    return reads
      .selectFrom('audit_chain')
      .select(['head_id as headId', 'pruned_id as prunedId'])
      .executeTakeFirstOrThrow()
  }

  async function countMatching(filter: RowFilter, throughId?: number): Promise<number> {
    let query = reads
      .selectFrom('audit_rows')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where(toCondition(filter))
    if (throughId !== undefined) query = query.where('id', '<=', throughId)
    return (await query.executeTakeFirstOrThrow()).count
  }

  /** The limit keeps the new rows apart: without it the database would take an index over all rows. */
  async function countNew(filter: RowFilter, afterId: number, throughId: number): Promise<number> {
    const { count } = await reads
      .selectFrom((eb) =>
        eb
          .selectFrom('audit_rows')
          .selectAll()
          .where('id', '>', afterId)
          .where('id', '<=', throughId)
          .orderBy('id')
          .limit(MAX_NEW_ROWS)
          .as('audit_rows'),
      )
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where(toCondition(filter))
      .executeTakeFirstOrThrow()
    return count
  }

  async function countThrough(filter: Counted, key: string): Promise<number> {
    const { headId, prunedId } = await readEnds()
    // Ids have no gaps.
    if (key === EVERYTHING) return headId - prunedId
    const before = known.get(key)
    const isUsable =
      before && before.prunedId === prunedId && headId - before.throughId <= MAX_NEW_ROWS
    const count = isUsable
      ? before.count + (await countNew(filter, before.throughId, headId))
      : await countMatching(filter, headId)
    known.set(key, { throughId: headId, prunedId, count })
    return count
  }

  /**
   * Ends that move with the clock are taken to full hours, so that the long part between them is the same from one request to the
   * next.
   */
  async function countKnown(filter: Counted): Promise<number> {
    const { fromMs, toMs } = filter
    const beginMs = fromMs === undefined ? undefined : Math.ceil(fromMs / HOUR_MS) * HOUR_MS
    const endMs = toMs === undefined ? undefined : Math.floor(toMs / HOUR_MS) * HOUR_MS
    if (beginMs !== undefined && (endMs ?? Infinity) <= beginMs) {
      return countMatching(filter)
    }
    const whole = { ...filter, fromMs: beginMs, toMs: endMs }
    const parts = await Promise.all([
      countThrough(whole, JSON.stringify(whole)),
      fromMs === beginMs ? 0 : countMatching({ ...filter, toMs: beginMs }),
      toMs === endMs ? 0 : countMatching({ ...filter, fromMs: endMs }),
    ])
    return parts.reduce((sum, count) => sum + count, 0)
  }

  async function countOpenIntents(filter: RowFilter): Promise<number> {
    const { count } = await reads
      .selectFrom('audit_rows')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where(toOpenIntentCondition(filter))
      .executeTakeFirstOrThrow()
    return count
  }

  return async (filter: RowFilter): Promise<number> => {
    // Which intents are open changes: they are counted by themselves, each time.
    const { intents = 'all', ...rest } = filter
    if (intents !== 'open') return countKnown({ ...rest, intents })
    const [done, open] = await Promise.all([
      countKnown({ ...rest, intents: 'none' }),
      countOpenIntents(rest),
    ])
    return done + open
  }
}
