import { QueryClient } from '@tanstack/vue-query'
import { isWorthRetrying } from './problem.ts'

/** How long an answer counts as fresh: two parts of a page that need the same thing share one call. */
const FRESH_MS = 5_000
/** How long what nobody shows is kept, so that Back is instant. */
const KEEP_MS = 60_000

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        gcTime: KEEP_MS,
        shallow: true,
        // Rows are compared by their resourceVersion where they are merged, not field by field.
        structuralSharing: false,
        retry: (failures, error) => failures < 1 && isWorthRetrying(error),
        // What was refused a moment ago, while the page's code was loading, is refused now.
        retryOnMount: ({ state }) => Date.now() - state.errorUpdatedAt > FRESH_MS,
        refetchOnWindowFocus: true,
      },
    },
  })
}
