import { describe, expect, it } from 'vitest'
import { chooseColumns, fitColumns, type TableColumn, toTemplate } from './column.ts'

function column(
  id: string,
  priority: number,
  width = 100,
  more: Partial<TableColumn<object>> = {},
) {
  return { id, label: id, value: () => id, width, priority, ...more }
}

const columns: readonly TableColumn<object>[] = [
  column('name', 0, 200, { grow: 3 }),
  column('node', 6),
  column('ip', 8),
  column('age', 7, 60),
  column('owner', 9, 100, { hidden: true }),
]

function ids(chosen: readonly { readonly id: string }[]): string[] {
  return chosen.map(({ id }) => id)
}

describe('chooseColumns', () => {
  it('shows the usual ones, or the chosen ones and those that never leave', () => {
    expect(ids(chooseColumns(columns, undefined))).toEqual(['name', 'node', 'ip', 'age'])
    expect(ids(chooseColumns(columns, ['owner']))).toEqual(['name', 'owner'])
  })
})

describe('fitColumns', () => {
  it('lets the least important leave until the rest has room', () => {
    const usual = chooseColumns(columns, undefined)
    expect(ids(fitColumns(usual, 1000))).toEqual(['name', 'node', 'ip', 'age'])
    expect(ids(fitColumns(usual, 400))).toEqual(['name', 'node', 'age'])
    expect(ids(fitColumns(usual, 310))).toEqual(['name', 'node'])
    expect(ids(fitColumns(usual, 10))).toEqual(['name'])
  })
})

describe('toTemplate', () => {
  it('gives spare width to those that grow', () => {
    expect(toTemplate(columns.slice(0, 2), 34)).toBe('34px minmax(200px, 3fr) 100px')
  })
})
