import { describe, expect, it } from 'vitest'
import {
  type NamespaceSource,
  toggleNamespace,
  toNamespaceLabel,
  toNamespaceOptions,
} from './namespace-options.ts'

const SOURCE: NamespaceSource = {
  known: ['web', 'shop', 'shop-test', 'workshop', 'default'],
  chosen: [],
  recent: [],
  isComplete: true,
}

describe('toNamespaceOptions', () => {
  it('lists names in order, the chosen and the recent ones first', () => {
    const source = { ...SOURCE, chosen: ['web'], recent: ['shop', 'web'] }

    const { names, firstCount } = toNamespaceOptions(source, '')

    expect(names).toEqual(['web', 'shop', 'default', 'shop-test', 'workshop'])
    expect(firstCount).toBe(2)
  })

  it('finds what begins with the text before what contains it', () => {
    expect(toNamespaceOptions(SOURCE, ' Shop').names).toEqual(['shop', 'shop-test', 'workshop'])
  })

  it('drops recent ones that are gone', () => {
    expect(toNamespaceOptions({ ...SOURCE, recent: ['gone'] }, '').names).not.toContain('gone')
  })

  it('offers what is typed where namespaces cannot be listed', () => {
    const source = { ...SOURCE, known: [], recent: ['shop'], isComplete: false }

    expect(toNamespaceOptions(source, 'pay').names).toEqual(['pay'])
    expect(toNamespaceOptions(source, 'sho').names).toEqual(['shop', 'sho'])
    expect(toNamespaceOptions(SOURCE, 'pay').names).toEqual([])
  })

  it('says how many it leaves out', () => {
    const known = Array.from({ length: 350 }, (_, index) => `team-${index}`)

    const { names, hiddenCount } = toNamespaceOptions({ ...SOURCE, known }, 'team')

    expect(names).toHaveLength(200)
    expect(hiddenCount).toBe(150)
  })
})

describe('toggleNamespace', () => {
  it('adds and takes away', () => {
    expect(toggleNamespace(['a'], 'b')).toEqual(['a', 'b'])
    expect(toggleNamespace(['a', 'b'], 'a')).toEqual(['b'])
  })
})

describe('toNamespaceLabel', () => {
  it('names two, and counts the others', () => {
    expect(toNamespaceLabel([])).toBe('All namespaces')
    expect(toNamespaceLabel(['shop', 'web'])).toBe('ns: shop, web')
    expect(toNamespaceLabel(['a', 'b', 'c', 'd'])).toBe('ns: a, b and 2 more')
  })
})
