import { describe, expect, it } from 'vitest'
import { updateSources } from './sources.ts'

const pods = (...names: string[]) => names.map((name) => ({ name, node: `node-${name.length}` }))
const none = new Map()

describe('updateSources', () => {
  it('names pods by as little as tells them apart', () => {
    const sources = updateSources(none, pods('cart-7d9f-x2x1l', 'cart-7d9f-9wq8z'))

    expect([...sources.values()].map(({ short }) => short)).toEqual(['x2x1l', '9wq8z'])
  })

  it('takes more of the names where their ends are short or the same', () => {
    const sets = updateSources(none, pods('shop-db-0', 'shop-db-1'))
    const agents = updateSources(none, pods('a-agent-x2x1l', 'b-agent-x2x1l'))

    expect([...sets.values()].map(({ short }) => short)).toEqual(['db-0', 'db-1'])
    expect([...agents.values()].map(({ short }) => short)).toEqual([
      'a-agent-x2x1l',
      'b-agent-x2x1l',
    ])
  })

  it('keeps colours when pods come and go', () => {
    const first = updateSources(none, pods('a-11111', 'a-22222'))

    const later = updateSources(first, pods('a-22222', 'a-33333'))

    expect([...later.values()].map(({ name, color, isRead }) => [name, color, isRead])).toEqual([
      ['a-11111', 1, false],
      ['a-22222', 2, true],
      ['a-33333', 3, true],
    ])
  })
})
