import { isOlder } from './fold.ts'
import {
  isCounted,
  type LinkState,
  type LiveChange,
  type LiveConnection,
  type LiveMessage,
  type LiveSubscription,
  type LiveTarget,
  toPosition,
} from './protocol.ts'

// Lists that several tabs have open are followed once. Each tab has its own position in what happens: it is told what came
// after that, at its own pace.

/** Frames with rows that a tab may have in hand: as many as the server sends ahead. */
const WINDOW = 256
/** Changed objects that are remembered for tabs that come later or are slow. */
const MOST_KEPT = 2000

/** Positions that can be compared. Others are no concern of tabs that share. */
function isNumber(position: string): boolean {
  return /^\d+$/.test(position)
}

function isAfter(rv: string, position: string | undefined): boolean {
  return position === undefined || !isNumber(rv) || isOlder(position, rv)
}

/** A tab's share in a list. */
class Reader {
  readonly #tell: (message: LiveMessage) => void
  /** Snapshots are whole or nothing: their parts wait for a slow tab. */
  readonly #queue: LiveMessage[] = []
  #inHand = 0
  /** Where the tab is when it has been told what waits for it. */
  position: string | undefined
  /** It was too slow: changes since its position have to be looked up. */
  isBehind = false
  /** It came while a snapshot was on its way, which is none of its business or has begun without it. */
  isWaiting = false

  constructor(position: string | undefined, tell: (message: LiveMessage) => void) {
    this.position = position
    this.#tell = tell
  }

  /** Whether a change can be taken now. */
  get isReady(): boolean {
    return this.#queue.length === 0 && this.#inHand < WINDOW
  }

  /** Tells in order, as soon as the tab can take it. */
  push(message: LiveMessage): void {
    this.position = toPosition(this.position, message)
    const mustWait = this.#queue.length > 0 || (isCounted(message) && !this.isReady)
    if (mustWait) this.#queue.push(message)
    else this.#deliver(message)
  }

  /** A change that is news is told, or remembered to be looked up. */
  offer(change: LiveChange): void {
    if (this.isWaiting || this.isBehind || !isAfter(change.rv, this.position)) return
    if (this.isReady) this.push(change)
    else this.isBehind = true
  }

  credit(frames: number): void {
    this.#inHand = Math.max(0, this.#inHand - frames)
    for (let [next] = this.#queue; next; [next] = this.#queue) {
      if (isCounted(next) && this.#inHand >= WINDOW) return
      this.#queue.shift()
      this.#deliver(next)
    }
  }

  #deliver(message: LiveMessage): void {
    if (isCounted(message)) this.#inHand += 1
    this.#tell(message)
  }
}

/** One list, followed for all who have it open. */
class SharedList {
  readonly #connection: LiveConnection
  readonly #target: LiveTarget
  readonly #onEnd: () => void
  readonly #readers = new Set<Reader>()
  /** The last change of each object since `#base`, by uid, the oldest first. */
  readonly #kept = new Map<string, LiveChange>()
  /** Undefined while a snapshot is on its way. */
  #base: string | undefined
  #position: string | undefined
  /** Whether a snapshot on its way has begun: who comes now has missed a part. */
  #hasBegun = false
  #subscription: LiveSubscription | undefined
  #link: LinkState = 'open'
  /** Whether the server has confirmed where the list is. */
  #isLive = false

  constructor(connection: LiveConnection, target: LiveTarget, onEnd: () => void) {
    this.#connection = connection
    this.#target = target
    this.#onEnd = onEnd
  }

  add(reader: Reader): void {
    this.#readers.add(reader)
    if (!this.#subscription) {
      this.#open(reader.position)
      return
    }
    this.#catchUp(reader)
    if (this.#link !== 'open') reader.push({ type: 'link', state: this.#link })
  }

  credit(reader: Reader, frames: number): void {
    reader.credit(frames)
    if (reader.isBehind && reader.isReady) this.#catchUp(reader)
  }

  remove(reader: Reader): void {
    if (!this.#readers.delete(reader) || this.#readers.size > 0) return
    this.#onEnd()
    this.#subscription?.close()
  }

  /** Follows the list from a position: those who are further on are not told again what they know. */
  #open(position: string | undefined): void {
    this.#subscription?.close()
    this.#kept.clear()
    this.#base = position
    this.#position = position
    this.#hasBegun = false
    this.#isLive = false
    this.#subscription = this.#connection.subscribe(this.#target, position, (message) =>
      this.#take(message),
    )
  }

  #take(message: LiveMessage): void {
    if (isCounted(message)) this.#subscription?.credit(1)
    this.#position = toPosition(this.#position, message)
    switch (message.type) {
      case 'link':
        this.#link = message.state
        this.#isLive = false
        this.#hasBegun = false
        this.#tellAll(message)
        return
      case 'change':
        this.#isLive = true
        this.#keep(message)
        for (const reader of this.#readers) reader.offer(message)
        return
      case 'position':
        this.#isLive = true
        for (const reader of this.#readers) this.#confirm(reader)
        return
      case 'relist':
      case 'snapshot':
        this.#takeList(message)
        return
      case 'ended':
        this.#onEnd()
        this.#tellAll(message)
    }
  }

  #takeList(message: Extract<LiveMessage, { type: 'relist' | 'snapshot' }>): void {
    this.#kept.clear()
    this.#base = this.#position
    this.#isLive = this.#base !== undefined
    this.#hasBegun = message.type === 'snapshot' && message.more
    for (const reader of this.#readers) {
      if (reader.isWaiting) continue
      // What it was behind with is in the list.
      reader.isBehind = false
      reader.push(message)
    }
    if (this.#base === undefined) return
    const waiting = [...this.#readers].filter(({ isWaiting }) => isWaiting)
    for (const reader of waiting) {
      reader.isWaiting = false
      this.#catchUp(reader)
    }
  }

  #tellAll(message: LiveMessage): void {
    for (const reader of [...this.#readers]) reader.push(message)
  }

  #keep(change: LiveChange): void {
    const uid = String(change.object['uid'])
    // Set anew, it is the last one.
    this.#kept.delete(uid)
    this.#kept.set(uid, change)
    if (this.#kept.size <= MOST_KEPT) return
    for (const [each, { rv }] of this.#kept) {
      if (this.#kept.size <= MOST_KEPT / 2) return
      this.#kept.delete(each)
      this.#base = rv
    }
  }

  /** Tells a reader what happened after its position, as far as it can take it now. */
  #catchUp(reader: Reader): void {
    reader.isBehind = false
    if (this.#base === undefined) {
      reader.isWaiting = this.#hasBegun || reader.position !== undefined
      return
    }
    if (reader.position === undefined || isOlder(reader.position, this.#base)) {
      this.#open(reader.position)
      return
    }
    for (const change of this.#kept.values()) reader.offer(change)
    this.#confirm(reader)
  }

  /** Says where the list is, to whoever has been told all that led there. */
  #confirm(reader: Reader): void {
    const rv = this.#position
    if (!this.#isLive || rv === undefined) return
    if (reader.isWaiting || reader.isBehind || !reader.isReady) return
    const isAhead = reader.position !== undefined && isOlder(rv, reader.position)
    reader.push({ type: 'position', id: 0, rv: isAhead ? (reader.position ?? rv) : rv })
  }
}

/** A connection of which all who follow the same list share one subscription. */
export function createSharedLists(connection: LiveConnection): LiveConnection {
  const lists = new Map<string, SharedList>()

  function find(target: LiveTarget): SharedList {
    const key = JSON.stringify([target.cluster, target.kind, target.namespace ?? ''])
    const known = lists.get(key)
    if (known) return known
    const list = new SharedList(connection, target, () => {
      if (lists.get(key) === list) lists.delete(key)
    })
    lists.set(key, list)
    return list
  }

  return {
    subscribe(target, resume, listener) {
      // Without an order among positions nobody can say who has been told what.
      if (resume !== undefined && !isNumber(resume))
        return connection.subscribe(target, resume, listener)
      const list = find(target)
      const reader = new Reader(resume, listener)
      list.add(reader)
      return {
        credit: (frames) => list.credit(reader, frames),
        close: () => list.remove(reader),
      }
    },
    check: () => connection.check(),
  }
}
