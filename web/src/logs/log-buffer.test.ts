import { describe, expect, it } from 'vitest'
import { createLogBuffer } from './log-buffer.ts'
import { toLogLine } from './log-line.ts'

const lines = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => toLogLine({ l: `line ${from + index}` }))

describe('createLogBuffer', () => {
  it('keeps the newest lines, which keep their numbers', () => {
    const buffer = createLogBuffer(100)

    buffer.push(lines(0, 105))
    buffer.push(lines(105, 20))

    expect([buffer.first, buffer.end]).toEqual([25, 125])
    expect(buffer.at(24)).toBeUndefined()
    expect(buffer.at(25)?.text).toBe('line 25')
    expect(buffer.at(124)?.text).toBe('line 124')
  })

  it('keeps a tenth more than it must before it trims', () => {
    const buffer = createLogBuffer(100)

    buffer.push(lines(0, 110))

    expect(buffer.first).toBe(0)
  })

  it('goes on counting after it was cleared', () => {
    const buffer = createLogBuffer(100)
    buffer.push(lines(0, 3))

    buffer.clear()
    buffer.push(lines(3, 1))

    expect([buffer.first, buffer.end, buffer.at(3)?.text]).toEqual([3, 4, 'line 3'])
  })
})
