import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffRows } from './diff-rows.ts'

interface Row {
  readonly uid: string
  readonly version: number
}

const rows = (uids: string): Row[] => Array.from(uids).map((uid) => ({ uid, version: 1 }))

describe('differences between two states of a list', () => {
  it.each([
    ['nothing', 'abc', '', ''],
    ['one at the end', 'abcd', 'd', ''],
    ['one in the middle', 'abxc', 'x', ''],
    ['one at the beginning', 'xabc', 'x', ''],
    ['one gone', 'ac', '', 'b'],
    ['one in the place of another', 'axc', 'x', 'b'],
    ['the last gone', 'ab', '', 'c'],
  ])('%s', (_, to, added, removed) => {
    const before = rows('abc')
    const after = Array.from(to).map(
      (uid) => before.find((row) => row.uid === uid) ?? { uid, version: 1 },
    )

    const diff = diffRows(before, after)

    expect(diff?.added.map(({ uid }) => uid).join('')).toBe(added)
    expect(diff?.removed.map(({ uid }) => uid).join('')).toBe(removed)
    expect(diff?.changed).toEqual([])
  })

  it('finds an object that changed and moved', () => {
    const before = rows('abcdef')
    const moved = { uid: 'b', version: 2 }
    const after = [...before.filter(({ uid }) => uid !== 'b'), moved]

    expect(diffRows(before, after)).toEqual({
      changed: [[before[1], moved]],
      added: [],
      removed: [],
    })
  })

  it('gives up on lists that have little in common', () => {
    const before = Array.from({ length: 500 }, (_, index) => ({ uid: `a${index}`, version: 1 }))
    const after = before.map(({ uid }) => ({ uid: `b${uid}`, version: 1 }))

    expect(diffRows(before, after)).toBeUndefined()
  })

  it('leads from one state to the other, whatever they are', () => {
    const list = fc.uniqueArray(
      fc.record({ uid: fc.integer({ min: 0, max: 60 }).map(String), version: fc.nat(1) }),
      { selector: ({ uid }) => uid, maxLength: 40 },
    )
    fc.assert(
      fc.property(list, list, (before, next) => {
        // What did not change is the same object.
        const after = next.map(
          (row) =>
            before.find(({ uid, version }) => uid === row.uid && version === row.version) ?? row,
        )
        const diff = diffRows(before, after)
        expect(diff).toBeDefined()

        const known = new Set(before)
        for (const row of diff!.removed) known.delete(row)
        for (const [old, now] of diff!.changed) {
          known.delete(old)
          known.add(now)
        }
        for (const row of diff!.added) known.add(row)

        expect(known).toEqual(new Set(after))
      }),
    )
  })
})
