import type { components } from '../../generated/types.ts'

type Schemas = components['schemas']

export type AuditOutcome = Schemas['AuditOutcome']
export type AuditRow = Schemas['AuditRow']

/** The person who did it, as `server/auth` knows them. */
export interface Actor {
  /** The OIDC subject; empty for who is not known, such as one whose login failed. */
  readonly subject: string
  readonly email: string
  readonly groups: readonly string[]
}

/** Something that was done, before it is a row. */
export interface AuditEvent {
  readonly verb: string
  readonly outcome: AuditOutcome
  readonly actor: Actor
  readonly requestId?: string | undefined
  readonly cluster?: string | undefined
  readonly resource?: Schemas['AuditResource']
  /** The failure's text, or how a session ended. */
  readonly reason?: string | undefined
  /** Facts by verb. Never a value, a token or what was typed. */
  readonly extra?: Readonly<Record<string, unknown>>
  readonly client?: Schemas['AuditClient']
}

/** What every row of one request has: who asks, with which request, from where. */
export type AuditSource = Pick<AuditEvent, 'actor' | 'requestId' | 'client'>

/** An operation that is about to be done. */
export type AuditIntent = Omit<AuditEvent, 'outcome' | 'reason'>

/** What an operation has to add to its row when it went well. */
export type AddExtra = (extra: Readonly<Record<string, unknown>>) => void

export interface RecordOptions {
  /**
   * Whether the operation may go on when it cannot be recorded. `required` throws `audit_unavailable` then, unless the
   * operator chose `PERISCOPE_AUDIT_FAIL=open`; `best-effort` never does.
   */
  readonly need: 'required' | 'best-effort'
}

/** Where actions are written down. Nothing of it depends on a request's signal. */
export interface Audit {
  /** Whether rows are kept, so that they can be read. */
  readonly isKept: boolean
  /** Writes a row. Resolves when it is durable. */
  record(event: AuditEvent, options: RecordOptions): Promise<void>
  /**
   * Writes `<verb>_intent`, does the action, writes `<verb>` with its outcome, and only then answers: with the action's
   * result, or what it threw.
   */
  around<T>(
    intent: AuditIntent,
    options: RecordOptions,
    action: (add: AddExtra) => Promise<T>,
  ): Promise<T>
}
