import { describe, expect, it } from 'vitest'
import { countLines, formatLineTime, toFileLine } from './log-text.ts'

describe('formatLineTime', () => {
  const now = Date.parse('2026-11-22T12:00:00Z')

  it('gives the time of today and the day of others', () => {
    expect(formatLineTime('2026-11-22T03:14:07.123456789Z', 'utc', now)).toBe('03:14:07.123')
    expect(formatLineTime('2026-11-21T03:14:07Z', 'utc', now)).toBe('11-21 03:14:07.000')
  })

  it('leaves a time that is none as it is', () => {
    expect(formatLineTime('soon', 'utc', now)).toBe('soon')
  })
})

describe('toFileLine', () => {
  it('says when and from where, as far as that is known', () => {
    const line = { time: 't', pod: 'p', container: 'c', text: 'x', styled: undefined }

    expect(toFileLine(line)).toBe('t [p/c] x')
    expect(toFileLine({ ...line, time: undefined, pod: '', container: '' })).toBe('x')
  })
})

describe('countLines', () => {
  it('counts one and many', () => {
    expect([countLines(1), countLines(1204)]).toEqual(['1 line', '1,204 lines'])
  })
})
