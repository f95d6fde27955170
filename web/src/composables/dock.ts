import { computed, type ComputedRef, readonly, type Ref, ref, shallowRef, watch } from 'vue'
import { readStored, store } from '../lib/storage.ts'
import { isSameLog, type LogTarget } from '../lib/log-target.ts'

/** In which container a shell runs. */
export interface TerminalTarget {
  readonly cluster: string
  readonly namespace: string
  readonly pod: string
  /** The pod's default one when absent. */
  readonly container?: string | undefined
}

/** A log or a shell that stays while one goes from page to page. */
export type DockTab =
  | { readonly id: number; readonly type: 'logs'; readonly target: LogTarget }
  | { readonly id: number; readonly type: 'terminal'; readonly target: TerminalTarget }

interface DockState {
  readonly tabs: readonly DockTab[]
  /** The tab that is shown. */
  readonly current: number | undefined
}

const EMPTY: DockState = { tabs: [], current: undefined }
/** More tabs nobody tells apart, and each keeps its lines. */
export const MOST_TABS = 12

/** Adds a tab, or goes to the one that shows the same log. Of too many, the oldest log leaves. */
export function addTab(state: DockState, tab: DockTab): DockState {
  const same =
    tab.type === 'logs'
      ? state.tabs.find((each) => each.type === 'logs' && isSameLog(each.target, tab.target))
      : undefined
  if (same) {
    const tabs = state.tabs.map((each) => (each === same ? { ...tab, id: same.id } : each))
    return { tabs, current: same.id }
  }
  const oldest = state.tabs.find(({ type }) => type === 'logs')
  const kept =
    state.tabs.length >= MOST_TABS ? state.tabs.filter((each) => each !== oldest) : state.tabs
  return { tabs: [...kept, tab], current: tab.id }
}

/** Takes a tab away; its neighbour is shown in its place. */
export function removeTab({ tabs, current }: DockState, id: number): DockState {
  const index = tabs.findIndex((tab) => tab.id === id)
  const left = tabs.filter((tab) => tab.id !== id)
  return {
    tabs: left,
    current: current === id ? left[Math.min(index, left.length - 1)]?.id : current,
  }
}

/** What is remembered over a reload: logs. A shell is gone with its page. */
function readTabs(): DockState {
  const targets = readStored<readonly LogTarget[]>('dock-logs', [])
  const tabs = targets.map((target, index): DockTab => ({ id: index + 1, type: 'logs', target }))
  return { tabs, current: tabs.at(-1)?.id }
}

const state = shallowRef<DockState>(readTabs())
const isOpen = ref(false)
let lastId = state.value.tabs.length

watch(state, ({ tabs }) =>
  store(
    'dock-logs',
    tabs.flatMap((tab) => (tab.type === 'logs' ? [tab.target] : [])),
  ),
)

function add(tab: DockTab): void {
  state.value = addTab(state.value, tab)
  isOpen.value = true
}

/** Opens the log below the page. */
export function openLogs(target: LogTarget): void {
  add({ id: (lastId += 1), type: 'logs', target })
}

/** Opens a new shell below the page. */
export function openTerminal(target: TerminalTarget): void {
  add({ id: (lastId += 1), type: 'terminal', target })
}

/** The dock, for what draws it. */
export function useDock(): {
  readonly tabs: ComputedRef<readonly DockTab[]>
  readonly current: ComputedRef<number | undefined>
  /** Whether more than its tabs is shown. */
  readonly isOpen: Readonly<Ref<boolean>>
  choose: (id: number) => void
  toggle: () => void
  close: (id: number) => void
  /** Another container or run of the same log. */
  retarget: (id: number, target: LogTarget) => void
} {
  return {
    tabs: computed(() => state.value.tabs),
    current: computed(() => state.value.current),
    isOpen: readonly(isOpen),
    choose(id) {
      state.value = { ...state.value, current: id }
      isOpen.value = true
    },
    toggle: () => (isOpen.value = !isOpen.value),
    close: (id) => (state.value = removeTab(state.value, id)),
    retarget(id, target) {
      const tabs = state.value.tabs.map((tab) =>
        tab.id === id && tab.type === 'logs' ? { ...tab, target } : tab,
      )
      state.value = { ...state.value, tabs }
    },
  }
}

/** Forgets all tabs. */
export function clearDock(): void {
  state.value = EMPTY
  isOpen.value = false
}
