import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type ComputedRef, onScopeDispose, shallowRef, watch } from 'vue'
import { api } from '../../api/client.ts'
import { sessionQuery } from '../../api/clusters.ts'
import { noteSession, useSessionDoubts, useSessionState } from '../../composables/session-state.ts'
import { checkLiveConnection } from '../../live/tab.ts'
import { nextCheckMs, isEndingSoon } from './deadline.ts'

/** Answered to everybody: they say nothing of a session. */
const PUBLIC: ReadonlySet<string> = new Set(['/api/auth/config'])
/** Still asked while the session is over: whether there is a new one. */
const PROBES: ReadonlySet<string> = new Set(['/api/auth/config', '/api/auth/whoami'])

/** Tells the tabs of this browser that somebody signed in. */
const CHANNEL = 'periscope-session'

/** Whether a refusal is Periscope's own: clusters answer with this status too, for reasons of theirs. */
function isOurs({ status, headers }: Response): boolean {
  return status === 401 && (headers.get('www-authenticate')?.startsWith('Cookie') ?? false)
}

function useCallWatch(): void {
  const state = useSessionState()
  const watching = {
    onRequest({ schemaPath }: { schemaPath: string }) {
      // What is shown stays; asking for it again and again would only be refused.
      if (state.value.isOver && !PROBES.has(schemaPath)) throw new Error('Your session is over.')
    },
    onResponse({ response, schemaPath }: { response: Response; schemaPath: string }) {
      if (isOurs(response)) noteSession('refused')
      else if (response.ok && !PUBLIC.has(schemaPath)) noteSession('answered')
    },
  }
  api.use(watching)
  onScopeDispose(() => api.eject(watching))
}

/** Follows the session of this page: sees its end as soon as anything tells of it, and goes on when there is a new one. */
export function useSessionWatch(): { endsAt: ComputedRef<number | undefined> } {
  const client = useQueryClient()
  const state = useSessionState()
  const doubts = useSessionDoubts()
  useCallWatch()
  const { data: session, refetch } = useQuery(sessionQuery)
  const channel = new BroadcastChannel(CHANNEL)
  const now = shallowRef(Date.now())
  let timer: ReturnType<typeof setTimeout> | undefined

  const expiresAt = computed(() => (session.value?.expiresAt ?? 0) * 1000)
  const endsAt = computed(() =>
    isEndingSoon(expiresAt.value, now.value) ? expiresAt.value : undefined,
  )

  /** Asks the server, whose clock and word count. */
  async function probe(): Promise<void> {
    await refetch()
    // The connection may have ended with the session before.
    if (!state.value.isOver) checkLiveConnection()
  }

  function schedule(): void {
    clearTimeout(timer)
    now.value = Date.now()
    const ms = nextCheckMs(expiresAt.value, now.value)
    if (ms !== undefined && !state.value.isOver) timer = setTimeout(check, ms)
  }

  function check(): void {
    if (expiresAt.value <= Date.now()) void probe()
    schedule()
  }

  function onSeen(): void {
    if (document.visibilityState === 'hidden') return
    if (state.value.isOver) void probe()
    else schedule()
  }

  watch(doubts, () => void probe())
  watch(
    session,
    (current, before) => {
      schedule()
      if (!current) return
      // What is on the page was read as somebody else.
      if (before && before.subject !== current.subject) location.reload()
      else if (!before || before.expiresAt !== current.expiresAt) channel.postMessage('signed-in')
    },
    { immediate: true },
  )
  watch(
    () => state.value.isOver,
    (isOver, was) => {
      schedule()
      if (was && !isOver) {
        checkLiveConnection()
        void client.invalidateQueries()
      }
    },
  )
  channel.onmessage = () => {
    if (state.value.isOver || endsAt.value !== undefined) void probe()
  }
  document.addEventListener('visibilitychange', onSeen)
  window.addEventListener('focus', onSeen)
  onScopeDispose(() => {
    clearTimeout(timer)
    channel.close()
    document.removeEventListener('visibilitychange', onSeen)
    window.removeEventListener('focus', onSeen)
  })
  return { endsAt }
}
