import type { RouteLocationRaw } from 'vue-router'
import { useRouter } from 'vue-router'
import { useCluster } from '../../composables/cluster.ts'
import { type Hotkey, useHotkeys } from '../../composables/hotkeys.ts'
import { useNamespaces } from '../../composables/namespaces.ts'
import type { ShortNameTarget } from '../../kinds/short-names.ts'
import { toDefinitions, toEvents, toFleet, toList, toOverview } from '../../routes.ts'

type GoTarget = ShortNameTarget | 'overview'

interface GoKey {
  readonly letter: string
  readonly label: string
  readonly target: GoTarget
}

const GROUP = 'Go to'

/** The second letter of `g …`. */
export const GO_KEYS: readonly GoKey[] = [
  { letter: 'o', label: 'Overview', target: 'overview' },
  { letter: 'p', label: 'Pods', target: 'pods' },
  { letter: 'd', label: 'Deployments', target: 'deployments' },
  { letter: 't', label: 'StatefulSets', target: 'statefulsets' },
  { letter: 'j', label: 'Jobs', target: 'jobs' },
  { letter: 's', label: 'Services', target: 'services' },
  { letter: 'i', label: 'Ingresses', target: 'ingresses' },
  { letter: 'c', label: 'ConfigMaps', target: 'configmaps' },
  { letter: 'x', label: 'Secrets', target: 'secrets' },
  { letter: 'v', label: 'Volume claims', target: 'pvcs' },
  { letter: 'n', label: 'Nodes', target: 'nodes' },
  { letter: 'e', label: 'Events', target: 'events' },
  { letter: 'r', label: 'Custom resources', target: 'definitions' },
]

/** The page of a cluster that a target stands for. */
export function toClusterPage(
  target: GoTarget,
  cluster: string,
  namespaces: readonly string[],
): RouteLocationRaw {
  if (target === 'overview') return toOverview(cluster)
  if (target === 'events') return toEvents(cluster, namespaces)
  if (target === 'definitions') return toDefinitions(cluster)
  if (target === 'fleet') return toFleet()
  return toList({ cluster, path: target, namespaces })
}

/** `g f`: from everywhere. */
export function useFleetKey(): void {
  const router = useRouter()
  useHotkeys([
    { keys: 'g f', label: 'Fleet', group: GROUP, run: () => void router.push(toFleet()) },
  ])
}

/** `g` and a letter: the pages of the cluster, with its namespaces. */
export function useGoKeys(): void {
  const router = useRouter()
  const cluster = useCluster()
  const { remembered } = useNamespaces(cluster)
  useHotkeys(
    GO_KEYS.map(({ letter, label, target }): Hotkey => ({
      keys: `g ${letter}`,
      label,
      group: GROUP,
      run: () => void router.push(toClusterPage(target, cluster.value, remembered.value)),
    })),
  )
}
