import { describe, expect, it } from 'vitest'
import { kinds, type KindPath } from '#sdk'
import { parseTerms } from '../table/filter.ts'
import { parseSort } from '../table/sort.ts'
import { loadView } from './views.ts'

// The keys of the table are its paths.
const PATHS = Object.keys(kinds) as KindPath[]
/** Columns that every table has of its own. */
const RESERVED = ['name', 'namespace', 'status', 'age']

describe.each(PATHS)('the view of %s', (path) => {
  it('is the view of its kind', async () => {
    expect((await loadView(path)).path).toBe(path)
  })

  it('has columns of its own, each with an id that filters and links can name', async () => {
    const ids = (await loadView(path)).columns.map(({ id }) => id)

    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => id !== id.toLowerCase())).toEqual([])
    expect(ids.map((id) => parseTerms(`${id}:x`)[0]?.field)).toEqual(ids)
    expect(ids.map((id) => parseSort(id)?.by)).toEqual(ids)
    expect(ids.filter((id) => RESERVED.includes(id))).toEqual([])
  })

  it('names every column and gives it room', async () => {
    const { columns } = await loadView(path)

    expect(columns.filter(({ label }) => label === '')).toEqual([])
    expect(columns.filter(({ width }) => width < 48)).toEqual([])
  })
})
