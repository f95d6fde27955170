import { setImmediate } from 'node:timers/promises'
import type { components } from '../../generated/types.ts'
import type { AuditRowsTable } from '../store/schema/audit.ts'
import type { Store } from '../store/store.ts'
import { NO_HASH, toHash } from './canonical.ts'
import type { AuditRow } from './event.ts'
import { fromColumns, isAsWritten } from './row.ts'

export type AuditVerification = components['schemas']['AuditVerification']
type AuditBreak = NonNullable<AuditVerification['break']>

/** Rows that are read and hashed between two turns of the event loop. */
const PAGE = 250
/** Retention may remove rows while they are read; then it is begun again where the chain now begins. */
const MAX_RESTARTS = 5

export const PRUNE_VERB = 'audit_prune'

interface Chain {
  readonly head_id: number
  readonly head_hash: string
  readonly pruned_id: number
  readonly pruned_hash: string
}

export interface VerifyOptions {
  /** A hash that was the last one some time ago: rows may have come after it, but it must be there. */
  readonly knownHead?: string | undefined
  readonly signal: AbortSignal
}

interface State {
  rows: number
  firstId: number | undefined
  lastId: number
  hash: string
  /** The last row that retention says it removed. */
  removedThroughId: number
  hasKnownHead: boolean
}

/** How far a row of retention says that rows were removed. */
function readRemoval({ verb, extra }: AuditRow): number {
  if (verb !== PRUNE_VERB && verb !== `${PRUNE_VERB}_intent`) return 0
  const throughId = extra?.['through_id']
  return typeof throughId === 'number' ? throughId : 0
}

function checkRow(state: State, columns: AuditRowsTable): AuditBreak | undefined {
  const { hash, ...row } = fromColumns(columns)
  const expected = state.lastId + 1
  if (row.id !== expected) {
    return { id: expected, problem: `row ${expected} is missing: row ${row.id} comes next` }
  }
  if (toHash(state.hash, row) !== hash || !isAsWritten(columns)) {
    return { id: row.id, problem: 'the row was changed, or is not in its place' }
  }
  return undefined
}

function checkEnds(state: State, chain: Chain, knownHead: string | undefined) {
  if (state.lastId < chain.head_id) {
    const id = state.lastId + 1
    return { id, problem: `rows ${id} to ${chain.head_id} are missing from the end` }
  }
  if (state.hash !== chain.head_hash) {
    return { id: state.lastId, problem: 'the last row is not the one that was written last' }
  }
  if (state.removedThroughId < chain.pruned_id) {
    return {
      id: chain.pruned_id,
      problem: `rows up to ${chain.pruned_id} are missing, and no ${PRUNE_VERB} row says that retention removed them`,
    }
  }
  if (knownHead !== undefined && !state.hasKnownHead) {
    return {
      id: state.lastId + 1,
      problem:
        'no row has the hash of the head that was asked for: the end of the trail was cut off',
    }
  }
  return undefined
}

function readChain({ reads }: Store): Promise<Chain> {
  return reads
    .selectFrom('audit_chain')
    .select(['head_id', 'head_hash', 'pruned_id', 'pruned_hash'])
    .executeTakeFirstOrThrow()
}

function readAfter({ reads }: Store, id: number, throughId: number): Promise<AuditRowsTable[]> {
  return reads
    .selectFrom('audit_rows')
    .selectAll()
    .where('id', '>', id)
    .where('id', '<=', throughId)
    .orderBy('id')
    .limit(PAGE)
    .execute()
}

/** Rows under the beginning of the chain belong to nothing. */
async function findStray({ reads }: Store, { pruned_id }: Chain): Promise<AuditBreak | undefined> {
  const row = await reads
    .selectFrom('audit_rows')
    .select('id')
    .where('id', '<=', pruned_id)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return row && { id: row.id, problem: 'the row stands before the beginning of the chain' }
}

async function walk(
  store: Store,
  chain: Chain,
  { knownHead, signal }: VerifyOptions,
): Promise<{ state: State; broken: AuditBreak | undefined }> {
  const state: State = {
    rows: 0,
    firstId: undefined,
    lastId: chain.pruned_id,
    hash: chain.pruned_hash,
    removedThroughId: 0,
    hasKnownHead: chain.pruned_hash === knownHead || knownHead === NO_HASH,
  }
  const stray = await findStray(store, chain)
  if (stray) return { state, broken: stray }
  while (state.lastId < chain.head_id) {
    signal.throwIfAborted()
    const rows = await readAfter(store, state.lastId, chain.head_id)
    if (rows.length === 0) break
    for (const row of rows) {
      const broken = checkRow(state, row)
      if (broken) return { state, broken }
      state.firstId ??= row.id
      state.rows++
      state.lastId = row.id
      state.hash = row.hash
      state.removedThroughId = Math.max(state.removedThroughId, readRemoval(fromColumns(row)))
      state.hasKnownHead ||= row.hash === knownHead
    }
    await setImmediate()
  }
  return { state, broken: checkEnds(state, chain, knownHead) }
}

/** Reads the whole trail and checks that each row follows the one before. */
export async function verifyRows(store: Store, options: VerifyOptions): Promise<AuditVerification> {
  for (let restarts = 0; ; restarts++) {
    const chain = await readChain(store)
    const { state, broken } = await walk(store, chain, options)
    const now = broken && (await readChain(store))
    if (now && now.pruned_id !== chain.pruned_id && restarts < MAX_RESTARTS) continue
    return {
      valid: !broken,
      rows: state.rows,
      ...(state.firstId !== undefined && { firstId: state.firstId, lastId: state.lastId }),
      ...(state.rows > 0 && { head: state.hash }),
      ...(chain.pruned_id > 0 && { prunedThroughId: chain.pruned_id }),
      ...(broken && { break: broken }),
    }
  }
}
