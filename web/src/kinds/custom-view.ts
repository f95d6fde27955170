import type { Schema } from '#sdk'
import type { Status } from '../lib/status.ts'
import type { TableColumn } from '../table/column.ts'
import { age, status, text, yesNo, type Cell } from './cell.ts'
import {
  findLevel,
  findReasonColumn,
  findStatusColumn,
  isStatusColumn,
  toNamedStatus,
} from './custom-status.ts'
import type { ColumnValue } from './kind-view.ts'

type PrinterColumn = Schema<'PrinterColumn'>
type Row = Schema<'CustomResourceRow'>

/** How objects of a custom resource are shown in a table. */
export interface CustomView {
  /**
   * Those that the definition asks for, but for name, namespace and age, which every table has. The one that says how
   * an object is comes first and has the id `status`.
   */
  readonly columns: readonly TableColumn<Row>[]
  /** Absent when no column says how an object is. */
  readonly status?: (row: Row) => Status
}

/** Every table's own. */
const OWN_PATHS = ['.metadata.name', '.metadata.namespace', '.metadata.creationTimestamp']
const OWN_IDS = ['name', 'namespace', 'status', 'age']

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

/** Whether a text is a moment in RFC 3339, as Kubernetes writes them. */
export function isMoment(value: string): boolean {
  return MOMENT.test(value) && !Number.isNaN(Date.parse(value))
}

function findText(row: Row, { name }: PrinterColumn): string | undefined {
  const value = row.columns[name]
  return value === '' || value === '<none>' ? undefined : value
}

function toNumber(value: string): number | undefined {
  const number = Number(value)
  return Number.isNaN(number) ? undefined : number
}

function toBoolean(value: string): boolean | undefined {
  if (/^true$/i.test(value)) return true
  return /^false$/i.test(value) ? false : undefined
}

function toValue(column: PrinterColumn, row: Row): ColumnValue {
  const value = findText(row, column)
  if (value === undefined) return undefined
  switch (column.type) {
    case 'integer':
    case 'number':
      return toNumber(value)
    case 'boolean':
      return toBoolean(value)
    default:
      return value
  }
}

function toCell(column: PrinterColumn, row: Row): Cell {
  const value = findText(row, column)
  if (value === undefined) return { type: 'none' }
  // Definitions often call moments strings.
  if (isMoment(value)) return age(value)
  if (isStatusColumn(column) && findLevel(value)) return status(toNamedStatus(column.name, value))
  if (column.type === 'boolean') return yesNo(toBoolean(value))
  return text(value, { title: value.length > 24 ? value : undefined })
}

function toKebab(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase()
  return words.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'column'
}

/** An id from a name that no other column has. */
function toId(name: string, taken: Set<string>): string {
  const base = toKebab(name)
  let id = base
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`
  taken.add(id)
  return id
}

const WIDTHS: Readonly<Record<string, number>> = {
  integer: 64,
  number: 72,
  boolean: 64,
  date: 72,
}

function toColumn(column: PrinterColumn, index: number, id: string): TableColumn<Row> {
  const { name, type, priority = 0, description, jsonPath } = column
  const isNumber = type === 'integer' || type === 'number'
  const width = WIDTHS[type] ?? 110
  return {
    id,
    label: name,
    value: (row) => toValue(column, row),
    cell: (row) => toCell(column, row),
    // The label stays whole.
    width: Math.max(width, name.length * 8 + 20),
    grow: type in WIDTHS ? 0 : 1,
    priority: Math.min(priority > 0 ? 9 : 2 + index, 9),
    help: description ?? jsonPath,
    ...(isNumber && { align: 'end' }),
    ...(priority > 0 && { hidden: true }),
  }
}

/** How objects are shown, by the columns that their definition asks for. */
export function toCustomView(printerColumns: readonly PrinterColumn[]): CustomView {
  const shown = printerColumns.filter(({ jsonPath }) => !OWN_PATHS.includes(jsonPath))
  const source = findStatusColumn(shown)
  const taken = new Set(OWN_IDS)
  const others = shown
    .filter((column) => column !== source)
    .map((column, index) => toColumn(column, index, toId(column.name, taken)))
  if (!source) return { columns: others }
  const why = findReasonColumn(shown)
  const toStatus = (row: Row): Status =>
    toNamedStatus(source.name, findText(row, source) ?? '', why && findText(row, why))
  const { hidden: _hidden, ...column } = toColumn(source, 0, 'status')
  return {
    columns: [
      { ...column, priority: 1, status: toStatus, cell: (row) => status(toStatus(row)) },
      ...others,
    ],
    status: toStatus,
  }
}
