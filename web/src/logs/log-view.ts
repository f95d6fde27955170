import type { LogBuffer } from './log-buffer.ts'
import { type LogSearch, lowerBound } from './log-search.ts'

/** The lines that are shown, as rows. Rows come at the end and leave at the beginning. */
export interface LogView {
  readonly count: number
  /** How many rows have left so far. */
  readonly gone: number
  /** The number of the line in a row. */
  numberAt: (row: number) => number
  /** The row of a line, or where it would be. */
  rowOf: (number: number) => number
}

/** Every line. */
export function viewAll(buffer: LogBuffer): LogView {
  const start = buffer.first
  return {
    get count() {
      return buffer.end - buffer.first
    },
    get gone() {
      return buffer.first - start
    },
    numberAt: (row) => buffer.first + row,
    rowOf: (number) => number - buffer.first,
  }
}

/** The lines that match. */
export function viewMatches(search: LogSearch): LogView {
  return {
    get count() {
      return search.matches.length
    },
    get gone() {
      return search.gone
    },
    numberAt: (row) => search.matches[row] ?? -1,
    rowOf: (number) => lowerBound(search.matches, number),
  }
}
