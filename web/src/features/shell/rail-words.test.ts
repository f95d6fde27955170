import { expect, it } from 'vitest'
import { toFleetWords } from './rail-words.ts'

it('sums up the fleet, bad first', () => {
  const words = toFleetWords([
    { level: 'ok', word: 'healthy' },
    { level: 'warn', word: 'degraded' },
    { level: 'bad', word: 'unreachable' },
    { level: 'ok', word: 'healthy' },
  ])

  expect(words).toBe('4 clusters: 1 unreachable, 1 degraded, 2 healthy')
})

it('has words for no cluster', () => {
  expect(toFleetWords([])).toBe('0 clusters')
})
