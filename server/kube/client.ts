import { Buffer } from 'node:buffer'
import { type Readable, pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { WebSocket } from 'ws'
import { AppError } from '../lib/errors.ts'
import type { Connection } from './connection.ts'
import { toKubeError, toTransportError } from './errors.ts'
import { type KubeIdentity, toImpersonationHeaders } from './identity.ts'
import { JsonListReader } from './json-list-reader.ts'
import { applyMask } from './json-mask.ts'
import { type ApiResource, toResourcePath } from './path.ts'
import { decodeEnvelope } from './proto/envelope.ts'
import { ProtobufListReader, type ListMeta } from './proto/list-reader.ts'
import type { Mask } from './proto/mask.ts'
import { planMessage } from './proto/plan.ts'
import { openKubeSocket, type SocketRequest } from './socket.ts'

const JSON_TYPE = 'application/json'
const PROTOBUF_TYPE = 'application/vnd.kubernetes.protobuf'

/** How long an API server may take to begin its answer, and between two parts of it. */
const ANSWER_TIMEOUT_MS = 30_000
/** One object: etcd holds 1.5 MiB of it at most. Documents (OpenAPI) are larger. */
const MAX_OBJECT_BYTES = 16 * 1024 * 1024
const MAX_ERROR_BYTES = 256 * 1024

export type Query = Readonly<Record<string, string | number | boolean | undefined>>

export interface KubeRequest {
  readonly identity: KubeIdentity
  readonly path: string
  readonly method?: 'GET' | 'POST'
  readonly query?: Query
  readonly accept?: string
  /** Sent as JSON. */
  readonly body?: object
  readonly headers?: Readonly<Record<string, string>>
  /** The answer stays open and may be silent between two parts: a watch, or the `stream` of a log that is followed. */
  readonly endless?: 'watch' | 'stream'
  /** How long an endless answer may be silent; as long as it likes when absent. */
  readonly maxSilenceMs?: number
  readonly signal: AbortSignal
}

export interface KubeResponse {
  readonly status: number
  readonly contentType: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** Decompressed. */
  readonly body: Readable
}

/** What to read of a resource. */
export interface ReadTarget {
  readonly identity: KubeIdentity
  readonly api: ApiResource
  readonly namespace?: string | undefined
  /** The protobuf message of the objects; JSON is asked for when there is none (custom resources). */
  readonly message?: string
  /** Which fields to read; all when `true`. */
  readonly mask: Mask | true
  readonly signal: AbortSignal
}

export interface ListTarget extends ReadTarget {
  readonly query?: Query
  /** Asks for `PartialObjectMetadata` instead of whole objects. */
  readonly metadataOnly?: boolean
}

/** A list whose objects come in as the API server sends them. */
export interface ObjectList<T> {
  readonly batches: AsyncIterable<readonly T[]>
  /** Complete once the batches are through. */
  readonly meta: ListMeta
}

function toAccept(message: string | undefined, partial: string | undefined): string {
  const as = partial ? `;as=${partial};g=meta.k8s.io;v=v1` : ''
  return message === undefined ? `${JSON_TYPE}${as}` : `${PROTOBUF_TYPE}${as},${JSON_TYPE}${as}`
}

function toUrlPath(prefix: string, path: string, query: Query = {}): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') parameters.set(name, String(value))
  }
  const text = parameters.toString()
  return text === '' ? `${prefix}${path}` : `${prefix}${path}?${text}`
}

async function collect(body: Readable, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBytes) {
      body.destroy()
      throw new RangeError(`an answer of more than ${maxBytes} bytes`)
    }
    chunks.push(chunk)
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)
}

function headerText(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? ''
}

/** Reads a failed answer's body, if it is one that can be read. */
async function toFailure(
  cluster: string,
  { status, contentType, headers, body }: KubeResponse,
): Promise<AppError> {
  let parsed: unknown
  try {
    const bytes = await collect(body, MAX_ERROR_BYTES)
    if (contentType.startsWith(PROTOBUF_TYPE)) {
      parsed = { kind: 'Status', ...decodeEnvelope(bytes, planMessage('meta.v1.Status')) }
    } else if (contentType.startsWith(JSON_TYPE)) parsed = JSON.parse(bytes.toString('utf8'))
  } catch {
    parsed = undefined // The HTTP status alone then says what happened.
  }
  return toKubeError(cluster, {
    status,
    body: parsed,
    retryAfter: headerText(headers['retry-after']),
  })
}

/**
 * The only way to call an API server: every request names as whom. Failures are `AppError`s; a request ends when its
 * signal aborts.
 */
export class KubeClient {
  readonly #connection: Connection
  readonly #origin: string
  readonly #prefix: string
  readonly #answerTimeoutMs: number

  constructor(connection: Connection, answerTimeoutMs = ANSWER_TIMEOUT_MS) {
    this.#connection = connection
    this.#answerTimeoutMs = answerTimeoutMs
    const url = new URL(connection.server)
    this.#origin = url.origin
    this.#prefix = url.pathname.replace(/\/$/, '')
  }

  get cluster(): string {
    return this.#connection.cluster
  }

  /** Sends a request; an answer of 400 and above is thrown. */
  async send(request: KubeRequest): Promise<KubeResponse> {
    request.signal.throwIfAborted()
    const impersonation = toImpersonationHeaders(request.identity)
    const credential = await this.#connection.authorize()
    let response = await this.#sendOnce(request, { ...credential, ...impersonation })
    if (response.status === 401 && this.#connection.renew(credential)) {
      discard(response.body)
      const renewed = await this.#connection.authorize()
      response = await this.#sendOnce(request, { ...renewed, ...impersonation })
    }
    if (response.status >= 400) throw await toFailure(this.cluster, response)
    if (response.status === 304) discard(response.body)
    else if (response.status >= 300) {
      throw this.#toForeign(response, `redirected (HTTP status ${response.status})`)
    }
    return response
  }

  /** Upgrades a request to a WebSocket, which is paused until somebody listens. */
  openSocket(request: SocketRequest): Promise<WebSocket> {
    return openKubeSocket(this.#connection, request, this.#answerTimeoutMs)
  }

  async #sendOnce(
    request: KubeRequest,
    account: Readonly<Record<string, string | string[]>>,
  ): Promise<KubeResponse> {
    request.signal.throwIfAborted()
    const headers = {
      ...request.headers,
      ...account,
      accept: request.accept ?? JSON_TYPE,
      // A compressor in between would hold back what is to be seen at once.
      'accept-encoding': request.endless ? 'identity' : 'gzip',
      'user-agent': 'periscope',
      ...(request.body && { 'content-type': JSON_TYPE }),
    }
    try {
      return await this.#dispatch(request, headers)
    } catch (error) {
      // A kept-alive connection that the other side had closed: reading again is safe.
      if (request.method !== 'POST' && isClosedSocket(error)) {
        try {
          return await this.#dispatch(request, headers)
        } catch (again) {
          throw this.#toError(again, request.signal)
        }
      }
      throw this.#toError(error, request.signal)
    }
  }

  async #dispatch(
    request: KubeRequest,
    headers: Record<string, string | string[]>,
  ): Promise<KubeResponse> {
    const sender = await this.#connection.sender(request.endless ?? 'call')
    const answer = await sender.request({
      origin: this.#origin,
      path: toUrlPath(this.#prefix, request.path, request.query),
      method: request.method ?? 'GET',
      headers,
      body: request.body ? JSON.stringify(request.body) : null,
      signal: request.signal,
      headersTimeout: this.#answerTimeoutMs,
      bodyTimeout: request.endless ? (request.maxSilenceMs ?? 0) : this.#answerTimeoutMs,
    })
    return {
      status: answer.statusCode,
      contentType: headerText(answer.headers['content-type']),
      headers: answer.headers,
      body:
        headerText(answer.headers['content-encoding']) === 'gzip'
          ? gunzip(answer.body)
          : answer.body,
    }
  }

  /** An abort stays what it is; everything else is translated. */
  #toError(error: unknown, signal: AbortSignal): unknown {
    if (signal.aborted && !isTimeout(signal.reason)) return signal.reason
    return toTransportError(this.cluster, error)
  }

  /** Throws when an answer is not JSON. */
  checkJson(response: KubeResponse): void {
    this.#checkType(response, JSON_TYPE)
  }

  /** Sends a request and parses its JSON answer. */
  async readJson(request: KubeRequest): Promise<unknown> {
    const response = await this.send(request)
    return this.#guard(request.signal, async () => {
      this.#checkType(response, JSON_TYPE)
      return parseObject(await collect(response.body, MAX_OBJECT_BYTES))
    })
  }

  /** Reads one object's fields. */
  async readObject(target: ReadTarget & { readonly name: string }): Promise<unknown> {
    const { identity, api, namespace, name, message, mask, signal } = target
    const path = toResourcePath(api, { namespace, name })
    const response = await this.send({
      identity,
      path,
      accept: toAccept(message, undefined),
      signal,
    })
    return this.#guard(signal, async () => {
      const isProtobuf = this.#isProtobuf(response)
      const bytes = await collect(response.body, MAX_OBJECT_BYTES)
      return isProtobuf && message !== undefined
        ? decodeEnvelope(bytes, planMessage(message, mask))
        : applyMask(parseObject(bytes), mask)
    })
  }

  /** Reads a list's objects as they arrive. The list's beginning has been checked when this resolves. */
  async list<T>(target: ListTarget): Promise<ObjectList<T>> {
    const { identity, api, namespace, query, mask, signal } = target
    const message = target.metadataOnly ? 'meta.v1.PartialObjectMetadata' : target.message
    const response = await this.send({
      identity,
      path: toResourcePath(api, { namespace }),
      ...(query && { query }),
      accept: toAccept(message, target.metadataOnly ? 'PartialObjectMetadataList' : undefined),
      signal,
    })
    const isProtobuf = await this.#guard(signal, async () => this.#isProtobuf(response))
    const reader =
      isProtobuf && message !== undefined
        ? new ProtobufListReader<T>(planMessage(message, mask))
        : new JsonListReader<T>(mask)
    return { meta: reader.meta, batches: this.#readBatches(response.body, reader, signal) }
  }

  async *#readBatches<T>(
    body: Readable,
    reader: { push(chunk: Buffer): T[]; end(): void },
    signal: AbortSignal,
  ): AsyncIterable<readonly T[]> {
    try {
      for await (const chunk of body as AsyncIterable<Buffer>) {
        const items = reader.push(chunk)
        if (items.length > 0) yield items
      }
      reader.end()
    } catch (error) {
      throw this.#toError(error, signal)
    } finally {
      body.destroy()
    }
  }

  async #guard<T>(signal: AbortSignal, read: () => Promise<T>): Promise<T> {
    try {
      return await read()
    } catch (error) {
      throw this.#toError(error, signal)
    }
  }

  #isProtobuf(response: KubeResponse): boolean {
    if (response.contentType.startsWith(PROTOBUF_TYPE)) return true
    this.#checkType(response, JSON_TYPE)
    return false
  }

  #checkType(response: KubeResponse, expected: string): void {
    if (response.contentType.startsWith(expected)) return
    const what = response.contentType.split(';')[0] || 'no content type'
    throw this.#toForeign(response, `answered with ${what} instead of an object`)
  }

  /** What is no answer of an API server. Nothing of its text leaves. */
  #toForeign({ body }: KubeResponse, what: string): AppError {
    discard(body)
    return new AppError(
      'cluster_protocol',
      `Cluster ${this.cluster} ${what}: is its address that of an API server?`,
    )
  }
}

function parseObject(bytes: Buffer): object {
  const parsed: unknown = JSON.parse(bytes.toString('utf8'))
  if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed
  throw new RangeError('not an object')
}

/** Ends an answer that nobody reads. */
function discard(body: Readable): void {
  // Being ended early is an error of the stream, which would be thrown if nobody took it.
  body.on('error', () => undefined)
  body.destroy()
}

function isTimeout(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'TimeoutError'
}

function isClosedSocket(error: unknown): boolean {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined
  return code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' || code === 'EPIPE'
}

function gunzip(body: Readable): Readable {
  const unzipped = createGunzip({ chunkSize: 64 * 1024 })
  // Errors reach the reader through `unzipped`; the callback only keeps them from being thrown twice.
  pipeline(body, unzipped, () => undefined)
  return unzipped
}
