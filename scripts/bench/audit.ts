import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pino } from 'pino'
import { appendEntries } from '../../server/audit/append.ts'
import { createAudit } from '../../server/audit/audit.ts'
import type { AuditEvent } from '../../server/audit/event.ts'
import type { RowFilter } from '../../server/audit/filter.ts'
import { toRow } from '../../server/audit/row.ts'
import { createTrail } from '../../server/audit/trail.ts'
import { openStore, type Store } from '../../server/store/store.ts'
import { round } from './measure.ts'

const MINUTE_MS = 60_000
const VERBS = ['apply', 'secret_reveal', 'delete', 'log_open', 'exec_open', 'login']
const WRITE_MS = 10_000
const WRITERS = 100
const QUERIES = 40
const STALL_RESOLUTION_MS = 2
/** Rows of one transaction while the trail is filled. */
const FILL_GROUP = 500

const SILENT = pino({ level: 'silent' }, { write: () => undefined })
const pick = <T>(values: readonly T[], index: number): T | undefined =>
  values[index % values.length]

/** A trail of several people over several clusters, two rows for most operations. */
function toEvent(index: number): AuditEvent {
  const operation = index >> 1
  const person = (operation * 7919) % 200
  const verb = pick(VERBS, operation * 31) ?? ''
  return {
    verb: index % 2 === 0 ? `${verb}_intent` : verb,
    outcome: operation % 29 === 0 ? 'denied' : operation % 17 === 0 ? 'failure' : 'success',
    actor: {
      subject: `auth0|person-${person}`,
      email: `person-${person}@example.com`,
      groups: ['platform', `team-${person % 20}`],
    },
    requestId: `01890000-0000-7000-8000-${String(operation).padStart(12, '0')}`,
    cluster: `cluster-${operation % 12}`,
    resource: {
      group: 'apps',
      version: 'v1',
      resource: 'deployments',
      namespace: `namespace-${(operation * 13) % 150}`,
      name: `deployment-${(operation * 101) % 5000}`,
    },
    extra: { dryRun: false, force: index % 3 === 0 },
    client: {
      ip: '10.1.2.3',
      userAgent: 'Mozilla/5.0 (X11; Linux x86_64)',
      session: `s-${person}`,
    },
  }
}

/**
 * The longest that this thread worked without a turn of the event loop, in its own processor time: what waits for a processor on
 * a busy machine is not counted.
 */
async function withStall<T>(work: () => Promise<T>): Promise<{ result: T; stallMs: number }> {
  const state = { isDone: false }
  let longestMicros = 0
  const watching = (async () => {
    while (!state.isDone) {
      const { user, system } = process.threadCpuUsage()
      await wait(STALL_RESOLUTION_MS)
      const after = process.threadCpuUsage()
      longestMicros = Math.max(longestMicros, after.user + after.system - user - system)
    }
  })()
  const result = await work().finally(() => {
    state.isDone = true
  })
  await watching
  return { result, stallMs: round(longestMicros / 1000, 0) }
}

/** Writers that each wait for their row before they write the next. */
async function benchWrites(store: Store) {
  const audit = createAudit({ store, fail: 'closed', logger: SILENT, now: Date.now })
  const started = performance.now()
  let rows = 0
  const cpuBefore = process.cpuUsage()
  const { stallMs } = await withStall(() =>
    Promise.all(
      Array.from({ length: WRITERS }, async (_, writer) => {
        while (performance.now() - started < WRITE_MS) {
          await audit.record(toEvent(writer), { need: 'required' })
          rows++
        }
      }),
    ),
  )
  const seconds = (performance.now() - started) / 1000
  const cpu = process.cpuUsage(cpuBefore)
  return {
    writers: WRITERS,
    rowsPerSecond: round(rows / seconds, 0),
    cpuMicrosPerRow: round((cpu.user + cpu.system) / rows, 0),
    longestStallMs: stallMs,
  }
}

async function fill(store: Store, rows: number, beginMs: number): Promise<void> {
  for (let first = 0; first < rows; first += FILL_GROUP) {
    const entries = Array.from({ length: Math.min(FILL_GROUP, rows - first) }, (_, offset) => {
      const index = first + offset
      const row = toRow(toEvent(index), beginMs + index * 600)
      return { row, opensIntent: false }
    })
    await appendEntries(store, entries)
  }
}

function listFilters(beginMs: number, rows: number): Record<string, (index: number) => RowFilter> {
  return {
    none: () => ({}),
    actor: (index) => ({ actor: `auth0|person-${index}` }),
    verb: (index) => ({ verb: pick(VERBS, index) }),
    outcome: (index) => ({ outcome: pick(['success', 'failure', 'denied'] as const, index) }),
    cluster: (index) => ({ cluster: `cluster-${index % 12}` }),
    namespace: (index) => ({ namespace: `namespace-${index}` }),
    name: (index) => ({ name: `deployment-${index}` }),
    requestId: (index) => ({ requestId: toEvent(index * 1000).requestId }),
    fromTo: (index) => ({
      fromMs: beginMs + index * MINUTE_MS,
      toMs: beginMs + rows * 600 - index * MINUTE_MS,
    }),
    withoutIntents: () => ({ intents: 'open' }),
    clusterAndVerb: (index) => ({ cluster: `cluster-${index % 12}`, verb: pick(VERBS, index) }),
    consoleSevenDays: (index) => ({
      intents: 'open',
      fromMs: beginMs + rows * 600 - 7 * 24 * 60 * MINUTE_MS + index * 1000,
    }),
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN, 1)
}

/** A page with its total, for other values each time. */
async function benchQueries(store: Store, rows: number, beginMs: number) {
  const trail = createTrail({ store, logger: SILENT })
  // The thread for reading starts with the first read.
  await trail.list({ requestId: 'none' }, { limit: 1, offset: 0 })
  const table: Record<string, unknown> = {}
  for (const [name, toFilter] of Object.entries(listFilters(beginMs, rows))) {
    const times: number[] = []
    for (let index = 0; index < QUERIES; index++) {
      const started = performance.now()
      await trail.list(toFilter(index), { limit: 50, offset: 0 })
      times.push(performance.now() - started)
    }
    table[name] = {
      firstMs: round(times[0] ?? NaN, 1),
      medianMs: quantile(times, 0.5),
      p95Ms: quantile(times, 0.95),
    }
  }
  return table
}

async function benchWhole(store: Store) {
  const trail = createTrail({ store, logger: SILENT })
  const started = performance.now()
  const verified = await withStall(() => trail.verify())
  const verifiedAt = performance.now()
  const exported = await withStall(async () => {
    let bytes = 0
    const options = { signal: new AbortController().signal, count: () => undefined }
    for await (const part of trail.export({}, 'jsonl', options)) bytes += part.length
    return bytes
  })
  return {
    valid: verified.result.valid,
    verifySeconds: round((verifiedAt - started) / 1000, 1),
    verifyLongestStallMs: verified.stallMs,
    exportSeconds: round((performance.now() - verifiedAt) / 1000, 1),
    exportMb: round(exported.result / 1e6, 0),
    exportLongestStallMs: exported.stallMs,
  }
}

/** The trail on a SQLite file: what it takes a second, and what searching many rows takes. */
export async function benchAudit(rows: number) {
  const folder = await mkdtemp(join(tmpdir(), 'periscope-bench-audit-'))
  const beginMs = Date.now() - rows * 600
  const file = join(folder, 'audit.db')
  try {
    const empty = await openStore({ location: { kind: 'sqlite', file: join(folder, 'empty.db') } })
    const writes = await benchWrites(empty)
    await empty.close()
    const store = await openStore({ location: { kind: 'sqlite', file } })
    await fill(store, rows, beginMs)
    const results = {
      writes,
      rows,
      bytesPerRow: round((await stat(file)).size / rows, 0),
      writesOnFull: await benchWrites(store),
      queries: await benchQueries(store, rows, beginMs),
      whole: await benchWhole(store),
    }
    await store.close()
    return results
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
