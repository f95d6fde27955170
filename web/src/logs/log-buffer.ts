import type { LogLine } from './log-line.ts'

/** Lines in the order in which they came. Each keeps its number; the oldest leave when there are too many. */
export interface LogBuffer {
  /** The number of the oldest line that is still there. */
  readonly first: number
  /** One more than the number of the newest. */
  readonly end: number
  at: (number: number) => LogLine | undefined
  /** All lines as they are now, whatever comes and leaves afterwards. */
  copy: () => readonly LogLine[]
  push: (lines: readonly LogLine[]) => void
  clear: () => void
}

/** Lines are taken away this many at a time: each time, all others move. */
const TRIM = 0.1

/** Keeps the newest lines: at least `capacity`, at most a tenth more. Lives outside Vue, which would wrap every line. */
export function createLogBuffer(capacity: number): LogBuffer {
  let lines: LogLine[] = []
  let first = 0

  return {
    get first() {
      return first
    },
    get end() {
      return first + lines.length
    },
    at: (number) => lines[number - first],
    copy: () => lines.slice(),
    push(more) {
      for (const line of more) lines.push(line)
      if (lines.length <= capacity * (1 + TRIM)) return
      const surplus = lines.length - capacity
      lines = lines.slice(surplus)
      first += surplus
    },
    clear() {
      first += lines.length
      lines = []
    },
  }
}
