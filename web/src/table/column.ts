import type { Cell } from '../kinds/cell.ts'
import type { ColumnValue } from '../kinds/kind-view.ts'
import type { Status } from '../lib/status.ts'

/** What every table's row has. */
export interface TableRow {
  readonly uid: string
  readonly name: string
  readonly namespace?: string
  readonly labels?: Readonly<Record<string, string>>
}

/** A column of a table, ready to be sorted, filtered, drawn and exported. */
export interface TableColumn<R> {
  readonly id: string
  readonly label: string
  readonly value: (row: R) => ColumnValue
  /** How it is drawn; the value as text when absent. */
  readonly cell?: (row: R) => Cell
  /** Of a status column: sorting goes by badness, filtering by level and word. */
  readonly status?: (row: R) => Status
  readonly align?: 'end'
  /** Pixels that it takes at least. */
  readonly width: number
  /** How much of the spare width it takes. */
  readonly grow?: number
  /** 0 never leaves; 9 leaves first when the table gets narrow. */
  readonly priority: number
  /** Shown only when chosen. */
  readonly hidden?: true
  readonly help?: string
}

/** The columns to show: the chosen ones, or those that are shown unless chosen otherwise. */
export function chooseColumns<R>(
  columns: readonly TableColumn<R>[],
  chosen: readonly string[] | undefined,
): readonly TableColumn<R>[] {
  if (!chosen) return columns.filter(({ hidden }) => !hidden)
  return columns.filter(({ id, priority }) => priority === 0 || chosen.includes(id))
}

/** The columns that fit: the least important leave until the rest has room. */
export function fitColumns<R>(
  columns: readonly TableColumn<R>[],
  width: number,
): readonly TableColumn<R>[] {
  const leaving = [...columns]
    .filter(({ priority }) => priority > 0)
    .sort((a, b) => b.priority - a.priority)
  const kept = new Set(columns)
  let needed = columns.reduce((sum, column) => sum + column.width, 0)
  for (const column of leaving) {
    if (needed <= width) break
    kept.delete(column)
    needed -= column.width
  }
  return columns.filter((column) => kept.has(column))
}

/** The CSS grid template of a row; `lead` is the width of what stands before the first column. */
export function toTemplate<R>(columns: readonly TableColumn<R>[], lead: number): string {
  const tracks = columns.map(({ width, grow = 0 }) =>
    grow > 0 ? `minmax(${width}px, ${grow}fr)` : `${width}px`,
  )
  return [`${lead}px`, ...tracks].join(' ')
}
