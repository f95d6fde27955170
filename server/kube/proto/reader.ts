import type { FieldPlan, MessagePlan, Scalar } from './plan.ts'

// Reads Kubernetes' protobuf into what the same object's JSON parses to, for the fields of a plan. An empty string in a
// field means absent (Go writes empty fields); zero and false are kept, since a pointer to them is written alike.

type JsonObject = Record<string, unknown>

/** Strings up to this long are looked up before they are made: most of an object's are names and words that recur. */
const MAX_INTERNED = 24
const INTERN_SLOTS = 4096
const interned: (string | undefined)[] = new Array<string | undefined>(INTERN_SLOTS)

/** The text of ASCII bytes, or nothing when there are others. */
function readInterned(bytes: Buffer, start: number, end: number): string | undefined {
  let hash = 0
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0
    if (byte > 0x7f) return undefined
    hash = (Math.imul(hash, 31) + byte) | 0
  }
  const slot = hash & (INTERN_SLOTS - 1)
  const known = interned[slot]
  if (known !== undefined && isText(known, bytes, start, end)) return known
  const text = bytes.toString('latin1', start, end)
  interned[slot] = text
  return text
}

function isText(text: string, bytes: Buffer, start: number, end: number): boolean {
  if (text.length !== end - start) return false
  for (let at = start; at < end; at++) if (text.charCodeAt(at - start) !== bytes[at]) return false
  return true
}

/** A position in bytes. Reading past the end throws. */
export class Cursor {
  readonly bytes: Buffer
  position: number

  constructor(bytes: Buffer, position = 0) {
    this.bytes = bytes
    this.position = position
  }

  /** A number of up to 64 bits, signed as Go's int64. */
  readVarint(): number {
    const { bytes } = this
    const start = this.position
    let value = 0
    let factor = 1
    for (let count = 0; count < 7; count++) {
      const byte = this.#byte(bytes)
      if (byte < 0x80) return value + byte * factor
      value += (byte & 0x7f) * factor
      factor *= 128
    }
    this.position = start
    return this.#readLongVarint(bytes)
  }

  #readLongVarint(bytes: Buffer): number {
    let value = 0n
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = this.#byte(bytes)
      value |= BigInt(byte & 0x7f) << shift
      if (byte < 0x80) return Number(BigInt.asIntN(64, value))
    }
    throw new RangeError('varint is too long')
  }

  #byte(bytes: Buffer): number {
    const byte = bytes[this.position++]
    if (byte === undefined) throw new RangeError('truncated message')
    return byte
  }

  /** Where a length-delimited value ends; the position is then at its start. */
  readLength(): number {
    const length = this.readVarint()
    const end = this.position + length
    if (length < 0 || end > this.bytes.length) throw new RangeError('truncated message')
    return end
  }

  readString(): string {
    const end = this.readLength()
    const start = this.position
    this.position = end
    const short = end - start <= MAX_INTERNED ? readInterned(this.bytes, start, end) : undefined
    return short ?? this.bytes.toString('utf8', start, end)
  }

  readBytes(): Buffer {
    const end = this.readLength()
    const bytes = this.bytes.subarray(this.position, end)
    this.position = end
    return bytes
  }

  readDouble(): number {
    const value = this.bytes.readDoubleLE(this.position)
    this.position += 8
    return value
  }

  skip(wireType: number): void {
    if (wireType === 2) this.position = this.readLength()
    else if (wireType === 0) this.readVarint()
    else if (wireType === 1) this.position += 8
    else if (wireType === 5) this.position += 4
    else throw new RangeError(`unknown wire type ${wireType}`)
  }
}

export function readMessage(cursor: Cursor, end: number, plan: MessagePlan): JsonObject {
  const object: JsonObject = {}
  readFields(cursor, end, plan, object)
  return object
}

function readFields(cursor: Cursor, end: number, plan: MessagePlan, object: JsonObject): void {
  const { fields } = plan
  while (cursor.position < end) {
    const tag = cursor.readVarint()
    const field = fields[tag >>> 3]
    if (field === undefined) cursor.skip(tag & 7)
    else readField(cursor, field, object)
  }
}

function readField(cursor: Cursor, field: FieldPlan, object: JsonObject): void {
  switch (field.kind) {
    case 'message': {
      const end = cursor.readLength()
      if (field.name === '') readFields(cursor, end, field.plan, object)
      else store(object, field, readMessage(cursor, end, field.plan))
      return
    }
    case 'map':
      readMapEntry(cursor, field, object)
      return
    case 'sizes':
      readSizeEntry(cursor, field.name, object)
      return
    case 'scalar': {
      const value = readScalar(cursor, field.type)
      if (value !== undefined && (value !== '' || field.repeated)) store(object, field, value)
    }
  }
}

function store(
  object: JsonObject,
  field: { name: string; repeated: boolean },
  value: unknown,
): void {
  if (!field.repeated) {
    object[field.name] = value
    return
  }
  const list = object[field.name]
  if (Array.isArray(list)) list.push(value)
  else object[field.name] = [value]
}

function openMap(object: JsonObject, name: string): JsonObject {
  const map = object[name]
  if (typeof map === 'object') return map as JsonObject
  const created: JsonObject = {}
  object[name] = created
  return created
}

/** A key may be any text, `__proto__` too. */
function put(map: JsonObject, key: string, value: unknown): void {
  if (key !== '__proto__') map[key] = value
  else
    Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true })
}

function readMapEntry(
  cursor: Cursor,
  field: FieldPlan & { kind: 'map' },
  object: JsonObject,
): void {
  const end = cursor.readLength()
  const entry: JsonObject = {}
  let key = ''
  while (cursor.position < end) {
    const tag = cursor.readVarint()
    if (tag >>> 3 === 1) key = cursor.readString()
    else if (tag >>> 3 === 2) readField(cursor, field.value, entry)
    else cursor.skip(tag & 7)
  }
  put(openMap(object, field.name), key, entry[''] ?? '')
}

function readSizeEntry(cursor: Cursor, name: string, object: JsonObject): void {
  const end = cursor.readLength()
  let key = ''
  let size = 0
  while (cursor.position < end) {
    const tag = cursor.readVarint()
    if (tag >>> 3 === 1) key = cursor.readString()
    else {
      const valueEnd = cursor.readLength()
      size = valueEnd - cursor.position
      cursor.position = valueEnd
    }
  }
  put(openMap(object, name), key, size)
}

function readScalar(cursor: Cursor, kind: Scalar): unknown {
  switch (kind) {
    case 'string':
      return cursor.readString()
    case 'int':
      return cursor.readVarint()
    case 'bool':
      return cursor.readVarint() !== 0
    case 'double':
      return cursor.readDouble()
    case 'bytes':
      return cursor.readBytes().toString('base64')
    case 'time':
      return readTime(cursor, false)
    case 'microTime':
      return readTime(cursor, true)
    case 'quantity':
      return readSingle(cursor)?.toString('utf8')
    case 'intOrString':
      return readIntOrString(cursor)
    case 'json':
    case 'rawJson': {
      const raw = readSingle(cursor)
      return raw && raw.length > 0 ? (JSON.parse(raw.toString('utf8')) as unknown) : undefined
    }
  }
}

/** The bytes of a message's field 1. */
function readSingle(cursor: Cursor): Buffer | undefined {
  const end = cursor.readLength()
  let value: Buffer | undefined
  while (cursor.position < end) {
    const tag = cursor.readVarint()
    if (tag >>> 3 === 1) value = cursor.readBytes()
    else cursor.skip(tag & 7)
  }
  return value
}

function readIntOrString(cursor: Cursor): number | string {
  const end = cursor.readLength()
  let isString = false
  let int = 0
  let text = ''
  while (cursor.position < end) {
    const number = cursor.readVarint() >>> 3
    if (number === 1) isString = cursor.readVarint() === 1
    else if (number === 2) int = cursor.readVarint()
    else text = cursor.readString()
  }
  return isString ? text : int
}

const TIME_SLOTS = 1024
const times: { readonly seconds: number; readonly text: string }[] = []

/** `2026-01-02T03:04:05`. Objects made by one controller share their seconds. */
function toWholeSeconds(seconds: number): string {
  const slot = Math.abs(seconds) % TIME_SLOTS
  const known = times[slot]
  if (known?.seconds === seconds) return known.text
  const text = new Date(seconds * 1000).toISOString().slice(0, 19)
  times[slot] = { seconds, text }
  return text
}

/** RFC 3339 in UTC: whole seconds for `Time`, microseconds for `MicroTime`; no time when the message is empty. */
function readTime(cursor: Cursor, micros: boolean): string | undefined {
  const end = cursor.readLength()
  if (end === cursor.position) return undefined
  let seconds = 0
  let nanos = 0
  while (cursor.position < end) {
    const number = cursor.readVarint() >>> 3
    if (number === 1) seconds = cursor.readVarint()
    else nanos = cursor.readVarint()
  }
  const whole = toWholeSeconds(seconds)
  return micros ? `${whole}.${String(Math.floor(nanos / 1000)).padStart(6, '0')}Z` : `${whole}Z`
}
