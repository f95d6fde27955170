import { beforeEach, describe, expect, it } from 'vitest'
import {
  addTab,
  clearDock,
  type DockTab,
  MOST_TABS,
  openLogs,
  openTerminal,
  removeTab,
  useDock,
} from './dock.ts'

function log(id: number, name = `pod-${id}`, previous?: boolean): DockTab {
  const target = { cluster: 'c', path: 'pods' as const, namespace: 'n', name, previous }
  return { id, type: 'logs', target }
}

function shell(id: number): DockTab {
  return { id, type: 'terminal', target: { cluster: 'c', namespace: 'n', pod: 'p' } }
}

describe('addTab', () => {
  it('goes to the tab of the same log, which shows what was asked for now', () => {
    const { tabs, current } = addTab(
      { tabs: [log(1, 'a'), log(2, 'b')], current: 2 },
      log(3, 'a', true),
    )

    expect(current).toBe(1)
    expect(tabs[0]).toMatchObject({ id: 1, target: { previous: true } })
    expect(tabs).toHaveLength(2)
  })

  it('opens another shell beside one of the same pod', () => {
    expect(addTab({ tabs: [shell(1)], current: 1 }, shell(2)).tabs).toHaveLength(2)
  })

  it('lets the oldest log go when there are too many, never a shell', () => {
    const full = [shell(1), ...Array.from({ length: MOST_TABS - 1 }, (_, index) => log(index + 2))]

    const { tabs } = addTab({ tabs: full, current: 1 }, log(99))

    expect(tabs).toHaveLength(MOST_TABS)
    expect(tabs.map(({ id }) => id)).not.toContain(2)
    expect(tabs.map(({ id }) => id)).toContain(1)
  })
})

describe('removeTab', () => {
  it('shows the neighbour of the tab that was shown', () => {
    const state = { tabs: [log(1), log(2), log(3)], current: 2 }

    expect(removeTab(state, 2).current).toBe(3)
    expect(removeTab({ ...state, current: 3 }, 3).current).toBe(2)
    expect(removeTab(state, 1).current).toBe(2)
  })

  it('shows nothing when nothing is left', () => {
    expect(removeTab({ tabs: [log(1)], current: 1 }, 1)).toEqual({ tabs: [], current: undefined })
  })
})

describe('the dock', () => {
  beforeEach(clearDock)

  it('opens with what is put into it', () => {
    const dock = useDock()

    openTerminal({ cluster: 'c', namespace: 'n', pod: 'p' })
    openLogs({ cluster: 'c', path: 'jobs', namespace: 'n', name: 'j' })

    expect(dock.isOpen.value).toBe(true)
    expect(dock.tabs.value.map(({ type }) => type)).toEqual(['terminal', 'logs'])
    expect(dock.current.value).toBe(dock.tabs.value[1]?.id)
  })
})
