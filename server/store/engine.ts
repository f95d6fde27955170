import type { ColumnDataType } from 'kysely'

/** In what the two databases differ, asked here and nowhere else. */
export interface Engine {
  readonly name: 'sqlite' | 'postgres'
  /** Whether rows can be locked (`for update`); SQLite has one writer at a time anyway. */
  readonly locksRows: boolean
  /** Whether the database outlives the process. */
  readonly isPersistent: boolean
  /** Whether pages that rows have left can be returned to the disk a few at a time. */
  readonly shrinks: boolean
  /** The type of a column of whole numbers up to 2^53, such as epoch milliseconds; a key of it is SQLite's own row id. */
  readonly wholeNumber: ColumnDataType
}

export const POSTGRES: Engine = {
  name: 'postgres',
  locksRows: true,
  isPersistent: true,
  shrinks: false,
  wholeNumber: 'bigint',
}

export function toSqliteEngine(isPersistent: boolean): Engine {
  return {
    name: 'sqlite',
    locksRows: false,
    isPersistent,
    shrinks: isPersistent,
    wholeNumber: 'integer',
  }
}
