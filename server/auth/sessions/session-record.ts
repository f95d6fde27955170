import type { Person } from '../authorization.ts'

/** A session as it is stored. Times are epoch milliseconds. */
export interface SessionRecord {
  /** The id that people may see; what the cookie holds is another. */
  readonly id: string
  /** SHA-256 of what the cookie holds. */
  readonly secretHash: string
  readonly person: Person
  /** The identity provider's own session, where it names one. */
  readonly providerSession: string | undefined
  readonly createdAt: number
  readonly seenAt: number
  /** When it ends at the latest. */
  readonly expiresAt: number
  readonly accessExpiresAt: number
  /** When the identity provider last said who it is. */
  readonly checkedAt: number
  /** Counts changes of the person and their tokens. */
  readonly version: number
  /** Sealed, as is the ID token. */
  readonly refreshToken: string | undefined
  readonly idToken: string | undefined
  readonly ip: string | undefined
  readonly userAgent: string | undefined
}

/** What a renewal changes. */
export type SessionRenewal = Pick<
  SessionRecord,
  'person' | 'providerSession' | 'accessExpiresAt' | 'checkedAt' | 'refreshToken' | 'idToken'
>

/** What is looked at again and again, to learn what other processes did. */
export interface SessionVersion {
  readonly version: number
  readonly seenAt: number
}

/** The sessions that are over by a cutoff. */
export interface Expiry {
  /** Those that end at or before this. */
  readonly now: number
  /** Those that were not seen since. */
  readonly seenBefore: number
}
