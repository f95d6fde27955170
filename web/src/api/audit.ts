import type { Schema } from '#sdk'
import { keepPreviousData, queryOptions } from '@tanstack/vue-query'
import { api, baseUrl } from './client.ts'

export type AuditRow = Schema<'AuditRow'>
export type AuditOutcome = Schema<'AuditOutcome'>
export type AuditVerification = Schema<'AuditVerification'>
export type AuditBucket = Schema<'AuditBucket'>

/** Which rows: all conditions hold at once, texts match exactly. */
export interface AuditConditions {
  /** The subject. */
  readonly actor?: string
  readonly verb?: string
  readonly outcome?: AuditOutcome
  readonly cluster?: string
  readonly namespace?: string
  readonly name?: string
  readonly request_id?: string
  /** `false` leaves out the intents of operations whose outcome is recorded. */
  readonly intents?: 'true' | 'false'
}

/** A stretch of time: so many milliseconds until now, or between two moments in RFC 3339. */
export interface AuditSpan {
  readonly lastMs?: number
  readonly from?: string
  readonly to?: string
}

export interface AuditSearch {
  readonly conditions: AuditConditions
  readonly span: AuditSpan
}

/** A page of rows, the newest first. */
export interface AuditRows {
  readonly rows: readonly AuditRow[]
  /** How many match in all. */
  readonly total: number
  /** Whose rows these are. */
  readonly scope: 'self' | 'all' | undefined
  /** Epoch milliseconds. */
  readonly readAt: number
}

/** Rows of a page. */
export const AUDIT_PAGE = 100
/** Bars of the strip over the table. */
const BUCKETS = 96
/** How often new rows are asked for while somebody follows the trail. */
export const TAIL_MS = 3_000

function toQuery({ conditions, span: { lastMs, from, to } }: AuditSearch) {
  const begin = lastMs === undefined ? from : new Date(Date.now() - lastMs).toISOString()
  return {
    ...conditions,
    ...(begin !== undefined && { from: begin }),
    ...(to !== undefined && { to }),
  }
}

function toScope(response: Response): AuditRows['scope'] {
  const scope = response.headers.get('x-audit-scope')
  return scope === 'self' || scope === 'all' ? scope : undefined
}

/** Some rows that match, from the newest on after `offset` others. */
export async function readAuditRows(
  search: AuditSearch,
  page: { readonly offset: number; readonly limit: number },
  signal?: AbortSignal,
): Promise<AuditRows> {
  const { data, response } = await api.GET('/api/audit', {
    params: { query: { ...toQuery(search), ...page } },
    ...(signal && { signal }),
  })
  if (!data) throw new Error('The audit trail answered nothing.')
  return { rows: data.items, total: data.total, scope: toScope(response), readAt: Date.now() }
}

/** The newest rows. */
export function auditHeadQuery(search: AuditSearch) {
  return queryOptions({
    queryKey: ['audit', 'rows', search],
    queryFn: ({ signal }) => readAuditRows(search, { offset: 0, limit: AUDIT_PAGE }, signal),
    // Another filter does not empty the table before its rows are there.
    placeholderData: keepPreviousData,
  })
}

/** When the oldest row that matches was written; the answer's own time when there is none. */
async function readBeginning(search: AuditSearch, signal: AbortSignal): Promise<string> {
  const { total } = await readAuditRows(search, { offset: 0, limit: 1 }, signal)
  const last = { offset: Math.max(0, total - 1), limit: 1 }
  const { rows } = await readAuditRows(search, last, signal)
  return rows[0]?.timestamp ?? new Date().toISOString()
}

/** How the rows that match lie in time. */
export function auditDensityQuery(search: AuditSearch) {
  const { span } = search
  return queryOptions({
    queryKey: ['audit', 'density', search],
    queryFn: async ({ signal }) => {
      const isOpen = span.lastMs === undefined && span.from === undefined
      const from = isOpen ? { from: await readBeginning(search, signal) } : {}
      const { data } = await api.GET('/api/audit/density', {
        params: { query: { ...toQuery(search), ...from, buckets: BUCKETS } },
        signal,
      })
      if (!data) throw new Error('The density answered nothing.')
      return data
    },
    placeholderData: keepPreviousData,
  })
}

/** Reads the whole trail; for those who see all of it. */
export async function verifyAudit(signal: AbortSignal): Promise<AuditVerification> {
  const { data } = await api.GET('/api/audit/verification', { signal })
  if (!data) throw new Error('The verification answered nothing.')
  return data
}

/** Where a browser downloads all rows that match. */
export function toAuditExportUrl(search: AuditSearch, format: 'csv' | 'jsonl'): string {
  const url = new URL('api/audit/export', baseUrl)
  for (const [name, value] of Object.entries(toQuery(search))) url.searchParams.set(name, value)
  url.searchParams.set('format', format)
  return url.href
}

/** What the contract takes in one record. */
const MOST_RECORDED = 100

interface Downloaded {
  readonly cluster: string
  /** Our plural, or `customresources/<plural>`. */
  readonly kind: string
  /** `namespace/name`. */
  readonly ids: readonly string[]
  readonly outcome: 'success' | 'failure'
}

/** Records that manifests of several objects were downloaded. */
export async function recordBulkDownload(downloaded: Downloaded): Promise<void> {
  const { cluster, kind, ids, outcome } = downloaded
  for (let start = 0; start < ids.length; start += MOST_RECORDED) {
    const some = ids.slice(start, start + MOST_RECORDED)
    await api.POST('/api/clusters/{cluster}/audit/bulk-download', {
      params: { path: { cluster } },
      body: {
        kind,
        count: some.length,
        ids: some,
        outcome,
        ...(outcome === 'failure' && { failure_count: some.length }),
      },
    })
  }
}
