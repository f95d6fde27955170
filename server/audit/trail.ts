import type { Logger } from 'pino'
import type { Store } from '../store/store.ts'
import { createRowCounter } from './count-rows.ts'
import type { AuditRow } from './event.ts'
import { EXPORT_HEADS, type ExportFormat, toLines } from './export.ts'
import type { RowFilter } from './filter.ts'
import { type Bucket, type Page, readDensity, readForward, readPage } from './read-rows.ts'
import { type AuditVerification, verifyRows } from './verify.ts'

/** The trail as it is read. */
export interface Trail {
  /** A page, the newest row first, and how many rows match in all. */
  list(filter: RowFilter, page: Page): Promise<{ rows: AuditRow[]; total: number }>
  /** Counts of rows in so many stretches of equal length, the oldest first. */
  density(
    filter: RowFilter & { readonly fromMs: number; readonly toMs: number },
    buckets: number,
  ): Promise<Bucket[]>
  /** All rows that match, the oldest first, as text that comes in parts; `count` is told how many a part has. */
  export(
    filter: RowFilter,
    format: ExportFormat,
    options: { readonly signal: AbortSignal; readonly count: (rows: number) => void },
  ): AsyncIterable<string>
  /** Reads everything and checks the chain. Who asks while it is being done has the same answer. */
  verify(): Promise<AuditVerification>
  close(): void
}

export function createTrail({ store, logger }: { store: Store; logger: Logger }): Trail {
  const count = createRowCounter(store)
  const closing = new AbortController()
  let verifying: Promise<AuditVerification> | undefined

  async function verify(): Promise<AuditVerification> {
    const verification = await verifyRows(store, { signal: closing.signal })
    if (!verification.valid) {
      logger.error({ break: verification.break }, 'audit: the chain of rows is broken')
    }
    return verification
  }

  return {
    async list(filter, page) {
      const [rows, total] = await Promise.all([readPage(store, filter, page), count(filter)])
      return { rows, total }
    },

    density: (filter, buckets) => readDensity(store, filter, buckets),

    async *export(filter, format, { signal, count: tell }) {
      yield EXPORT_HEADS[format]
      for await (const rows of readForward(store, filter, signal)) {
        yield toLines(format, rows)
        tell(rows.length)
      }
    },

    verify() {
      verifying ??= verify().finally(() => {
        verifying = undefined
      })
      return verifying
    },

    close: () => closing.abort(),
  }
}
