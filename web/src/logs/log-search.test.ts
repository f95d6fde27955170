import { describe, expect, it } from 'vitest'
import { createLogBuffer } from './log-buffer.ts'
import { toLogLine } from './log-line.ts'
import { createLogSearch, lowerBound, toPattern } from './log-search.ts'

function fill(texts: readonly string[], capacity = 1000) {
  const buffer = createLogBuffer(capacity)
  buffer.push(texts.map((l) => toLogLine({ l })))
  return buffer
}

function pattern(text: string, isRegex = false): RegExp {
  const made = toPattern({ text, isRegex })
  if (!(made instanceof RegExp)) throw new Error('no pattern')
  return made
}

describe('toPattern', () => {
  it('takes signs as they are, unless they are an expression', () => {
    expect(pattern('a.c').test('abc')).toBe(false)
    expect(pattern('a.c', true).test('ABC')).toBe(true)
  })

  it('says what is wrong with an expression', () => {
    expect(toPattern({ text: '(', isRegex: true })).toBeInstanceOf(Error)
  })

  it('looks for nothing when there is nothing to look for', () => {
    expect(toPattern({ text: '', isRegex: true })).toBeUndefined()
  })
})

describe('createLogSearch', () => {
  it('finds lines whatever their case, also those that come later', () => {
    const buffer = fill(['one Error', 'two', 'three error'])
    const search = createLogSearch(buffer, pattern('error'))

    search.step(1000)
    buffer.push([toLogLine({ l: 'ERROR' })])
    const wasDone = search.isDone()
    search.step(1000)

    expect(wasDone).toBe(false)
    expect(search.matches).toEqual([0, 2, 3])
  })

  it('stops when its time is over and goes on where it was', () => {
    let time = 0
    const buffer = fill(Array.from({ length: 500 }, () => 'x'))
    const search = createLogSearch(buffer, pattern('x'), () => (time += 1))

    search.step(2)
    const afterOne = search.matches.length
    while (!search.isDone()) search.step(2)

    expect(afterOne).toBeLessThan(500)
    expect(search.matches).toHaveLength(500)
  })

  it('looks at the clock more often where lines are long, and says how far it is', () => {
    let time = 0
    const buffer = fill(Array.from({ length: 64 }, () => 'x'.repeat(20_000)))
    const search = createLogSearch(buffer, pattern('y'), () => (time += 1))
    const before = search.share()

    search.step(3)
    const afterOne = search.share()
    while (!search.isDone()) search.step(3)

    expect(before).toBe(0)
    expect(afterOne).toBeGreaterThan(0)
    expect(afterOne).toBeLessThan(0.1)
    expect(search.share()).toBe(1)
  })

  it('forgets matches in lines that have left', () => {
    const buffer = fill(['x', 'y', 'x'], 10)
    const search = createLogSearch(buffer, pattern('x'))
    search.step(1000)

    buffer.push(Array.from({ length: 10 }, () => toLogLine({ l: 'y' })))
    search.trim()

    expect(search.matches).toEqual([])
  })
})

describe('lowerBound', () => {
  it('finds the first value that is not below', () => {
    expect([0, 2, 3, 9, 10].map((bound) => lowerBound([2, 4, 9], bound))).toEqual([0, 0, 1, 2, 3])
  })
})
