import { describe, expect, it } from 'vitest'
import { Ring } from './ring.ts'

const block = (id: string, size = 10) => ({ event: 'modified', id, data: 'x'.repeat(size) })

function fill(versions: readonly string[], size?: number): Ring {
  const ring = new Ring('100')
  for (const version of versions) ring.push(version, block(version, size))
  return ring
}

const idsOf = (ring: Ring, version: string) => ring.since(version)?.map(({ id }) => id)

describe('the recent changes', () => {
  it.each([
    ['100', ['105', '999', '1000']],
    ['105', ['999', '1000']],
    ['500', ['999', '1000']],
    ['999', ['1000']],
    ['1000', []],
    ['99', undefined],
    ['1001', undefined],
  ])('since %s', (version, expected) => {
    expect(idsOf(fill(['105', '999', '1000']), version)).toEqual(expected)
  })

  it('are known up to a position at which nothing has changed', () => {
    const ring = fill(['105'])

    ring.advance('200')

    expect(idsOf(ring, '150')).toEqual([])
    expect(ring.end).toBe('200')
  })

  it('are not known when they are too many', () => {
    const versions = Array.from({ length: 600 }, (_, index) => String(1000 + index))
    const ring = fill(versions)

    expect(idsOf(ring, '100')).toBeUndefined()
    expect(idsOf(ring, versions[86]!)).toBeUndefined()
    expect(idsOf(ring, versions[87]!)).toHaveLength(512)
  })

  it('are not known when they are too large', () => {
    const ring = fill(['101', '102', '103'], 200 * 1024)

    expect(idsOf(ring, '100')).toBeUndefined()
    expect(idsOf(ring, '101')).toEqual(['102', '103'])
  })
})
