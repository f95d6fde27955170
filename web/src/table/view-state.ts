import { computed, type ComputedRef, onScopeDispose, shallowRef } from 'vue'
import { type LocationQuery, useRoute, useRouter } from 'vue-router'
import { formatSort, parseSort, type Sort } from './sort.ts'

/** What of a table stands in the URL, so that a link shows the same view to somebody else. */
export interface ViewState {
  /** `q`: the filter's text. */
  readonly filter: string
  /** `labels`: a label selector, which the cluster applies. */
  readonly labelSelector: string
  /** `sort`: a column, with `-` for descending. */
  readonly sort: Sort | undefined
  /** `cols`: chosen columns; undefined for those of the kind. */
  readonly columns: readonly string[] | undefined
}

function toText(value: LocationQuery[string] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? ''
}

export function readViewState(query: LocationQuery): ViewState {
  const columns = toText(query['cols'])
  return {
    filter: toText(query['q']),
    labelSelector: toText(query['labels']),
    sort: parseSort(toText(query['sort'])),
    columns: columns === '' ? undefined : columns.split(','),
  }
}

/** The query with a part of the view changed; what is as usual leaves it. */
export function writeViewState(query: LocationQuery, change: Partial<ViewState>): LocationQuery {
  const { q: _q, labels: _labels, sort: _sort, cols: _cols, ...rest } = query
  const { filter, labelSelector, sort, columns } = { ...readViewState(query), ...change }
  return {
    ...rest,
    ...(filter !== '' && { q: filter }),
    ...(labelSelector !== '' && { labels: labelSelector }),
    ...(sort && { sort: formatSort(sort) }),
    ...(columns && { cols: columns.join(',') }),
  }
}

/** What is typed stands in the URL after this pause: a navigation for each key would cost more than the filter itself. */
const TYPING_MS = 250

/** The view that the URL describes. Typing replaces the entry of the history, everything else adds one. */
export function useViewState(): {
  state: ComputedRef<ViewState>
  change: (change: Partial<ViewState>, how?: 'push' | 'replace') => void
} {
  const route = useRoute()
  const router = useRouter()
  /** What is shown already and not yet in the URL. */
  const typed = shallowRef<Partial<ViewState>>({})
  let timer: ReturnType<typeof setTimeout> | undefined

  async function write(how: 'push' | 'replace', changes: Partial<ViewState>): Promise<void> {
    clearTimeout(timer)
    await router[how]({ query: writeViewState(route.query, changes), hash: route.hash })
    if (typed.value === changes) typed.value = {}
  }

  onScopeDispose(() => clearTimeout(timer))
  return {
    state: computed(() => ({ ...readViewState(route.query), ...typed.value })),
    change(change, how = 'push') {
      const changes = { ...typed.value, ...change }
      typed.value = changes
      clearTimeout(timer)
      if (how === 'push') void write(how, changes)
      else timer = setTimeout(() => void write(how, changes), TYPING_MS)
    },
  }
}
