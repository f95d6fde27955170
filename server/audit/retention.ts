import { sql } from 'kysely'
import type { Logger } from 'pino'
import type { Store } from '../store/store.ts'
import type { Audit } from './event.ts'
import { PRUNE_VERB } from './verify.ts'

/** Rows that one transaction removes: writers wait for no longer than that. */
const CHUNK = 2000
/** Pages that are returned to the disk at once. */
const VACUUM_PAGES = 1000
/** Another process may take over a removal that has not moved for this long. */
const CLAIM_MS = 10 * 60_000
/** What a row takes beside its own bytes, in PostgreSQL: the indexes. */
const INDEX_SHARE = 2
const DAY_MS = 86_400_000
const MIB = 1024 * 1024
/** Removed beyond what is too much, so that the next row does not ask for the next removal. */
const SLACK = 1.1

export interface RetentionOptions {
  readonly store: Store
  readonly audit: Audit
  /** 0 keeps rows of every age. */
  readonly days: number
  /** 0 for no limit. */
  readonly maxSizeMb: number
  readonly logger: Logger
  readonly now: () => number
}

export interface Retention {
  /** Removes what is too old, unless only the size is to be looked at, and what is too much. */
  run(signal: AbortSignal, only?: 'size'): Promise<void>
}

interface Ends {
  readonly headId: number
  readonly prunedId: number
}

function readEnds({ db }: Store): Promise<Ends> {
  return db
    .selectFrom('audit_chain')
    .select(['head_id as headId', 'pruned_id as prunedId'])
    .executeTakeFirstOrThrow()
}

async function readPragma({ db }: Store, name: string): Promise<number> {
  const { rows } = await sql<Record<string, number>>`pragma ${sql.raw(name)}`.execute(db)
  return Object.values(rows[0] ?? {})[0] ?? 0
}

/** Bytes that the trail takes: of SQLite the file and its log, of PostgreSQL what the rows that are there take. */
async function measureBytes(store: Store, { headId, prunedId }: Ends): Promise<number> {
  if (store.engine.name === 'sqlite') {
    const [pages, free, pageBytes] = await Promise.all(
      ['page_count', 'freelist_count', 'page_size'].map((name) => readPragma(store, name)),
    )
    return ((pages ?? 0) - (free ?? 0)) * (pageBytes ?? 0) + (await store.logBytes())
  }
  // A table does not become smaller when rows leave it, so its size says nothing of them.
  const { rows } = await sql<{ bytes: number | null }>`
    select avg(pg_column_size(sample.*))::float8 as bytes
    from (select * from audit_rows order by id desc limit 1000) as sample`.execute(store.db)
  return (rows[0]?.bytes ?? 0) * INDEX_SHARE * (headId - prunedId)
}

/** The last row before the first that is young enough: only the beginning of a chain can be removed. */
async function findOldThrough({ reads }: Store, cutoffMs: number, ends: Ends): Promise<number> {
  const { id } = await reads
    .selectFrom('audit_rows')
    .select((eb) => eb.fn.min<number | null>('id').as('id'))
    .where('at_ms', '>=', cutoffMs)
    .executeTakeFirstOrThrow()
  return id === null ? ends.headId : id - 1
}

async function foldLog({ db, engine }: Store): Promise<void> {
  if (engine.shrinks) await sql`pragma wal_checkpoint(truncate)`.execute(db)
}

async function findExcessThrough(store: Store, maxSizeMb: number, ends: Ends): Promise<number> {
  const maxBytes = maxSizeMb * MIB
  if ((await measureBytes(store, ends)) <= maxBytes) return 0
  // The log of SQLite is not rows: what of it can be folded into the file must cost none.
  await foldLog(store)
  const bytes = await measureBytes(store, ends)
  if (bytes <= maxBytes) return 0
  const share = Math.min(1, ((bytes - maxBytes) / bytes) * SLACK)
  return ends.prunedId + Math.ceil((ends.headId - ends.prunedId) * share)
}

/** Removes some rows from the beginning; what the chain goes on from is kept with the same transaction. */
async function removeChunk(store: Store, throughId: number, untilMs: number): Promise<number> {
  return store.transaction(async (trx) => {
    const chain = trx.selectFrom('audit_chain').select('pruned_id')
    const locked = store.engine.locksRows ? chain.forUpdate() : chain
    const { pruned_id: before } = await locked.executeTakeFirstOrThrow()
    const last = Math.min(throughId, before + CHUNK)
    if (last <= before) return before
    const { hash } = await trx
      .selectFrom('audit_rows')
      .select('hash')
      .where('id', '=', last)
      .executeTakeFirstOrThrow()
    await trx.deleteFrom('audit_rows').where('id', '<=', last).execute()
    await trx.deleteFrom('audit_open_intents').where('id', '<=', last).execute()
    await trx
      .updateTable('audit_chain')
      .set({ pruned_id: last, pruned_hash: hash, pruning_until_ms: untilMs })
      .execute()
    return last
  })
}

/** Gives free pages back a few at a time: a rewrite of the whole file would need it twice, and keep writers out. */
async function shrink(store: Store): Promise<void> {
  if (!store.engine.shrinks) return
  for (let free = await readPragma(store, 'freelist_count'); free > 0;) {
    await sql`pragma incremental_vacuum(${sql.raw(String(VACUUM_PAGES))})`.execute(store.db)
    const left = await readPragma(store, 'freelist_count')
    if (left >= free) break
    free = left
  }
  await foldLog(store)
}

/** Keeps the trail within its limits. Several processes may do so: one of them removes at a time. */
export function createRetention({
  store,
  audit,
  days,
  maxSizeMb,
  logger,
  now,
}: RetentionOptions): Retention {
  async function claim(): Promise<boolean> {
    const { numUpdatedRows } = await store.db
      .updateTable('audit_chain')
      .set({ pruning_until_ms: now() + CLAIM_MS })
      .where('pruning_until_ms', '<', now())
      .executeTakeFirst()
    return numUpdatedRows > 0n
  }

  async function giveBack(): Promise<void> {
    await store.db.updateTable('audit_chain').set({ pruning_until_ms: 0 }).execute()
  }

  async function removeThrough(throughId: number, why: string, signal: AbortSignal): Promise<void> {
    const { prunedId: firstBefore } = await readEnds(store)
    const intent = {
      verb: PRUNE_VERB,
      actor: { subject: 'periscope', email: '', groups: [] },
      extra: { through_id: throughId, why },
    }
    // The intent is in the chain before the first row leaves it: that rows are missing is then explained, whatever happens.
    await audit.around(intent, { need: 'required' }, async (add) => {
      for (let last = firstBefore; last < throughId;) {
        signal.throwIfAborted()
        last = await removeChunk(store, throughId, now() + CLAIM_MS)
        add({ removed: last - firstBefore })
      }
    })
    logger.info(
      { removed: throughId - firstBefore, throughId, why },
      'audit: old rows were removed',
    )
  }

  async function removeExcess(signal: AbortSignal, only?: 'size'): Promise<void> {
    const ends = await readEnds(store)
    const isByAge = days > 0 && only !== 'size'
    const old = isByAge ? await findOldThrough(store, now() - days * DAY_MS, ends) : 0
    const excess = maxSizeMb > 0 ? await findExcessThrough(store, maxSizeMb, ends) : 0
    const throughId = Math.max(old, excess)
    if (throughId <= ends.prunedId) return
    await removeThrough(throughId, old >= excess ? 'age' : 'size', signal)
    await shrink(store)
  }

  return {
    async run(signal, only) {
      if (days === 0 && maxSizeMb === 0) return
      if (!(await claim())) return
      try {
        await removeExcess(signal, only)
      } finally {
        await giveBack()
      }
    },
  }
}

/** The size is looked at more often than the age: a burst of rows must not fill the disk. */
const SIZE_INTERVAL_MS = 5 * 60_000

/** Runs it now and then, until told to stop. A pass that fails is logged, and the next one tries again. */
export function scheduleRetention(
  retention: Retention,
  intervalMs: number,
  logger: Logger,
): { stop(): Promise<void> } {
  const stopping = new AbortController()
  let running = Promise.resolve()
  function start(only?: 'size'): void {
    running = running
      .then(() => (stopping.signal.aborted ? undefined : retention.run(stopping.signal, only)))
      .catch((error: unknown) => {
        if (!stopping.signal.aborted) {
          logger.error({ err: error }, 'audit: old rows could not be removed')
        }
      })
  }
  start()
  const timers = [
    setInterval(start, intervalMs),
    setInterval(() => start('size'), SIZE_INTERVAL_MS),
  ]
  for (const timer of timers) timer.unref()
  return {
    async stop() {
      stopping.abort()
      for (const timer of timers) clearInterval(timer)
      await running
    },
  }
}
