import { computed, type ComputedRef } from 'vue'
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

/** The view that the URL describes. Typing on replaces the entry of the history, everything else adds one. */
export function useViewState(): {
  state: ComputedRef<ViewState>
  change: (change: Partial<ViewState>, how?: 'push' | 'replace') => void
} {
  const route = useRoute()
  const router = useRouter()
  return {
    state: computed(() => readViewState(route.query)),
    change(change, how = 'push') {
      const to = { query: writeViewState(route.query, change), hash: route.hash }
      void (how === 'push' ? router.push(to) : router.replace(to))
    },
  }
}
