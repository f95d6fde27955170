import { describe, expect, it } from 'vitest'
import { createLogBuffer } from './log-buffer.ts'
import { toLogLine } from './log-line.ts'
import { viewAll } from './log-view.ts'
import { createRowHeights, type RowEstimate } from './row-heights.ts'

interface SetUp {
  readonly capacity?: number
  readonly estimate?: () => RowEstimate
  readonly now?: () => number
}

function setUp(count: number, { capacity = 100, estimate = () => 18, now }: SetUp = {}) {
  const buffer = createLogBuffer(capacity)
  const add = (more: number) =>
    buffer.push(Array.from({ length: more }, (_, index) => toLogLine({ l: String(index) })))
  add(count)
  const view = viewAll(buffer)
  const rows = createRowHeights(() => view, estimate, now)
  rows.sync()
  return { add, rows }
}

/** Every third line takes two rows. */
const uneven = (number: number) => (number % 3 === 0 ? 36 : 18)

describe('createRowHeights', () => {
  it('keeps up with lines that come', () => {
    const { add, rows } = setUp(3)

    add(2)

    expect(rows.sync()).toBe(0)
    expect(rows.total()).toBe(5 * 18)
  })

  it('says how much left above, and keeps what was measured', () => {
    const { add, rows } = setUp(100)
    rows.learn(5, 118)
    rows.learn(50, 58)

    add(30)

    expect(rows.sync()).toBe(30 * 18 + 100)
    expect(rows.total()).toBe(100 * 18 + 40)
    expect(rows.offsetOf(21)).toBe(20 * 18 + 58)
  })

  it('says by how much a row differs, once', () => {
    const { rows } = setUp(10)

    expect([rows.learn(3, 36), rows.learn(3, 36), rows.learn(99, 36)]).toEqual([18, 0, 0])
  })

  it('forgets what was measured when heights are other ones', () => {
    const { rows } = setUp(10)
    rows.learn(3, 36)

    rows.reset()

    expect(rows.total()).toBe(180)
  })

  it('asks for the heights of few of many rows when all are other ones', () => {
    let asked = 0
    const { rows } = setUp(20_000, {
      capacity: 50_000,
      estimate: () => (number) => {
        asked += 1
        return uneven(number)
      },
    })
    asked = 0

    rows.reset()
    const askedAtFirst = asked
    rows.estimate(10_000, 10_040)

    expect(askedAtFirst).toBeLessThanOrEqual(100)
    expect(asked).toBeLessThan(2000)
    expect(rows.total()).toBeGreaterThan(20_000 * 18)
    expect([10_001, 10_002, 10_003].map(rows.get)).toEqual([18, 36, 18])
  })

  it('estimates all of them in small steps, also while lines come and go', () => {
    let time = 0
    const { add, rows } = setUp(20_000, {
      capacity: 20_000,
      estimate: () => uneven,
      now: () => (time += 1),
    })
    rows.reset()

    let steps = 1
    for (; rows.estimateOn(3); steps += 1) {
      if (steps !== 2) continue
      add(2500)
      rows.sync()
    }

    expect(steps).toBeGreaterThan(5)
    expect(rows.count).toBe(20_000)
    // Of lines 2,500 to 22,499.
    expect(rows.total()).toBe(20_000 * 18 + 6666 * 18)
  })
})
