/** Something that can be done with a row. */
export interface RowAction {
  readonly label: string
  /** The whole of what is copied, on hover. */
  readonly title?: string
  /** A line is drawn before the first action of another group. */
  readonly group: 'go' | 'copy' | 'kubectl'
  readonly run: () => unknown
}
