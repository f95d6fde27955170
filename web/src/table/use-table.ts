import { computed, type ComputedRef } from 'vue'
import type { StatusLevel } from '../lib/status.ts'
import { chooseColumns, type TableColumn, type TableRow } from './column.ts'
import { createFilter } from './filter.ts'
import { sortRows } from './sort.ts'
import type { ViewState } from './view-state.ts'

export interface LevelCount {
  readonly level: StatusLevel
  readonly count: number
}

/** The levels that are worth a button over the table. */
const COUNTED: readonly StatusLevel[] = ['bad', 'warn', 'progress', 'unknown']

function countLevels<R>(rows: readonly R[], columns: readonly TableColumn<R>[]): LevelCount[] {
  const status = columns.find((column) => column.status)?.status
  if (!status) return []
  const counts = new Map<StatusLevel, number>()
  for (const row of rows) {
    const { level } = status(row)
    counts.set(level, (counts.get(level) ?? 0) + 1)
  }
  return COUNTED.flatMap((level) => {
    const count = counts.get(level)
    return count === undefined ? [] : [{ level, count }]
  })
}

/** The rows and columns that a view asks for. */
export function useTable<R extends TableRow>(
  rows: ComputedRef<readonly R[]>,
  columns: ComputedRef<readonly TableColumn<R>[]>,
  state: ComputedRef<ViewState>,
): {
  shown: ComputedRef<readonly R[]>
  visibleColumns: ComputedRef<readonly TableColumn<R>[]>
  problem: ComputedRef<string | undefined>
  levels: ComputedRef<readonly LevelCount[]>
} {
  const filter = computed(() => createFilter(state.value.filter, columns.value))
  const filtered = computed(() =>
    state.value.filter === '' ? rows.value : rows.value.filter(filter.value.matches),
  )
  const sortKey = computed(() => state.value.sort?.by ?? '')
  const descending = computed(() => state.value.sort?.descending ?? false)
  return {
    shown: computed(() =>
      sortRows(
        filtered.value,
        columns.value.find(({ id }) => id === sortKey.value),
        descending.value,
      ),
    ),
    visibleColumns: computed(() => chooseColumns(columns.value, state.value.columns)),
    problem: computed(() => filter.value.problem),
    levels: computed(() => countLevels(rows.value, columns.value)),
  }
}
