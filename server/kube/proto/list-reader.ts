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
export function createProtobufListReader<T>(itemPlan: MessagePlan): ListReader<T> {
  const meta: ListMeta = {}
  let pending: Buffer = EMPTY
  /** Position in the stream of `pending`'s first byte. */
  let offset = 0
  /** Where the list ends in the stream, once its length is known. */
  let listEnd: number | undefined
  let started = false

  function readPrelude(cursor: Cursor): boolean {
    if (!started) {
      if (pending.length < MAGIC.length) return false
      if (!pending.subarray(0, MAGIC.length).equals(MAGIC))
        throw new RangeError('not Kubernetes protobuf')
      cursor.position = MAGIC.length
      started = true
    }
    while (hasWholeHeader(cursor)) {
      const before = cursor.position
      const tag = cursor.readVarint()
      const length = cursor.readVarint()
      if (tag >>> 3 === 2) {
        listEnd = offset + cursor.position + length
        return true
      }
      if (cursor.position + length > pending.length) {
        cursor.position = before
        return false
      }
      cursor.position += length
    }
    return false
  }

  /** Whether a tag and a length, both whole, stand at the cursor. */
  function hasWholeHeader(cursor: Cursor): boolean {
    const tag = varintLength(pending, cursor.position)
    return tag > 0 && varintLength(pending, cursor.position + tag) > 0
  }

  function readList(cursor: Cursor, end: number, items: T[]): void {
    while (offset + cursor.position < end && hasWholeHeader(cursor)) {
      const before = cursor.position
      const field = cursor.readVarint() >>> 3
      const length = cursor.readVarint()
      const valueEnd = cursor.position + length
      if (length > MAX_ITEM_BYTES) throw new RangeError(`an item of ${length} bytes`)
      if (valueEnd > pending.length) {
        cursor.position = before
        return
      }
      if (field === 2) items.push(readMessage(cursor, valueEnd, itemPlan) as T)
      else if (field === 1) Object.assign(meta, readMessage(cursor, valueEnd, LIST_META))
      cursor.position = valueEnd
    }
  }

  /** How many more bytes complete the value that `pending` begins; unknown until its header is whole. */
  function missingBytes(): number | undefined {
    const cursor = new Cursor(pending)
    if (listEnd === undefined || !hasWholeHeader(cursor)) return undefined
    cursor.readVarint()
    return cursor.readVarint() + cursor.position - pending.length
  }

  function readBytes(bytes: Buffer, items: T[]): void {
    pending = bytes
    const cursor = new Cursor(bytes)
    if (listEnd !== undefined || readPrelude(cursor)) {
      if (listEnd !== undefined) readList(cursor, listEnd, items)
    }
    if (listEnd !== undefined && offset + cursor.position >= listEnd) cursor.position = bytes.length
    offset += cursor.position
    pending = bytes.subarray(cursor.position)
  }

  return {
    meta,
    push(chunk) {
      const items: T[] = []
      if (pending.length === 0) readBytes(chunk, items)
      else {
        // Only the value that crosses the border between chunks is copied.
        const missing = Math.min(missingBytes() ?? chunk.length, chunk.length)
        readBytes(Buffer.concat([pending, chunk.subarray(0, missing)]), items)
        if (missing < chunk.length) readBytes(chunk.subarray(missing), items)
      }
      return items
    },
    end() {
      if (listEnd === undefined || offset < listEnd) throw new RangeError('the list ends too early')
    },
  }
}
