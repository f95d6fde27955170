import { createHeights } from './heights.ts'
import type { LogView } from './log-view.ts'

/** The heights of the rows of a view: thought first, then measured. Keeps up with rows that come and leave. */
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
  /** The true height of a line's row; returns by how much it differs from what was thought. */
  learn: (number: number, height: number) => number
}

/** `createEstimate` is called for many rows at once: what is the same for all is found out once. */
export function createRowHeights(
  view: () => LogView,
  createEstimate: () => (number: number) => number,
): RowHeights {
  let heights = createHeights()
  let measured = new Map<number, number>()
  let gone = 0

  function pushRows(): void {
    const now = view()
    const estimate = createEstimate()
    while (heights.count < now.count) {
      const number = now.numberAt(heights.count)
      heights.push(measured.get(number) ?? estimate(number))
    }
  }

  function rebuild(): void {
    heights = createHeights()
    gone = view().gone
    pushRows()
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
      const left = Math.min(view().gone - gone, heights.count)
      if (left <= 0) {
        gone = view().gone
        pushRows()
        return 0
      }
      const above = heights.offsetOf(left)
      rebuild()
      return above
    },
    reset() {
      measured = new Map()
      rebuild()
    },
    learn(number, height) {
      const row = view().rowOf(number)
      const change = height - heights.get(row)
      if (change === 0 || row >= heights.count) return 0
      measured.set(number, height)
      heights.set(row, height)
      return change
    },
  }
}
