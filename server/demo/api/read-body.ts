import type { IncomingMessage } from 'node:http'
import { isRecord, type JsonRecord } from '../objects.ts'
import { badRequest, unsupportedMediaType } from './status.ts'

/** The request's JSON object; protobuf bodies are not understood and say so. */
export async function readJsonBody(
  req: IncomingMessage,
  accepted: readonly string[] = ['application/json'],
): Promise<JsonRecord> {
  const type = (req.headers['content-type'] ?? 'application/json').split(';')[0]?.trim() ?? ''
  const bytes = await readBytes(req)
  if (!accepted.includes(type)) throw unsupportedMediaType(accepted)
  if (bytes.length === 0) return {}
  return parseRecord(bytes)
}

async function readBytes(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of req) if (Buffer.isBuffer(chunk)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function parseRecord(bytes: Buffer): JsonRecord {
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
