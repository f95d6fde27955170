import { findTail, type TimedLine, type Timeline, toNanoTime } from './timeline.ts'

/** Which lines of a log, and how. */
export interface LogOptions {
  readonly tailLines?: number
  /** Epoch microseconds. */
  readonly sinceUs?: number
  readonly timestamps: boolean
  readonly limitBytes?: number
}

const MS_US = 1000

/** Goes through a log from the first line that is asked for, as far as it has been written. */
export class LogCursor {
  readonly #options: LogOptions
  #place: number
  #skip: number
  #bytesLeft: number
  #begun = false

  constructor(timeline: Timeline, nowMs: number, options: LogOptions) {
    const nowUs = nowMs * MS_US
    const { tailLines, limitBytes = Infinity } = options
    const start =
      tailLines === undefined
        ? { place: timeline.first(nowUs), skip: 0 }
        : findTail(timeline, nowUs, tailLines)
    this.#options = options
    this.#place = start.place
    this.#skip = start.skip
    this.#bytesLeft = limitBytes
  }

  /** Everything was sent that may be. */
  get isFull(): boolean {
    return this.#bytesLeft <= 0
  }

  /** What was written until now, in parts of about a size. */
  *read(timeline: Timeline, nowMs: number, partChars: number): Generator<Buffer> {
    const last = timeline.last(nowMs * MS_US)
    // The end takes the place of what would have been written next, which may be out already.
    if (this.#begun && timeline.isOver(nowMs * MS_US)) this.#place = Math.min(this.#place, last)
    this.#begun = true
    let part = ''
    while (this.#place <= last && !this.isFull) {
      part += this.#readPlace(timeline)
      this.#place++
      if (part.length < partChars) continue
      yield this.#cut(part)
      part = ''
    }
    if (part !== '') yield this.#cut(part)
  }

  #readPlace(timeline: Timeline): string {
    const { sinceUs = -Infinity } = this.#options
    const lines = timeline.lines(this.#place).slice(this.#skip)
    this.#skip = 0
    return lines
      .filter(({ at }) => at >= sinceUs)
      .map((line) => this.#print(line))
      .join('')
  }

  #print({ at, text }: TimedLine): string {
    return this.#options.timestamps ? `${toNanoTime(at)} ${text}\n` : `${text}\n`
  }

  #cut(part: string): Buffer {
    const bytes = Buffer.from(part)
    const cut = bytes.length > this.#bytesLeft ? bytes.subarray(0, this.#bytesLeft) : bytes
    this.#bytesLeft -= cut.length
    return cut
  }
}
