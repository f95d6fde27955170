import type { Schema } from '#sdk'
import { queryOptions } from '@tanstack/vue-query'
import { api } from './client.ts'

export type AccessToken = Schema<'AccessToken'>
export type NewAccessToken = Schema<'NewAccessToken'>
export type CreatedAccessToken = Schema<'CreatedAccessToken'>

export const tokensQuery = queryOptions({
  queryKey: ['tokens'],
  queryFn: async ({ signal }): Promise<readonly AccessToken[]> => {
    const { data } = await api.GET('/api/auth/tokens', { signal })
    if (!data) throw new Error('The tokens answered nothing.')
    return data.items
  },
})

/** Makes a token. Its secret is in the answer and nowhere else. */
export async function createToken(request: NewAccessToken): Promise<CreatedAccessToken> {
  const { data } = await api.POST('/api/auth/tokens', { body: request })
  if (!data) throw new Error('The new token was not told.')
  return data
}

export async function revokeToken(id: string): Promise<void> {
  await api.DELETE('/api/auth/tokens/{id}', { params: { path: { id } } })
}
