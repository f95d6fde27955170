import { kinds } from '#sdk'
import { computed, type ComputedRef, reactive, watch } from 'vue'
import { type RouteLocationNormalizedLoaded, useRoute, useRouter } from 'vue-router'
import { readStored, store } from '../lib/storage.ts'
import { isKindPath } from '../routes.ts'

// The URL says which namespaces a page shows. Links to other pages of the cluster carry what the last list showed. What a
// person chose, or a link named, is also stored: the next visit of the cluster begins with it.

/** By cluster; what links carry. */
const carried = reactive<Record<string, readonly string[]>>(readStored('namespaces', {}))
/** By cluster, the last first; what the picker offers first. */
const recent = reactive<Record<string, readonly string[]>>(readStored('namespaces-recent', {}))
const RECENT = 6

/** Parses `ns=shop,web`. */
export function parseNamespaces(text: unknown): readonly string[] {
  return typeof text === 'string' && text !== ''
    ? [...new Set(text.split(',').filter((name) => name !== ''))]
    : []
}

/** What of a page's address matters to namespaces. */
export interface Visit {
  readonly cluster: string
  /** The page without its object. */
  readonly page: string
  /** Whether the page shows namespaces at all. */
  readonly isList: boolean
  readonly hasObject: boolean
  readonly ns: string | undefined
}

type Route = Pick<RouteLocationNormalizedLoaded, 'name' | 'params' | 'query'>

/** Whether a page shows objects of namespaces. */
export function hasNamespaces({ name, params: { kind } }: Pick<Route, 'name' | 'params'>): boolean {
  if (name !== 'objects') return name === 'events' || name === 'custom-resources'
  return typeof kind === 'string' && isKindPath(kind) && kinds[kind].namespaced
}

export function toVisit(route: Route): Visit {
  const { cluster, object, ...rest } = route.params
  const { ns } = route.query
  return {
    cluster: typeof cluster === 'string' ? cluster : '',
    page: [String(route.name), ...Object.values(rest).flat()].join('/'),
    isList: hasNamespaces(route),
    hasObject: Array.isArray(object) ? object.length > 0 : Boolean(object),
    ns: typeof ns === 'string' ? ns : undefined,
  }
}

/**
 * The namespaces that the next page shows after a visit; undefined when it changes nothing: pages without namespaces, links
 * to one object, and the list that is left when that object is closed.
 */
export function toCarried(to: Visit, from: Visit | undefined): readonly string[] | undefined {
  if (to.cluster === '' || !to.isList || to.hasObject) return undefined
  const isClosing =
    from?.hasObject === true &&
    from.cluster === to.cluster &&
    from.page === to.page &&
    from.ns === to.ns
  return isClosing ? undefined : parseNamespaces(to.ns)
}

/** The namespaces that were chosen last, each once. */
export function addRecent(before: readonly string[], chosen: readonly string[]): readonly string[] {
  return [...new Set([...chosen, ...before])].slice(0, Math.max(RECENT, chosen.length))
}

function remember(cluster: string, namespaces: readonly string[]): void {
  carried[cluster] = namespaces
  recent[cluster] = addRecent(recent[cluster] ?? [], namespaces)
  store('namespaces', carried)
  store('namespaces-recent', recent)
}

export function useNamespaces(cluster: ComputedRef<string>): {
  /** Those of this page; all when empty. */
  current: ComputedRef<readonly string[]>
  /** Those that links to other pages of the cluster carry. */
  remembered: ComputedRef<readonly string[]>
  /** Those that were chosen last. */
  recent: ComputedRef<readonly string[]>
  choose: (namespaces: readonly string[]) => void
} {
  const route = useRoute()
  const router = useRouter()

  return {
    current: computed(() => parseNamespaces(route.query['ns'])),
    remembered: computed(() => carried[cluster.value] ?? []),
    recent: computed(() => recent[cluster.value] ?? []),
    choose(namespaces) {
      remember(cluster.value, namespaces)
      const { ns: _ns, ...query } = route.query
      const { object } = route.params
      const isKept = namespaces.length === 0 || namespaces.includes(object?.[0] ?? '')
      void router.push({
        params: { ...route.params, object: isKept ? object : [] },
        query: { ...query, ...(namespaces.length > 0 && { ns: namespaces.join(',') }) },
      })
    },
  }
}

/** Keeps what lists showed, so that the next page of the cluster shows the same. */
export function useRememberedNamespaces(): void {
  const route = useRoute()
  watch(
    () => toVisit(route),
    (to, from) => {
      const namespaces = toCarried(to, from)
      if (namespaces === undefined) return
      // A link that names none shows all, but forgets nothing that was chosen.
      if (to.ns === undefined) carried[to.cluster] = []
      else remember(to.cluster, namespaces)
    },
    { immediate: true },
  )
}
