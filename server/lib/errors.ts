import type { components } from '../../generated/types.ts'

/** `metav1.Status` of a failure, as the contract has it. */
export type KubeStatus = components['schemas']['Status']

interface ErrorFacts {
  /** The HTTP status of an answer with this code. */
  readonly status: number
  /** Whether the message may leave: it is for people, and holds nothing that they may not see. */
  readonly expose: boolean
  /** What the audit trail says of a privileged action that ended so. */
  readonly auditOutcome: 'denied' | 'failure'
}

/** Every failure that is not a cluster's own, in one table. */
const FACTS = {
  invalid_request: { status: 400, expose: true, auditOutcome: 'failure' },
  login_invalid: { status: 400, expose: true, auditOutcome: 'failure' },
  unauthenticated: { status: 401, expose: true, auditOutcome: 'denied' },
  login_refused: { status: 401, expose: true, auditOutcome: 'denied' },
  /** An access token that is none, has expired or was revoked (RFC 6750 §3.1). */
  invalid_token: { status: 401, expose: true, auditOutcome: 'denied' },
  /** An access token that may not do this (RFC 6750 §3.1). */
  insufficient_scope: { status: 403, expose: true, auditOutcome: 'denied' },
  denied: { status: 403, expose: true, auditOutcome: 'denied' },
  login_denied: { status: 403, expose: true, auditOutcome: 'denied' },
  not_found: { status: 404, expose: true, auditOutcome: 'failure' },
  method_not_allowed: { status: 405, expose: true, auditOutcome: 'failure' },
  payload_too_large: { status: 413, expose: true, auditOutcome: 'failure' },
  unsupported_media_type: { status: 415, expose: true, auditOutcome: 'failure' },
  misdirected_request: { status: 421, expose: true, auditOutcome: 'failure' },
  rate_limited: { status: 429, expose: true, auditOutcome: 'failure' },
  headers_too_large: { status: 431, expose: true, auditOutcome: 'failure' },
  internal: { status: 500, expose: false, auditOutcome: 'failure' },
  credentials_unavailable: { status: 500, expose: true, auditOutcome: 'failure' },
  session_failed: { status: 500, expose: true, auditOutcome: 'failure' },
  login_failed: { status: 502, expose: true, auditOutcome: 'failure' },
  cluster_unreachable: { status: 502, expose: true, auditOutcome: 'failure' },
  cluster_protocol: { status: 502, expose: true, auditOutcome: 'failure' },
  identity_provider_unavailable: { status: 503, expose: true, auditOutcome: 'failure' },
  backend_unavailable: { status: 503, expose: true, auditOutcome: 'failure' },
  store_unavailable: { status: 503, expose: true, auditOutcome: 'failure' },
  audit_unavailable: { status: 503, expose: true, auditOutcome: 'failure' },
  shutting_down: { status: 503, expose: true, auditOutcome: 'failure' },
  cluster_timeout: { status: 504, expose: true, auditOutcome: 'failure' },
} as const satisfies Record<string, ErrorFacts>

export type ErrorCode = keyof typeof FACTS

interface AppErrorOptions {
  readonly cause?: unknown
  /** Seconds to wait before another try. */
  readonly retryAfterSeconds?: number
  /** The cluster's own report; its code becomes the HTTP status. */
  readonly kubeStatus?: KubeStatus
}

/** A failure with a code of the table, or a cluster's own (`code` is then Kubernetes' reason). */
export class AppError extends Error {
  readonly code: string
  readonly status: number
  readonly expose: boolean
  readonly auditOutcome: 'denied' | 'failure'
  readonly retryAfterSeconds: number | undefined
  readonly kubeStatus: KubeStatus | undefined

  constructor(code: ErrorCode, message: string, options: AppErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    const { kubeStatus } = options
    const facts: ErrorFacts = FACTS[code]
    this.name = 'AppError'
    this.code = kubeStatus ? kubeStatus.reason || 'Unknown' : code
    this.status = kubeStatus ? toHttpStatus(kubeStatus) : facts.status
    this.expose = kubeStatus ? true : facts.expose
    this.auditOutcome = this.status === 401 || this.status === 403 ? 'denied' : facts.auditOutcome
    this.retryAfterSeconds = options.retryAfterSeconds ?? kubeStatus?.details?.retryAfterSeconds
    this.kubeStatus = kubeStatus
  }
}

/** Kubernetes' own code; its timeouts are gateway timeouts to our clients, whatever code they came with. */
function toHttpStatus({ code, reason }: KubeStatus): number {
  if (reason === 'Timeout' || reason === 'ServerTimeout') return 504
  return code >= 400 && code <= 599 ? code : 500
}

/** Whatever was thrown, as a failure that can be answered. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error
  return new AppError('internal', 'The server failed to answer this request.', { cause: error })
}

/** How aggregated answers (fleet, gaps of a list) name a cluster's failure. */
export type AggregateCode = components['schemas']['AggregateErrorCode']

export function toAggregateCode({ code, status }: AppError): AggregateCode {
  if (status === 403) return 'denied'
  if (status === 401 || code === 'credentials_unavailable') return 'auth_failed'
  if (status === 504) return 'timeout'
  if (code === 'backend_unavailable') return 'unknown'
  if (status >= 500) return 'apiserver_unreachable'
  return 'unknown'
}
