import { hash } from 'node:crypto'
import type { SseBlock } from '../lib/sse-block.ts'
import type { Watchable } from './watchable.ts'

/** Rows that are known before the first look at which of them are still in use. */
const SWEEP_FROM = 1024

const EVENT_NAMES = { ADDED: 'added', MODIFIED: 'modified', DELETED: 'deleted' } as const

type ChangeType = keyof typeof EVENT_NAMES

/** A row of a watch as clients are sent it. */
export class Row {
  readonly uid: string
  readonly resourceVersion: string
  /** The row as JSON. */
  readonly text: string
  /** How new it is; the same for all where every row is shown. */
  readonly time: number
  /** The last block that was made of it; kept by those who have to send it, and not by the row. */
  #block: WeakRef<SseBlock> | undefined

  constructor(facts: Pick<Row, 'uid' | 'resourceVersion' | 'text' | 'time'>) {
    this.uid = facts.uid
    this.resourceVersion = facts.resourceVersion
    this.text = facts.text
    this.time = facts.time
  }

  /** The block that tells a change: the same one for everybody. */
  toBlock(type: ChangeType): SseBlock {
    const event = EVENT_NAMES[type]
    const known = this.#block?.deref()
    if (known?.event === event) return known
    const data = `{"object":${this.text}}`
    const block = { event, id: this.resourceVersion, data, shared: true } as const
    this.#block = new WeakRef(block)
    return block
  }
}

interface Versioned {
  readonly metadata?: { readonly resourceVersion?: string }
}

/**
 * Makes rows of one kind. An API server sends the same bytes to all who may see an object, and a row is nothing but a
 * projection of them: whoever was sent those bytes shares the row. What was not sent to somebody cannot be found by them.
 */
export class Rows {
  readonly #watchable: Pick<Watchable, 'toRow' | 'newest'>
  readonly #now: () => number
  /** By the SHA-256 of what they were made of. */
  readonly #known = new Map<string, WeakRef<Row>>()
  #sweepAt = SWEEP_FROM

  constructor(watchable: Pick<Watchable, 'toRow' | 'newest'>, now: () => number) {
    this.#watchable = watchable
    this.#now = now
  }

  /** The row of an object; of what is not known as bytes it is always a new one. */
  read(decode: () => unknown, bytes: Buffer | undefined): Row {
    if (bytes === undefined) return this.#create(decode())
    const key = hash('sha256', bytes, 'base64')
    const known = this.#known.get(key)?.deref()
    if (known) return known
    const row = this.#create(decode())
    this.#known.set(key, new WeakRef(row))
    if (this.#known.size >= this.#sweepAt) this.#sweep()
    return row
  }

  #create(object: unknown): Row {
    const { toRow, newest } = this.#watchable
    const row = toRow(object, this.#now())
    return new Row({
      uid: row.uid,
      resourceVersion: (object as Versioned).metadata?.resourceVersion ?? '',
      text: JSON.stringify(row),
      time: newest?.timeOf(row) ?? 0,
    })
  }

  /** Forgets the rows that nobody holds any more. */
  #sweep(): void {
    for (const [key, row] of this.#known) if (!row.deref()) this.#known.delete(key)
    this.#sweepAt = Math.max(SWEEP_FROM, 2 * this.#known.size)
  }
}
