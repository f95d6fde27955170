import type { LogBuffer } from './log-buffer.ts'

/** What is looked for. */
export interface Query {
  readonly text: string
  readonly isRegex: boolean
}

/** Longer lines are searched up to here: an expression may take long for each letter. */
const SEARCHED = 20_000
/** Lines between two looks at the clock, and letters. */
const STRIDE = 64
const STRIDE_LETTERS = 16_384

const SIGNS = /[$()*+.?[\\\]^{|}]/g

/** The expression of a query; undefined when nothing is looked for, an error when it is none. */
export function toPattern({ text, isRegex }: Query): RegExp | Error | undefined {
  if (text === '') return undefined
  try {
    return new RegExp(isRegex ? text : text.replace(SIGNS, String.raw`\$&`), 'gi')
  } catch (error) {
    return error instanceof Error ? error : new Error('This is no regular expression.')
  }
}

/** A search that goes on as lines come in. */
export interface LogSearch {
  /** Numbers of the lines that match, ascending. */
  readonly matches: readonly number[]
  /** How many matches have left with their lines. */
  readonly gone: number
  /** Whether all lines that are there have been searched. */
  isDone: () => boolean
  /** The share of the lines that has been searched, from 0 to 1. */
  share: () => number
  /** Searches on for about so many milliseconds. */
  step: (budgetMs: number) => void
  /** Forgets matches in lines that are no longer there. */
  trim: () => void
}

/** The place of the first value that is not below a bound, in an ascending list. */
export function lowerBound(values: readonly number[], bound: number): number {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) < bound) low = middle + 1
    else high = middle
  }
  return low
}

export function createLogSearch(
  buffer: LogBuffer,
  pattern: RegExp,
  now: () => number = () => performance.now(),
): LogSearch {
  // Without `g` an expression has no state.
  const test = new RegExp(pattern.source, pattern.flags.replace('g', ''))
  let matches: number[] = []
  let next = buffer.first
  let gone = 0

  function searchStride(): void {
    const end = Math.min(buffer.end, next + STRIDE)
    for (let letters = 0; next < end && letters < STRIDE_LETTERS; next += 1) {
      const text = buffer.at(next)?.text.slice(0, SEARCHED) ?? ''
      letters += text.length
      if (test.test(text)) matches.push(next)
    }
  }

  return {
    get matches() {
      return matches
    },
    get gone() {
      return gone
    },
    isDone: () => next >= buffer.end,
    share: () => (next >= buffer.end ? 1 : (next - buffer.first) / (buffer.end - buffer.first)),
    step(budgetMs) {
      const until = now() + budgetMs
      next = Math.max(next, buffer.first)
      while (next < buffer.end && now() < until) searchStride()
    },
    trim() {
      const leaving = lowerBound(matches, buffer.first)
      if (leaving === 0) return
      matches = matches.slice(leaving)
      gone += leaving
    },
  }
}
