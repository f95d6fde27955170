import { watch } from 'vue'
import { type RouteLocationNormalizedLoaded, useRoute } from 'vue-router'
import { toKindLabel } from '../kinds/navigation.ts'
import { isKindPath } from '../routes.ts'

/** What a page shows, from its address. */
export interface Place {
  /** Empty on the fleet's page. */
  readonly cluster: string
  /** The page of the cluster: `Pods`, `Overview`, `certificates.cert-manager.io`. */
  readonly page: string
  /** The object that is open, empty without one. */
  readonly object: string
  /** Of the object; empty for cluster-scoped ones. */
  readonly namespace: string
}

type Route = Pick<RouteLocationNormalizedLoaded, 'name' | 'params'>

const PAGES: Readonly<Record<string, string>> = {
  fleet: 'Fleet',
  overview: 'Overview',
  events: 'Events',
  definitions: 'Custom resources',
  audit: 'Audit',
  'cluster-audit': 'Audit',
  sessions: 'Your sessions',
  tokens: 'Access tokens',
  logs: 'Logs',
  shell: 'Shell',
  nowhere: 'No such page',
}

function toText(param: string | readonly string[] | undefined): string {
  return typeof param === 'string' ? param : ''
}

function toPage({ name, params }: Route): string {
  const [kind, plural, group] = [params['kind'], params['plural'], params['group']].map(toText)
  if (isKindPath(kind)) return toKindLabel(kind)
  return plural ? [plural, group].filter(Boolean).join('.') : (PAGES[String(name)] ?? '')
}

export function toPlace(route: Route): Place {
  const { cluster, object } = route.params
  const parts = Array.isArray(object) ? object : []
  const namespace = parts.length > 1 ? (parts[0] ?? '') : ''
  return {
    cluster: toText(cluster),
    page: toPage(route),
    object: parts.at(-1) ?? '',
    namespace: namespace === '_' ? '' : namespace,
  }
}

/** The title of a page, from the narrow to the broad, so that tabs tell each other apart. */
export function toTitle({ object, page, cluster }: Place): string {
  return [object, page, cluster, 'Periscope'].filter((part) => part !== '').join(' · ')
}

/** Names the browser's tab after the page. */
export function useTitle(): void {
  const route = useRoute()
  watch(
    () => toTitle(toPlace(route)),
    (title) => (document.title = title),
    { immediate: true },
  )
}
