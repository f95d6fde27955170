import { describe, expect, it } from 'vitest'
import { createSharedStreams } from './shared-stream.ts'

const open = new AbortController().signal
const clock = { ms: 0 }

function create() {
  clock.ms = 0
  return createSharedStreams(() => clock.ms)
}

/** Lets everything that can go on do so. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve()
}

/** A producer that gives one part for each `next`, and tells how it ended. */
function createSource(parts: readonly string[], failure?: Error) {
  const source = { begun: 0, given: 0, ended: false, signals: [] as AbortSignal[] }
  const produce = async function* (signal: AbortSignal) {
    source.begun++
    source.signals.push(signal)
    try {
      for (const part of parts) {
        source.given++
        yield part
      }
      if (failure) throw failure
    } finally {
      source.ended = true
    }
  }
  return { source, produce }
}

async function readAll(parts: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const part of parts) text += part
  return text
}

describe('a shared stream', () => {
  it('gives everything to all who join, from one producer', async () => {
    const streams = create()
    const { source, produce } = createSource(['a', 'b', 'c'])

    const texts = await Promise.all([1, 2, 3].map(() => readAll(streams.open('k', open, produce))))

    expect(texts).toEqual(['abc', 'abc', 'abc'])
    expect(source.begun).toBe(1)
  })

  it('gives one who joins in the middle what was before', async () => {
    const streams = create()
    const big = 'x'.repeat(200_000)
    const { source, produce } = createSource([big, big, big, big])
    const first = streams.open('k', open, produce)
    await first.next()

    const late = await readAll(streams.open('k', open, produce))

    expect(late).toHaveLength(800_000)
    expect(source.begun).toBe(1)
    await first.return(undefined)
  })

  it('is not joined by one who would see data that is too old, nor after its end', async () => {
    const streams = create()
    const { source, produce } = createSource(['a', 'b'])
    const first = streams.open('k', open, produce)
    await first.next()
    clock.ms = 1000
    await readAll(streams.open('k', open, produce))

    await readAll(streams.open('k', open, produce))

    expect(source.begun).toBe(3)
    await first.return(undefined)
  })

  it('keeps keys apart', async () => {
    const streams = create()
    const one = createSource(['1'])
    const two = createSource(['2'])

    const texts = await Promise.all([
      readAll(streams.open('a', open, one.produce)),
      readAll(streams.open('b', open, two.produce)),
    ])

    expect(texts).toEqual(['1', '2'])
  })

  it('waits when nobody reads on', async () => {
    const streams = create()
    const { source, produce } = createSource(Array<string>(100).fill('x'.repeat(100_000)))
    const reading = streams.open('k', open, produce)
    await reading.next()

    await settle()

    expect(source.given).toBeLessThan(6)
    await reading.return(undefined)
  })

  it('is not held up by one who reads slowly', async () => {
    const streams = create()
    const { produce } = createSource(Array<string>(50).fill('x'.repeat(100_000)))
    const slow = streams.open('k', open, produce)
    await slow.next()

    const fast = await readAll(streams.open('k', open, produce))
    let rest = 0
    for await (const part of slow) rest += part.length

    expect(fast).toHaveLength(5_000_000)
    expect(rest).toBe(4_900_000)
  })

  it('is bounded by the slowest once there is much of it', async () => {
    const streams = create()
    const { source, produce } = createSource(Array<string>(60).fill('x'.repeat(1024 * 1024)))
    const slow = streams.open('k', open, produce)
    await slow.next()
    const fast = streams.open('k', open, produce)
    let got = 0
    const reading = (async () => {
      for await (const part of fast) got += part.length
    })()
    for (let turn = 0; turn < 100; turn++) await settle()
    const ahead = source.given

    for await (const part of slow) got += part.length
    await reading

    expect(ahead).toBeLessThan(40)
    expect(got).toBe((60 + 59) * 1024 * 1024)
  })

  it('ends its producer when the last reader leaves', async () => {
    const streams = create()
    const { source, produce } = createSource(Array<string>(100).fill('x'.repeat(100_000)))
    const leaving = new AbortController()
    const first = streams.open('k', leaving.signal, produce)
    const second = streams.open('k', open, produce)
    await Promise.all([first.next(), second.next()])
    leaving.abort()
    await expect(first.next()).rejects.toThrow()
    await settle()
    const whileOneStays = source.signals[0]!.aborted

    await second.return(undefined)
    await settle()

    expect(whileOneStays).toBe(false)
    expect(source.signals[0]!.aborted).toBe(true)
    expect(source.ended).toBe(true)
  })

  it('wakes one who waits when they leave', async () => {
    const streams = create()
    const leaving = new AbortController()
    const never = Promise.withResolvers<undefined>()
    const reading = streams.open('k', leaving.signal, async function* () {
      await never.promise
      yield ''
    })
    const waiting = reading.next()
    await settle()

    leaving.abort(new Error('left'))

    await expect(waiting).rejects.toThrow('left')
  })

  it('brings a failure to all, behind what came before it', async () => {
    const streams = create()
    const { produce } = createSource(['a', 'b'], new Error('broken'))
    const seen: string[] = []
    const reading = [1, 2].map(async () => {
      for await (const part of streams.open('k', open, produce)) seen.push(part)
    })

    const results = await Promise.allSettled(reading)

    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(seen.sort()).toEqual(['a', 'a', 'b', 'b'])
  })

  it('begins anew after a failure', async () => {
    const streams = create()
    const failing = createSource([], new Error('broken'))
    await expect(readAll(streams.open('k', open, failing.produce))).rejects.toThrow('broken')
    const { produce } = createSource(['fine'])

    expect(await readAll(streams.open('k', open, produce))).toBe('fine')
  })
})
