import { expect, it } from 'vitest'
import { mapConcurrently } from './concurrency.ts'

it('runs at most as many as allowed, and answers in order', async () => {
  let running = 0
  let most = 0

  const results = await mapConcurrently([5, 1, 4, 2, 3], 2, async (item) => {
    most = Math.max(most, ++running)
    for (let turns = item; turns > 0; turns--) await Promise.resolve()
    running--
    return item * 10
  })

  expect(results).toEqual([50, 10, 40, 20, 30])
  expect(most).toBe(2)
})

it('of nothing is nothing', async () => {
  expect(await mapConcurrently([], 4, async () => 1)).toEqual([])
})

it('fails with the first failure', async () => {
  const work = async (item: number) => {
    if (item === 2) throw new Error('two')
    return item
  }

  await expect(mapConcurrently([1, 2, 3], 1, work)).rejects.toThrow('two')
})
