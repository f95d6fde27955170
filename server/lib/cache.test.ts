import { describe, expect, it } from 'vitest'
import { createCache } from './cache.ts'

const clock = { ms: 0 }
const open = new AbortController().signal

function create(maxEntries = 10) {
  clock.ms = 0
  return createCache<string>({ ttlMs: 1000, maxEntries, now: () => clock.ms })
}

/** A fetch that ends when it is told to, and counts how often it was begun. */
function createFetch() {
  const begun: {
    readonly signal: AbortSignal
    readonly resolve: (value: string) => void
    readonly reject: (error: Error) => void
  }[] = []
  const fetch = (signal: AbortSignal) => {
    const { promise, resolve, reject } = Promise.withResolvers<string>()
    begun.push({ signal, resolve, reject })
    return promise
  }
  return { begun, fetch }
}

describe('a cache', () => {
  it('fetches once for all who ask meanwhile and until the answer is old', async () => {
    const cache = create()
    const { begun, fetch } = createFetch()
    const asking = [cache.read('k', open, fetch), cache.read('k', open, fetch)]
    begun[0]!.resolve('one')
    const first = await Promise.all(asking)
    clock.ms = 999

    const later = await cache.read('k', open, fetch)

    expect([...first, later]).toEqual(['one', 'one', 'one'])
    expect(begun).toHaveLength(1)
  })

  it('fetches again when the answer is old', async () => {
    const cache = create()
    await cache.read('k', open, async () => 'one')
    clock.ms = 1000

    expect(await cache.read('k', open, async () => 'two')).toBe('two')
  })

  it('fetches each key by itself', async () => {
    const cache = create()

    const values = await Promise.all(
      ['a', 'b'].map((key) => cache.read(key, open, async () => `of ${key}`)),
    )

    expect(values).toEqual(['of a', 'of b'])
  })

  it('lets one who leaves go at once and goes on for those who stay', async () => {
    const cache = create()
    const { begun, fetch } = createFetch()
    const leaving = new AbortController()
    const left = cache.read('k', leaving.signal, fetch)
    const staying = cache.read('k', open, fetch)

    leaving.abort()

    await expect(left).rejects.toThrow()
    expect(begun[0]!.signal.aborted).toBe(false)
    begun[0]!.resolve('value')
    await expect(staying).resolves.toBe('value')
  })

  it('ends the fetch when the last one leaves, and the next begins anew', async () => {
    const cache = create()
    const { begun, fetch } = createFetch()
    const leaving = new AbortController()
    const left = cache.read('k', leaving.signal, fetch)
    leaving.abort()
    await expect(left).rejects.toThrow()

    const next = cache.read('k', open, fetch)

    expect(begun[0]!.signal.aborted).toBe(true)
    expect(begun).toHaveLength(2)
    begun[0]!.resolve('stale')
    begun[1]!.resolve('fresh')
    await expect(next).resolves.toBe('fresh')
  })

  it('does not begin for one who has left already, without leaving a trace', async () => {
    const cache = create()
    const { begun, fetch } = createFetch()

    await expect(cache.read('k', AbortSignal.abort(), fetch)).rejects.toThrow()

    expect(begun.every(({ signal }) => signal.aborted)).toBe(true)
  })

  it('tells all who wait of a failure and does not keep it', async () => {
    const cache = create()
    const { begun, fetch } = createFetch()
    const asking = [cache.read('k', open, fetch), cache.read('k', open, fetch)]
    begun[0]!.reject(new Error('down'))

    const results = await Promise.allSettled(asking)

    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    await expect(cache.read('k', open, async () => 'up')).resolves.toBe('up')
  })

  it('keeps no more than it may, and what was used last', async () => {
    const cache = create(2)
    const fetched: string[] = []
    const read = (key: string) =>
      cache.read(key, open, async () => {
        fetched.push(key)
        return key
      })
    for (const key of ['a', 'b', 'a', 'c']) await read(key)

    await read('a')
    await read('b')

    expect(fetched).toEqual(['a', 'b', 'c', 'b'])
  })
})
