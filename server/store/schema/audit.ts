/** A row of the audit trail, as it is stored. Texts are empty nowhere: what is not known is null. */
export interface AuditRowsTable {
  id: number
  /** Epoch milliseconds. */
  at_ms: number
  request_id: string | null
  actor_sub: string
  actor_email: string | null
  /** JSON. */
  actor_groups: string | null
  verb: string
  /** 0 success, 1 failure, 2 denied: it is part of every index. */
  outcome: number
  /** 1 for `<verb>_intent`. */
  is_intent: number
  cluster: string | null
  res_group: string | null
  res_version: string | null
  res_type: string | null
  res_namespace: string | null
  res_name: string | null
  reason: string | null
  /** JSON. */
  extra: string | null
  client_ip: string | null
  client_agent: string | null
  client_session: string | null
  client_token: string | null
  hash: string
}

/** Where the chain of rows begins and ends: one row. */
export interface AuditChainTable {
  one: number
  head_id: number
  head_hash: string
  /** The last row that retention removed, 0 for none, and its hash. */
  pruned_id: number
  pruned_hash: string
  /** Until when a process that removes rows has it to itself, epoch milliseconds. */
  pruning_until_ms: number
}

/** Intents whose outcome is not written yet. */
export interface AuditOpenIntentsTable {
  id: number
}

export interface AuditTables {
  audit_rows: AuditRowsTable
  audit_chain: AuditChainTable
  audit_open_intents: AuditOpenIntentsTable
}
