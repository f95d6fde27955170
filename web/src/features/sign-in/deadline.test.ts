import { describe, expect, it } from 'vitest'
import { isEndingSoon, nextCheckMs } from './deadline.ts'

const MINUTE = 60_000
const NOW = Date.parse('2026-11-22T12:00:00Z')

describe('the end of a session', () => {
  it('is near five minutes before', () => {
    expect(isEndingSoon(NOW + 5 * MINUTE + 1, NOW)).toBe(false)
    expect(isEndingSoon(NOW + 5 * MINUTE, NOW)).toBe(true)
    expect(isEndingSoon(NOW, NOW)).toBe(false)
  })

  it('never comes to who has none', () => {
    expect(isEndingSoon(0, NOW)).toBe(false)
    expect(nextCheckMs(0, NOW)).toBeUndefined()
  })

  it('is looked for when it gets near, when it is there, and while the server disagrees', () => {
    expect(nextCheckMs(NOW + 60 * MINUTE, NOW)).toBe(55 * MINUTE)
    expect(nextCheckMs(NOW + 5 * MINUTE, NOW)).toBe(5 * MINUTE)
    expect(nextCheckMs(NOW - 1, NOW)).toBe(30_000)
  })

  it('is not waited for longer than a timer can', () => {
    expect(nextCheckMs(NOW + 60 * 24 * 60 * MINUTE, NOW)).toBe(24 * 60 * MINUTE)
  })
})
