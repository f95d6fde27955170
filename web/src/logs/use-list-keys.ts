import type { Ref } from 'vue'
import type { LogView } from './log-view.ts'

export interface ListKeysOptions {
  /** The number of the line that keys act on. */
  readonly current: Ref<number | undefined>
  readonly view: () => LogView
  /** The last row in the page, where keys begin. */
  readonly lastSeen: () => number
  readonly goTo: (number: number) => void
  /** Returns whether there was something to do. */
  readonly toggle: (number: number, open?: boolean) => boolean
  readonly copy: (number: number) => unknown
  readonly follow: () => void
}

/** Keys of a log that has the focus: from line to line, fields, copy. Returns what listens. */
export function useListKeys(options: ListKeysOptions): (event: KeyboardEvent) => void {
  const { current, view, goTo, toggle, copy, follow } = options

  function move(step: number): boolean {
    const { count, rowOf, numberAt } = view()
    if (count === 0) return false
    const row = current.value === undefined ? options.lastSeen() : rowOf(current.value) + step
    goTo(numberAt(Math.min(Math.max(row, 0), count - 1)))
    return true
  }

  const withCurrent = (act: (number: number) => unknown) => () =>
    current.value !== undefined && act(current.value) !== false

  const acts: Readonly<Record<string, () => boolean>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: withCurrent((number) => toggle(number)),
    ArrowRight: withCurrent((number) => toggle(number, true)),
    ArrowLeft: withCurrent((number) => toggle(number, false)),
    c: withCurrent(copy),
    End() {
      current.value = undefined
      follow()
      return true
    },
  }

  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget)
      return
    if (!acts[event.key]?.()) return
    event.preventDefault()
    event.stopPropagation()
  }
}
