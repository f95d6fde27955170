// Protobuf back to objects: for the bodies of requests, and to check the encoder. Slow and complete.
import { MESSAGES } from './messages.ts'

type WireValue = Buffer | number
type WireFields = ReadonlyMap<number, readonly WireValue[]>

interface DecodedEnvelope {
  readonly apiVersion: string
  readonly kind: string
  readonly raw: Buffer
}

const MAGIC = 'k8s\u0000'
const NOTHING = Buffer.alloc(0)

/** Undefined when the bytes do not begin as a Kubernetes message does. */
export function decodeEnvelope(bytes: Buffer): DecodedEnvelope | undefined {
  if (bytes.toString('latin1', 0, 4) !== MAGIC) return undefined
  const fields = readFields(bytes.subarray(4))
  const type = readFields(bytesAt(fields, 1))
  return {
    apiVersion: bytesAt(type, 1).toString(),
    kind: bytesAt(type, 2).toString(),
    raw: bytesAt(fields, 2),
  }
}

export function decodeMessage(type: string, bytes: Buffer): unknown {
  const fields = readFields(bytes)
  const special = SPECIAL[type]
  return special === undefined ? toUnion(type, decodeFields(type, fields)) : special(fields)
}

export function bytesAt(fields: WireFields, number: number): Buffer {
  const value = fields.get(number)?.at(-1)
  return Buffer.isBuffer(value) ? value : NOTHING
}

function numberIn(fields: WireFields, number: number): number {
  const value = fields.get(number)?.at(-1)
  return typeof value === 'number' ? value : 0
}

interface Cursor {
  readonly bytes: Buffer
  at: number
}

function readVarint(cursor: Cursor): number {
  let value = 0n
  for (let shift = 0n; shift < 70n; shift += 7n) {
    const byte = cursor.bytes[cursor.at++] ?? 0
    value |= BigInt(byte & 0x7f) << shift
    if (byte < 0x80) break
  }
  return Number(BigInt.asIntN(64, value))
}

function readBytes(cursor: Cursor): Buffer {
  const length = readVarint(cursor)
  const start = cursor.at
  cursor.at += length
  return cursor.bytes.subarray(start, cursor.at)
}

export function readFields(bytes: Buffer): WireFields {
  const cursor = { bytes, at: 0 }
  const fields = new Map<number, WireValue[]>()
  while (cursor.at < bytes.length) {
    const tag = readVarint(cursor)
    const values = fields.get(tag >>> 3) ?? []
    fields.set(tag >>> 3, values)
    values.push(readValue(cursor, tag & 7))
  }
  return fields
}

function readValue(cursor: Cursor, wireType: number): WireValue {
  switch (wireType) {
    case 0:
      return readVarint(cursor)
    case 1:
      cursor.at += 8
      return cursor.bytes.readDoubleLE(cursor.at - 8)
    case 2:
      return readBytes(cursor)
    default:
      throw new Error(`unexpected protobuf wire type ${wireType}`)
  }
}

const NANO_DIGITS = 9

function toTime(fields: WireFields, fractionDigits: number): string | null {
  // No fields at all is no time, which is not 1970.
  if (!fields.has(1)) return null
  const text = new Date(numberIn(fields, 1) * 1000).toISOString().slice(0, 19)
  if (fractionDigits === 0) return `${text}Z`
  const nanos = String(numberIn(fields, 2)).padStart(NANO_DIGITS, '0')
  return `${text}.${nanos.slice(0, fractionDigits)}Z`
}

function toRawJson(fields: WireFields): unknown {
  const bytes = bytesAt(fields, 1)
  return bytes.length === 0 ? null : JSON.parse(bytes.toString())
}

const SPECIAL: Readonly<Record<string, (fields: WireFields) => unknown>> = {
  'meta.v1.Time': (fields) => toTime(fields, 0),
  'meta.v1.MicroTime': (fields) => toTime(fields, 6),
  'meta.v1.Duration': (fields) => `${numberIn(fields, 1)}ns`,
  'meta.v1.FieldsV1': toRawJson,
  'runtime.RawExtension': toRawJson,
  'apiextensions.v1.JSON': toRawJson,
  'api.resource.Quantity': (fields) => bytesAt(fields, 1).toString(),
  'util.intstr.IntOrString': (fields) =>
    numberIn(fields, 1) === 1 ? bytesAt(fields, 3).toString() : numberIn(fields, 2),
}

function decodeFields(type: string, fields: WireFields): Record<string, unknown> {
  const table = MESSAGES[type]
  if (table === undefined) throw new Error(`no protobuf message type ${type}`)
  const result: Record<string, unknown> = {}
  for (const [number, values] of fields) {
    const [name, fieldType] = table[number] ?? []
    // Unknown fields come from a newer client and are ignored.
    if (name === undefined || fieldType === undefined) continue
    if (name === '') Object.assign(result, decodeMessage(fieldType, bytesAt(fields, number)))
    else result[name] = decodeField(fieldType, values)
  }
  return result
}

function decodeField(type: string, values: readonly WireValue[]): unknown {
  if (type.startsWith('[]')) return values.map((value) => decodeValue(type.slice(2), value))
  if (!type.startsWith('map:')) return decodeValue(type, values.at(-1) ?? NOTHING)
  const valueType = type.slice('map:'.length)
  return Object.fromEntries(
    values
      .filter((value) => Buffer.isBuffer(value))
      .map((entry) => {
        const pair = readFields(entry)
        const value = pair.get(2)?.at(-1) ?? NOTHING
        return [bytesAt(pair, 1).toString(), decodeValue(valueType, value)]
      }),
  )
}

function decodeValue(type: string, value: WireValue): unknown {
  if (!Buffer.isBuffer(value)) return type === 'bool' ? value === 1 : value
  if (type === 'string') return value.toString()
  return type === 'bytes' ? value.toString('base64') : decodeMessage(type, value)
}

function toUnion(type: string, value: Readonly<Record<string, unknown>>): unknown {
  switch (type) {
    case 'apiextensions.v1.JSONSchemaPropsOrArray':
      return value['schema'] ?? value['jSONSchemas']
    case 'apiextensions.v1.JSONSchemaPropsOrBool':
      return value['schema'] ?? value['allows']
    case 'meta.v1.Verbs':
    case 'authorization.v1.ExtraValue':
      return value['items']
    default:
      return value
  }
}
