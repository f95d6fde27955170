import type { Schema } from '#sdk'
import { queryOptions } from '@tanstack/vue-query'
import { api, baseUrl } from './client.ts'

export type OwnSession = Schema<'OwnSession'>

/** How people sign in. It changes with a restart only, and is answered without a session. */
export const authConfigQuery = queryOptions({
  queryKey: ['auth-config'],
  queryFn: async ({ signal }) => {
    const { data } = await api.GET('/api/auth/config', { signal })
    if (!data) throw new Error('The way to sign in was not told.')
    return data
  },
  staleTime: Infinity,
})

/** The contract's bound of `returnTo`. */
const MOST_RETURN_TO = 2048

/** Where signing in begins; it ends where `place`, a path of this server with its query, says. */
export function toLoginUrl(place: string): string {
  const url = new URL('api/auth/login', baseUrl)
  // A place that is too long is reached without its query, rather than not at all.
  const returnTo = place.length > MOST_RETURN_TO ? (place.split('?')[0] ?? '') : place
  url.searchParams.set('returnTo', returnTo.slice(0, MOST_RETURN_TO))
  return url.href
}

export const logoutUrl = new URL('api/auth/logout', baseUrl).href
export const logoutEverywhereUrl = new URL('api/auth/logout/everywhere', baseUrl).href

const OWN_SESSIONS_KEY = ['own-sessions'] as const
/** Whoever looks at the list waits for a session to appear or to go. */
const OWN_SESSIONS_POLL_MS = 15_000

export const ownSessionsQuery = queryOptions({
  queryKey: OWN_SESSIONS_KEY,
  queryFn: async ({ signal }): Promise<readonly OwnSession[]> => {
    const { data } = await api.GET('/api/auth/sessions', { signal })
    if (!data) throw new Error('The sessions answered nothing.')
    return data.items
  },
  refetchInterval: OWN_SESSIONS_POLL_MS,
})

/** Ends one of one's own sessions, with all that is open in it. */
export async function endOwnSession(id: string): Promise<void> {
  await api.DELETE('/api/auth/sessions/{id}', { params: { path: { id } } })
}
