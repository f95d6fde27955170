import { describe, expect, it } from 'vitest'
import { addRecent, hasNamespaces, parseNamespaces, toCarried, toVisit } from './namespaces.ts'

function visit(kind: string, { ns, object = [] }: { ns?: string; object?: string[] } = {}) {
  return toVisit({
    name: 'objects',
    params: { cluster: 'prod-eu', kind, object },
    query: ns === undefined ? {} : { ns },
  })
}

describe('parseNamespaces', () => {
  it('reads names, each once, and all for nothing', () => {
    expect(parseNamespaces('shop,web,,shop')).toEqual(['shop', 'web'])
    expect(parseNamespaces('')).toEqual([])
    expect(parseNamespaces(undefined)).toEqual([])
    expect(parseNamespaces(['shop'])).toEqual([])
  })
})

describe('hasNamespaces', () => {
  it('is about what the page shows', () => {
    expect(hasNamespaces({ name: 'objects', params: { kind: 'pods' } })).toBe(true)
    expect(hasNamespaces({ name: 'objects', params: { kind: 'nodes' } })).toBe(false)
    expect(hasNamespaces({ name: 'events', params: {} })).toBe(true)
    expect(hasNamespaces({ name: 'overview', params: {} })).toBe(false)
  })
})

describe('toCarried', () => {
  it('carries what a list shows to the next page', () => {
    expect(toCarried(visit('pods', { ns: 'shop,web' }), undefined)).toEqual(['shop', 'web'])
  })

  it('carries all after a list of all', () => {
    expect(toCarried(visit('pods'), visit('services', { ns: 'shop' }))).toEqual([])
  })

  it('changes nothing on a page without namespaces', () => {
    expect(toCarried(visit('nodes'), visit('pods', { ns: 'shop' }))).toBeUndefined()
  })

  it('changes nothing for a link to an object', () => {
    const to = visit('pods', { ns: 'shop', object: ['shop', 'checkout'] })

    expect(toCarried(to, undefined)).toBeUndefined()
  })

  it('changes nothing when that object is closed', () => {
    const from = visit('pods', { ns: 'shop', object: ['shop', 'checkout'] })

    expect(toCarried(visit('pods', { ns: 'shop' }), from)).toBeUndefined()
  })

  it('carries what is chosen while an object is open', () => {
    const from = visit('pods', { ns: 'shop', object: ['shop', 'checkout'] })

    expect(toCarried(visit('pods', { ns: 'web' }), from)).toEqual(['web'])
  })

  it('carries what another page shows after an object', () => {
    const from = visit('pods', { ns: 'shop', object: ['shop', 'checkout'] })

    expect(toCarried(visit('services', { ns: 'shop' }), from)).toEqual(['shop'])
  })
})

describe('addRecent', () => {
  it('puts what was chosen first, each once, and forgets the oldest', () => {
    expect(addRecent(['a', 'b', 'c', 'd', 'e', 'f'], ['c', 'x'])).toEqual([
      'c',
      'x',
      'a',
      'b',
      'd',
      'e',
    ])
  })

  it('changes nothing when all namespaces are chosen', () => {
    expect(addRecent(['a'], [])).toEqual(['a'])
  })
})
