/** Who has signed in, as the identity provider described them last. */
export interface PeopleTable {
  subject: string
  email: string
  /** JSON. */
  groups: string
  /** When that was, epoch milliseconds. */
  checked_at_ms: number
}

/** Access tokens that were not revoked. What they are is not here: only its hash is. */
export interface AccessTokensTable {
  /** The id that people may see. */
  id: string
  /** SHA-256 of the token, hex. */
  secret_hash: string
  subject: string
  name: string
  /** JSON: tags of operations. */
  scopes: string
  /** JSON: names of clusters; null for all of them. */
  clusters: string | null
  /** Epoch milliseconds, as all that end so. */
  created_at_ms: number
  expires_at_ms: number
  /** To the minute. */
  used_at_ms: number | null
}

export interface TokenTables {
  people: PeopleTable
  access_tokens: AccessTokensTable
}
