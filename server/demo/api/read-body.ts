import type { IncomingMessage } from 'node:http'
import { parse } from 'yaml'
import { isRecord, type JsonRecord } from '../objects.ts'
import { decodeEnvelope, decodeMessage } from '../protobuf/decode.ts'
import { JSON_TYPE, PROTOBUF_TYPE, YAML_TYPE } from './negotiate.ts'
import { badRequest, unsupportedMediaType, unsupportedPatch } from './status.ts'

interface Expected {
  /** The kind's name, for messages. */
  readonly kind: string
  /** Present for kinds that exist as protobuf. */
  readonly message?: string | undefined
}

/** The object in a request, as JSON or YAML or, for kinds that have a message type, as protobuf. */
export async function readObject(req: IncomingMessage, expected: Expected): Promise<JsonRecord> {
  const type = contentTypeOf(req)
  const bytes = await readBytes(req)
  const { kind, message } = expected
  const accepted = [JSON_TYPE, YAML_TYPE, ...(message === undefined ? [] : [PROTOBUF_TYPE])]
  if (!accepted.includes(type)) throw unsupportedMediaType(accepted)
  if (type === PROTOBUF_TYPE) return parseProtobuf(bytes, message ?? '')
  return type === YAML_TYPE ? parseYaml(bytes, kind) : parseRecord(bytes, kind)
}

/** What may come with a DELETE, which may have no body at all. */
export async function readDeleteOptions(req: IncomingMessage): Promise<JsonRecord> {
  const type = contentTypeOf(req)
  const bytes = await readBytes(req)
  if (bytes.length === 0) return {}
  if (type === PROTOBUF_TYPE) return parseProtobuf(bytes, 'meta.v1.DeleteOptions')
  return parseRecord(bytes, 'DeleteOptions')
}

const APPLY_TYPE = 'application/apply-patch+yaml'
const MERGE_TYPES = ['application/merge-patch+json', 'application/strategic-merge-patch+json']

interface Patch {
  readonly isApply: boolean
  readonly body: JsonRecord
}

export async function readPatch(req: IncomingMessage): Promise<Patch> {
  const type = contentTypeOf(req)
  const bytes = await readBytes(req)
  if (type === APPLY_TYPE) return { isApply: true, body: parseYaml(bytes, 'object') }
  // Strategic merging of lists is not simulated; it needs the schema's patch keys.
  if (MERGE_TYPES.includes(type)) return { isApply: false, body: parseRecord(bytes, 'object') }
  throw unsupportedPatch()
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

function unrecognized(kind: string, detail: string): Error {
  return badRequest(`the object provided is unrecognized (must be of type ${kind}): ${detail}`)
}

function parseRecord(bytes: Buffer, kind: string): JsonRecord {
  let value: unknown
  try {
    value = JSON.parse(bytes.toString())
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : 'invalid JSON'
    throw unrecognized(kind, `couldn't get version/kind; json parse error: ${detail}`)
  }
  if (isRecord(value)) return value
  throw unrecognized(kind, "couldn't get version/kind; json parse error: json: cannot unmarshal")
}

function parseYaml(bytes: Buffer, kind: string): JsonRecord {
  let value: unknown
  try {
    value = parse(bytes.toString())
  } catch (cause) {
    throw badRequest(`error decoding YAML: ${cause instanceof Error ? cause.message : ''}`)
  }
  if (isRecord(value)) return value
  throw unrecognized(kind, "couldn't get version/kind; json parse error: json: cannot unmarshal")
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
