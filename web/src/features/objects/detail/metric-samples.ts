import { useQuery } from '@tanstack/vue-query'
import { computed, type ComputedRef, shallowRef, type ShallowRef, watch } from 'vue'
import { type ObjectMetrics, objectMetricsQuery } from '../../../api/metrics.ts'
import type { ObjectScope } from '../../../api/objects.ts'
import { toProblem } from '../../../api/problem.ts'
import type { Problem } from '../../../lib/problem.ts'
import { toReadings } from './readings.ts'
import { createSampleStore, type Sample } from './sample-store.ts'

/** Lives as long as the page: coming back to an object finds what was seen of it. */
const store = createSampleStore()

function toKey({ cluster, path, namespace = '', name }: ObjectScope): string {
  return [cluster, path, namespace, name].join('/')
}

/** What an object uses, gathered while its drawer is open. */
export function useMetricSamples(scope: () => ObjectScope): {
  metrics: ComputedRef<ObjectMetrics | undefined>
  samples: ShallowRef<readonly Sample[]>
  problem: ComputedRef<Problem | undefined>
  retry: () => void
} {
  const { data, error, refetch } = useQuery(computed(() => objectMetricsQuery(scope())))
  const samples = shallowRef<readonly Sample[]>([])
  watch(
    [data, () => toKey(scope())] as const,
    ([metrics, key]) => {
      if (!metrics?.available) {
        samples.value = store.read(key)
        return
      }
      const at = metrics.timestamp === undefined ? Date.now() : Date.parse(metrics.timestamp)
      samples.value = store.add(key, { at, readings: toReadings(metrics) })
    },
    { immediate: true },
  )
  return {
    metrics: computed(() => data.value),
    samples,
    problem: computed(() => (error.value ? toProblem(error.value) : undefined)),
    retry: () => void refetch(),
  }
}
