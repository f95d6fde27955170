import { describe, expect, it } from 'vitest'
import { foldChanges, isOlder, type LiveRow } from './fold.ts'
import type { LiveChange } from './protocol.ts'

const row = (name: string, resourceVersion = 1, uid = name): LiveRow => ({
  uid,
  name,
  namespace: 'shop',
  resourceVersion: String(resourceVersion),
})

const change = (event: LiveChange['event'], object: LiveRow): LiveChange => ({
  type: 'change',
  id: 1,
  event,
  rv: object.resourceVersion ?? '',
  object: object as unknown as Record<string, unknown>,
})

const [a, b, c] = [row('a'), row('b'), row('c')]
const rows = [a, b, c]

const show = (list: readonly LiveRow[]) =>
  list.map(({ uid, resourceVersion }) => `${uid}@${resourceVersion}`).join(' ')

describe('folding changes into rows', () => {
  it.each([
    ['an object that is new, at its place', [change('added', row('bb', 5))], 'a@1 b@1 bb@5 c@1'],
    ['an object that changed', [change('modified', row('b', 5))], 'a@1 b@5 c@1'],
    ['an object that is gone', [change('deleted', row('b', 5))], 'a@1 c@1'],
    ['an added object that is known', [change('added', row('b', 5))], 'a@1 b@5 c@1'],
    ['a change of an unknown object', [change('modified', row('d', 5))], 'a@1 b@1 c@1 d@5'],
    ['the end of an unknown object', [change('deleted', row('d', 5))], 'a@1 b@1 c@1'],
    [
      'the last of several changes',
      [change('modified', row('b', 5)), change('modified', row('b', 6))],
      'a@1 b@6 c@1',
    ],
    [
      'a change that comes late, within a batch',
      [change('modified', row('b', 6)), change('modified', row('b', 5))],
      'a@1 b@6 c@1',
    ],
    [
      'a change that comes after the end',
      [change('deleted', row('b', 6)), change('modified', row('b', 5))],
      'a@1 c@1',
    ],
    [
      'an object that came and went',
      [change('added', row('d', 5)), change('deleted', row('d', 6))],
      'a@1 b@1 c@1',
    ],
    [
      'an object that is made again with its name',
      [change('deleted', row('b', 5)), change('added', row('b', 6, 'b2'))],
      'a@1 b2@6 c@1',
    ],
    [
      'an object that is made again, when its end was not said',
      [change('added', row('b', 6, 'b2'))],
      'a@1 b2@6 c@1',
    ],
    [
      'the end of an object that was made again, when it comes late',
      [change('added', row('b', 6, 'b2')), change('deleted', row('b', 5))],
      'a@1 b2@6 c@1',
    ],
  ])('%s', (_, changes, expected) => {
    expect(show(foldChanges(rows, changes))).toBe(expected)
  })

  it('gives the same rows when nothing is new', () => {
    const again = [change('modified', row('b', 1)), change('deleted', row('zz', 9))]

    expect(foldChanges(rows, again)).toBe(rows)
  })

  it('keeps a row that is newer than a change', () => {
    const newer = [row('a', 9)]

    expect(foldChanges(newer, [change('modified', row('a', 8))])).toBe(newer)
    expect(foldChanges(newer, [change('deleted', row('a', 8))])).toBe(newer)
  })

  it('keeps the rows that did not change', () => {
    const after = foldChanges(rows, [change('modified', row('b', 5))])

    expect(after[0]).toBe(a)
    expect(after[2]).toBe(c)
  })

  it('knows which version is older', () => {
    expect(isOlder('9', '10')).toBe(true)
    expect(isOlder('10', '9')).toBe(false)
    expect(isOlder('10', '10')).toBe(false)
    expect(isOlder('x', '10')).toBe(false)
    expect(isOlder(undefined, '1')).toBe(false)
  })
})
