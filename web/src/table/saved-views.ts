import { reactive } from 'vue'
import { readStored, store } from '../lib/storage.ts'

/** A view that somebody wants again: its part of the URL, under a name. */
export interface SavedView {
  readonly name: string
  /** Query parameters: ns, q, labels, sort, cols. */
  readonly query: Readonly<Record<string, string>>
}

const all = reactive<Record<string, readonly SavedView[]>>(readStored('views', {}))

/** What of a query is a view: a tab or a width is not. */
const VIEW_KEYS = ['ns', 'q', 'labels', 'sort', 'cols']

function toViewQuery(query: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    VIEW_KEYS.flatMap((key) => {
      const value = query[key]
      return typeof value === 'string' && value !== '' ? [[key, value]] : []
    }),
  )
}

/** The views that this browser keeps for a table; the same in every cluster. */
export function useSavedViews(table: () => string) {
  function write(views: readonly SavedView[]): void {
    all[table()] = views
    store('views', all)
  }
  const list = () => all[table()] ?? []
  return {
    list,
    save(name: string, query: Readonly<Record<string, unknown>>) {
      const view = { name, query: toViewQuery(query) }
      write([...list().filter((known) => known.name !== name), view])
    },
    remove(name: string) {
      write(list().filter((known) => known.name !== name))
    },
  }
}
