import { useQuery } from '@tanstack/vue-query'
import { computed, type ComputedRef } from 'vue'
import { objectDetailQuery } from '../api/objects.ts'
import type { LogTarget } from '../lib/log-target.ts'

interface Contained {
  readonly name: string
}

/** Every kind with logs names its containers in the same fields. */
interface WithContainers {
  readonly containers?: readonly Contained[]
  readonly initContainers?: readonly Contained[]
  readonly ephemeralContainers?: readonly Contained[]
}

/** The containers whose logs there may be; none while they are asked for. */
export function useContainers(
  target: () => Pick<LogTarget, 'cluster' | 'path' | 'namespace' | 'name'>,
): ComputedRef<readonly string[]> {
  const { data } = useQuery(
    computed(() => {
      const { cluster, path, namespace, name } = target()
      return objectDetailQuery({ cluster, path, namespace, name })
    }),
  )
  return computed(() => {
    // The contract's details of these kinds have them.
    const {
      containers = [],
      initContainers = [],
      ephemeralContainers = [],
    } = (data.value ?? {}) as WithContainers
    return [...containers, ...initContainers, ...ephemeralContainers].map(({ name }) => name)
  })
}
