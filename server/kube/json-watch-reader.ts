const NEWLINE = 0x0a
const MAX_LINE_BYTES = 8 * 1024 * 1024

/** An event of a watch in JSON. */
export interface JsonWatchFrame {
  readonly type: string
  readonly object: unknown
}

function parseLine(line: Buffer): JsonWatchFrame {
  const parsed: unknown = JSON.parse(line.toString('utf8'))
  if (typeof parsed !== 'object' || parsed === null || !('type' in parsed)) {
    throw new RangeError('not an event of a watch')
  }
  return { type: String(parsed.type), object: 'object' in parsed ? parsed.object : undefined }
}

/** Cuts a watch in JSON into its events, one a line. Only one unfinished line is ever held. */
export class JsonWatchReader {
  #parts: Buffer[] = []
  #size = 0

  /** Takes the next bytes; gives the events that they complete. */
  push(chunk: Buffer): JsonWatchFrame[] {
    const frames: JsonWatchFrame[] = []
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      this.#hold(chunk.subarray(start, end))
      if (this.#size > 0) frames.push(parseLine(Buffer.concat(this.#parts, this.#size)))
      this.#parts = []
      this.#size = 0
      start = end + 1
    }
    this.#hold(chunk.subarray(start))
    return frames
  }

  /** Throws when the watch ended within an event. */
  end(): void {
    if (this.#size > 0) throw new RangeError('the watch ends within an event')
  }

  #hold(bytes: Buffer): void {
    if (bytes.length === 0) return
    this.#parts.push(bytes)
    this.#size += bytes.length
    if (this.#size > MAX_LINE_BYTES)
      throw new RangeError(`an event of more than ${this.#size} bytes`)
  }
}
