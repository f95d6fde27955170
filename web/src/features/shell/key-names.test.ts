import { describe, expect, it } from 'vitest'
import { toKeyGroups, toKeyNames } from './key-names.ts'

const run = () => true

describe('toKeyNames', () => {
  it('writes keys as they are printed on this platform', () => {
    expect(toKeyNames('mod+k', true)).toEqual(['⌘K'])
    expect(toKeyNames('mod+k', false)).toEqual(['Ctrl K'])
    expect(toKeyNames('g p', false)).toEqual(['g', 'p'])
    expect(toKeyNames('Escape', false)).toEqual(['Esc'])
    expect(toKeyNames(' ', false)).toEqual(['Space'])
  })
})

describe('toKeyGroups', () => {
  it('puts keys that do the same into one line', () => {
    const hotkeys = new Map([
      [
        'Table',
        [
          { keys: 'j', label: 'Next row', group: 'Table', run },
          { keys: 'ArrowDown', label: 'Next row', group: 'Table', run },
        ],
      ],
    ])

    expect(toKeyGroups(hotkeys, false)).toEqual([
      { label: 'Table', lines: [{ label: 'Next row', keys: [['j'], ['↓']] }] },
    ])
  })
})
