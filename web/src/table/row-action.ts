import type { Denial } from '../lib/denial.ts'

/** Something that can be done with a row. */
export interface RowAction {
  readonly label: string
  /** The whole of what is copied, on hover. */
  readonly title?: string
  /** The key that does the same with the row that keys act on. */
  readonly key?: string
  /** A line is drawn before the first action of another group. */
  readonly group: 'go' | 'live' | 'copy' | 'kubectl'
  /** Why it cannot be done; it is offered all the same, so that one finds out. */
  readonly denial?: Denial | undefined
  readonly run: () => unknown
}
