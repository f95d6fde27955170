import { Cursor } from './reader.ts'

/** An event of a watch whose object is not read yet. */
export interface WatchFrame {
  readonly type: string
  /** The object in its envelope; empty when there is none. */
  readonly object: Buffer
}

const MAGIC = Buffer.from('k8s\0')
const LENGTH_BYTES = 4
/** An object of etcd has 1.5 MiB at most; a few times that is not an event any more. */
const MAX_FRAME_BYTES = 8 * 1024 * 1024
const EMPTY = Buffer.alloc(0)

/** A message's field of bytes, if it is there. */
function findBytes(message: Buffer, wanted: number): Buffer | undefined {
  const cursor = new Cursor(message)
  while (cursor.position < message.length) {
    const tag = cursor.readVarint()
    if (tag >>> 3 === wanted && (tag & 7) === 2) return cursor.readBytes()
    cursor.skip(tag & 7)
  }
  return undefined
}

/** API servers send `meta.v1.WatchEvent` as it is; in the envelope that objects have it is read as well. */
function readFrame(frame: Buffer): WatchFrame {
  const isEnveloped = frame.subarray(0, MAGIC.length).equals(MAGIC)
  const event = isEnveloped ? (findBytes(frame.subarray(MAGIC.length), 2) ?? EMPTY) : frame
  const extension = findBytes(event, 2) ?? EMPTY
  return {
    type: findBytes(event, 1)?.toString('latin1') ?? '',
    object: findBytes(extension, 1) ?? EMPTY,
  }
}

/**
 * Cuts a watch in Kubernetes' protobuf into its events: each is a length of four bytes, the highest first, and a
 * `meta.v1.WatchEvent`. Only one unfinished event is ever held.
 */
export class ProtobufWatchReader {
  /** Parts of the unfinished event. */
  #parts: Buffer[] = []
  #size = 0

  /** Takes the next bytes; gives the events that they complete. */
  push(chunk: Buffer): WatchFrame[] {
    this.#parts.push(chunk)
    this.#size += chunk.length
    if (this.#size < this.#wantedBytes()) return []
    const bytes = this.#parts.length === 1 ? chunk : Buffer.concat(this.#parts, this.#size)
    const frames: WatchFrame[] = []
    let start = 0
    while (bytes.length - start >= LENGTH_BYTES) {
      const end = start + LENGTH_BYTES + this.#readLength(bytes, start)
      if (end > bytes.length) break
      frames.push(readFrame(bytes.subarray(start + LENGTH_BYTES, end)))
      start = end
    }
    const rest = bytes.subarray(start)
    this.#parts = rest.length > 0 ? [rest] : []
    this.#size = rest.length
    return frames
  }

  /** Throws when the watch ended within an event. */
  end(): void {
    if (this.#size > 0) throw new RangeError('the watch ends within an event')
  }

  /** How many bytes the first unfinished event has; its length's own when that is not whole. */
  #wantedBytes(): number {
    const [first] = this.#parts
    if (first === undefined || first.length < LENGTH_BYTES) return LENGTH_BYTES
    return LENGTH_BYTES + this.#readLength(first, 0)
  }

  #readLength(bytes: Buffer, at: number): number {
    const length = bytes.readUInt32BE(at)
    if (length > MAX_FRAME_BYTES) throw new RangeError(`an event of ${length} bytes`)
    return length
  }
}
