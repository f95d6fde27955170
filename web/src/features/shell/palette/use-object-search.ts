import { useQueries } from '@tanstack/vue-query'
import { computed, type ComputedRef, onScopeDispose, shallowRef, watch } from 'vue'
import { SEARCHED_KINDS, searchQuery } from '../../../api/search.ts'
import { createGate } from '../../../lib/gate.ts'
import { type SearchedGap, toGaps } from './gaps.ts'
import { compareFound, type FoundObject, matchesQuery, type ObjectQuery } from './object-items.ts'

const DEBOUNCE_MS = 120
/** How many clusters are asked at a time. */
const AT_A_TIME = 4

/** A value that follows another when that rests. */
function useRested<T>(source: () => T, ms: number) {
  const rested = shallowRef(source())
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(source, (value) => {
    clearTimeout(timer)
    timer = setTimeout(() => (rested.value = value), ms)
  })
  onScopeDispose(() => clearTimeout(timer))
  return rested
}

/** Objects of some clusters by their names. What was found before stays while it matches and more is coming. */
export function useObjectSearch(
  query: ComputedRef<ObjectQuery>,
  clusters: () => readonly string[],
): {
  found: ComputedRef<readonly FoundObject[]>
  gaps: ComputedRef<readonly SearchedGap[]>
  isSearching: ComputedRef<boolean>
} {
  const gate = createGate(AT_A_TIME)
  const rested = useRested(() => query.value, DEBOUNCE_MS)
  const asked = computed(() => (rested.value.text === '' ? [] : [...clusters()]))
  const answers = useQueries({
    queries: () =>
      asked.value.map((cluster) =>
        searchQuery({ cluster, text: rested.value.text, kinds: rested.value.kinds }, gate),
      ),
  })

  const arrived = computed(() =>
    answers.value.flatMap(({ data }, index) =>
      (data?.results ?? []).map((result) => ({ ...result, cluster: asked.value[index] ?? '' })),
    ),
  )
  const isAnswered = computed(() => answers.value.every(({ isPending }) => !isPending))
  const last = shallowRef<readonly FoundObject[]>([])
  watch([arrived, isAnswered], () => {
    if (arrived.value.length > 0 || isAnswered.value) last.value = arrived.value
  })

  return {
    found: computed(() =>
      last.value.filter((each) => matchesQuery(each, query.value)).sort(compareFound),
    ),
    gaps: computed(() =>
      answers.value.flatMap(({ data, isError }, index): SearchedGap[] => {
        const cluster = asked.value[index] ?? ''
        if (isError) return [{ cluster, kinds: [], reason: 'silent' }]
        return toGaps(cluster, data?.gaps ?? [], rested.value.kinds.length || SEARCHED_KINDS.length)
      }),
    ),
    isSearching: computed(
      () => query.value.text !== '' && (query.value !== rested.value || !isAnswered.value),
    ),
  }
}
