import { describe, expect, it } from 'vitest'
import { createSampleStore } from './sample-store.ts'

const at = (time: number) => ({ at: time, readings: [] })

describe('createSampleStore', () => {
  it('keeps the newest samples of an object, the oldest first', () => {
    const store = createSampleStore({ maxSamples: 3 })

    for (const time of [1, 2, 3, 4, 5]) store.add('pod', at(time))

    expect(store.read('pod').map((sample) => sample.at)).toEqual([3, 4, 5])
  })

  it('does not count the same moment twice', () => {
    const store = createSampleStore()

    store.add('pod', at(1))

    expect(store.add('pod', at(1))).toHaveLength(1)
  })

  it('forgets the object that was looked at longest ago', () => {
    const store = createSampleStore({ maxObjects: 2 })

    store.add('a', at(1))
    store.add('b', at(1))
    store.add('a', at(2))
    store.add('c', at(1))

    expect(store.read('b')).toEqual([])
    expect(store.read('a')).toHaveLength(2)
  })
})
