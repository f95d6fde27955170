import { createHeights } from './heights.ts'
import type { LogView } from './log-view.ts'

/** What the height of a row will be, about: the same for all, or by the number of its line. */
export type RowEstimate = number | ((number: number) => number)

/** The heights of the rows of a view: guessed first, then estimated, then measured. Keeps up with rows that come and leave. */
export interface RowHeights {
  readonly count: number
  total: () => number
  get: (row: number) => number
  offsetOf: (row: number) => number
  rowAt: (offset: number) => number
  /** Takes in rows that came; returns the height of those that left above them. */
  sync: () => number
  /** Begins anew: other rows, or other heights. */
  reset: () => void
  /** Estimates rows that are only guessed, from one to another. */
  estimate: (from: number, to: number) => void
  /** Goes on estimating for about so many milliseconds, from the end; returns whether there is more to do. */
  estimateOn: (budgetMs: number) => boolean
  /** The true height of a line's row; returns by how much it differs from what was thought. */
  learn: (number: number, height: number) => number
}

/** Rows that a guess is made from. */
const SAMPLE = 100
/** Fewer rows than a block of heights has. */
const STEP = 256

export function createRowHeights(
  view: () => LogView,
  /** Called for many rows at once: what is the same for all is found out once. */
  createEstimate: () => RowEstimate,
  now: () => number = () => performance.now(),
): RowHeights {
  let heights = createHeights()
  let estimate: RowEstimate = 0
  let gone = 0

  function ofRow(row: number): number {
    return typeof estimate === 'number' ? estimate : estimate(view().numberAt(row))
  }

  /** What rows are on average, from a few of them. */
  function guess(count: number): number {
    const sampled = Math.min(count, SAMPLE)
    if (typeof estimate === 'number' || sampled === 0) return ofRow(0)
    let sum = 0
    for (let index = 0; index < sampled; index += 1)
      sum += ofRow(Math.floor((index * count) / sampled))
    return sum / sampled
  }

  function spell(row: number): void {
    if (typeof estimate !== 'number') heights.spell(row, ofRow)
  }

  function pushRows(): void {
    const { count } = view()
    if (heights.count >= count) return
    estimate = createEstimate()
    if (typeof estimate === 'number') {
      heights.pushAlike(count - heights.count, estimate)
      return
    }
    // Rows that come are few: they need not be guessed, nor be like those before them.
    spell(heights.count - 1)
    while (heights.count < count) heights.push(ofRow(heights.count))
  }

  return {
    get count() {
      return heights.count
    },
    total: () => heights.total(),
    get: (row) => heights.get(row),
    offsetOf: (row) => heights.offsetOf(row),
    rowAt: (offset) => heights.rowAt(offset),
    sync() {
      const above = heights.drop(view().gone - gone)
      gone = view().gone
      pushRows()
      return above
    },
    reset() {
      const { count } = view()
      gone = view().gone
      estimate = createEstimate()
      heights = createHeights()
      heights.pushAlike(count, guess(count))
    },
    estimate(from, to) {
      for (let row = Math.max(0, from); row < to; row += STEP) spell(row)
      spell(Math.min(to, heights.count) - 1)
    },
    estimateOn(budgetMs) {
      if (typeof estimate === 'number') return false
      const until = now() + budgetMs
      let row = heights.lastAlike()
      for (; row !== undefined && now() < until; row = heights.lastAlike()) spell(row)
      return row !== undefined
    },
    learn(number, height) {
      const row = view().rowOf(number)
      if (row < 0 || row >= heights.count) return 0
      spell(row)
      const change = height - heights.get(row)
      if (change !== 0) heights.set(row, height)
      return change
    },
  }
}
