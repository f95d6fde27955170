import type { Response } from 'express'
import { AppError } from '../lib/errors.ts'
import type { SseBlock } from '../lib/sse-block.ts'
import { waitForDrain } from './drain.ts'
import { sendBlocks, type SseOptions } from './sse.ts'

const JSON_TYPE = 'application/json; charset=utf-8'
const YAML_TYPE = 'application/yaml; charset=utf-8'
const TEXT_TYPE = 'text/plain; charset=utf-8'

/** How long a client may take to accept the next part of an answer. */
const STALLED_CLIENT_MS = 60_000

/** A handler's answer, whatever its operation. */
export interface AnyReply {
  readonly type?: string
  readonly body?: unknown
  readonly parts?: AsyncIterable<string | Uint8Array>
  readonly blocks?: AsyncIterable<SseBlock>
  readonly headers?: Readonly<Record<string, string>>
  readonly notModified?: true
}

export function toContentType(type: string | undefined): string {
  if (type === 'application/json') return JSON_TYPE
  return type === 'application/yaml' ? YAML_TYPE : TEXT_TYPE
}

export function toText(reply: AnyReply): string {
  return reply.type === 'application/json' ? JSON.stringify(reply.body) : String(reply.body)
}

/**
 * Sends an answer. A failure is thrown: before the first part it is answered as any other, after it the error handler
 * cuts the connection, so that a client sees a broken answer and not a short one.
 */
export function respond(res: Response, reply: AnyReply, options: SseOptions): Promise<void> {
  res.set(reply.headers ?? {})
  return reply.blocks ? sendBlocks(res, reply.blocks, options) : sendWhole(res, reply, options)
}

async function sendWhole(res: Response, reply: AnyReply, options: SseOptions): Promise<void> {
  if (reply.notModified) {
    res.status(304).end()
    return
  }
  if (!reply.parts) {
    res.status(200).type(toContentType(reply.type)).send(toText(reply))
    return
  }
  await sendParts(res, reply.parts, toContentType(reply.type), options.controller.signal)
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
