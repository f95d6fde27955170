/** Who is signed in. What opens a session is not here: only its hash is. */
export interface SessionsTable {
  /** The id that people may see. */
  id: string
  /** SHA-256 of what the cookie holds, hex. */
  secret_hash: string
  subject: string
  email: string
  /** JSON. */
  groups: string
  /** The identity provider's own session. */
  provider_session: string | null
  /** Epoch milliseconds, as all that end so. */
  created_at_ms: number
  /** A little behind what the process knows that answers the person. */
  seen_at_ms: number
  expires_at_ms: number
  access_expires_at_ms: number
  /** When the identity provider last said who it is. */
  checked_at_ms: number
  /** Counts changes of the person and their tokens. */
  version: number
  /** Until when one process has the renewal to itself; 0 when none has. */
  renewing_until_ms: number
  /** Sealed, as is the ID token. */
  refresh_token: string | null
  id_token: string | null
  ip: string | null
  user_agent: string | null
}

/** Tokens that may be used once and were, until they would be refused for their age. */
export interface UsedTokensTable {
  id: string
  valid_until_ms: number
}

export interface SessionTables {
  sessions: SessionsTable
  used_tokens: UsedTokensTable
}
