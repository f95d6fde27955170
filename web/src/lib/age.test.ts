import { expect, it } from 'vitest'
import { formatAge, formatDuration, formatMoment, toIso } from './age.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

it.each([
  [-5, '0s'],
  [0, '0s'],
  [119 * SECOND, '119s'],
  [2 * MINUTE, '2m'],
  [3 * MINUTE + 20 * SECOND, '3m20s'],
  [10 * MINUTE, '10m'],
  [179 * MINUTE, '179m'],
  [3 * HOUR, '3h'],
  [4 * HOUR + 12 * MINUTE, '4h12m'],
  [47 * HOUR, '47h'],
  [2 * DAY + 3 * HOUR, '2d3h'],
  [400 * DAY, '400d'],
  [3 * 365 * DAY + 12 * DAY, '3y12d'],
  [9 * 365 * DAY, '9y'],
])('%i ms are %s', (ms, text) => {
  expect(formatDuration(ms)).toBe(text)
})

it('writes a moment in UTC', () => {
  expect(formatMoment('2026-11-22T03:14:07.9Z', 'utc')).toBe('2026-11-22 03:14:07 UTC')
  expect(formatMoment('never', 'utc')).toBe('never')
})

it('says what is to come, and takes nonsense', () => {
  const now = Date.parse('2026-11-22T03:00:00Z')
  expect(formatAge('2026-11-22T02:50:00Z', now)).toBe('10m')
  expect(formatAge('2026-11-22T03:00:20Z', now)).toBe('0s')
  expect(formatAge('2027-01-22T03:00:00Z', now)).toBe('in 61d')
  expect(formatAge('soon', now)).toBe('–')
  expect(toIso('soon')).toBeUndefined()
})
