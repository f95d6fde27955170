/** The heights of rows, one below the other. Rows are added at the end. */
export interface Heights {
  readonly count: number
  /** Of all rows. */
  total: () => number
  push: (height: number) => void
  get: (row: number) => number
  set: (row: number, height: number) => void
  /** The distance of a row's upper edge from the top. */
  offsetOf: (row: number) => number
  /** The row at a distance from the top; the last row beyond the end. */
  rowAt: (offset: number) => number
}

/** A Fenwick tree: with a hundred thousand rows of any height, each question takes seventeen steps. */
export function createHeights(): Heights {
  const heights: number[] = []
  /** `sums[i]` is the sum of the rows before `i` down to where the lowest set bit of `i` is cleared. */
  const sums: number[] = [0]

  function offsetOf(row: number): number {
    let sum = 0
    for (let i = row; i > 0; i -= i & -i) sum += sums[i] ?? 0
    return sum
  }

  return {
    get count() {
      return heights.length
    },
    total: () => offsetOf(heights.length),
    push(height) {
      heights.push(height)
      const end = heights.length
      let sum = height
      for (let i = end - 1; i > end - (end & -end); i -= i & -i) sum += sums[i] ?? 0
      sums.push(sum)
    },
    get: (row) => heights[row] ?? 0,
    set(row, height) {
      const change = height - (heights[row] ?? 0)
      heights[row] = height
      for (let i = row + 1; i < sums.length; i += i & -i) sums[i] = (sums[i] ?? 0) + change
    },
    offsetOf,
    rowAt(offset) {
      let row = 0
      let left = offset
      for (let bit = 2 ** Math.floor(Math.log2(Math.max(1, heights.length))); bit > 0; bit >>= 1) {
        const sum = sums[row + bit]
        if (sum !== undefined && sum <= left) {
          row += bit
          left -= sum
        }
      }
      return Math.min(row, Math.max(0, heights.length - 1))
    },
  }
}
