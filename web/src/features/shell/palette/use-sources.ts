import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type ComputedRef } from 'vue'
import { useRoute } from 'vue-router'
import { baseUrl } from '../../../api/client.ts'
import { objectListQuery } from '../../../api/objects.ts'
import { announce } from '../../../composables/announce.ts'
import { useCluster } from '../../../composables/cluster.ts'
import { hasNamespaces, useNamespaces } from '../../../composables/namespaces.ts'
import { useRecents } from '../../../composables/recents.ts'
import { useSettings } from '../../../composables/settings.ts'
import { toList, toOverview } from '../../../routes.ts'
import { useOverlay } from '../overlays.ts'
import { useClusters } from '../use-clusters.ts'
import { toActionItems } from './action-items.ts'
import type { PaletteSources } from './groups.ts'
import type { PaletteMode } from './input.ts'
import type { PaletteItem } from './item.ts'

async function copyLink(): Promise<void> {
  await navigator.clipboard.writeText(location.href)
  announce('Link copied')
}

function useActions(): ComputedRef<readonly PaletteItem[]> {
  const cluster = useCluster()
  const settings = useSettings()
  const overlay = useOverlay()
  return computed(() =>
    toActionItems({
      settings,
      hasSidebar: cluster.value !== '',
      showKeys: () => (overlay.value = 'keys'),
      openApiDocs: () => window.open(new URL('api/docs', baseUrl), '_blank', 'noopener'),
      copyLink: () => void copyLink(),
    }),
  )
}

/** Pages that were visited, without the one that is open. */
function useRecentItems(): ComputedRef<readonly PaletteItem[]> {
  const route = useRoute()
  const recents = useRecents()
  return computed(() =>
    recents.value
      .filter(({ address }) => address !== route.fullPath)
      .map(({ cluster, page, object, namespace, address }) => ({
        id: `recent/${address}`,
        label: object || page,
        detail: [object ? page : '', namespace, cluster].filter(Boolean).join(' · '),
        to: address,
      })),
  )
}

/** Namespaces of the cluster, read once they are asked for. */
function useNamespaceItems(mode: ComputedRef<PaletteMode>): ComputedRef<readonly PaletteItem[]> {
  const route = useRoute()
  const client = useQueryClient()
  const cluster = useCluster()
  const { recent, choose } = useNamespaces(cluster)
  const { data } = useQuery(() => ({
    ...objectListQuery(client, {
      cluster: cluster.value,
      path: 'namespaces',
      namespaces: [],
      labelSelector: '',
    }),
    enabled: mode.value === 'namespaces' && cluster.value !== '',
  }))

  function toItem(name: string): PaletteItem {
    const namespaces = name === '' ? [] : [name]
    const target = hasNamespaces(route)
      ? { run: () => choose(namespaces) }
      : { to: toList({ cluster: cluster.value, path: 'pods', namespaces }) }
    return { id: `namespace/${name}`, label: name || 'All namespaces', ...target }
  }

  return computed(() => {
    if (cluster.value === '') return []
    const names = data.value?.rows.map(({ name }) => name) ?? []
    const first = data.value?.complete
      ? recent.value.filter((name) => names.includes(name))
      : recent.value
    return ['', ...new Set([...first, ...names])].map(toItem)
  })
}

/** Everything that the palette may show, apart from objects. */
export function useSources(mode: ComputedRef<PaletteMode>): ComputedRef<PaletteSources> {
  const cluster = useCluster()
  const clusters = useClusters()
  const { remembered } = useNamespaces(cluster)
  const actions = useActions()
  const recents = useRecentItems()
  const namespaces = useNamespaceItems(mode)
  return computed(() => ({
    kinds: {
      cluster: cluster.value,
      clusters: clusters.value.map(({ name }) => name),
      namespaces: remembered.value,
    },
    clusters: clusters.value.map(({ name, level, word, environment }) => ({
      id: `cluster/${name}`,
      label: name,
      detail: [environment, word].filter(Boolean).join(' · '),
      level,
      to: toOverview(name),
    })),
    actions: actions.value,
    recents: recents.value,
    namespaces: namespaces.value,
  }))
}
