import type { SseBlock } from '../lib/sse-block.ts'
import { isAfter } from './versions.ts'

/** Changes that are kept for those who come back. */
const MAX_CHANGES = 512
/** What they hold at most, whatever their number. */
const MAX_CHARS = 512 * 1024

interface Change {
  readonly version: string
  readonly block: SseBlock
}

/** The recent changes of a watch, for clients that come back to where they were. */
export class Ring {
  #changes: Change[] = []
  #chars = 0
  /** Where the kept changes begin: who has seen everything up to here misses nothing that is not kept. */
  #start: string
  /** The newest position that is known. */
  #end: string

  constructor(start: string) {
    this.#start = start
    this.#end = start
  }

  get end(): string {
    return this.#end
  }

  push(version: string, block: SseBlock): void {
    this.#changes.push({ version, block })
    this.#chars += block.data?.length ?? 0
    this.advance(version)
    while (this.#changes.length > MAX_CHANGES || this.#chars > MAX_CHARS) this.#drop()
  }

  /** Nothing has changed up to a position. */
  advance(version: string): void {
    if (isAfter(version, this.#end)) this.#end = version
  }

  /** What somebody has missed who has seen everything up to a position; nothing is known of a position that is not kept. */
  since(version: string): SseBlock[] | undefined {
    if (isAfter(this.#start, version) || isAfter(version, this.#end)) return undefined
    const first = this.#changes.findIndex((change) => isAfter(change.version, version))
    return first === -1 ? [] : this.#changes.slice(first).map(({ block }) => block)
  }

  #drop(): void {
    const dropped = this.#changes.shift()
    if (!dropped) return
    this.#chars -= dropped.block.data?.length ?? 0
    this.#start = dropped.version
  }
}
