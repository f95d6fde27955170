// Kubernetes objects as protobuf, driven by the field table. Writers are made once for each message type.
import { isRecord } from '../objects.ts'
import { BackwardWriter } from './backward-writer.ts'
import { MESSAGES } from './messages.ts'
import { SPECIAL_TYPES, tagOf, toUnionFields, type MessageWriter } from './special-types.ts'

type ValueWriter = (writer: BackwardWriter, value: unknown) => void
/** Writes the fields that it finds in the parent's JSON object. */
type FieldWriter = (writer: BackwardWriter, parent: Readonly<Record<string, unknown>>) => void

const VARINT = 0
const FIXED64 = 1
const BYTES = 2

const writers = new Map<string, MessageWriter>()
const shared = new BackwardWriter()

/** The message's bytes, without the envelope of a response. */
export function encodeMessage(type: string, value: unknown): Buffer {
  messageWriter(type)(shared, value)
  return shared.take()
}

function messageWriter(type: string): MessageWriter {
  const special = SPECIAL_TYPES[type]
  if (special !== undefined) return special
  const known = writers.get(type)
  if (known !== undefined) return known
  const table = MESSAGES[type]
  if (table === undefined) throw new Error(`no protobuf message type ${type}`)
  // Registered before its fields are made: schemas refer to themselves.
  const fields: FieldWriter[] = []
  const write: MessageWriter = (writer, value) => {
    const parent = toUnionFields(type, value)
    if (!isRecord(parent)) return
    for (const field of fields) field(writer, parent)
  }
  writers.set(type, write)
  const numbers = Object.keys(table).map(Number)
  for (const number of numbers.sort((a, b) => b - a)) {
    const [name = '', fieldType = ''] = table[number] ?? []
    fields.push(name === '' ? inlineField(number, fieldType) : namedField(number, name, fieldType))
  }
  return write
}

function inlineField(number: number, type: string): FieldWriter {
  const write = lengthPrefixed(number, messageWriter(type))
  return (writer, parent) => write(writer, parent)
}

function namedField(number: number, name: string, type: string): FieldWriter {
  const write = fieldWriter(number, type)
  return (writer, parent) => {
    const value = parent[name]
    if (value !== undefined && value !== null) write(writer, value)
  }
}

function fieldWriter(number: number, type: string): ValueWriter {
  if (type.startsWith('[]')) return repeated(singleField(number, type.slice(2)))
  if (type.startsWith('map:')) return mapField(number, type.slice(4))
  return singleField(number, type)
}

function repeated(write: ValueWriter): ValueWriter {
  return (writer, value) => {
    if (!Array.isArray(value)) return
    for (let index = value.length - 1; index >= 0; index--) write(writer, value[index])
  }
}

function mapField(number: number, valueType: string): ValueWriter {
  const writeKey = singleField(1, 'string')
  const writeValue = singleField(2, valueType)
  return (writer, value) => {
    if (!isRecord(value)) return
    // Sorted, as the Go encoder writes them.
    for (const key of Object.keys(value).sort().reverse()) {
      const before = writer.written
      writeValue(writer, value[key])
      writeKey(writer, key)
      writer.varint(writer.written - before)
      writer.varint(tagOf(number, BYTES))
    }
  }
}

function singleField(number: number, type: string): ValueWriter {
  const tag = tagOf(number, VARINT)
  switch (type) {
    case 'string':
      return lengthPrefixed(number, (writer, value) => writer.text(String(value)))
    case 'bytes':
      return lengthPrefixed(number, (writer, value) =>
        writer.bytes(Buffer.from(String(value), 'base64')),
      )
    case 'bool':
      return (writer, value) => {
        writer.varint(value === true ? 1 : 0)
        writer.varint(tag)
      }
    case 'int32':
    case 'int64':
      return (writer, value) => {
        writer.varint(Number(value))
        writer.varint(tag)
      }
    case 'double':
      return (writer, value) => {
        writer.double(Number(value))
        writer.varint(tagOf(number, FIXED64))
      }
    default:
      return lengthPrefixed(number, lazyWriter(type))
  }
}

// Types are compiled when a value of theirs is first met: a pod's spec alone reaches half of the table.
function lazyWriter(type: string): MessageWriter {
  let write: MessageWriter | undefined
  return (writer, value) => {
    write ??= messageWriter(type)
    write(writer, value)
  }
}

function lengthPrefixed(number: number, write: ValueWriter): ValueWriter {
  const tag = tagOf(number, BYTES)
  return (writer, value) => {
    const before = writer.written
    write(writer, value)
    writer.varint(writer.written - before)
    writer.varint(tag)
  }
}
