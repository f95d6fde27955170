import type { Ending } from './ending.ts'

/** What the audit trail is told of a session. Nothing of what was typed or written. */
export interface ShellFacts {
  readonly sessionId: string
  readonly actor: string
  readonly cluster: string
  readonly namespace: string
  readonly pod: string
  /** As asked for while it opens, as resolved when it closes. */
  readonly container: string
  readonly tty: boolean
  readonly command: readonly string[]
  /** The account that the cluster was called with. */
  readonly k8sIdentity: string
  /** Epoch milliseconds, like `endedAt`. */
  readonly startedAt: number
}

export interface ShellClosed extends ShellFacts {
  readonly transport: 'ws_v5' | 'ws_v4'
  readonly endedAt: number
  readonly durationMs: number
  readonly exitCode: number
  readonly bytesStdin: number
  readonly bytesStdout: number
  readonly reason: string
  readonly outcome: 'success' | 'failure'
  readonly error?: string
}

/** Where sessions are written down: one `opened` each, and a `closed` for those that the cluster let begin. */
export interface ShellAudit {
  opened(facts: ShellFacts & { readonly outcome: 'success' | 'denied' | 'failure' }): void
  closed(facts: ShellClosed): void
}

/** The audit trail has words of its own for some endings. */
const REASONS: Readonly<Partial<Record<Ending['disposition'], string>>> = {
  idle: 'idle_timeout',
  client: 'abort',
  heartbeat_timeout: 'abort',
  container_exit: 'completed',
}

const FAILURES: ReadonlySet<Ending['disposition']> = new Set([
  'server_error',
  'deadline',
  'forbidden',
  'no_shell',
])

export function toAuditEnding({ disposition, exitCode, message }: Ending) {
  return {
    exitCode,
    reason: REASONS[disposition] ?? disposition,
    outcome: FAILURES.has(disposition) ? ('failure' as const) : ('success' as const),
    ...(message !== undefined && { error: message }),
  }
}

/** The account behind a cluster's credential, by how the cluster is reached. */
export function toK8sIdentity(backend: string, name: string): string {
  return backend === 'eks' ? 'shared-irsa-v1' : `${backend}:${name}`
}
