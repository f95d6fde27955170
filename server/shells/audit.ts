import type { AuditEvent, AuditIntent, AuditSource } from '../audit/event.ts'
import { AppError } from '../lib/errors.ts'
import type { Ending } from './ending.ts'

/** What is known of a session from its beginning. Nothing of what was typed or written. */
export interface ShellFacts {
  readonly sessionId: string
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

/** What is known of it at its end. */
export interface ShellCourse {
  readonly endedAt: number
  readonly durationMs: number
  readonly bytesStdin: number
  readonly bytesStdout: number
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

function toEvent(verb: string, source: AuditSource, facts: ShellFacts) {
  const { sessionId, cluster, namespace, pod, container, tty, command, k8sIdentity } = facts
  return {
    ...source,
    verb,
    cluster,
    resource: { version: 'v1', resource: 'pods', namespace, name: pod },
    extra: {
      session_id: sessionId,
      container,
      tty,
      command,
      k8s_identity: k8sIdentity,
      started_at: new Date(facts.startedAt).toISOString(),
    },
  }
}

/** A session that is about to be opened. */
export function toOpenIntent(source: AuditSource, facts: ShellFacts): AuditIntent {
  return toEvent('exec_open', source, facts)
}

/** How a session that never began is told to the audit trail: by who refused it, and what was said. */
export function toNotOpened({ disposition, message }: Ending): AppError {
  const why = message ?? toAuditEnding({ disposition, exitCode: -1 }).reason
  return new AppError(disposition === 'forbidden' ? 'denied' : 'cluster_protocol', why)
}

/** A session that the cluster had let begin, at its end. */
export function toCloseEvent(
  source: AuditSource,
  facts: ShellFacts & ShellCourse & { readonly transport: string },
  ending: Ending,
): AuditEvent {
  const event = toEvent('exec_close', source, facts)
  const { exitCode, reason, outcome, error } = toAuditEnding(ending)
  return {
    ...event,
    outcome,
    reason,
    extra: {
      ...event.extra,
      transport: facts.transport,
      ended_at: new Date(facts.endedAt).toISOString(),
      duration_ms: facts.durationMs,
      exit_code: exitCode,
      bytes_stdin: facts.bytesStdin,
      bytes_stdout: facts.bytesStdout,
      ...(error !== undefined && { err: error }),
    },
  }
}
