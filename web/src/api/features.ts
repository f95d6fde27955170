import { queryOptions } from '@tanstack/vue-query'
import { api } from './client.ts'

/** What the server is and offers. It changes with a restart only. */
export const featuresQuery = queryOptions({
  queryKey: ['features'],
  queryFn: async ({ signal }) => {
    const { data } = await api.GET('/api/features', { signal })
    if (!data) throw new Error('The features answered nothing.')
    return data
  },
  staleTime: Infinity,
})
