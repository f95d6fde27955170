import { expect, it } from 'vitest'
import type { TableColumn } from './column.ts'
import { toCsv } from './export.ts'

interface Thing {
  readonly name: string
  readonly at: string
}

const columns: readonly TableColumn<Thing>[] = [
  { id: 'name', label: 'Name', value: ({ name }) => name, width: 1, priority: 0 },
  {
    id: 'age',
    label: 'Age',
    value: ({ at }) => -Date.parse(at),
    cell: ({ at }) => ({ type: 'age', at }),
    width: 1,
    priority: 0,
  },
]

it('writes RFC 4180 with moments instead of ages, and no formulas', () => {
  const at = '2026-01-02T03:04:05Z'
  const rows = ['plain', 'a "b", c', '=HYPERLINK(1)', '-3', 'two\nlines'].map((name) => ({
    name,
    at,
  }))
  expect(toCsv(rows, columns)).toBe(
    [
      'Name,Age',
      `plain,${at}`,
      `"a ""b"", c",${at}`,
      `'=HYPERLINK(1),${at}`,
      `-3,${at}`,
      `"two\nlines",${at}`,
      '',
    ].join('\r\n'),
  )
})
