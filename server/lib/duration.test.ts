import { expect, it } from 'vitest'
import { formatDuration } from './duration.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

it.each([
  [0, '0s'],
  [-5 * SECOND, '0s'],
  [999, '0s'],
  [59 * SECOND, '59s'],
  [MINUTE, '1m0s'],
  [5 * MINUTE + 12 * SECOND, '5m12s'],
  [HOUR - 1, '59m59s'],
  [HOUR, '1h0m'],
  [2 * HOUR + 3 * MINUTE + 4 * SECOND, '2h3m'],
  [DAY, '1d'],
  [DAY + 59 * MINUTE, '1d'],
  [3 * DAY + 4 * HOUR, '3d4h'],
  [400 * DAY, '400d'],
])('writes %d ms as %s', (duration, text) => {
  expect(formatDuration(duration)).toBe(text)
})
