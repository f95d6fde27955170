import { type Ref, shallowRef, watch } from 'vue'

/**
 * The error of a query that is asked again and again. A query that has never answered forgets its error whenever it is
 * asked anew; what a page says stays until there is an answer or another error, so that it does not blink.
 */
export function useLastError(query: {
  readonly error: Readonly<Ref<unknown>>
  readonly data: Readonly<Ref<unknown>>
}): {
  error: Readonly<Ref<unknown>>
  /** When somebody asks again: they see that it is being asked. */
  forget: () => void
} {
  const last = shallowRef<unknown>()
  watch(
    [query.error, query.data],
    ([error, data]) => {
      if (error) last.value = error
      else if (data !== undefined) last.value = undefined
    },
    { immediate: true },
  )
  return { error: last, forget: () => (last.value = undefined) }
}
