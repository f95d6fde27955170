import { describe, expect, it } from 'vitest'
import { createHeights } from './heights.ts'

function build(values: readonly number[]) {
  const heights = createHeights()
  for (const value of values) heights.push(value)
  return heights
}

describe('createHeights', () => {
  it('knows where rows are', () => {
    const heights = build([10, 20, 30, 40, 50])

    expect([0, 1, 2, 3, 4, 5].map(heights.offsetOf)).toEqual([0, 10, 30, 60, 100, 150])
    expect(heights.total()).toBe(150)
    expect([0, 9, 10, 29, 30, 59, 60, 149, 150, 9999].map(heights.rowAt)).toEqual([
      0, 0, 1, 1, 2, 2, 3, 4, 4, 4,
    ])
  })

  it('moves all rows below one that grows', () => {
    const heights = build(Array.from({ length: 1000 }, () => 18))

    heights.set(500, 118)
    heights.push(18)

    expect(heights.offsetOf(500)).toBe(9000)
    expect(heights.offsetOf(501)).toBe(9118)
    expect(heights.total()).toBe(1001 * 18 + 100)
    expect(heights.rowAt(9100)).toBe(500)
    expect(heights.rowAt(9118)).toBe(501)
  })

  it('is empty at first', () => {
    const heights = build([])

    expect([heights.total(), heights.rowAt(0), heights.rowAt(100)]).toEqual([0, 0, 0])
  })
})
