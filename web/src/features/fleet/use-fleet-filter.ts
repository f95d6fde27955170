import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { FleetFilter } from './fleet-view.ts'

function toList(value: unknown): readonly string[] {
  return typeof value === 'string' ? value.split(',').filter(Boolean) : []
}

/** The filter of the fleet: it lives in the URL, so that it can be shared and Back undoes it. */
export function useFleetFilter() {
  const route = useRoute()
  const router = useRouter()

  const filter = computed<FleetFilter>(() => {
    const { env, status, q } = route.query
    return {
      environments: toList(env),
      statuses: toList(status),
      text: typeof q === 'string' ? q : '',
    }
  })

  function toQuery({ environments, statuses, text }: FleetFilter) {
    return {
      ...(environments.length > 0 && { env: environments.join(',') }),
      ...(statuses.length > 0 && { status: statuses.join(',') }),
      ...(text !== '' && { q: text }),
    }
  }

  function toggle(key: 'environments' | 'statuses', value: string): void {
    const chosen = filter.value[key]
    const next = chosen.includes(value)
      ? chosen.filter((each) => each !== value)
      : [...chosen, value]
    void router.push({ query: toQuery({ ...filter.value, [key]: next }) })
  }

  return {
    filter,
    toggle,
    /** Each letter is no step of its own in the history. */
    type: (text: string) => void router.replace({ query: toQuery({ ...filter.value, text }) }),
    clear: () => void router.push({ query: {} }),
  }
}
