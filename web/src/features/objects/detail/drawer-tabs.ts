import { kinds, type KindPath } from '#sdk'
import { computed, type ComputedRef, type MaybeRefOrGetter, toValue } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { isLogPath } from '../../../lib/log-target.ts'

export const TAB_LABELS = {
  overview: 'Overview',
  yaml: 'YAML',
  events: 'Events',
  logs: 'Logs',
  metrics: 'Metrics',
  related: 'Related',
} as const

export type TabId = keyof typeof TAB_LABELS

/** What a kind's drawer has to show. */
export function listTabs(path: KindPath): readonly TabId[] {
  return [
    'overview',
    'yaml',
    'events',
    ...(isLogPath(path) ? ['logs' as const] : []),
    ...(kinds[path].hasMetrics ? ['metrics' as const] : []),
    'related',
  ]
}

/** The tab that the URL asks for; the first when it asks for none, or for one that is not there. */
export function readTab(wanted: unknown, tabs: readonly TabId[]): TabId {
  return tabs.find((tab) => tab === wanted) ?? 'overview'
}

/** What of the drawer stands in the URL: its tab, and whether it has the page for itself. */
export function useDrawerState(ids: MaybeRefOrGetter<readonly TabId[]>): {
  tabs: ComputedRef<readonly TabId[]>
  tab: ComputedRef<TabId>
  wide: ComputedRef<boolean>
  choose: (tab: TabId) => void
  /** To the tab before (-1) or after (1). */
  step: (by: number) => void
  toggleWide: () => void
} {
  const route = useRoute()
  const router = useRouter()
  const tabs = computed(() => toValue(ids))
  const tab = computed(() => readTab(route.query['tab'], tabs.value))
  const wide = computed(() => route.query['wide'] === '1')

  function choose(wanted: TabId): void {
    const { tab: _tab, ...query } = route.query
    void router.push({ query: { ...query, ...(wanted !== 'overview' && { tab: wanted }) } })
  }

  return {
    tabs,
    tab,
    wide,
    choose,
    step(by) {
      const count = tabs.value.length
      const next = tabs.value[(tabs.value.indexOf(tab.value) + by + count) % count]
      if (next) choose(next)
    },
    toggleWide() {
      const { wide: isWide, ...query } = route.query
      void router.replace({ query: { ...query, ...(isWide !== '1' && { wide: '1' }) } })
    },
  }
}
