import { expect, it } from 'vitest'
import type { Entry } from './append.ts'
import { createAppender } from './appender.ts'
import { toRow } from './row.ts'

const ENTRY: Entry = {
  row: toRow(
    { verb: 'apply', outcome: 'success', actor: { subject: 'ana', email: '', groups: [] } },
    0,
  ),
  opensIntent: false,
}

it('refuses rows at once when too many wait', async () => {
  const stuck = Promise.withResolvers<number[]>()
  const appender = createAppender(() => stuck.promise)
  const accepted = Array.from({ length: 10_001 }, () => appender.add(ENTRY))

  await expect(appender.add(ENTRY)).rejects.toMatchObject({ code: 'audit_unavailable' })

  expect(appender.waiting).toBe(10_001)
  stuck.reject(new Error('gone'))
  await Promise.allSettled(accepted)
  expect(appender.waiting).toBe(0)
})

it('fails the rows of a group that fails, and goes on with the next', async () => {
  let groups = 0
  const appender = createAppender(async (entries) => {
    if (++groups === 1) throw new Error('full')
    return entries.map((_, index) => index + 1)
  })

  const outcomes = await Promise.allSettled([1, 2, 3].map(() => appender.add(ENTRY)))
  await appender.drain()

  expect(outcomes).toMatchObject([
    { status: 'rejected', reason: { message: 'full' } },
    { status: 'fulfilled', value: 1 },
    { status: 'fulfilled', value: 2 },
  ])
})
