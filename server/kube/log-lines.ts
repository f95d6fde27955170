/** A line of a container's log. */
export interface LogLine {
  /** When it was written, RFC 3339 with up to nine digits of a second, as it came. */
  readonly time?: string
  /** Without its end. What is not UTF-8 has become U+FFFD. */
  readonly text: string
}

/** A line of more bytes is given as several, with the same time. */
const MAX_LINE_BYTES = 1024 * 1024
const NEWLINE = 0x0a
/** A byte 10xxxxxx goes on with the character before it. */
const CONTINUES = 0x80
const CONTINUES_MASK = 0xc0
const MAX_CHARACTER_BYTES = 4

const TIME =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:[0-5]\d)$/
/** The longest time and the space after it. */
const MAX_TIME_CHARS = 36

/** The kubelet writes the time before each line; what is no time is part of the line. */
export function toLogLine(line: string): LogLine {
  const end = line.indexOf(' ')
  if (end > 0 && end < MAX_TIME_CHARS) {
    const time = line.slice(0, end)
    if (TIME.test(time)) return { time, text: line.slice(end + 1) }
  }
  return { text: line }
}

/** Where to cut without cutting a character in two. */
function findCut(bytes: Buffer, limit: number): number {
  for (let cut = limit; cut > limit - MAX_CHARACTER_BYTES; cut--) {
    if (((bytes[cut] ?? 0) & CONTINUES_MASK) !== CONTINUES) return cut
  }
  return limit
}

/** Splits the bytes of a log into lines as they come; holds one unfinished line at most. */
export class LogLineReader {
  readonly #maxLineBytes: number
  #parts: Buffer[] = []
  #size = 0
  /** Of the line whose first piece has been given. */
  #cut: LogLine | undefined

  constructor(maxLineBytes = MAX_LINE_BYTES) {
    this.#maxLineBytes = maxLineBytes
  }

  push(chunk: Buffer): LogLine[] {
    const lines: LogLine[] = []
    const end = chunk.lastIndexOf(NEWLINE)
    if (end === -1) {
      this.#hold(chunk, lines)
      return lines
    }
    const start = this.#size === 0 ? 0 : chunk.indexOf(NEWLINE) + 1
    if (start > 0) {
      this.#hold(chunk.subarray(0, start - 1), lines)
      this.#finish(lines)
    }
    if (start <= end) this.#split(chunk.subarray(start, end), lines)
    this.#hold(chunk.subarray(end + 1), lines)
    return lines
  }

  /** The line that has no end, if there is one. */
  end(): LogLine[] {
    const lines: LogLine[] = []
    if (this.#size > 0) this.#finish(lines)
    return lines
  }

  /** Whole lines, without the end of the last one. */
  #split(bytes: Buffer, lines: LogLine[]): void {
    if (bytes.length <= this.#maxLineBytes && this.#cut === undefined) {
      // No byte of a longer character is a newline: they can be decoded at once.
      for (const line of bytes.toString('utf8').split('\n')) lines.push(toLogLine(line))
      return
    }
    for (let start = 0; start <= bytes.length;) {
      const found = bytes.indexOf(NEWLINE, start)
      const end = found === -1 ? bytes.length : found
      this.#hold(bytes.subarray(start, end), lines)
      this.#finish(lines)
      start = end + 1
    }
  }

  #hold(bytes: Buffer, lines: LogLine[]): void {
    if (bytes.length === 0) return
    this.#parts.push(bytes)
    this.#size += bytes.length
    if (this.#size <= this.#maxLineBytes) return
    let rest = Buffer.concat(this.#parts, this.#size)
    while (rest.length > this.#maxLineBytes) {
      const cut = findCut(rest, this.#maxLineBytes)
      this.#give(rest.subarray(0, cut), lines)
      rest = rest.subarray(cut)
    }
    this.#parts = [rest]
    this.#size = rest.length
  }

  #finish(lines: LogLine[]): void {
    this.#give(Buffer.concat(this.#parts, this.#size), lines)
    this.#parts = []
    this.#size = 0
    this.#cut = undefined
  }

  #give(bytes: Buffer, lines: LogLine[]): void {
    const text = bytes.toString('utf8')
    const line: LogLine = this.#cut ? { ...this.#cut, text } : toLogLine(text)
    this.#cut = line
    lines.push(line)
  }
}
