import type { ApiResource } from '../kube/path.ts'
import type { Mask } from '../kube/proto/mask.ts'
import { eventResource, MAX_CLUSTER_EVENTS, toClusterEvent } from '../resources/events.ts'
import { kinds } from '../resources/kinds.ts'
import { projectionOf } from '../resources/projection.ts'

/** What can be watched, and how its rows are made. */
export interface Watchable {
  /** Its name in our API, such as `pvcs`. */
  readonly path: string
  readonly api: ApiResource & { readonly namespaced: boolean }
  /** The protobuf message of its objects. */
  readonly message: string
  readonly mask: Mask
  toRow(object: unknown, now: number): { readonly uid: string }
  /** Present when a snapshot has only the newest rows: how many, and how new a row is. */
  readonly newest?: { readonly max: number; timeOf(row: object): number }
}

/** Events of a cluster: the newest first, and not all of them. */
const events: Watchable = {
  path: 'events',
  ...eventResource,
  // Objects that were read with the mask of events are what the projection takes.
  toRow: (object) => toClusterEvent(object as Parameters<typeof toClusterEvent>[0]),
  newest: {
    max: MAX_CLUSTER_EVENTS,
    timeOf: (row) => Date.parse((row as ReturnType<typeof toClusterEvent>).last),
  },
}

function toWatchable(kind: (typeof kinds)[number]): Watchable {
  const { rowMask, toRow } = projectionOf(kind)
  const { path, message } = kind.names
  return { path, api: kind.names, message, mask: rowMask, toRow }
}

const byPath: ReadonlyMap<string, Watchable> = new Map(
  [events, ...kinds.map(toWatchable)].map((watchable) => [watchable.path, watchable]),
)

/** What is watched under a name of our API. */
export function readWatchable(path: string): Watchable {
  const watchable = byPath.get(path)
  if (!watchable) throw new Error(`nothing to watch at ${path}`)
  return watchable
}

/** The order of `/api/features`, by the groups that `PERISCOPE_WATCH_STREAMS` may name instead of their members. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  core: ['pods', 'events'],
  workloads: [
    ...['deployments', 'statefulsets', 'daemonsets', 'replicasets', 'jobs', 'cronjobs'],
    ...['horizontalpodautoscalers', 'poddisruptionbudgets'],
  ],
  networking: ['services', 'ingresses', 'networkpolicies', 'endpointslices', 'ingressclasses'],
  storage: ['pvs', 'pvcs', 'storageclasses'],
  cluster: ['nodes', 'namespaces', 'priorityclasses', 'runtimeclasses'],
}

const GROUPED = Object.values(GROUPS).flat()
/** Every name that can be watched: those of the groups, then the others in the order of the kinds. */
const ALL = [...GROUPED, ...[...byPath.keys()].filter((path) => !GROUPED.includes(path))]

export interface WatchSelection {
  /** In the order of the table. */
  readonly enabled: readonly string[]
  /** Words that name nothing. */
  readonly unknown: readonly string[]
}

/** Reads `PERISCOPE_WATCH_STREAMS`: everything, nothing, or a list of names and groups. Case matters. */
export function parseWatchStreams(text = ''): WatchSelection {
  const whole = text.trim()
  if (whole === '' || whole === 'all') return { enabled: ALL, unknown: [] }
  if (whole === 'off' || whole === 'none') return { enabled: [], unknown: [] }
  const words = whole.split(',').map((word) => word.trim())
  const named = words.map((word) => (ALL.includes(word) ? [word] : toGroup(word)))
  const chosen = new Set(named.flat())
  return {
    enabled: ALL.filter((path) => chosen.has(path)),
    unknown: words.filter((word, index) => word !== '' && named[index]?.length === 0),
  }
}

function toGroup(word: string): readonly string[] {
  return Object.hasOwn(GROUPS, word) ? (GROUPS[word] ?? []) : []
}
