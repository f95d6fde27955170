import { setImmediate as nextTurn } from 'node:timers/promises'
import { beforeEach, expect, it } from 'vitest'
import { takeTurn } from './turns.ts'

/** More than a slice. */
const LONG_MS = 15

function work(ms: number): void {
  for (const until = performance.now() + ms; performance.now() < until;);
}

beforeEach(() => nextTurn())

it('lets a lone piece of work go on at once', () => {
  expect(takeTurn()).toBeUndefined()
})

it('makes what comes after a long piece of work wait for a later turn', async () => {
  void takeTurn()
  work(LONG_MS)
  const order: string[] = []
  setImmediate(() => order.push('others'))

  await takeTurn()
  order.push('work')

  expect(order).toEqual(['others', 'work'])
})

it('lets others have the event loop between pieces of work that together take long', async () => {
  void takeTurn()
  work(LONG_MS)
  const turns: number[] = []
  let turn = 0
  const count = setInterval(() => turn++)
  const pieces = [1, 2, 3].map(async (piece) => {
    await takeTurn()
    turns.push(turn)
    work(LONG_MS)
    return piece
  })

  const done = await Promise.all(pieces)
  clearInterval(count)

  expect(done).toEqual([1, 2, 3])
  expect(new Set(turns).size).toBe(3)
})

it('keeps the order of those who wait', async () => {
  void takeTurn()
  work(LONG_MS)
  const order: number[] = []

  await Promise.all(
    [1, 2, 3, 4, 5].map(async (piece) => {
      await takeTurn()
      order.push(piece)
      if (piece === 2) work(LONG_MS)
    }),
  )

  expect(order).toEqual([1, 2, 3, 4, 5])
})
