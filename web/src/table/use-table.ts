import { computed, type ComputedRef } from 'vue'
import type { StatusLevel } from '../lib/status.ts'
import { createArranger } from './arrange.ts'
import { chooseColumns, type TableColumn, type TableRow } from './column.ts'
import { createFilter } from './filter.ts'
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
  const text = computed(() => state.value.filter)
  const filter = computed(() => createFilter(text.value, columns.value))
  const matches = computed(() => (text.value === '' ? undefined : filter.value.matches))
  const sortKey = computed(() => state.value.sort?.by ?? '')
  const column = computed(() => columns.value.find(({ id }) => id === sortKey.value))
  const descending = computed(() => state.value.sort?.descending ?? false)
  const arrange = createArranger<R>()
  return {
    shown: computed(() =>
      arrange(rows.value, {
        matches: matches.value,
        column: column.value,
        descending: descending.value,
      }),
    ),
    visibleColumns: computed(() => chooseColumns(columns.value, state.value.columns)),
    problem: computed(() => filter.value.problem),
    levels: computed(() => countLevels(rows.value, columns.value)),
  }
}
