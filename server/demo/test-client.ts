// A small HTTPS client for the simulator's own tests.
import { once } from 'node:events'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { Agent, request } from 'node:https'
import { gunzipSync } from 'node:zlib'
import type { SimulatedCluster } from './simulated-cluster.ts'

export interface TestResponse {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly bytes: Buffer
  readonly text: string
  // The caller knows the shape: a test that is wrong about it fails.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
  json<T = Record<string, unknown>>(): T
}

export interface TestRequest {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
  readonly body?: unknown
  /** Acts as this user, with these groups. */
  readonly as?: string
  readonly groups?: readonly string[]
}

export interface TestClient {
  send(path: string, request?: TestRequest): Promise<TestResponse>
  open(path: string, request?: TestRequest): Promise<IncomingMessage>
  close(): void
}

type Target = Pick<SimulatedCluster, 'server' | 'caPem' | 'token'>

function toBytes(body: unknown): Buffer {
  return Buffer.from(body === undefined ? '' : JSON.stringify(body))
}

export function createTestClient({ server, caPem, token }: Target): TestClient {
  const agent = new Agent({ ca: caPem, keepAlive: true })
  const open = async (path: string, options: TestRequest = {}): Promise<IncomingMessage> => {
    const { method = 'GET', headers = {}, body, as, groups = [] } = options
    const bytes = Buffer.isBuffer(body) ? body : toBytes(body)
    const sent = request(server + path, {
      agent,
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(as === undefined ? {} : { 'impersonate-user': as }),
        ...(groups.length === 0 ? {} : { 'impersonate-group': [...groups] }),
        // Node frames the body of a DELETE only when it is told the length.
        ...(body === undefined
          ? {}
          : { 'content-type': 'application/json', 'content-length': String(bytes.length) }),
        ...(headers as Record<string, string>),
      },
    })
    sent.end(bytes)
    const [response] = (await once(sent, 'response')) as [IncomingMessage]
    return response
  }
  const send = async (path: string, options?: TestRequest): Promise<TestResponse> => {
    const response = await open(path, options)
    const chunks: Buffer[] = []
    for await (const chunk of response) if (Buffer.isBuffer(chunk)) chunks.push(chunk)
    const raw = Buffer.concat(chunks)
    const bytes = response.headers['content-encoding'] === 'gzip' ? gunzipSync(raw) : raw
    const text = bytes.toString()
    return {
      status: response.statusCode ?? 0,
      headers: response.headers,
      bytes,
      text,
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
      json: <T>() => JSON.parse(text) as T,
    }
  }
  return { open, send, close: () => agent.destroy() }
}

export interface WatchLine {
  readonly type: string
  readonly object: {
    readonly kind: string
    readonly code?: number
    readonly message?: string
    readonly metadata: {
      readonly name: string
      readonly resourceVersion: string
      readonly annotations?: Readonly<Record<string, string>>
    }
  }
}

/** Events of a JSON watch, as they come. */
export async function* readWatch(response: IncomingMessage): AsyncGenerator<WatchLine> {
  let pending = ''
  for await (const chunk of response) {
    pending += String(chunk)
    const lines = pending.split('\n')
    pending = lines.pop() ?? ''
    for (const line of lines) yield JSON.parse(line) as WatchLine
  }
}
