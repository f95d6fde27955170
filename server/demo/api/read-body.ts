import type { IncomingMessage } from 'node:http'
import { isRecord, type JsonRecord } from '../objects.ts'
import { decodeEnvelope, decodeMessage } from '../protobuf/decode.ts'
import { JSON_TYPE, PROTOBUF_TYPE } from './negotiate.ts'
import { badRequest, unsupportedMediaType } from './status.ts'

/** The object in a request, as JSON or, for kinds that have a message type, as protobuf. */
export async function readObject(req: IncomingMessage, message?: string): Promise<JsonRecord> {
  const type = contentTypeOf(req)
  const bytes = await readBytes(req)
  const accepted = message === undefined ? [JSON_TYPE] : [JSON_TYPE, PROTOBUF_TYPE]
  if (!accepted.includes(type)) throw unsupportedMediaType(accepted)
  return type === PROTOBUF_TYPE ? parseProtobuf(bytes, message ?? '') : parseRecord(bytes)
}

export async function readPatch(
  req: IncomingMessage,
  accepted: readonly string[],
): Promise<JsonRecord> {
  const type = contentTypeOf(req)
  const bytes = await readBytes(req)
  if (!accepted.includes(type)) throw unsupportedMediaType(accepted)
  return parseRecord(bytes)
}

function contentTypeOf(req: IncomingMessage): string {
  return (req.headers['content-type'] ?? JSON_TYPE).split(';')[0]?.trim() ?? ''
}

async function readBytes(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of req) if (Buffer.isBuffer(chunk)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function parseProtobuf(bytes: Buffer, message: string): JsonRecord {
  const envelope = decodeEnvelope(bytes)
  if (envelope === undefined) {
    throw badRequest(
      'provided data does not appear to be a protobuf message, expected prefix [107 56 115 0]',
    )
  }
  const object = decodeMessage(message, envelope.raw)
  const { apiVersion, kind } = envelope
  return { apiVersion, kind, ...(isRecord(object) ? object : {}) }
}

function parseRecord(bytes: Buffer): JsonRecord {
  if (bytes.length === 0) return {}
  let value: unknown
  try {
    value = JSON.parse(bytes.toString())
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : 'invalid JSON'
    throw badRequest(`the object provided is unrecognized (must be of type JSON): ${detail}`)
  }
  if (isRecord(value)) return value
  throw badRequest('the object provided is unrecognized (must be of type JSON)')
}

/** RFC 7386: null removes, objects merge, everything else replaces. */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isRecord(patch)) return patch
  const merged: Record<string, unknown> = isRecord(target) ? { ...target } : {}
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) Reflect.deleteProperty(merged, name)
    else merged[name] = mergePatch(merged[name], value)
  }
  return merged
}
