/** Why something cannot be done. */
export interface Denial {
  /** In a sentence or two, for people. */
  readonly reason: string
  /** The smallest Role that would allow it, as YAML; absent where no Role would. */
  readonly role?: string | undefined
}
