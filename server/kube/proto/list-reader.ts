import type { MessagePlan } from './plan.ts'
import { planMessage } from './plan.ts'
import { Cursor, readMessage } from './reader.ts'

/** What a list says of itself: complete once its last byte was read. */
export interface ListMeta {
  resourceVersion?: string
  continue?: string
  remainingItemCount?: number
}

/** Reads a list from its bytes as they arrive. */
export interface ListReader<T> {
  readonly meta: ListMeta
  /** Takes the next bytes; gives the objects that they complete. Throws when they are not a list. */
  push(chunk: Buffer): T[]
  /** Throws when the list is not complete. */
  end(): void
}

const MAGIC = Buffer.from('k8s\0')
const LIST_META = planMessage('meta.v1.ListMeta')
const EMPTY = Buffer.alloc(0)

/** An object of etcd has 1.5 MiB at most; a few times that is not an object any more. */
const MAX_ITEM_BYTES = 8 * 1024 * 1024

/** The length of the varint at `position`, or 0 when it is not whole yet. */
function varintLength(bytes: Buffer, position: number): number {
  for (let index = position; index < bytes.length && index < position + 10; index++) {
    const byte = bytes[index]
    if (byte !== undefined && byte < 0x80) return index - position + 1
  }
  return 0
}

/**
 * Reads a `*List` in Kubernetes' protobuf: the magic bytes, then `runtime.Unknown` whose field 2 is the list, whose
 * field 1 is its metadata and field 2 an item. Only one unfinished item is ever held.
 */
export class ProtobufListReader<T> implements ListReader<T> {
  readonly meta: ListMeta = {}
  readonly #itemPlan: MessagePlan
  #pending: Buffer = EMPTY
  /** Position in the stream of `#pending`'s first byte. */
  #offset = 0
  /** Where the list ends in the stream, once its length is known. */
  #listEnd: number | undefined
  #started = false

  constructor(itemPlan: MessagePlan) {
    this.#itemPlan = itemPlan
  }

  push(chunk: Buffer): T[] {
    const items: T[] = []
    if (this.#pending.length === 0) this.#readBytes(chunk, items)
    else {
      // Only the value that crosses the border between chunks is copied.
      const missing = Math.min(this.#missingBytes() ?? chunk.length, chunk.length)
      this.#readBytes(Buffer.concat([this.#pending, chunk.subarray(0, missing)]), items)
      if (missing < chunk.length) this.#readBytes(chunk.subarray(missing), items)
    }
    return items
  }

  end(): void {
    if (this.#listEnd === undefined || this.#offset < this.#listEnd) {
      throw new RangeError('the list ends too early')
    }
  }

  #readBytes(bytes: Buffer, items: T[]): void {
    this.#pending = bytes
    const cursor = new Cursor(bytes)
    if (this.#listEnd === undefined) this.#readPrelude(cursor)
    if (this.#listEnd !== undefined) {
      this.#readList(cursor, this.#listEnd, items)
      if (this.#offset + cursor.position >= this.#listEnd) cursor.position = bytes.length
    }
    this.#offset += cursor.position
    this.#pending = bytes.subarray(cursor.position)
  }

  /** How many more bytes complete the value that `#pending` begins; unknown until its header is whole. */
  #missingBytes(): number | undefined {
    const cursor = new Cursor(this.#pending)
    if (this.#listEnd === undefined || !this.#hasWholeHeader(cursor)) return undefined
    cursor.readVarint()
    return cursor.readVarint() + cursor.position - this.#pending.length
  }

  /** Whether a tag and a length, both whole, stand at the cursor. */
  #hasWholeHeader({ position }: Cursor): boolean {
    const tag = varintLength(this.#pending, position)
    return tag > 0 && varintLength(this.#pending, position + tag) > 0
  }

  /** Reads up to where the list begins. */
  #readPrelude(cursor: Cursor): void {
    if (!this.#started) {
      if (this.#pending.length < MAGIC.length) return
      if (!this.#pending.subarray(0, MAGIC.length).equals(MAGIC)) {
        throw new RangeError('not Kubernetes protobuf')
      }
      cursor.position = MAGIC.length
      this.#started = true
    }
    while (this.#hasWholeHeader(cursor)) {
      const before = cursor.position
      const field = cursor.readVarint() >>> 3
      const length = cursor.readVarint()
      if (field === 2) {
        this.#listEnd = this.#offset + cursor.position + length
        return
      }
      if (cursor.position + length > this.#pending.length) {
        cursor.position = before
        return
      }
      cursor.position += length
    }
  }

  #readList(cursor: Cursor, end: number, items: T[]): void {
    while (this.#offset + cursor.position < end && this.#hasWholeHeader(cursor)) {
      const before = cursor.position
      const field = cursor.readVarint() >>> 3
      const length = cursor.readVarint()
      const valueEnd = cursor.position + length
      if (length > MAX_ITEM_BYTES) throw new RangeError(`an item of ${length} bytes`)
      if (valueEnd > this.#pending.length) {
        cursor.position = before
        return
      }
      if (field === 2) items.push(readMessage(cursor, valueEnd, this.#itemPlan) as T)
      else if (field === 1) Object.assign(this.meta, readMessage(cursor, valueEnd, LIST_META))
      cursor.position = valueEnd
    }
  }
}
