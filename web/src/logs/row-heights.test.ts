import { describe, expect, it } from 'vitest'
import { createLogBuffer } from './log-buffer.ts'
import { toLogLine } from './log-line.ts'
import { viewAll } from './log-view.ts'
import { createRowHeights } from './row-heights.ts'

function setUp(count: number) {
  const buffer = createLogBuffer(100)
  const add = (more: number) =>
    buffer.push(Array.from({ length: more }, (_, index) => toLogLine({ l: String(index) })))
  add(count)
  const view = viewAll(buffer)
  const rows = createRowHeights(
    () => view,
    () => () => 18,
  )
  rows.sync()
  return { add, rows }
}

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
})
