import { computed, type ComputedRef, reactive, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { readStored, store } from '../lib/storage.ts'

// The URL says which namespaces a page shows. What was chosen last in a cluster is remembered for links that lead to
// another page of it; a link that says nothing shows all.

const remembered = reactive<Record<string, readonly string[]>>(readStored('namespaces') ?? {})

/** Parses `ns=shop,web`. */
export function parseNamespaces(text: unknown): readonly string[] {
  return typeof text === 'string' && text !== ''
    ? [...new Set(text.split(',').filter((name) => name !== ''))]
    : []
}

export function useNamespaces(cluster: ComputedRef<string>): {
  /** Those of this page; all when empty. */
  current: ComputedRef<readonly string[]>
  /** Those that links to other pages of the cluster carry. */
  remembered: ComputedRef<readonly string[]>
  choose: (namespaces: readonly string[]) => void
} {
  const route = useRoute()
  const router = useRouter()
  const current = computed(() => parseNamespaces(route.query['ns']))

  function remember(namespaces: readonly string[]): void {
    remembered[cluster.value] = namespaces
    store('namespaces', remembered)
  }

  return {
    current,
    remembered: computed(() => remembered[cluster.value] ?? []),
    choose(namespaces) {
      remember(namespaces)
      const { ns: _ns, ...query } = route.query
      void router.push({
        params: { ...route.params, object: [] },
        query: { ...query, ...(namespaces.length > 0 && { ns: namespaces.join(',') }) },
      })
    },
  }
}

/** Remembers what a link showed, so that the next page of the cluster shows the same. */
export function useRememberedNamespaces(cluster: ComputedRef<string>): void {
  const route = useRoute()
  watch(
    () =>
      route.params['object'] === '' || !route.params['object']?.length
        ? route.query['ns']
        : undefined,
    (text) => {
      if (text === undefined || cluster.value === '') return
      remembered[cluster.value] = parseNamespaces(text)
      store('namespaces', remembered)
    },
    { immediate: true },
  )
}
