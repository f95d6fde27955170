import { describe, expect, it } from 'vitest'
import type { StatusLevel } from '../lib/status.ts'
import type { TableColumn } from './column.ts'
import { createSortKeys, formatSort, parseSort, sortRows, toNaturalKey } from './sort.ts'

interface Thing {
  readonly name: string
  readonly count?: number
  readonly level?: StatusLevel
}

const byName: TableColumn<Thing> = {
  id: 'name',
  label: '',
  value: ({ name }) => name,
  width: 1,
  priority: 0,
}
const byCount: TableColumn<Thing> = {
  id: 'count',
  label: '',
  value: ({ count }) => count,
  width: 1,
  priority: 0,
}
const byStatus: TableColumn<Thing> = {
  ...byName,
  status: ({ level, name }) => ({ level: level ?? 'unknown', word: name }),
}

function names(rows: readonly Thing[]): string[] {
  return rows.map(({ name }) => name)
}

describe('the keys of a column', () => {
  it('are made once for each row, however often it is sorted', () => {
    const asked: string[] = []
    const column: TableColumn<Thing> = {
      ...byName,
      value: ({ name }) => {
        asked.push(name)
        return name
      },
    }
    const rows = [{ name: 'b' }, { name: 'a' }]
    const toKey = createSortKeys<Thing>()

    expect(names(sortRows(rows, column, false, toKey))).toEqual(['a', 'b'])
    expect(names(sortRows(rows, column, true, toKey))).toEqual(['b', 'a'])
    expect(asked).toEqual(['b', 'a'])
  })

  it('are those of the column that is asked for', () => {
    const rows = [
      { name: 'a', count: 2 },
      { name: 'b', count: 1 },
    ]
    const toKey = createSortKeys<Thing>()

    sortRows(rows, byName, false, toKey)

    expect(names(sortRows(rows, byCount, false, toKey))).toEqual(['b', 'a'])
  })
})

describe('sortRows', () => {
  it('counts numbers inside names', () => {
    const rows = ['node-10', 'node-9', 'Node-1', 'api'].map((name) => ({ name }))
    expect(names(sortRows(rows, byName, false))).toEqual(['api', 'Node-1', 'node-9', 'node-10'])
  })

  it('puts what is unknown last, either way', () => {
    const rows = [{ name: 'a' }, { name: 'b', count: 2 }, { name: 'c', count: 10 }]
    expect(names(sortRows(rows, byCount, false))).toEqual(['b', 'c', 'a'])
    expect(names(sortRows(rows, byCount, true))).toEqual(['c', 'b', 'a'])
  })

  it('sorts a status by badness, then by word', () => {
    const rows: Thing[] = [
      { name: 'Running', level: 'ok' },
      { name: 'Pending', level: 'progress' },
      { name: 'ImagePullBackOff', level: 'bad' },
      { name: 'CrashLoopBackOff', level: 'bad' },
      { name: '?', level: 'unknown' },
    ]
    expect(names(sortRows(rows, byStatus, false))).toEqual([
      'CrashLoopBackOff',
      'ImagePullBackOff',
      '?',
      'Pending',
      'Running',
    ])
  })

  it('keeps the order of equals and of a table without a sort', () => {
    const rows = [
      { name: 'x', count: 1 },
      { name: 'y', count: 1 },
    ]
    expect(sortRows(rows, byCount, true)).toEqual(rows)
    expect(sortRows(rows, undefined, false)).toBe(rows)
  })
})

describe('toNaturalKey', () => {
  it('keeps long digit runs apart', () => {
    expect(toNaturalKey('a2') < toNaturalKey('a10')).toBe(true)
  })
})

describe('parseSort', () => {
  it('is the reverse of formatSort', () => {
    for (const text of ['name', '-restarts']) {
      const sort = parseSort(text)
      expect(sort && formatSort(sort)).toBe(text)
    }
    expect(parseSort('')).toBeUndefined()
    expect(parseSort('a b')).toBeUndefined()
  })
})
