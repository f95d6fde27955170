import type { Person } from './authorization.ts'

/** Who opened something that stays open, and by what. */
export interface SessionCaller {
  readonly person: Person
  /** The cookies of the request, as they came. */
  readonly cookie: string | undefined
}

/** Sign-ins, as far as what stays open has to know of them. */
export interface Sessions {
  /**
   * Whether the caller is still signed in: not signed out, not past the end of the session or of its idle time. To ask is
   * not to use it: the idle time goes on. Rejects when it cannot be told.
   */
  isValid(caller: SessionCaller): Promise<boolean>
}
