import { once } from 'node:events'
import type { Writable } from 'node:stream'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setImmediate as yieldToLoop } from 'node:timers/promises'
import { createGzip, type Gzip } from 'node:zlib'
import { encodeMessage } from '../protobuf/encode.ts'
import { toEnvelope } from '../protobuf/envelope.ts'
import { contentTypeOf, negotiateError, type Representation } from './negotiate.ts'
import type { StatusError } from './status.ts'

const GZIP_FROM_BYTES = 128 * 1024
const CHUNK_BYTES = 128 * 1024

export interface Answer {
  readonly req: IncomingMessage
  readonly res: ServerResponse
}

function wantsPretty(req: IncomingMessage): boolean {
  const query = new URL(req.url ?? '/', 'https://apiserver').searchParams.get('pretty')
  if (query !== null) return query !== 'false' && query !== '0'
  return /^(curl|Wget|Mozilla\/5\.0)/.test(req.headers['user-agent'] ?? '')
}

function acceptsGzip(req: IncomingMessage): boolean {
  return /\bgzip\b/.test(req.headers['accept-encoding']?.toString() ?? '')
}

/** A JSON value of any kind; pretty-printed for people with curl. */
export async function sendJson(answer: Answer, code: number, value: unknown): Promise<void> {
  const text = wantsPretty(answer.req) ? JSON.stringify(value, undefined, 2) : JSON.stringify(value)
  await sendBytes(answer, { code, contentType: 'application/json', body: Buffer.from(text + '\n') })
}

export function sendText(answer: Answer, code: number, text: string): Promise<void> {
  return sendBytes(answer, {
    code,
    contentType: 'text/plain; charset=utf-8',
    body: Buffer.from(text),
  })
}

export async function sendStatus(answer: Answer, error: StatusError): Promise<void> {
  const representation = negotiateError(answer.req.headers.accept)
  const retryAfter = error.status.details?.retryAfterSeconds
  if (retryAfter !== undefined) answer.res.setHeader('Retry-After', String(retryAfter))
  if (representation.encoding === 'json') return sendJson(answer, error.code, error.status)
  const raw = encodeMessage('meta.v1.Status', error.status)
  const body = toEnvelope({ apiVersion: 'v1', kind: 'Status' }, raw)
  return sendBytes(answer, {
    code: error.code,
    contentType: contentTypeOf(representation),
    body,
  })
}

interface Body {
  readonly code: number
  readonly contentType: string
  readonly body: Buffer
}

export async function sendBytes(answer: Answer, { code, contentType, body }: Body): Promise<void> {
  const chunks = [body]
  await sendChunks(answer, { code, contentType, chunks })
}

/** An object that was encoded before, sent as it is or parsed again for a person. */
export async function sendEncoded(
  answer: Answer,
  representation: Representation,
  body: Buffer,
  code = 200,
): Promise<void> {
  if (representation.encoding === 'json' && wantsPretty(answer.req)) {
    return sendJson(answer, code, JSON.parse(body.toString()))
  }
  return sendBytes(answer, { code, contentType: contentTypeOf(representation), body })
}

interface ChunkedBody {
  readonly code: number
  readonly contentType: string
  readonly chunks: Iterable<Buffer>
}

/**
 * Small pieces are joined into larger writes; other requests get a turn between two writes. An answer that stays
 * below the limit has a Content-Length, a larger one is compressed when the client can read that.
 */
export async function sendChunks(answer: Answer, body: ChunkedBody): Promise<void> {
  const { req, res } = answer
  res.statusCode = body.code
  res.setHeader('Content-Type', body.contentType)
  let sink: ServerResponse | Gzip | undefined
  for (const block of toBlocks(body.chunks)) {
    if (
      sink === undefined &&
      block.isLast &&
      (block.bytes.length < GZIP_FROM_BYTES || !acceptsGzip(req))
    ) {
      res.setHeader('Content-Length', String(block.bytes.length))
      res.end(block.bytes)
      return
    }
    sink ??= openSink(answer)
    await writePatiently(sink, block.bytes)
    if (res.destroyed) return
  }
  ;(sink ?? res).end()
}

function openSink({ req, res }: Answer): ServerResponse | Gzip {
  if (!acceptsGzip(req)) return res
  res.setHeader('Content-Encoding', 'gzip')
  res.setHeader('Vary', 'Accept-Encoding')
  const gzip = createGzip({ level: 1 })
  res.once('close', () => gzip.destroy())
  gzip.pipe(res)
  return gzip
}

/** Resolves when the sink takes more, or will not take anything any more. */
export async function writePatiently(sink: Writable, bytes: Buffer): Promise<void> {
  if (sink.destroyed) return
  if (sink.write(bytes)) {
    await yieldToLoop()
    return
  }
  const gone = new AbortController()
  const abort = (): void => gone.abort()
  sink.once('close', abort)
  // A client that goes away never drains.
  await once(sink, 'drain', { signal: gone.signal }).catch(() => undefined)
  sink.off('close', abort)
}

interface Block {
  readonly bytes: Buffer
  readonly isLast: boolean
}

function* toBlocks(chunks: Iterable<Buffer>): Generator<Block> {
  let pending: Buffer[] = []
  let size = 0
  for (const chunk of chunks) {
    if (size >= CHUNK_BYTES) {
      yield { bytes: Buffer.concat(pending, size), isLast: false }
      pending = []
      size = 0
    }
    pending.push(chunk)
    size += chunk.length
  }
  yield { bytes: Buffer.concat(pending, size), isLast: true }
}
