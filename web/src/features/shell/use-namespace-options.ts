import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type ComputedRef, type Ref } from 'vue'
import { objectListQuery } from '../../api/objects.ts'
import { toProblem } from '../../api/problem.ts'
import type { Problem } from '../../lib/problem.ts'
import { type NamespaceOptions, toNamespaceOptions } from './namespace-options.ts'

export interface NamespaceChoice {
  readonly cluster: string
  readonly current: readonly string[]
  readonly recent: readonly string[]
}

/** The namespaces of a cluster for what is typed; they are read while somebody asks. */
export function useNamespaceOptions(
  choice: NamespaceChoice,
  typed: Readonly<Ref<string>>,
): {
  options: ComputedRef<NamespaceOptions>
  /** How many there are. */
  known: ComputedRef<number>
  problem: ComputedRef<Problem | undefined>
  isPending: Ref<boolean>
} {
  const client = useQueryClient()
  const { data, error, isPending } = useQuery(() =>
    objectListQuery(client, {
      cluster: choice.cluster,
      path: 'namespaces',
      namespaces: [],
      labelSelector: '',
    }),
  )
  // The order is that of the moment of opening: what is chosen must not jump away from the pointer.
  const [chosen, recent] = [choice.current, choice.recent]

  return {
    options: computed(() =>
      toNamespaceOptions(
        {
          known: data.value?.rows.map(({ name }) => name) ?? [],
          chosen,
          recent,
          isComplete: data.value?.complete === true,
        },
        typed.value,
      ),
    ),
    known: computed(() => data.value?.rows.length ?? 0),
    problem: computed(() => (data.value || !error.value ? undefined : toProblem(error.value))),
    isPending,
  }
}
