import { describe, expect, it } from 'vitest'
import { addVisit, type Recent } from './recents.ts'

function visit(page: string, address = `/${page}`): Recent {
  return { cluster: 'prod-eu', page, object: '', namespace: '', address }
}

describe('addVisit', () => {
  it('puts the last page first, each once, with its last address', () => {
    const before = [visit('Pods'), visit('Services')]

    const after = addVisit(before, visit('Services', '/Services?q=bad'))

    expect(after.map(({ address }) => address)).toEqual(['/Services?q=bad', '/Pods'])
  })

  it('tells objects of one kind apart', () => {
    const after = addVisit([{ ...visit('Pods'), object: 'a' }], { ...visit('Pods'), object: 'b' })

    expect(after).toHaveLength(2)
  })

  it('forgets the oldest', () => {
    const before = Array.from({ length: 9 }, (_, index) => visit(`Page ${index}`))

    const after = addVisit(before, visit('Pods'))

    expect(after).toHaveLength(9)
    expect(after.at(-1)?.page).toBe('Page 7')
  })
})
