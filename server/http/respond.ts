import type { Response } from 'express'
import { AppError } from '../lib/errors.ts'
import type { SseBlock } from '../lib/sse-block.ts'
import { waitForDrain } from './drain.ts'
import { sendBlocks, type SseOptions } from './sse.ts'

/** How long a client may take to accept the next part of an answer. */
const STALLED_CLIENT_MS = 60_000
/** What is no text has no character set. */
const BYTES = 'application/octet-stream'

/** A handler's answer, whatever its operation. */
export interface AnyReply {
  readonly type?: string
  readonly body?: unknown
  readonly parts?: AsyncIterable<string | Uint8Array>
  readonly blocks?: AsyncIterable<SseBlock>
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
  readonly notModified?: true
  readonly redirect?: string
  readonly empty?: true
  readonly failure?: AppError
  readonly page?: string | undefined
}

export function toContentType(type = 'text/plain'): string {
  return type === BYTES ? type : `${type}; charset=utf-8`
}

/** The status of an answer. */
export function toStatus({ notModified, redirect, empty, failure }: AnyReply): number {
  if (failure) return failure.status
  if (notModified) return 304
  if (redirect !== undefined) return 302
  return empty ? 204 : 200
}

export function toText(reply: AnyReply): string {
  return reply.type === 'application/json' ? JSON.stringify(reply.body) : String(reply.body)
}

/**
 * Sends an answer. A failure is thrown: before the first part it is answered as any other, after it the error handler
 * cuts the connection, so that a client sees a broken answer and not a short one.
 */
export function respond(res: Response, reply: AnyReply, options: SseOptions): Promise<void> {
  for (const [name, value] of Object.entries(reply.headers ?? {})) {
    res.set(name, typeof value === 'string' ? value : [...value])
  }
  return reply.blocks ? sendBlocks(res, reply.blocks, options) : sendWhole(res, reply, options)
}

async function sendWhole(res: Response, reply: AnyReply, options: SseOptions): Promise<void> {
  if (reply.failure) {
    sendFailurePage(res, reply.failure, reply.page)
    return
  }
  const status = toStatus(reply)
  if (status !== 200) {
    if (reply.redirect !== undefined) res.set('Location', reply.redirect)
    res.status(status).end()
    return
  }
  if (!reply.parts) {
    res.status(200).type(toContentType(reply.type)).send(toText(reply))
    return
  }
  await sendParts(res, reply.parts, toContentType(reply.type), options.controller.signal)
}

/** Without a page it is answered as any failure is, with the headers that are already set. */
function sendFailurePage(res: Response, failure: AppError, page: string | undefined): void {
  if (page === undefined) throw failure
  res.status(failure.status).set('X-Periscope-Error', failure.code)
  res.type(toContentType('text/html')).send(page)
}

async function sendParts(
  res: Response,
  parts: AsyncIterable<string | Uint8Array>,
  contentType: string,
  signal: AbortSignal,
): Promise<void> {
  const iterator = parts[Symbol.asyncIterator]()
  try {
    let next = await iterator.next()
    res.status(200).type(contentType)
    for (let first = true; !next.done; first = false) {
      const writable = res.write(next.value)
      // The first rows must not wait in the compressor for a full block.
      if (first) res.flush()
      if (!writable) await waitForClient(res, signal)
      next = await iterator.next()
    }
    res.end()
  } finally {
    await iterator.return?.()
  }
}

async function waitForClient(res: Response, signal: AbortSignal): Promise<void> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(STALLED_CLIENT_MS)])
  try {
    await waitForDrain(res, limit)
  } catch (error) {
    throw signal.aborted
      ? error
      : new AppError('cluster_timeout', 'The client stopped reading.', { cause: error })
  }
}
