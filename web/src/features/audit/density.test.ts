import { describe, expect, it } from 'vitest'
import { toBars, toStretch, toTotals } from './density.ts'

const DENSITY = {
  from: '2026-11-22T10:00:00.000Z',
  to: '2026-11-22T14:00:00.000Z',
  buckets: [
    { start: '2026-11-22T10:00:00.000Z', success: 100, failure: 0, denied: 0 },
    { start: '2026-11-22T11:00:00.000Z', success: 0, failure: 0, denied: 1 },
    { start: '2026-11-22T12:00:00.000Z', success: 0, failure: 0, denied: 0 },
    { start: '2026-11-22T13:00:00.000Z', success: 15, failure: 10, denied: 0 },
  ],
}

describe('the density strip', () => {
  it('shows what is rare beside what is frequent', () => {
    const heights = toBars(DENSITY, 'utc').map(({ parts }) =>
      parts.reduce((sum, { share }) => sum + share, 0),
    )

    expect(heights).toEqual([1, 0.1, 0, 0.5])
  })

  it('says when and what', () => {
    expect(toBars(DENSITY, 'utc').map(({ title }) => title)).toEqual([
      '2026-11-22 10:00: 100 succeeded',
      '2026-11-22 11:00: 1 denied',
      '2026-11-22 12:00: nothing',
      '2026-11-22 13:00: 15 succeeded, 10 failed',
    ])
  })

  it('counts by outcome', () => {
    expect(toTotals(DENSITY)).toEqual({ success: 115, failure: 10, denied: 1 })
  })

  it.for([
    { name: 'a drag to the right', a: 0.3, b: 0.6, from: '11:00', to: '13:00' },
    { name: 'a drag to the left', a: 0.6, b: 0.3, from: '11:00', to: '13:00' },
    { name: 'a press', a: 0.3, b: 0.3, from: '11:00', to: '12:00' },
    { name: 'a press on an edge', a: 0.5, b: 0.5, from: '12:00', to: '13:00' },
    { name: 'a drag beyond the end', a: 0.9, b: 3, from: '13:00', to: '14:00' },
    { name: 'a press at the end', a: 1, b: 1, from: '13:00', to: '14:00' },
  ])('takes whole bars with $name', ({ a, b, from, to }) => {
    expect(toStretch(DENSITY, a, b)).toEqual({
      from: `2026-11-22T${from}:00.000Z`,
      to: `2026-11-22T${to}:00.000Z`,
    })
  })
})
