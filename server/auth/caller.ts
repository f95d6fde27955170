import type { Person } from './authorization.ts'

/** Who asks, and by what they are known. */
export interface Caller {
  readonly person: Person
  /** The session of their cookie; absent with a token, and where nobody signs in. */
  readonly session?: CallerSession
  /** The access token that they sent. */
  readonly token?: CallerToken
  /** Aborts when the session or the token is over; absent where there is no end. */
  readonly end?: AbortSignal
}

export interface CallerSession {
  /** The id that people may see; the cookie's is another. */
  readonly id: string
  /** When it ends at the latest, epoch milliseconds. */
  readonly expiresAt: number
  /** Says that the person does something in it, where no request does. */
  touch?(): void
}

export interface CallerToken {
  readonly id: string
  /** Tags of operations. */
  readonly scopes: readonly string[]
  /** Names of clusters; all of them when absent. */
  readonly clusters?: readonly string[]
}

/** What a request brings to be known by. */
export interface Credentials {
  readonly cookies: Readonly<Record<string, string>>
  readonly authorization: string | undefined
  /** Whether a page sent it by itself: such a request does not keep a session from being idle. */
  readonly isBackground: boolean
}

/** Who a request is from. Throws `unauthenticated` when nobody is signed in. */
export type Authenticate = (credentials: Credentials) => Promise<Caller>
