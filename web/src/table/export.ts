import type { TableColumn } from './column.ts'

// Fields that begin like a formula are quoted with a leading apostrophe: spreadsheets would run them.
const FORMULA = /^[=+\-@\t\r]/

function toField(text: string): string {
  const safe = FORMULA.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows as CSV (RFC 4180) with the columns' labels as its head; ages are moments. */
export function toCsv<R>(rows: readonly R[], columns: readonly TableColumn<R>[]): string {
  const head = columns.map(({ label }) => toField(label)).join(',')
  const lines = rows.map((row) =>
    columns
      .map((column) => {
        const cell = column.cell?.(row)
        if (cell?.type === 'age') return toField(cell.at ?? '')
        return toField(String(column.value(row) ?? ''))
      })
      .join(','),
  )
  return `${[head, ...lines].join('\r\n')}\r\n`
}
