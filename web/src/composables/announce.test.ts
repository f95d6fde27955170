import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { announce, useAnnouncements } from './announce.ts'

const texts = () => useAnnouncements().value.map(({ text }) => text)

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.runAllTimers()
  vi.useRealTimers()
})

it('says something for four seconds', () => {
  announce('Copied')

  expect(texts()).toEqual(['Copied'])
  vi.advanceTimersByTime(4000)
  expect(texts()).toEqual([])
})

it('says the same anew instead of twice', () => {
  announce('Copied')
  vi.advanceTimersByTime(3000)
  announce('Copied')
  vi.advanceTimersByTime(3000)

  expect(texts()).toEqual(['Copied'])
})

it('says the last three', () => {
  for (const text of ['a', 'b', 'c', 'd']) announce(text)

  expect(texts()).toEqual(['b', 'c', 'd'])
})
