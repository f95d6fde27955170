import { StringDecoder } from 'node:string_decoder'
import { applyMask } from './json-mask.ts'
import type { ListMeta, ListReader } from './proto/list-reader.ts'
import type { Mask } from './proto/mask.ts'

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPEN_BRACE = 0x7b
const CLOSE_BRACE = 0x7d
const OPEN_BRACKET = 0x5b
const CLOSE_BRACKET = 0x5d

const ITEMS_KEY = /"items"\s*:\s*$/
/** Everything of a list but its items is metadata: small. */
const MAX_ENVELOPE_CHARS = 1024 * 1024
const MAX_ITEM_BYTES = 8 * 1024 * 1024

/**
 * Reads a list in JSON: finds each element of the top-level `items` array by its brackets and parses it alone, so that
 * no parse takes longer than one object does and only one unfinished object is held.
 */
export class JsonListReader<T> implements ListReader<T> {
  readonly meta: ListMeta = {}
  readonly #mask: Mask | true
  #depth = 0
  #inString = false
  #escaped = false
  #inItems = false
  #done = false
  #item: Buffer[] = []
  #itemBytes = 0
  /** Keeps the half of a character that a chunk ends with. */
  readonly #decoder = new StringDecoder('utf8')
  /** The list's text without its items. */
  #envelope = ''
  /** Where in the current chunk the part begins that was not kept yet. */
  #from = 0

  constructor(mask: Mask | true) {
    this.#mask = mask
  }

  push(chunk: Buffer): T[] {
    const items: T[] = []
    this.#from = 0
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]
      if (this.#inString) this.#stepInString(byte)
      else if (byte === QUOTE) this.#inString = true
      else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) this.#open(chunk, at, byte)
      else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) this.#close(chunk, at, items)
    }
    if (!this.#inItems) this.#keepEnvelope(chunk.subarray(this.#from))
    else if (this.#depth > 2) this.#keepItem(chunk.subarray(this.#from))
    return items
  }

  end(): void {
    if (!this.#done) throw new RangeError('the list ends too early')
    const list = JSON.parse(this.#envelope) as { metadata?: ListMeta; items?: unknown }
    if (!Array.isArray(list.items) && list.items !== null)
      throw new RangeError('not a list of objects')
    Object.assign(this.meta, list.metadata)
  }

  #stepInString(byte: number | undefined): void {
    if (this.#escaped) this.#escaped = false
    else if (byte === BACKSLASH) this.#escaped = true
    else if (byte === QUOTE) this.#inString = false
  }

  /** Depth 1 is the list's own object, depth 2 its `items` array. */
  #open(chunk: Buffer, at: number, byte: number): void {
    if (this.#inItems && this.#depth === 2) this.#from = at
    else if (this.#depth === 1 && byte === OPEN_BRACKET) {
      this.#keepEnvelope(chunk.subarray(this.#from, at))
      this.#from = at
      this.#inItems = ITEMS_KEY.test(this.#envelope)
    }
    this.#depth++
  }

  #close(chunk: Buffer, at: number, items: T[]): void {
    this.#depth--
    if (this.#depth === 0) this.#done = true
    if (!this.#inItems) return
    if (this.#depth === 2) {
      items.push(this.#finishItem(chunk.subarray(this.#from, at + 1)))
      this.#from = at + 1
    } else if (this.#depth === 1) {
      this.#inItems = false
      this.#envelope += '['
      this.#from = at
    }
  }

  #finishItem(last: Buffer): T {
    const bytes = this.#item.length === 0 ? last : Buffer.concat([...this.#item, last])
    this.#item = []
    this.#itemBytes = 0
    return applyMask(JSON.parse(bytes.toString('utf8')), this.#mask) as T
  }

  #keepItem(part: Buffer): void {
    this.#itemBytes += part.length
    if (this.#itemBytes > MAX_ITEM_BYTES) throw new RangeError('an item is too large')
    this.#item.push(part)
  }

  #keepEnvelope(part: Buffer): void {
    this.#envelope += this.#decoder.write(part)
    if (this.#envelope.length > MAX_ENVELOPE_CHARS) throw new RangeError('not a list of objects')
  }
}
