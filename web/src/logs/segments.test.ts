import { describe, expect, it } from 'vitest'
import { toSegments } from './segments.ts'

const brief = (segments: ReturnType<typeof toSegments>) =>
  segments.map(({ text, isMatch, color }) => [text, isMatch, color])

describe('toSegments', () => {
  it('leaves a text without anything in one piece', () => {
    expect(brief(toSegments('abc', /x/g))).toEqual([['abc', false, undefined]])
  })

  it('marks what was found', () => {
    expect(brief(toSegments('abcab', /ab/g))).toEqual([
      ['ab', true, undefined],
      ['c', false, undefined],
      ['ab', true, undefined],
    ])
  })

  it('keeps colours beside and under marks', () => {
    const styled = [{ start: 1, end: 4, color: 'red' as const, bold: false }]

    expect(brief(toSegments('abcdef', /cde/g, styled))).toEqual([
      ['a', false, undefined],
      ['b', false, 'red'],
      ['cd', true, 'red'],
      ['e', true, undefined],
      ['f', false, undefined],
    ])
  })

  it('is not kept by an expression that matches nothing everywhere', () => {
    expect(brief(toSegments('ab', /x*/g))).toEqual([['ab', false, undefined]])
  })
})
