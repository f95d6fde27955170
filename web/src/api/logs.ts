import { readBlockGroups, type Schema, type StreamBlock } from '#sdk'
import { createTurns } from '../lib/turns.ts'
import { api } from './client.ts'

/** Which lines of whose log. */
export interface LogRequest {
  readonly cluster: string
  /** A kind with logs, as it stands in addresses. */
  readonly path: string
  readonly namespace: string
  readonly name: string
  readonly container?: string | undefined
  readonly previous?: boolean | undefined
  readonly tailLines?: number | undefined
  readonly sinceSeconds?: number | undefined
  /** RFC 3339. */
  readonly sinceTime?: string | undefined
}

/** A block of a log stream, read. */
export type LogBlock =
  | { readonly type: 'line'; readonly line: Schema<'LogLine'> }
  | { readonly type: 'pods'; readonly pods: readonly Schema<'LogPod'>[]; readonly dropped: number }
  | { readonly type: 'dropped'; readonly count: number }
  | { readonly type: 'done' | 'backpressure' | 'server_shutdown' | 'auth_expired' }
  | { readonly type: 'error'; readonly message: string }

/** The contract says what each block holds; blocks of other names are left out. */
function toBlock({ event, data }: StreamBlock): LogBlock | undefined {
  switch (event) {
    case 'message':
      return { type: 'line', line: data as Schema<'LogLine'> }
    case 'meta': {
      const meta = data as { pods: Schema<'LogPod'>[]; dropped?: number }
      return { type: 'pods', pods: meta.pods, dropped: meta.dropped ?? 0 }
    }
    case 'dropped':
      return { type: 'dropped', count: (data as { count: number }).count }
    case 'error':
      return { type: 'error', message: (data as { message: string }).message }
    case 'done':
    case 'backpressure':
    case 'server_shutdown':
    case 'auth_expired':
      return { type: event }
    default:
      return undefined
  }
}

function toQuery(request: LogRequest): Record<string, string> {
  const { container, previous, tailLines, sinceSeconds, sinceTime } = request
  return {
    ...(container !== undefined && { container }),
    ...(previous === true && { previous: 'true' }),
    ...(tailLines !== undefined && { tailLines: String(tailLines) }),
    ...(sinceSeconds !== undefined && { sinceSeconds: String(sinceSeconds) }),
    ...(sinceTime !== undefined && { sinceTime }),
  }
}

async function* readBlocks(body: ReadableStream<Uint8Array>): AsyncGenerator<readonly LogBlock[]> {
  const takeTurn = createTurns()
  for await (const blocks of readBlockGroups(body)) {
    yield blocks.map(toBlock).filter((block) => block !== undefined)
    await takeTurn()
  }
}

/** Opens a log; resolves when the server has begun to answer. Rejects with what it says instead. */
export async function openLog(
  request: LogRequest,
  signal: AbortSignal,
): Promise<AsyncIterable<readonly LogBlock[]>> {
  const { cluster, path, namespace, name } = request
  const { data } = await api.GET(
    // Logs of workloads differ by one path segment only.
    `/api/clusters/{cluster}/${path}/{namespace}/{name}/logs` as '/api/clusters/{cluster}/pods/{namespace}/{name}/logs',
    {
      params: { path: { cluster, namespace, name }, query: toQuery(request) },
      parseAs: 'stream',
      signal,
    },
  )
  return readBlocks(data as unknown as ReadableStream<Uint8Array>)
}
