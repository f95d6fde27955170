import type { Row } from './rows.ts'
import type { Watchable } from './watchable.ts'

/** Rows that are held beyond those that a snapshot shows, before the oldest are let go. */
const SLACK = 4

/** The rows of a watch as they are now, as JSON text. */
export class RowState {
  readonly #newest: Watchable['newest']
  readonly #rows = new Map<string, Row>()

  constructor({ newest }: Pick<Watchable, 'newest'>) {
    this.#newest = newest
  }

  put(row: Row): void {
    this.#rows.set(row.uid, row)
    if (this.#newest && this.#rows.size > SLACK * this.#newest.max) this.#letGo(this.#newest.max)
  }

  delete(uid: string): void {
    this.#rows.delete(uid)
  }

  /** The rows as a JSON array. */
  toJson(): string {
    return `[${this.#listTexts().join(',')}]`
  }

  #listTexts(): string[] {
    const rows = [...this.#rows.values()]
    const shown = this.#newest ? rows.sort(byTime).slice(0, this.#newest.max) : rows
    return shown.map(({ text }) => text)
  }

  #letGo(max: number): void {
    const oldest = [...this.#rows].sort(([, a], [, b]) => byTime(a, b)).slice(2 * max)
    for (const [uid] of oldest) this.#rows.delete(uid)
  }
}

/** The newest first. */
function byTime(a: Row, b: Row): number {
  return b.time - a.time
}
