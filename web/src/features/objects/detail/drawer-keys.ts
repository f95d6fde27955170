import { useHotkeys } from '../../../composables/hotkeys.ts'

/** Keys of an open object: tabs, and Escape, which menus and dialogs have first. */
export function useDrawerKeys(step: (by: number) => void, close: () => void): void {
  function closeByKey({ target }: KeyboardEvent): boolean {
    if (target instanceof Element && target.closest('[role=menu],[role=dialog]')) return false
    close()
    return true
  }
  const group = 'Open object'
  useHotkeys([
    { keys: '[', label: 'Previous tab', group, run: () => step(-1) },
    { keys: ']', label: 'Next tab', group, run: () => step(1) },
    { keys: 'Escape', label: 'Close', group, run: closeByKey },
  ])
}
