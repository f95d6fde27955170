import { isRecord } from '../objects.ts'
import type { BackwardWriter } from './backward-writer.ts'

/** Writes the content of one message; tag and length are the caller's. */
export type MessageWriter = (writer: BackwardWriter, value: unknown) => void

const VARINT = 0
const BYTES = 2

export function tagOf(field: number, wireType: number): number {
  return (field << 3) | wireType
}

function writeTextField(writer: BackwardWriter, field: number, text: string): void {
  const before = writer.written
  writer.text(text)
  writer.varint(writer.written - before)
  writer.varint(tagOf(field, BYTES))
}

function writeIntField(writer: BackwardWriter, field: number, value: number): void {
  writer.varint(value)
  writer.varint(tagOf(field, VARINT))
}

const FRACTION = /\.(\d+)/

function writeTime(writer: BackwardWriter, value: unknown): void {
  if (typeof value !== 'string' || value === '') return
  const fraction = FRACTION.exec(value)?.[1]
  if (fraction !== undefined) writeIntField(writer, 2, Number(fraction.padEnd(9, '0').slice(0, 9)))
  writeIntField(writer, 1, Math.floor(Date.parse(value) / 1000))
}

function writeQuantity(writer: BackwardWriter, value: unknown): void {
  writeTextField(writer, 1, toText(value))
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function writeIntOrString(writer: BackwardWriter, value: unknown): void {
  if (typeof value === 'number') {
    writeIntField(writer, 2, value)
    writeIntField(writer, 1, 0)
    return
  }
  writeTextField(writer, 3, toText(value))
  writeIntField(writer, 1, 1)
}

const UNIT_NANOS: Readonly<Record<string, number>> = {
  ns: 1,
  us: 1e3,
  ms: 1e6,
  s: 1e9,
  m: 60e9,
  h: 3600e9,
}

function writeDuration(writer: BackwardWriter, value: unknown): void {
  let nanos = 0
  for (const [, amount, unit] of toText(value).matchAll(/([\d.]+)(ns|us|ms|s|m|h)/g)) {
    nanos += Number(amount) * (UNIT_NANOS[unit ?? 'ns'] ?? 1)
  }
  writeIntField(writer, 1, nanos)
}

// managedFields are shared by the objects of one workload, so most of them are written as text once.
const rawJson = new WeakMap<object, Buffer>()

function toRawJson(value: unknown): Buffer {
  if (typeof value !== 'object' || value === null) return Buffer.from(JSON.stringify(value))
  let bytes = rawJson.get(value)
  if (bytes === undefined) {
    bytes = Buffer.from(JSON.stringify(value))
    rawJson.set(value, bytes)
  }
  return bytes
}

/** Messages of one bytes field that holds any JSON value. */
function writeRawJson(writer: BackwardWriter, value: unknown): void {
  const bytes = Buffer.isBuffer(value) ? value : toRawJson(value)
  writer.bytes(bytes)
  writer.varint(bytes.length)
  writer.varint(tagOf(1, BYTES))
}

/** Types whose JSON is not an object of the message's fields. */
export const SPECIAL_TYPES: Readonly<Record<string, MessageWriter>> = {
  'meta.v1.Time': writeTime,
  'meta.v1.MicroTime': writeTime,
  'meta.v1.Duration': writeDuration,
  'meta.v1.FieldsV1': writeRawJson,
  'runtime.RawExtension': writeRawJson,
  'apiextensions.v1.JSON': writeRawJson,
  'api.resource.Quantity': writeQuantity,
  'util.intstr.IntOrString': writeIntOrString,
}

/** Types that are written as one of the fields of their message, chosen by the JSON value. */
export function toUnionFields(type: string, value: unknown): unknown {
  switch (type) {
    case 'apiextensions.v1.JSONSchemaPropsOrArray':
      return Array.isArray(value) ? { jSONSchemas: value } : { schema: value }
    case 'apiextensions.v1.JSONSchemaPropsOrBool':
      return typeof value === 'boolean' ? { allows: value } : { allows: true, schema: value }
    case 'apiextensions.v1.JSONSchemaPropsOrStringArray':
      return Array.isArray(value) ? { property: value } : { schema: value }
    case 'meta.v1.Verbs':
    case 'authorization.v1.ExtraValue':
      return Array.isArray(value) ? { items: value } : value
    default:
      return isRecord(value) ? value : {}
  }
}
