import type { ResourceKind } from '../kinds/kind.ts'
import type { ClusterStore } from '../store/cluster-store.ts'
import type { ChangeEvent, StoredObject } from '../store/collection.ts'
import type { TableOptions } from '../table/table.ts'
import type { ListOptions } from './list-options.ts'
import type { Representation } from './negotiate.ts'
import { writePatiently, type Answer } from './respond.ts'
import { tooOldVersion } from './status.ts'
import { createWatchEncoder, type WatchEncoder } from './watch-encoder.ts'

// A consumer that is further behind than this is cut off and starts again.
const MAX_BUFFERED_BYTES = 8 * 1024 * 1024
const MAX_WAITING_EVENTS = 10_000
const STATE_BATCH = 50
/** So long before it ends, a watch gets a bookmark to go on from. */
const LAST_BOOKMARK_MS = 2000
const DEFAULT_TIMEOUT_MS = 45 * 60 * 1000

export interface Watch {
  readonly store: ClusterStore
  readonly kind: ResourceKind
  readonly namespace: string
  readonly options: ListOptions
  readonly representation: Representation
  readonly table: TableOptions
}

export interface OpenWatches {
  add(stream: { sendBookmark(): void; end(): void }): () => void
}

/** Streams changes until the client leaves, time is up or the client is too slow. */
export function startWatch(answer: Answer, watch: Watch, open: OpenWatches): void {
  new WatchStream(answer, watch, open).start()
}

class WatchStream {
  readonly #res: Answer['res']
  readonly #watch: Watch
  readonly #encoder: WatchEncoder
  readonly #cleanups: (() => void)[] = []
  readonly #open: OpenWatches
  #version = 0
  /** Changes that came while the start was still being sent. */
  #waiting: ChangeEvent[] | undefined = []

  constructor({ res }: Answer, watch: Watch, open: OpenWatches) {
    this.#res = res
    this.#watch = watch
    this.#open = open
    this.#encoder = createWatchEncoder(watch)
  }

  start(): void {
    this.#res.writeHead(200, { 'Content-Type': this.#encoder.contentType })
    this.#res.flushHeaders()
    const { store, kind, options } = this.#watch
    const seconds = options.timeoutSeconds
    const timeoutMs = seconds > 0 ? seconds * 1000 : DEFAULT_TIMEOUT_MS
    const timer = setTimeout(() => this.end(), timeoutMs).unref()
    const bookmarkMs = Math.max(0, timeoutMs - LAST_BOOKMARK_MS)
    const lastBookmark = setTimeout(() => this.sendBookmark(), bookmarkMs).unref()
    this.#cleanups.push(
      () => clearTimeout(timer),
      () => clearTimeout(lastBookmark),
      store.subscribe(kind.collection, (event) => this.#receive(event)),
      this.#open.add(this),
    )
    this.#res.once('close', () => this.#stop())
    void this.#sendStart()
  }

  sendBookmark(): void {
    // A bookmark says that everything up to it has been sent.
    if (this.#watch.options.allowBookmarks && this.#waiting === undefined) {
      this.#write(this.#encoder.bookmark(this.#watch.store.version, false))
    }
  }

  end(): void {
    this.sendBookmark()
    this.#stop()
    this.#res.end()
  }

  #stop(): void {
    for (const cleanup of this.#cleanups.splice(0)) cleanup()
  }

  async #sendStart(): Promise<void> {
    const { store, kind, options } = this.#watch
    const { resourceVersion = 0, sendInitialEvents } = options
    const collection = store.collection(kind.collection)
    if (!sendInitialEvents && resourceVersion > 0) {
      // What comes before a version that is not there yet is not sent.
      this.#version = resourceVersion
      this.#sendMissed(collection.changesSince(resourceVersion), collection.compactedVersion)
      return
    }
    const { version } = store
    await this.#sendState(collection.sorted())
    if (sendInitialEvents && options.allowBookmarks) {
      this.#write(this.#encoder.bookmark(version, true))
    }
    this.#catchUp()
  }

  #sendMissed(missed: readonly ChangeEvent[] | undefined, oldest: number): void {
    if (missed === undefined) {
      const { status } = tooOldVersion(this.#watch.options.resourceVersion ?? 0, oldest)
      this.#stop()
      this.#res.end(this.#encoder.error(status))
      return
    }
    for (const event of missed) this.#send(event)
    this.#catchUp()
  }

  // A large state is sent as fast as the client reads it; what happens meanwhile waits its turn.
  async #sendState(items: readonly StoredObject[]): Promise<void> {
    let batch: Buffer[] = []
    for (const stored of items) {
      if (this.#res.destroyed) return
      if (!this.#selects(stored)) continue
      batch.push(this.#encoder.event('ADDED', stored))
      if (batch.length < STATE_BATCH) continue
      await writePatiently(this.#res, Buffer.concat(batch))
      batch = []
    }
    if (batch.length > 0) this.#res.write(Buffer.concat(batch))
  }

  #receive(event: ChangeEvent): void {
    if (this.#waiting === undefined) {
      this.#send(event)
      return
    }
    this.#waiting.push(event)
    if (this.#waiting.length > MAX_WAITING_EVENTS) this.#cutOff()
  }

  #catchUp(): void {
    const waiting = this.#waiting ?? []
    this.#waiting = undefined
    for (const event of waiting) this.#send(event)
  }

  #selects({ object }: StoredObject): boolean {
    const { namespace, options } = this.#watch
    if (namespace !== '' && object.metadata.namespace !== namespace) return false
    return options.matches?.(object) ?? true
  }

  // What a watcher sees depends on whether the object was in its selection before and is in it now.
  #send({ type, stored, previous, version }: ChangeEvent): void {
    if (version <= this.#version) return
    this.#version = version
    const wasSelected = previous !== undefined && this.#selects(previous)
    const isSelected = type !== 'DELETED' && this.#selects(stored)
    if (isSelected) this.#write(this.#encoder.event(wasSelected ? 'MODIFIED' : 'ADDED', stored))
    else if (wasSelected) this.#write(this.#encoder.event('DELETED', stored))
  }

  #write(frame: Buffer): void {
    if (this.#res.destroyed) return
    this.#res.write(frame)
    if (this.#res.writableLength > MAX_BUFFERED_BYTES) this.#cutOff()
  }

  #cutOff(): void {
    this.#stop()
    this.#res.destroy()
  }
}
