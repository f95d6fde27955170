import { expect, it } from 'vitest'
import { createBoundedStore } from './rate-limits.ts'

it('counts a client until its minute is over', async () => {
  let now = 0
  const store = createBoundedStore(() => now)

  const first = await store.increment('a')
  now = 59_999
  const second = await store.increment('a')
  now = 60_000
  const third = await store.increment('a')

  expect([first, second, third].map(({ totalHits }) => totalHits)).toEqual([1, 2, 1])
  expect(second.resetTime).toEqual(new Date(60_000))
  expect(third.resetTime).toEqual(new Date(120_000))
})

it('counts each client for itself', async () => {
  const store = createBoundedStore(() => 0)

  await store.increment('a')

  expect(await store.increment('b')).toMatchObject({ totalHits: 1 })
})

it('holds no more clients than its bound, and forgets the oldest first', async () => {
  const store = createBoundedStore(() => 0, 3)

  for (const client of ['a', 'b', 'c', 'd']) await store.increment(client)

  expect(await store.increment('d')).toMatchObject({ totalHits: 2 })
  expect(await store.increment('c')).toMatchObject({ totalHits: 2 })
  expect(await store.increment('a')).toMatchObject({ totalHits: 1 })
})
