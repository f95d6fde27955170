import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { type Arrangement, createArranger } from './arrange.ts'
import type { TableColumn } from './column.ts'

interface Row {
  readonly uid: string
  readonly name: string
  readonly restarts: number
}

const restarts: TableColumn<Row> = {
  id: 'restarts',
  label: 'Restarts',
  value: (row) => row.restarts,
  width: 1,
  priority: 1,
}
const matches = ({ restarts: count }: Row) => count < 8
const row = (uid: string, count: number): Row => ({ uid, name: uid, restarts: count })

const VIEWS: readonly Arrangement<Row>[] = [
  { matches: undefined, column: undefined, descending: false },
  { matches, column: undefined, descending: false },
  { matches, column: restarts, descending: false },
  { matches: undefined, column: restarts, descending: true },
]

/** What must hold of an order, whatever stands between equals. */
const show = (rows: readonly Row[], { column }: Arrangement<Row>) =>
  column
    ? [rows.map((each) => each.restarts), rows.map(({ uid }) => uid).sort()]
    : rows.map(({ uid }) => uid)

describe('arranging one state after the other', () => {
  it('gives what arranging from scratch would give', () => {
    const list = fc.uniqueArray(
      fc.record({ uid: fc.integer({ min: 0, max: 40 }).map(String), restarts: fc.nat(9) }),
      { selector: ({ uid }) => uid, maxLength: 30 },
    )
    fc.assert(
      fc.property(
        fc.array(list, { minLength: 2, maxLength: 5 }),
        fc.constantFrom(...VIEWS),
        (states, view) => {
          const arrange = createArranger<Row>()
          let rows: readonly Row[] = []
          for (const state of states) {
            const before = rows
            rows = state.map(
              (next) =>
                before.find((old) => old.uid === next.uid && old.restarts === next.restarts) ??
                row(next.uid, next.restarts),
            )

            const shown = arrange(rows, view)

            expect(show(shown, view)).toEqual(show(createArranger<Row>()(rows, view), view))
            expect(shown.every((each) => rows.includes(each))).toBe(true)
          }
        },
      ),
    )
  })

  it('looks at one row when one row changes', () => {
    const value = vi.fn((each: Row) => each.restarts)
    const filter = vi.fn(matches)
    const view = { matches: filter, column: { ...restarts, value }, descending: false }
    const rows = Array.from({ length: 10_000 }, (_, index) => row(String(index), index % 7))
    const arrange = createArranger<Row>()
    arrange(rows, view)
    value.mockClear()
    filter.mockClear()

    arrange(rows.with(5000, row('5000', 1)), view)

    expect(value.mock.calls.length).toBeLessThan(20)
    expect(filter.mock.calls.length).toBeLessThan(5)
  })
})
