import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createHeights } from './heights.ts'

function build(values: readonly number[]) {
  const heights = createHeights()
  for (const value of values) heights.push(value)
  return heights
}

/** What can be done with heights, and the same with a list. */
type Step =
  | { readonly type: 'push'; readonly count: number; readonly height: number }
  | { readonly type: 'drop'; readonly count: number }
  | { readonly type: 'set'; readonly row: number; readonly height: number }
  | { readonly type: 'spell'; readonly row: number }

const size = fc.integer({ min: 1, max: 4 }).map((half) => half * 9)
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    type: fc.constant('push' as const),
    count: fc.integer({ min: 0, max: 1500 }),
    height: size,
  }),
  fc.record({ type: fc.constant('drop' as const), count: fc.integer({ min: 0, max: 1500 }) }),
  fc.record({
    type: fc.constant('set' as const),
    row: fc.integer({ min: 0, max: 3000 }),
    height: size,
  }),
  fc.record({ type: fc.constant('spell' as const), row: fc.integer({ min: 0, max: 3000 }) }),
)

/** A list of single heights, slow and plain. */
function apply(list: number[], step: Step): void {
  if (step.type === 'push') list.push(...new Array<number>(step.count).fill(step.height))
  else if (step.type === 'drop') list.splice(0, step.count)
  else if (step.type === 'set' && step.row < list.length) list[step.row] = step.height
}

function run(heights: ReturnType<typeof createHeights>, each: Step): void {
  if (each.type === 'push') heights.pushAlike(each.count, each.height)
  else if (each.type === 'drop') heights.drop(each.count)
  else if (each.type === 'set') heights.set(each.row, each.height)
  // What is told is what is thought already.
  else heights.spell(each.row, heights.get)
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

  it('is a list of heights, whatever happens to it', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const heights = createHeights()
        const list: number[] = []
        for (const each of steps) {
          run(heights, each)
          apply(list, each)
        }

        const sum = (end: number) => list.slice(0, end).reduce((all, height) => all + height, 0)
        const places = [0, 1, Math.floor(list.length / 2), list.length - 1].filter(
          (row) => row >= 0 && row < list.length,
        )
        expect(heights.count).toBe(list.length)
        expect(heights.total()).toBe(sum(list.length))
        for (const row of places) {
          expect(heights.get(row)).toBe(list[row])
          expect(heights.offsetOf(row)).toBe(sum(row))
          expect(heights.rowAt(sum(row))).toBe(row)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('knows which rows are only thought to be alike', () => {
    const heights = createHeights()
    heights.pushAlike(1000, 18)

    heights.spell(999, (row) => row)
    const before = heights.lastAlike()
    heights.spell(0, () => 18)

    expect(before).toBe(511)
    expect(heights.get(999)).toBe(999)
    expect(heights.lastAlike()).toBeUndefined()
  })
})
