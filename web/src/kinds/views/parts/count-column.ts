import { ratio } from '../../cell.ts'
import type { Column } from '../../kind-view.ts'

type Common<Row> = Omit<Column<Row>, 'value' | 'cell' | 'align' | 'width'>

interface RatioColumn<Row> extends Common<Row> {
  readonly part: (row: Row) => number
  readonly whole: (row: Row) => number
  /** What is counted: `ready`. */
  readonly noun: string
}

/** A column of `2/3`; filters and sorting go by the first number. */
export function ratioColumn<Row>(column: RatioColumn<Row>): Column<Row> {
  const { part, whole, noun, ...common } = column
  return {
    ...common,
    width: 84,
    value: part,
    cell: (row) => ratio(part(row), whole(row), noun),
  }
}

interface CountColumn<Row> extends Common<Row> {
  readonly value: (row: Row) => number
}

/** A column of plain numbers. */
export function countColumn<Row>(column: CountColumn<Row>): Column<Row> {
  return { ...column, width: 84, align: 'end' }
}
