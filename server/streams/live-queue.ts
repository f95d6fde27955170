import type { components } from '../../generated/types.ts'
import { findCut } from './live-items.ts'
import type { LiveChange, LiveEvent } from './live-source.ts'

type Schemas = components['schemas']

/** Frames with rows that a client may have before it says that it is done with some. */
const WINDOW = 256
/** A part of a snapshot: small enough that a page can take it in between two of its own frames. */
const PART_CHARS = 96 * 1024

interface Snapshot {
  readonly resourceVersion: string
  readonly items: string
  /** Where the next part begins. */
  from: number
}

/**
 * What one subscription has to say and its client did not take yet. A client that is slow is told the latest of each
 * object, in the order of the positions, so that it may resume after any frame.
 */
export class LiveQueue {
  readonly #id: number
  #unacknowledged = 0
  #relist: Schemas['LiveRelist']['reason'] | undefined
  #snapshot: Snapshot | undefined
  /** By uid, the latest change last. */
  readonly #changes = new Map<string, LiveChange>()
  #changeChars = 0
  #position: string | undefined

  constructor(id: number) {
    this.#id = id
  }

  /** How much of changes is kept, in characters. */
  get kept(): number {
    return this.#changeChars
  }

  /** Whether a frame with rows may be sent. */
  get hasRoom(): boolean {
    return this.#unacknowledged < WINDOW
  }

  get isReady(): boolean {
    if (this.#relist) return true
    if (this.#snapshot || this.#changes.size > 0) return this.hasRoom
    return this.#position !== undefined
  }

  push(event: LiveEvent): void {
    if (event.type === 'change') this.#pushChange(event)
    else if (event.type === 'position') this.#position = event.rv
    else if (event.type === 'relist') this.forget('gone_410')
    else {
      // A client that has a part of the last list must not take the new parts for its rest.
      if (this.#snapshot && this.#snapshot.from > 0) this.forget('gone_410')
      this.#clear()
      this.#snapshot = { ...event, from: 0 }
    }
  }

  /** The client is done with so many frames. */
  credit(frames: number): void {
    this.#unacknowledged = Math.max(0, this.#unacknowledged - frames)
  }

  /** Drops all that waits: the client is told to wait for a snapshot. */
  forget(reason: Schemas['LiveRelist']['reason']): void {
    this.#clear()
    this.#relist = reason
  }

  /** The next frame, if one may be sent. */
  take(): string | undefined {
    if (this.#relist) {
      const reason = this.#relist
      this.#relist = undefined
      const frame: Schemas['LiveRelist'] = { type: 'relist', id: this.#id, reason }
      return JSON.stringify(frame)
    }
    if (this.#snapshot) return this.hasRoom ? this.#takePart(this.#snapshot) : undefined
    if (this.#changes.size > 0) return this.hasRoom ? this.#takeChange() : undefined
    return this.#takePosition()
  }

  #clear(): void {
    this.#snapshot = undefined
    this.#changes.clear()
    this.#changeChars = 0
    this.#position = undefined
  }

  #pushChange(change: LiveChange): void {
    const before = this.#changes.get(change.uid)
    if (before) {
      this.#changes.delete(change.uid)
      this.#changeChars -= before.row.length
    }
    const isNew = before?.event === 'added' && change.event === 'modified'
    this.#changes.set(change.uid, isNew ? { ...change, event: 'added' } : change)
    this.#changeChars += change.row.length
    // A position that was reached before is no news any more.
    this.#position = undefined
  }

  #takePart(snapshot: Snapshot): string {
    const { items, from, resourceVersion } = snapshot
    const end = findCut(items, from, PART_CHARS)
    const more = end < items.length
    snapshot.from = end + 1
    this.#unacknowledged += 1
    if (!more) this.#snapshot = undefined
    return `{"type":"snapshot","id":${this.#id},"resourceVersion":${JSON.stringify(resourceVersion)},"items":[${items.slice(from, end)}],"more":${more}}`
  }

  #takeChange(): string | undefined {
    const [change] = this.#changes.values()
    if (!change) return undefined
    const { uid, event, rv, row } = change
    this.#changes.delete(uid)
    this.#changeChars -= row.length
    this.#unacknowledged += 1
    return `{"type":"change","id":${this.#id},"event":"${event}","rv":${JSON.stringify(rv)},"object":${row}}`
  }

  #takePosition(): string | undefined {
    if (this.#position === undefined) return undefined
    const frame: Schemas['LivePosition'] = { type: 'position', id: this.#id, rv: this.#position }
    this.#position = undefined
    return JSON.stringify(frame)
  }
}
