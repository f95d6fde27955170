import { describe, expect, it } from 'vitest'
import { createRecycler } from './recycle.ts'

describe('the elements of rows', () => {
  it('stay with rows that stay, wherever they go', () => {
    const recycle = createRecycler()
    recycle(['a', 'b', 'c'])

    expect([...recycle(['c', 'a', 'b'])]).toEqual([
      ['c', 2],
      ['a', 0],
      ['b', 1],
    ])
  })

  it('pass from rows that have left to those that have come, in their order', () => {
    const recycle = createRecycler()
    recycle(['a', 'b', 'c', 'd'])

    expect([...recycle(['c', 'd', 'e', 'f']).values()]).toEqual([2, 3, 0, 1])
    expect([...recycle(['w', 'x', 'y', 'z']).values()]).toEqual([2, 3, 0, 1])
  })

  it('are as many as there are rows at once', () => {
    const recycle = createRecycler()
    const uids = Array.from({ length: 1000 }, (_, index) => `uid-${index}`)
    const used = new Set<number>()
    for (let start = 0; start + 40 <= uids.length; start += 7) {
      const elements = [...recycle(uids.slice(start, start + 40)).values()]
      expect(new Set(elements).size).toBe(40)
      for (const element of elements) used.add(element)
    }

    expect(used.size).toBe(40)
  })

  it('are not given to another row while they have the focus', () => {
    const recycle = createRecycler()
    recycle(['a', 'b'])

    const elements = recycle(['x', 'y'], 'a')

    expect([...elements.values()]).toEqual([1, 2])
  })
})
