import type { Store } from '../store/store.ts'
import { toHash } from './canonical.ts'
import type { AuditRow } from './event.ts'
import { toColumns, type UnplacedRow } from './row.ts'

/** A row on its way into the trail. */
export interface Entry {
  readonly row: UnplacedRow
  /** Whether an outcome is to follow. */
  readonly opensIntent: boolean
  /** The intent that it is the outcome of. */
  readonly settles?: number | undefined
}

/** Gives rows their place after the last one. */
function place(entries: readonly Entry[], head: { id: number; hash: string }): AuditRow[] {
  let { id, hash } = head
  return entries.map(({ row }) => {
    const placed = { ...row, id: ++id }
    hash = toHash(hash, placed)
    return { ...placed, hash }
  })
}

type Transaction = Parameters<Parameters<Store['transaction']>[0]>[0]

async function write(
  trx: Transaction,
  { engine }: Store,
  entries: readonly Entry[],
): Promise<number[]> {
  const chain = trx.selectFrom('audit_chain').select(['head_id as id', 'head_hash as hash'])
  // One writer after the other: the next replica reads the head that this one leaves.
  const head = await (engine.locksRows ? chain.forUpdate() : chain).executeTakeFirstOrThrow()
  const rows = place(entries, head)
  const last = rows.at(-1)
  if (!last) return []
  await trx.insertInto('audit_rows').values(rows.map(toColumns)).execute()
  const opened = rows.filter((_, index) => entries[index]?.opensIntent)
  if (opened.length > 0) {
    await trx
      .insertInto('audit_open_intents')
      .values(opened.map(({ id }) => ({ id })))
      .execute()
  }
  const settled = entries.flatMap(({ settles }) => settles ?? [])
  if (settled.length > 0) {
    await trx.deleteFrom('audit_open_intents').where('id', 'in', settled).execute()
  }
  await trx.updateTable('audit_chain').set({ head_id: last.id, head_hash: last.hash }).execute()
  return rows.map(({ id }) => id)
}

/**
 * Appends rows, all of them or none, and gives their ids when they are durable. A connection that turns out to be dead before
 * the commit is asked for is replaced once: until then nothing can have been written.
 */
export async function appendEntries(
  store: Store,
  entries: readonly Entry[],
  isRetry = false,
): Promise<number[]> {
  const progress = { isCommitting: false }
  try {
    return await store.transaction(async (trx) => {
      const ids = await write(trx, store, entries)
      progress.isCommitting = true
      return ids
    })
  } catch (error) {
    if (progress.isCommitting || isRetry) throw error
    return appendEntries(store, entries, true)
  }
}
