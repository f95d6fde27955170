import { computed, type ComputedRef } from 'vue'
import { useRoute } from 'vue-router'

/** The cluster that the URL names; empty on the fleet's page. */
export function useCluster(): ComputedRef<string> {
  const route = useRoute()
  return computed(() => {
    const { cluster } = route.params
    return typeof cluster === 'string' ? cluster : ''
  })
}
