// Reads what the encoder wrote, for tests: slow, complete, and independent of the encoder's code.
import { MESSAGES } from './messages.ts'

interface Cursor {
  readonly bytes: Buffer
  at: number
}

export interface Envelope {
  readonly apiVersion: string
  readonly kind: string
  readonly raw: Buffer
}

export function decodeEnvelope(bytes: Buffer): Envelope {
  if (bytes.toString('latin1', 0, 4) !== 'k8s\u0000') throw new Error('no envelope')
  const fields = readFields(bytes.subarray(4))
  const type = decodeMessage('runtime.TypeMeta', fields.get(1)?.[0] as Buffer)
  return { ...(type as { apiVersion: string; kind: string }), raw: fields.get(2)?.[0] as Buffer }
}

/** Frames of a protobuf watch: four bytes of length, then an envelope. */
export function decodeWatch(bytes: Buffer): { type: string; object: unknown }[] {
  const events: { type: string; object: unknown }[] = []
  for (let at = 0; at < bytes.length;) {
    const length = bytes.readUInt32BE(at)
    const { raw } = decodeEnvelope(bytes.subarray(at + 4, at + 4 + length))
    const fields = readFields(raw)
    const extension = readFields(fields.get(2)?.[0] as Buffer)
    const inner = decodeEnvelope(extension.get(1)?.[0] as Buffer)
    events.push({
      type: String(fields.get(1)?.[0]),
      object: decodeMessage(messageOf(inner), inner.raw),
    })
    at += 4 + length
  }
  return events
}

export function messageOf({ apiVersion, kind }: { apiVersion: string; kind: string }): string {
  const [group = '', version = ''] = apiVersion.includes('/')
    ? apiVersion.split('/')
    : ['', apiVersion]
  const short =
    group === '' ? 'core' : group === 'meta.k8s.io' ? 'meta' : (group.split('.')[0] ?? '')
  return kind === 'Status' ? 'meta.v1.Status' : `${short}.${version}.${kind}`
}

function readVarint(cursor: Cursor): bigint {
  let value = 0n
  let shift = 0n
  for (;;) {
    const byte = cursor.bytes[cursor.at++] ?? 0
    value |= BigInt(byte & 0x7f) << shift
    if (byte < 0x80) return BigInt.asIntN(64, value)
    shift += 7n
  }
}

function readFields(bytes: Buffer): Map<number, (Buffer | number)[]> {
  const cursor = { bytes, at: 0 }
  const fields = new Map<number, (Buffer | number)[]>()
  while (cursor.at < bytes.length) {
    const tag = Number(readVarint(cursor))
    const values = fields.get(tag >> 3) ?? []
    fields.set(tag >> 3, values)
    switch (tag & 7) {
      case 0:
        values.push(Number(readVarint(cursor)))
        break
      case 1:
        values.push(bytes.readDoubleLE(cursor.at))
        cursor.at += 8
        break
      case 2: {
        const length = Number(readVarint(cursor))
        values.push(bytes.subarray(cursor.at, cursor.at + length))
        cursor.at += length
        break
      }
      default:
        throw new Error(`wire type ${tag & 7}`)
    }
  }
  return fields
}

export function decodeMessage(type: string, bytes: Buffer): unknown {
  const fields = readFields(bytes)
  switch (type) {
    case 'meta.v1.Time':
      return toTime(fields, 0)
    case 'meta.v1.MicroTime':
      return toTime(fields, 6)
    case 'meta.v1.FieldsV1':
    case 'runtime.RawExtension':
    case 'apiextensions.v1.JSON':
      return JSON.parse(String(fields.get(1)?.[0] ?? 'null'))
    case 'api.resource.Quantity':
      return String(fields.get(1)?.[0])
    case 'util.intstr.IntOrString':
      return toIntOrString(fields)
    default:
      return toUnion(type, decodeFields(type, fields))
  }
}

function toIntOrString(fields: Map<number, (Buffer | number)[]>): string | number {
  const isText = fields.get(1)?.[0] === 1
  return isText ? String(fields.get(3)?.[0]) : Number(fields.get(2)?.[0] ?? 0)
}

function toTime(fields: Map<number, (Buffer | number)[]>, digits: number): string | null {
  const seconds = fields.get(1)?.[0]
  if (typeof seconds !== 'number') return null
  const text = new Date(seconds * 1000).toISOString().slice(0, 19)
  const nanos = Number(fields.get(2)?.[0] ?? 0)
  return digits === 0 ? text + 'Z' : `${text}.${String(nanos).padStart(9, '0').slice(0, digits)}Z`
}

function decodeFields(
  type: string,
  fields: Map<number, (Buffer | number)[]>,
): Record<string, unknown> {
  const table = MESSAGES[type]
  if (table === undefined) throw new Error(`unknown type ${type}`)
  const result: Record<string, unknown> = {}
  for (const [number, values] of fields) {
    const [name, fieldType] = table[number] ?? []
    if (name === undefined || fieldType === undefined) throw new Error(`${type} field ${number}`)
    if (name === '') Object.assign(result, decodeMessage(fieldType, values[0] as Buffer))
    else result[name] = decodeField(fieldType, values)
  }
  return result
}

function decodeField(type: string, values: readonly (Buffer | number)[]): unknown {
  if (type.startsWith('[]')) return values.map((value) => decodeValue(type.slice(2), value))
  if (!type.startsWith('map:')) return decodeValue(type, values.at(-1))
  return Object.fromEntries(
    values.map((entry) => {
      const pair = readFields(entry as Buffer)
      return [String(pair.get(1)?.[0]), decodeValue(type.slice(4), pair.get(2)?.[0])]
    }),
  )
}

function decodeValue(type: string, value: Buffer | number | undefined): unknown {
  switch (type) {
    case 'string':
      return (value as Buffer).toString()
    case 'bytes':
      return (value as Buffer).toString('base64')
    case 'bool':
      return value === 1
    case 'int32':
    case 'int64':
    case 'double':
      return value
    default:
      return decodeMessage(type, value as Buffer)
  }
}

function toUnion(type: string, value: Record<string, unknown>): unknown {
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
