// A plain HTTPS client of one API server, for the tests' own reading and writing.
import { Agent, request } from 'undici'

export type Credentials =
  | { readonly kind: 'certificate'; readonly certPem: string; readonly keyPem: string }
  | { readonly kind: 'token'; readonly token: string }

export type ApiRequest = {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

export type ApiAnswer = {
  readonly status: number
  readonly contentType: string
  readonly body: Buffer
}

export type ApiClient = {
  /** Any answer, errors included; throws only when there is none. */
  send(path: string, request?: ApiRequest): Promise<ApiAnswer>
  /** The JSON of a 2xx answer; throws ApiError otherwise. The caller names the type it knows. */
  sendJson<T = unknown>(path: string, request?: ApiRequest): Promise<T>
  close(): Promise<void>
}

export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

type Target = { readonly server: string; readonly caPem: string; readonly credentials: Credentials }

const MAX_CONNECTIONS = 32

export function createApiClient({ server, caPem, credentials }: Target): ApiClient {
  const client =
    credentials.kind === 'certificate' ? { cert: credentials.certPem, key: credentials.keyPem } : {}
  const dispatcher = new Agent({
    connect: { ca: caPem, ...client },
    connections: MAX_CONNECTIONS,
    allowH2: false,
  })
  const identity: Record<string, string> =
    credentials.kind === 'token' ? { authorization: `Bearer ${credentials.token}` } : {}

  async function send(path: string, options: ApiRequest = {}): Promise<ApiAnswer> {
    const { method = 'GET', body, headers, signal } = options
    const answer = await request(new URL(path, server), {
      dispatcher,
      method,
      headers: { 'content-type': 'application/json', ...identity, ...headers },
      body: body === undefined ? null : JSON.stringify(body),
      ...(signal === undefined ? {} : { signal }),
    })
    const bytes = Buffer.from(await answer.body.arrayBuffer())
    return {
      status: answer.statusCode,
      contentType: String(answer.headers['content-type'] ?? ''),
      body: bytes,
    }
  }

  return {
    send,
    async sendJson<T>(path: string, options: ApiRequest = {}): Promise<T> {
      const answer = await send(path, options)
      const text = answer.body.toString('utf8')
      if (answer.status >= 300) {
        const where = `${options.method ?? 'GET'} ${path}`
        throw new ApiError(
          answer.status,
          `${where} answered ${answer.status}: ${text.slice(0, 600)}`,
        )
      }
      return JSON.parse(text) as T
    },
    // Not close(), which would wait for watches that a test left open.
    close: () => dispatcher.destroy(),
  }
}
