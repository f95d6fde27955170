import type { LogLine } from '../kube/log-lines.ts'
import type { SseBlock } from '../lib/sse-block.ts'
import type { components } from '../../generated/types.ts'

export type LogPod = components['schemas']['LogPod']

/** Whose line it is; only what the stream's reader cannot know otherwise. */
export interface LineLabel {
  readonly p?: string
  readonly c?: string
}

/** The pods of a workload's stream. */
export interface LogMeta {
  readonly pods: readonly LogPod[]
  /** Pods that wait for one of the others to end. */
  readonly omitted: number
}

type Entry =
  | { readonly type: 'line'; readonly line: LogLine; readonly label: LineLabel }
  | { readonly type: 'dropped'; count: number }
  | { readonly type: 'meta'; meta: LogMeta }

export interface LineQueueOptions {
  readonly maxLines: number
  readonly maxChars: number
}

const DONE: SseBlock = { event: 'done', data: '{}' }
/** Entries that were given are forgotten so many at once. */
const COMPACT_FROM = 1024

function toLineBlock({ time, text }: LogLine, label: LineLabel): SseBlock {
  return { data: JSON.stringify({ ...(time !== undefined && { t: time }), ...label, l: text }) }
}

/**
 * Lines on their way from several logs to one reader, with a bound. Who puts lines waits at the bound; what is offered
 * at it is dropped and counted, where it is missing. Once full it takes nothing more until it is half empty.
 */
export class LineQueue {
  readonly #options: LineQueueOptions
  readonly #waiting: (() => void)[] = []
  #entries: Entry[] = []
  #head = 0
  #lines = 0
  #chars = 0
  #isFull = false
  #hasDropped = false
  /** Lines that the reader was told of as dropped. */
  #told = 0
  #meta: { type: 'meta'; meta: LogMeta } | undefined
  #end: { readonly error?: Error } | undefined
  #wake: (() => void) | undefined

  constructor(options: LineQueueOptions) {
    this.#options = options
  }

  /** Something was dropped since the stream began. */
  get hasDropped(): boolean {
    return this.#hasDropped
  }

  get isFull(): boolean {
    return this.#isFull
  }

  /** Resolves when the lines are in the queue; when it is over they go nowhere. */
  async put(lines: readonly LogLine[], label: LineLabel): Promise<void> {
    while (this.#isFull && !this.#end) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
    for (const line of lines) this.#add(line, label)
    this.#awaken()
  }

  /** Takes what there is room for, at once. */
  offer(lines: readonly LogLine[], label: LineLabel): void {
    for (const line of lines) {
      if (this.#isFull) this.#drop()
      else this.#add(line, label)
    }
    this.#awaken()
  }

  /**
   * Tells of pods before the lines that come from now on. Only the latest news wait; the last ones come after everything,
   * so that they count all that was dropped.
   */
  setMeta(meta: LogMeta, { first = false, last = false } = {}): void {
    if (this.#meta && !last) this.#meta.meta = meta
    else {
      this.#meta = { type: 'meta', meta }
      if (first) this.#entries.unshift(this.#meta)
      else this.#entries.push(this.#meta)
    }
    this.#awaken()
  }

  /** Nothing comes any more: the reader gets what is queued, then `done` or the failure. */
  end(error?: Error): void {
    this.#end ??= error ? { error } : {}
    this.#release()
    this.#awaken()
  }

  /** The blocks for the one reader, from the moment on that `ready` is fulfilled. */
  async *blocks(ready?: Promise<unknown>): AsyncGenerator<SseBlock, void> {
    await ready
    for (;;) {
      const entry = this.#take()
      if (entry) yield this.#toBlock(entry)
      else if (this.#end) break
      else await new Promise<void>((resolve) => (this.#wake = resolve))
    }
    if (this.#end.error) throw this.#end.error
    yield DONE
  }

  #add(line: LogLine, label: LineLabel): void {
    if (this.#end) return
    this.#entries.push({ type: 'line', line, label })
    this.#lines++
    this.#chars += line.text.length
    const { maxLines, maxChars } = this.#options
    if (this.#lines >= maxLines || this.#chars >= maxChars) this.#isFull = true
  }

  #drop(): void {
    if (this.#end) return
    this.#hasDropped = true
    const last = this.#entries.at(-1)
    if (last?.type === 'dropped' && this.#head < this.#entries.length) last.count++
    else this.#entries.push({ type: 'dropped', count: 1 })
  }

  #take(): Entry | undefined {
    const entry = this.#entries[this.#head]
    if (!entry) return undefined
    this.#head++
    if (this.#head === this.#entries.length) {
      this.#entries = []
      this.#head = 0
    } else if (this.#head >= COMPACT_FROM) {
      this.#entries = this.#entries.slice(this.#head)
      this.#head = 0
    }
    if (entry === this.#meta) this.#meta = undefined
    if (entry.type === 'line') this.#forget(entry.line)
    return entry
  }

  #forget({ text }: LogLine): void {
    this.#lines--
    this.#chars -= text.length
    const { maxLines, maxChars } = this.#options
    if (!this.#isFull || this.#lines > maxLines / 2 || this.#chars > maxChars / 2) return
    this.#isFull = false
    this.#release()
  }

  #toBlock(entry: Entry): SseBlock {
    if (entry.type === 'line') return toLineBlock(entry.line, entry.label)
    if (entry.type === 'dropped') {
      this.#told += entry.count
      return { event: 'dropped', data: JSON.stringify({ count: entry.count }) }
    }
    const { pods, omitted } = entry.meta
    const data = {
      pods,
      ...(this.#told > 0 && { dropped: this.#told }),
      ...(omitted > 0 && { omitted }),
    }
    return { event: 'meta', data: JSON.stringify(data) }
  }

  #release(): void {
    for (const resolve of this.#waiting.splice(0)) resolve()
  }

  #awaken(): void {
    this.#wake?.()
    this.#wake = undefined
  }
}
