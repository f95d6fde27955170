import type { LogLine } from '../kube/log-lines.ts'

const NANO_DIGITS = 9

/** Epoch seconds, and the nanoseconds beyond them as text of nine digits. */
function toParts(time: string): readonly [number, string] {
  const [, seconds = '', fraction = '', zone = ''] = /^([^.Z+]{19})\.?(\d*)(.*)$/.exec(time) ?? []
  return [Date.parse(`${seconds}${zone}`), fraction.padEnd(NANO_DIGITS, '0')]
}

/** Which of two moments is earlier, to the nanosecond: negative when it is the first. */
export function compareTimes(a: string, b: string): number {
  if (a === b) return 0
  if (a.length === b.length && a.endsWith('Z') && b.endsWith('Z')) return a < b ? -1 : 1
  const [secondsA, nanosA] = toParts(a)
  const [secondsB, nanosB] = toParts(b)
  if (secondsA !== secondsB) return secondsA - secondsB
  return nanosA < nanosB ? -1 : nanosA > nanosB ? 1 : 0
}

/**
 * Where a log that is opened again goes on. The kubelet knows moments to the second only, so what comes again is left
 * out here: lines of the same moment are counted, for there may be more of them than were seen.
 */
export class Resume {
  #last: string | undefined
  /** Lines that were given with the last time. */
  #lastCount = 0
  /** Of these, how many have not come again yet. */
  #skip = 0
  #again = false

  /** The time of the last line that was given. */
  get last(): string | undefined {
    return this.#last
  }

  /** The log is opened again. */
  reopen(): void {
    this.#again = this.#last !== undefined
    this.#skip = this.#lastCount
  }

  /** The lines that have not been given before. */
  take(lines: readonly LogLine[]): readonly LogLine[] {
    const fresh = this.#again ? lines.filter((line) => this.#isFresh(line)) : lines
    for (const { time } of fresh) if (time !== undefined) this.#note(time)
    return fresh
  }

  #isFresh({ time }: LogLine): boolean {
    // A line without a time is the kubelet's own, or goes on with one that was given.
    if (!this.#again || time === undefined || this.#last === undefined) return true
    const order = compareTimes(time, this.#last)
    if (order < 0) return false
    if (order === 0 && this.#skip > 0) {
      this.#skip--
      return false
    }
    this.#again = false
    return true
  }

  #note(time: string): void {
    if (time === this.#last) this.#lastCount++
    else {
      this.#last = time
      this.#lastCount = 1
    }
  }
}
