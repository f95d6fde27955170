import type { Audit, AuditOutcome, AuditSource } from '../audit/event.ts'
import type { Clusters } from '../clusters/clusters.ts'
import type { KubeIdentity } from '../kube/identity.ts'
import type { ApiResource } from '../kube/path.ts'
import { toAppError } from '../lib/errors.ts'
import type { SseBlock } from '../lib/sse-block.ts'
import type { Kind } from '../resources/kind.ts'
import type { LogScope } from './container-reader.ts'
import { type LogOptions, type LogQuery, toLogOptions } from './options.ts'
import { openPodStream } from './pod-stream.ts'
import { openWorkloadStream } from './workload-stream.ts'
import { followWorkload } from './workloads.ts'

/** A stream that somebody opens. */
export interface LogRequest {
  /** Whose streams are counted together. */
  readonly actor: string
  /** As the audit trail knows who asks. */
  readonly source: AuditSource
  readonly cluster: string
  readonly identity: KubeIdentity
  readonly namespace: string
  readonly name: string
  readonly query: LogQuery
  /** Aborts when the stream is over, however it ended. */
  readonly signal: AbortSignal
}

export interface LogsDeps {
  readonly clusters: Clusters
  /** Streams of one person at once; 0 for as many as they like. */
  readonly perUserLimit: number
  readonly audit: Audit
  readonly now: () => number
}

const PODS: ApiResource = { group: '', version: 'v1', resource: 'pods' }
const CAP_REACHED = 'log stream cap reached'

/** Browsers cannot read a failed answer to an `EventSource`: it is told in the stream. */
async function* refuse(): AsyncGenerator<SseBlock> {
  yield { event: 'error', data: JSON.stringify({ message: CAP_REACHED }) }
}

/** Counts what each person has open. */
function createCounter(limit: number) {
  const counts = new Map<string, number>()
  return {
    /** False at the limit. */
    take(actor: string): boolean {
      const count = counts.get(actor) ?? 0
      if (limit > 0 && count >= limit) return false
      counts.set(actor, count + 1)
      return true
    },
    give(actor: string): void {
      const count = (counts.get(actor) ?? 1) - 1
      if (count > 0) counts.set(actor, count)
      else counts.delete(actor)
    },
  }
}

/** The event of a stream that was opened, or refused, before its outcome. */
function toEvent({ source, cluster, namespace, name }: LogRequest, of: ApiResource) {
  const { group, version, resource } = of
  return {
    ...source,
    verb: 'log_open',
    cluster,
    resource: { ...(group !== '' && { group }), version, resource, namespace, name },
  }
}

function toExtra({ container, follow, tailLines }: LogOptions) {
  return {
    ...(container !== undefined && { container }),
    follow,
    ...(tailLines !== undefined && { tailLines }),
  }
}

/** Logs of pods and of workloads, as streams of blocks. */
export function createLogs({ clusters, perUserLimit, audit, now }: LogsDeps) {
  const counter = createCounter(perUserLimit)

  async function toScope(request: LogRequest): Promise<LogScope> {
    const { cluster, identity, namespace, query, signal } = request
    const client = await clusters.read(cluster).client()
    return { client, identity, namespace, options: toLogOptions(query), now, signal }
  }

  /** Opens a stream within the person's limit; it counts until its signal aborts. */
  async function open(
    request: LogRequest,
    of: ApiResource,
    start: (scope: LogScope) => Promise<AsyncIterable<SseBlock>> | AsyncIterable<SseBlock>,
  ): Promise<AsyncIterable<SseBlock>> {
    const { actor, signal } = request
    const scope = await toScope(request)
    if (!counter.take(actor)) return refuse()
    const event = { ...toEvent(request, of), extra: toExtra(scope.options) }
    // Nobody waits for it: lines that could not be recorded are shown all the same.
    const tell = (outcome: AuditOutcome, reason?: string) =>
      void audit.record({ ...event, outcome, reason }, { need: 'best-effort' })
    try {
      const blocks = await start(scope)
      if (signal.aborted) counter.give(actor)
      else signal.addEventListener('abort', () => counter.give(actor), { once: true })
      tell('success')
      return blocks
    } catch (error) {
      counter.give(actor)
      const { auditOutcome, message } = toAppError(error)
      tell(auditOutcome, message)
      throw error
    }
  }

  return {
    pod: (request: LogRequest): Promise<AsyncIterable<SseBlock>> =>
      open(request, PODS, (scope) => openPodStream(scope, request.name)),

    workload: (kind: Kind, request: LogRequest): Promise<AsyncIterable<SseBlock>> =>
      open(request, kind.names, (scope) =>
        openWorkloadStream(scope, (all) => followWorkload(all, kind, request.name)),
      ),
  }
}

export type Logs = ReturnType<typeof createLogs>
