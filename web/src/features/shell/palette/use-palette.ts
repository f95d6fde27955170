import { computed, type ComputedRef, type Ref, ref, watch } from 'vue'
import { SEARCHED_KINDS } from '../../../api/search.ts'
import { useCluster } from '../../../composables/cluster.ts'
import { useClusters } from '../use-clusters.ts'
import { type SearchedGap, toGapSentence } from './gaps.ts'
import { toGroups } from './groups.ts'
import { parseInput } from './input.ts'
import type { PaletteGroup, PaletteItem } from './item.ts'
import { toObjectItem, toObjectQuery } from './object-items.ts'
import { useObjectSearch } from './use-object-search.ts'
import { useSources } from './use-sources.ts'

const SHOWN_OBJECTS = 40

export interface Palette {
  readonly groups: ComputedRef<readonly PaletteGroup[]>
  /** What is being done or missing, in a sentence; empty when there is nothing to say. */
  readonly notice: ComputedRef<string>
}

/** What the palette shows for what is typed. */
export function usePalette(typed: Readonly<Ref<string>>): Palette {
  const cluster = useCluster()
  const clusters = useClusters()
  const input = computed(() => parseInput(typed.value))
  const sources = useSources(computed(() => input.value.mode))
  const isWide = ref(cluster.value === '')
  watch(typed, (now, before) => {
    // Another search begins where the page is.
    if (!now.startsWith(before) && cluster.value !== '') isWide.value = false
  })

  const reachable = computed(() => clusters.value.filter(({ level }) => level !== 'bad'))
  const query = computed(() =>
    toObjectQuery(input.value.mode === 'all' ? input.value.words : [], SEARCHED_KINDS),
  )
  const search = useObjectSearch(query, () =>
    isWide.value ? reachable.value.map(({ name }) => name) : [cluster.value],
  )

  const widen = computed<readonly PaletteItem[]>(() =>
    isWide.value || query.value.text === '' || clusters.value.length < 2
      ? []
      : [
          {
            id: 'widen',
            label: `Search all clusters for “${input.value.query}”`,
            stays: true,
            run: () => (isWide.value = true),
          },
        ],
  )
  const objects = computed<PaletteGroup>(() => ({
    label: isWide.value ? 'Objects of all clusters' : `Objects of ${cluster.value}`,
    items: [
      ...search.found.value
        .slice(0, SHOWN_OBJECTS)
        .flatMap((found) => toObjectItem(found, query.value.text, isWide.value)),
      ...widen.value,
    ],
  }))
  const gaps = computed<readonly SearchedGap[]>(() => {
    if (query.value.text === '') return []
    const silent = isWide.value ? clusters.value.filter(({ level }) => level === 'bad') : []
    return [
      ...silent.map(({ name }) => ({ cluster: name, kinds: [], reason: 'silent' as const })),
      ...search.gaps.value,
    ]
  })

  return {
    groups: computed(() => {
      const groups = toGroups(input.value, sources.value)
      return objects.value.items.length > 0 ? [...groups, objects.value] : groups
    }),
    notice: computed(() => {
      if (input.value.mode === 'namespaces' && cluster.value === '') {
        return 'Namespaces belong to a cluster: open one first.'
      }
      if (search.isSearching.value) {
        return `Searching ${isWide.value ? `${reachable.value.length} clusters` : cluster.value}…`
      }
      return toGapSentence(gaps.value)
    }),
  }
}
