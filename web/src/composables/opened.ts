import { computed, type ComputedRef } from 'vue'
import { type LocationQueryRaw, type RouteParamsRawGeneric, useRoute, useRouter } from 'vue-router'

/** An object beside its list. */
export interface OpenedName {
  /** Absent for cluster-scoped objects. */
  readonly namespace?: string
  readonly name: string
}

/** The place of a cluster-scoped object's namespace in addresses of custom resources. */
const NO_NAMESPACE = '_'

/** The object that an address names: `[namespace, name]`, `['_', name]`, or `[name]` of a cluster-scoped kind. */
export function readOpened(
  segments: string | readonly string[] | undefined,
): OpenedName | undefined {
  const [first, second] = typeof segments === 'string' ? [segments] : (segments ?? [])
  if (first === undefined || first === '') return undefined
  if (second === undefined) return { name: first }
  return first === NO_NAMESPACE ? { name: second } : { namespace: first, name: second }
}

/** What of a query belongs to the open object, not to its list. */
const DRAWER_KEYS = new Set(['tab', 'wide'])

/** The object that is open beside the list of this page, and the ways to open and close one. The view stays as it is. */
export function useOpened(toSegments: (row: OpenedName) => readonly string[]): {
  opened: ComputedRef<OpenedName | undefined>
  rowTo: (row: OpenedName) => { params: RouteParamsRawGeneric; query: LocationQueryRaw }
  close: () => void
} {
  const route = useRoute()
  const router = useRouter()
  const opened = computed(() => readOpened(route.params['object']))

  function listQuery() {
    return Object.fromEntries(Object.entries(route.query).filter(([key]) => !DRAWER_KEYS.has(key)))
  }

  return {
    opened,
    // Going from object to object keeps the tab.
    rowTo: (row) => ({
      params: { ...route.params, object: [...toSegments(row)] },
      query: opened.value ? route.query : listQuery(),
    }),
    close: () => void router.push({ params: { ...route.params, object: [] }, query: listQuery() }),
  }
}
