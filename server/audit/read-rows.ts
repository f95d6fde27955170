import { sql } from 'kysely'
import type { Store } from '../store/store.ts'
import type { AuditRow } from './event.ts'
import { type RowFilter, toCondition } from './filter.ts'
import { fromColumns, toOutcome } from './row.ts'

export interface Page {
  readonly limit: number
  readonly offset: number
}

/** A page, the newest row first. The rows that are passed over are not read, only their index. */
export async function readPage(
  { reads }: Store,
  filter: RowFilter,
  { limit, offset }: Page,
): Promise<AuditRow[]> {
  const ids = reads
    .selectFrom('audit_rows')
    .select('id')
    .where(toCondition(filter))
    .orderBy('at_ms', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
  const rows = await reads
    .selectFrom('audit_rows')
    .selectAll()
    .where('id', 'in', (eb) => eb.selectFrom(ids.as('page')).select('page.id'))
    .orderBy('at_ms', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(fromColumns)
}

export interface Bucket {
  /** Epoch milliseconds. */
  readonly startMs: number
  success: number
  failure: number
  denied: number
}

/** Counts of rows in stretches of equal length. */
export async function readDensity(
  { reads }: Store,
  filter: RowFilter & { readonly fromMs: number; readonly toMs: number },
  count: number,
): Promise<Bucket[]> {
  const { fromMs, toMs } = filter
  const widthMs = Math.max(1, Math.ceil((toMs - fromMs) / count))
  const buckets = Array.from({ length: count }, (_, index): Bucket => {
    return { startMs: fromMs + index * widthMs, success: 0, failure: 0, denied: 0 }
  })
  const rows = await reads
    .selectFrom('audit_rows')
    .select((eb) => [
      sql<number>`cast((at_ms - ${fromMs}) / ${widthMs} as integer)`.as('bucket'),
      'outcome',
      eb.fn.countAll<number>().as('count'),
    ])
    .where(toCondition(filter))
    .groupBy(['bucket', 'outcome'])
    .execute()
  for (const row of rows) {
    const bucket = buckets[row.bucket]
    if (bucket) bucket[toOutcome(row.outcome)] += row.count
  }
  return buckets
}

const PAGE = 500

/** All rows that match and are there now, the oldest first, page by page. */
export async function* readForward(
  { reads }: Store,
  filter: RowFilter,
  signal: AbortSignal,
): AsyncGenerator<AuditRow[]> {
  const { head_id: lastId } = await reads
    .selectFrom('audit_chain')
    .select('head_id')
    .executeTakeFirstOrThrow()
  let after = { at_ms: -1, id: 0 }
  for (;;) {
    signal.throwIfAborted()
    const rows = await reads
      .selectFrom('audit_rows')
      .selectAll()
      .where(toCondition(filter))
      .where(sql<boolean>`(at_ms, id) > (${after.at_ms}, ${after.id})`)
      .where('id', '<=', lastId)
      .orderBy('at_ms')
      .orderBy('id')
      .limit(PAGE)
      .execute()
    const last = rows.at(-1)
    if (!last) return
    yield rows.map(fromColumns)
    if (rows.length < PAGE) return
    after = last
  }
}
