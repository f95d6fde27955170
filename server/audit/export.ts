import type { AuditRow } from './event.ts'

/** The columns of an export, and what they hold. */
const CELLS: Readonly<Record<string, (row: AuditRow) => string | number | undefined>> = {
  id: (row) => row.id,
  timestamp: (row) => row.timestamp,
  requestId: (row) => row.requestId,
  actor: (row) => row.actor.sub,
  email: (row) => row.actor.email,
  groups: (row) => row.actor.groups && JSON.stringify(row.actor.groups),
  verb: (row) => row.verb,
  outcome: (row) => row.outcome,
  cluster: (row) => row.cluster,
  group: (row) => row.resource.group,
  version: (row) => row.resource.version,
  resource: (row) => row.resource.resource,
  namespace: (row) => row.resource.namespace,
  name: (row) => row.resource.name,
  reason: (row) => row.reason,
  extra: (row) => row.extra && JSON.stringify(row.extra),
  ip: (row) => row.client?.ip,
  userAgent: (row) => row.client?.userAgent,
  session: (row) => row.client?.session,
  token: (row) => row.client?.token,
  hash: (row) => row.hash,
}

/** What a spreadsheet would take for a formula begins with one of these, white space before it or not. */
const FORMULA = /^\s*[=+\-@\t\r]/

/**
 * A cell of RFC 4180. Text that a spreadsheet would run is shown as text: a quotation mark before it, which is what OWASP's
 * "CSV injection" recommends.
 */
function toCell(value: string | number | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const text = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export type ExportFormat = 'csv' | 'jsonl'

export const EXPORT_HEADS: Readonly<Record<ExportFormat, string>> = {
  csv: `${Object.keys(CELLS).join(',')}\r\n`,
  jsonl: '',
}

/** Rows as lines of a file. */
export function toLines(format: ExportFormat, rows: readonly AuditRow[]): string {
  if (format === 'jsonl') return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
  const cells = Object.values(CELLS)
  return rows.map((row) => `${cells.map((cell) => toCell(cell(row))).join(',')}\r\n`).join('')
}
