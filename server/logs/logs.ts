import type { Clusters } from '../clusters/clusters.ts'
import type { KubeIdentity } from '../kube/identity.ts'
import type { SseBlock } from '../lib/sse-block.ts'
import type { Kind } from '../resources/kind.ts'
import type { LogScope } from './container-reader.ts'
import { type LogQuery, toLogOptions } from './options.ts'
import { openPodStream } from './pod-stream.ts'
import { openWorkloadStream } from './workload-stream.ts'
import { followWorkload } from './workloads.ts'

/** A stream that somebody opens. */
export interface LogRequest {
  /** Whose streams are counted together. */
  readonly actor: string
  readonly cluster: string
  readonly identity: KubeIdentity
  readonly namespace: string
  readonly name: string
  readonly query: LogQuery
  /** Aborts when the stream is over, however it ended. */
  readonly signal: AbortSignal
}

/** What the audit trail is told of a stream that was opened. */
export interface LogOpening extends Pick<LogRequest, 'actor' | 'cluster' | 'namespace' | 'name'> {
  readonly kind: string
  /** All when absent. */
  readonly container?: string
}

export interface LogsDeps {
  readonly clusters: Clusters
  /** Streams of one person at once; 0 for as many as they like. */
  readonly perUserLimit: number
  readonly now: () => number
  readonly onOpen?: (opening: LogOpening) => void
}

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

/** Logs of pods and of workloads, as streams of blocks. */
export function createLogs({ clusters, perUserLimit, now, onOpen }: LogsDeps) {
  const counter = createCounter(perUserLimit)

  async function toScope(request: LogRequest): Promise<LogScope> {
    const { cluster, identity, namespace, query, signal } = request
    const client = await clusters.read(cluster).client()
    return { client, identity, namespace, options: toLogOptions(query), now, signal }
  }

  /** Opens a stream within the person's limit; it counts until its signal aborts. */
  async function open(
    request: LogRequest,
    kind: string,
    start: (scope: LogScope) => Promise<AsyncIterable<SseBlock>> | AsyncIterable<SseBlock>,
  ): Promise<AsyncIterable<SseBlock>> {
    const { actor, cluster, namespace, name, signal } = request
    const scope = await toScope(request)
    if (!counter.take(actor)) return refuse()
    try {
      const blocks = await start(scope)
      if (signal.aborted) counter.give(actor)
      else signal.addEventListener('abort', () => counter.give(actor), { once: true })
      const { container } = scope.options
      onOpen?.({
        actor,
        cluster,
        kind,
        namespace,
        name,
        ...(container !== undefined && { container }),
      })
      return blocks
    } catch (error) {
      counter.give(actor)
      throw error
    }
  }

  return {
    pod: (request: LogRequest): Promise<AsyncIterable<SseBlock>> =>
      open(request, 'Pod', (scope) => openPodStream(scope, request.name)),

    workload: (kind: Kind, request: LogRequest): Promise<AsyncIterable<SseBlock>> =>
      open(request, kind.names.kind, (scope) =>
        openWorkloadStream(scope, (all) => followWorkload(all, kind, request.name)),
      ),
  }
}

export type Logs = ReturnType<typeof createLogs>
