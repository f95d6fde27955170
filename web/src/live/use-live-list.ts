import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type ComputedRef, onScopeDispose, type Ref, shallowRef, watch } from 'vue'
import { keepUnchanged, type ListQuery, type ObjectList } from '../api/objects.ts'
import type { LiveStatus } from '../lib/live-status.ts'
import { byKey, foldChanges, type LiveRow, type RowOrder } from './fold.ts'
import { type ListSession, type ListSink, openListSession } from './list-session.ts'
import type { LiveConnection, LiveTarget } from './protocol.ts'
import { useLiveConnection } from './tab.ts'
import { useSeen } from './visibility.ts'

export interface LiveListOptions<R extends LiveRow> {
  readonly query: ComputedRef<ListQuery<R>>
  /** What to watch, or why it cannot be watched. */
  readonly target: ComputedRef<LiveTarget | string>
  readonly order?: RowOrder<R> | undefined
  /** The list has only so many of the first rows. */
  readonly max?: number | undefined
  /** The tab's own when absent. */
  readonly connection?: LiveConnection
}

const PAUSED: LiveStatus = { state: 'paused', reason: 'Nobody looks at this page.' }
const READING: LiveStatus = { state: 'polling' }

/** The session of a list, and which reading of it it goes on from. */
interface Running {
  readonly key: string
  readonly readAt: number
  readonly session: ListSession
}

function cut<R>(rows: readonly R[], max: number | undefined): readonly R[] {
  return max !== undefined && rows.length > max ? rows.slice(0, max) : rows
}

/** Changes of a list that is in the cache. */
function createRowsSink<R extends LiveRow>(
  { order = byKey, max }: Pick<LiveListOptions<R>, 'order' | 'max'>,
  update: (change: (before: ObjectList<R>) => ObjectList<R>) => void,
): Pick<ListSink, 'replace' | 'change'> {
  return {
    replace: (rows, resourceVersion) =>
      // The contract says that these are the kind's rows.
      update((before) => ({
        ...before,
        rows: cut(keepUnchanged(before.rows, rows as readonly R[]), max),
        resourceVersion,
      })),
    change: (changes, resourceVersion) =>
      update((before) => {
        const rows = foldChanges(before.rows, changes, order)
        return rows === before.rows ? before : { ...before, rows: cut(rows, max), resourceVersion }
      }),
  }
}

/** A list that is read once and then told of its changes; asked for again every now and then where that is not possible. */
export function useLiveList<R extends LiveRow>(options: LiveListOptions<R>) {
  const { query, target, order, max, connection = useLiveConnection() } = options
  const client = useQueryClient()
  const seen = useSeen()
  const live = shallowRef<LiveStatus>(READING)
  const result = useQuery(
    computed(() => ({
      // The library cannot see through a type parameter; what it gives is taken back to it below.
      ...(query.value as unknown as ListQuery<LiveRow>),
      ...(live.value.state === 'live' && { refetchInterval: false as const }),
      // Only a list that nobody tells us about gets stale.
      ...(live.value.state !== 'polling' && { staleTime: Infinity }),
    })),
  )
  const data = result.data as Ref<ObjectList<R> | undefined>
  const key = computed(() => JSON.stringify(query.value.queryKey))
  /** Lists that were refused: asking again would not help. */
  const refused = new Map<string, LiveStatus>()
  let running: Running | undefined

  function say(status: LiveStatus): void {
    if (status.state !== live.value.state || status.reason !== live.value.reason)
      live.value = status
  }

  function stop(): void {
    running?.session.close()
    running = undefined
  }

  function start(wanted: LiveTarget, list: ObjectList<R>): void {
    stop()
    const { queryKey } = query.value
    const name = key.value
    const session = openListSession(connection, wanted, list.resourceVersion, {
      ...createRowsSink<R>({ order, max }, (change) =>
        client.setQueryData<ObjectList<R>>(queryKey, (before) => before && change(before)),
      ),
      say,
      end: ({ reason, message }) => {
        const status: LiveStatus = { state: 'polling', reason: message }
        if (reason !== 'failed') refused.set(name, status)
        running = undefined
        say(status)
      },
    })
    running = { key: name, readAt: list.readAt, session }
  }

  /** Why the list that is shown now is not watched; undefined when it is to be. */
  function findObstacle(list: ObjectList<R>): LiveStatus | undefined {
    if (!seen.value) return PAUSED
    const before = refused.get(key.value)
    if (before) return before
    if (list.gaps.length > 0)
      return { state: 'polling', reason: 'Some namespaces of this list cannot be read.' }
    return undefined
  }

  function follow(wanted: LiveTarget | string): void {
    if (running && running.key !== key.value) stop()
    if (typeof wanted === 'string') {
      stop()
      say({ state: 'polling', reason: wanted })
      return
    }
    const list = data.value
    if (!list?.complete || result.isFetching.value) {
      if (!running && live.value.state !== 'paused') say(READING)
      return
    }
    const obstacle = findObstacle(list)
    if (obstacle) {
      stop()
      say(obstacle)
    } else if (running?.readAt !== list.readAt) start(wanted, list)
  }

  watch(
    [key, target, seen, () => data.value?.readAt, result.isFetching],
    () => follow(target.value),
    { immediate: true },
  )
  watch(seen, (isSeen) => {
    if (isSeen) connection.check()
  })
  onScopeDispose(stop)
  return { ...result, data, live }
}
