import { describe, expect, it } from 'vitest'
import { rank, score } from './rank.ts'

describe('score', () => {
  it.each([
    ['cart', 'shop', 'cart', 100],
    ['CART', 'shop', 'cart', 100],
    ['cart-1', 'shop', 'cart', 70],
    ['my-cart', 'shop', 'cart', 40],
    ['tool', 'my-Cart', 'cart', 20],
    ['cart', 'cart', 'cart', 100],
    ['tool', 'shop', 'cart', 0],
    ['tool', undefined, 'cart', 0],
  ])('of %s in %s for %s is %d', (name, namespace, text, points) => {
    expect(score(namespace === undefined ? { name } : { name, namespace }, text)).toBe(points)
  })
})

describe('rank', () => {
  const names = ['tool', 'b-cart', 'cart-2', 'cart', 'a-cart', 'cart-1'].map((name) => ({
    name,
    namespace: 'shop',
  }))

  it('gives the best first, then by name', () => {
    expect(rank(names, 'cart', 10).map(({ name }) => name)).toEqual([
      'cart',
      'cart-1',
      'cart-2',
      'a-cart',
      'b-cart',
    ])
  })

  it('gives no more than asked for, the best of all', () => {
    expect(rank(names, 'cart', 2)).toEqual([
      { name: 'cart', namespace: 'shop', score: 100 },
      { name: 'cart-1', namespace: 'shop', score: 70 },
    ])
  })

  it('leaves the names as they were', () => {
    const before = structuredClone(names)

    rank(names, 'cart', 3)

    expect(names).toEqual(before)
  })
})
