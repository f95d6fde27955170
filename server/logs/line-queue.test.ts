import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SseBlock } from '../lib/sse-block.ts'
import { LineQueue } from './line-queue.ts'

const lines = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({ text: String(from + index) }))

interface Given {
  readonly texts: readonly string[]
  readonly others: readonly unknown[]
}

async function drain(queue: LineQueue): Promise<Given> {
  const texts: string[] = []
  const others: unknown[] = []
  for await (const { event, data = '' } of queue.blocks()) {
    const value = JSON.parse(data) as { l?: string }
    if (event === undefined) texts.push(value.l ?? '')
    else others.push([event, value])
  }
  return { texts, others }
}

describe('LineQueue', () => {
  it('gives lines with their labels, then done', async () => {
    const queue = new LineQueue({ maxLines: 10, maxChars: 100 })
    queue.offer([{ time: '2026-05-04T12:34:56Z', text: 'hello' }], { p: 'web-1', c: 'app' })
    queue.end()

    const blocks = []
    for await (const block of queue.blocks()) blocks.push(block)

    expect(blocks).toEqual([
      { data: '{"t":"2026-05-04T12:34:56Z","p":"web-1","c":"app","l":"hello"}' },
      { event: 'done', data: '{}' },
    ])
  })

  it('drops what is offered at the bound, and counts it where it is missing', async () => {
    const queue = new LineQueue({ maxLines: 4, maxChars: 100 })
    queue.offer(lines(0, 7), {})
    queue.offer(lines(7, 3), {})
    const blocks = queue.blocks()
    for (let index = 0; index < 4; index++) await blocks.next()
    queue.offer(lines(10, 1), {})
    queue.setMeta({ pods: [], omitted: 0 })
    queue.end()

    const rest = []
    for await (const block of blocks) rest.push(block)

    expect(rest).toEqual([
      { event: 'dropped', data: '{"count":6}' },
      { data: '{"l":"10"}' },
      { event: 'meta', data: '{"pods":[],"dropped":6}' },
      { event: 'done', data: '{}' },
    ])
  })

  it('gives or counts every line that was written, in the order of each pod', async () => {
    const step = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({ offer: fc.integer({ min: 1, max: 9 }), pod: fc.nat(2) }),
      },
      { weight: 2, arbitrary: fc.record({ take: fc.integer({ min: 1, max: 12 }) }) },
      { weight: 1, arbitrary: fc.constant({ meta: true }) },
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 200 }), async (steps) => {
        const queue = new LineQueue({ maxLines: 16, maxChars: 1000 })
        const blocks = queue.blocks()
        const given: string[] = []
        let dropped = 0
        let told = 0
        let written = 0
        const read = ({ event, data = '' }: SseBlock) => {
          const value = JSON.parse(data) as {
            p: string
            l: string
            count: number
            dropped?: number
          }
          if (event === undefined) given.push(value.l)
          if (event === 'dropped') dropped += value.count
          if (event === 'meta') told = value.dropped ?? 0
        }
        // Entries that can be taken without waiting for more.
        let ready = 0
        for (const one of steps) {
          if ('offer' in one) {
            const before = queue.isFull
            queue.offer(lines(written, one.offer), { p: `pod-${one.pod}` })
            written += one.offer
            if (!before) ready++
          } else if ('meta' in one) queue.setMeta({ pods: [], omitted: 0 })
          else if (ready > 0) {
            ready--
            const { value } = await blocks.next()
            if (value) read(value)
          }
        }
        queue.setMeta({ pods: [], omitted: 0 }, { last: true })
        queue.end()
        for await (const block of blocks) read(block)

        expect(given.length + dropped).toBe(written)
        expect(given.map(Number)).toEqual(given.map(Number).toSorted((a, b) => a - b))
        expect(new Set(given).size).toBe(given.length)
        expect(told).toBe(dropped)
      }),
    )
  })

  it('takes nothing more until it is half empty', async () => {
    const queue = new LineQueue({ maxLines: 4, maxChars: 100 })
    queue.offer(lines(0, 4), {})
    const blocks = queue.blocks()

    await blocks.next()
    const afterOne = queue.isFull
    await blocks.next()

    expect([afterOne, queue.isFull]).toEqual([true, false])
  })

  it('is full of long lines too', () => {
    const queue = new LineQueue({ maxLines: 100, maxChars: 10 })

    queue.offer([{ text: 'x'.repeat(10) }], {})

    expect(queue.isFull).toBe(true)
  })

  it('makes who puts lines wait at the bound, and loses nothing', async () => {
    const queue = new LineQueue({ maxLines: 4, maxChars: 100 })
    const putting = (async () => {
      for (let from = 0; from < 3000; from += 3) await queue.put(lines(from, 3), {})
      queue.end()
    })()

    const { texts } = await drain(queue)
    await putting

    expect(texts).toEqual(lines(0, 3000).map(({ text }) => text))
  })

  it('lets go of who waits when it ends', async () => {
    const queue = new LineQueue({ maxLines: 1, maxChars: 100 })
    await queue.put(lines(0, 1), {})
    const waiting = queue.put(lines(1, 1), {})

    queue.end()

    await expect(waiting).resolves.toBeUndefined()
    expect((await drain(queue)).texts).toEqual(['0'])
  })

  it('keeps only the latest news of pods', async () => {
    const queue = new LineQueue({ maxLines: 10, maxChars: 100 })
    queue.offer(lines(0, 1), {})
    queue.setMeta({ pods: [], omitted: 0 }, { first: true })
    queue.setMeta({ pods: [{ name: 'web-1', node: '' }], omitted: 2 })
    queue.end()

    expect((await drain(queue)).others).toEqual([
      ['meta', { pods: [{ name: 'web-1', node: '' }], omitted: 2 }],
      ['done', {}],
    ])
  })

  it('fails after what is queued', async () => {
    const queue = new LineQueue({ maxLines: 10, maxChars: 100 })
    queue.offer(lines(0, 1), {})
    queue.end(new Error('gone'))
    const blocks = queue.blocks()

    await expect(blocks.next()).resolves.toMatchObject({ value: { data: '{"l":"0"}' } })
    await expect(blocks.next()).rejects.toThrow('gone')
  })
})
