import { AppError } from '../lib/errors.ts'
import type { KubeClient } from './client.ts'
import { toTransportError } from './errors.ts'
import type { KubeIdentity } from './identity.ts'
import { type LogLine, LogLineReader } from './log-lines.ts'
import { toResourcePath } from './path.ts'

const podApi = { group: '', version: 'v1', resource: 'pods' }

/** Whose log to read. */
export interface LogTarget {
  readonly identity: KubeIdentity
  readonly namespace: string
  readonly pod: string
  /** The only one of the pod, or its default, when absent. */
  readonly container?: string | undefined
  readonly signal: AbortSignal
}

/** Which of its lines, in the API server's words. Of the two `since` one at most. */
export interface LogSelection {
  /** The run before the current one. */
  readonly previous?: boolean
  readonly tailLines?: number | undefined
  readonly sinceSeconds?: number | undefined
  /** RFC 3339; the kubelet is told whole seconds. */
  readonly sinceTime?: string | undefined
  /** Whether the log stays open for what is written later. */
  readonly follow?: boolean
  readonly limitBytes?: number
}

type Selection = LogSelection & { readonly timestamps?: boolean }

function send(
  client: KubeClient,
  { identity, namespace, pod, container, signal }: LogTarget,
  selection: Selection,
) {
  return client.send({
    identity,
    path: `${toResourcePath(podApi, { namespace, name: pod })}/log`,
    query: { container, ...selection },
    accept: 'text/plain, */*',
    // Nothing comes from a container that has nothing to say.
    ...(selection.follow && { endless: 'stream' }),
    signal,
  })
}

/**
 * Opens a container's log; its lines come with their times, as many at once as arrived together. It is open once this
 * resolves, and closed when the iteration ends.
 */
export async function openLog(
  client: KubeClient,
  target: LogTarget,
  selection: LogSelection,
): Promise<AsyncIterable<readonly LogLine[]>> {
  const { body } = await send(client, target, { ...selection, timestamps: true })
  return readLines(client.cluster, body as AsyncIterable<Buffer>, target.signal)
}

async function* readLines(
  cluster: string,
  body: AsyncIterable<Buffer>,
  signal: AbortSignal,
): AsyncIterable<readonly LogLine[]> {
  const reader = new LogLineReader()
  try {
    for await (const chunk of body) {
      const lines = reader.push(chunk)
      if (lines.length > 0) yield lines
    }
  } catch (error) {
    if (signal.aborted) throw signal.reason
    throw error instanceof AppError ? error : toTransportError(cluster, error)
  }
  const last = reader.end()
  if (last.length > 0) yield last
}

/** The last lines of a container's log as text, as they were written. */
export async function readLogTail(
  client: KubeClient,
  target: LogTarget,
  selection: {
    readonly previous: boolean
    readonly tailLines: number
    readonly limitBytes: number
  },
): Promise<string> {
  const { body } = await send(client, target, selection)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= selection.limitBytes) break
  }
  return Buffer.concat(chunks).toString('utf8')
}
