import type { ComputedRef, Ref } from 'vue'
import { useHotkeys } from '../composables/hotkeys.ts'
import type { TableRow } from './column.ts'
import type { RowAction } from './row-action.ts'

/** How far PageUp and PageDown go. */
const PAGE = 20

interface RowEdit<R> {
  readonly select: (row: R) => void
  readonly menu: (row: R) => void
  /** What can be done with a row. */
  readonly actions: (row: R) => readonly RowAction[]
  /** Says why an action of a row cannot be done. */
  readonly denied: (row: R, action: RowAction) => void
}

export interface RowKeysOptions<R> {
  readonly rows: ComputedRef<readonly R[]>
  /** uid of the row that keys act on. */
  readonly active: Ref<string | undefined>
  /** Whether a row is open beside the table: it follows. */
  readonly isOpen: () => boolean
  /** Brings the focus to the rows, so that the active one is said to those who hear the page. */
  readonly focus: () => void
  readonly open: (row: R) => void
  readonly replace: (row: R) => void
  readonly refresh: () => void
  /** What can be done with rows; absent where they are only read. */
  readonly edit?: RowEdit<R>
}

/** Keys of a table: up and down, open, select. */
export function useRowKeys<R extends TableRow>(options: RowKeysOptions<R>): void {
  const { rows, active, isOpen, focus, open, replace, refresh, edit } = options

  function findActive(): number {
    return rows.value.findIndex(({ uid }) => uid === active.value)
  }

  function moveTo(index: number): boolean {
    const row = rows.value[Math.min(Math.max(index, 0), rows.value.length - 1)]
    if (!row) return false
    active.value = row.uid
    focus()
    if (isOpen()) replace(row)
    return true
  }

  function withActive(act: (row: R) => void): boolean {
    const row = rows.value[findActive()]
    if (!row) return false
    act(row)
    return true
  }

  /** Does what stands in the menu of the row with this key; false when there is nothing. */
  function act(key: string): boolean {
    const row = rows.value[findActive()]
    const action = row && edit?.actions(row).find((each) => each.key === key)
    if (row && action?.denial) edit?.denied(row, action)
    else action?.run()
    return action !== undefined
  }

  const onControl = (event: KeyboardEvent) =>
    event.target instanceof HTMLElement && event.target.closest('a, button, [role="tab"]') !== null

  const down = () => moveTo(findActive() + 1)
  const up = () => moveTo(Math.max(findActive() - 1, 0))
  const group = 'Table'
  useHotkeys([
    { keys: 'j', label: 'Next row', group, run: down },
    { keys: 'k', label: 'Previous row', group, run: up },
    { keys: 'ArrowDown', label: 'Next row', group, run: down },
    { keys: 'ArrowUp', label: 'Previous row', group, run: up },
    { keys: 'PageDown', label: 'A page down', group, run: () => moveTo(findActive() + PAGE) },
    { keys: 'PageUp', label: 'A page up', group, run: () => moveTo(findActive() - PAGE) },
    { keys: 'Home', label: 'First row', group, run: () => moveTo(0) },
    { keys: 'End', label: 'Last row', group, run: () => moveTo(rows.value.length - 1) },
    {
      keys: 'Enter',
      label: 'Open the row',
      group,
      run: (event) => !onControl(event) && withActive(open),
    },
    ...(edit
      ? [
          { keys: 'x', label: 'Select the row', group, run: () => withActive(edit.select) },
          { keys: 'l', label: 'Logs of the row', group, run: () => act('l') },
          { keys: 's', label: 'Shell in the row', group, run: () => act('s') },
          { keys: '.', label: 'Actions of the row', group, run: () => withActive(edit.menu) },
        ]
      : []),
    { keys: 'r', label: edit ? 'Ask the cluster again' : 'Ask again', group, run: refresh },
  ])
}
