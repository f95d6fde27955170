import { useQuery } from '@tanstack/vue-query'
import { computed, type ComputedRef, type MaybeRefOrGetter, toValue } from 'vue'
import { type AccessCheck, accessQuery } from '../api/access.ts'
import { clusterListQuery } from '../api/clusters.ts'
import type { Denial } from '../lib/denial.ts'
import { toDenial, useCan } from './can.ts'

/** What is done with pods while they run. */
export type PodAction = 'logs' | 'shell'

/** The API server asks for `get` where the connection is a WebSocket, for `create` where it is not. */
const NEEDED: Readonly<Record<PodAction, readonly Omit<AccessCheck, 'namespace'>[]>> = {
  logs: [{ verb: 'get', resource: 'pods', subresource: 'log' }],
  shell: [
    { verb: 'get', resource: 'pods', subresource: 'exec' },
    { verb: 'create', resource: 'pods', subresource: 'exec' },
  ],
}
const ACTIONS: readonly PodAction[] = ['logs', 'shell']
const SENTENCES: Readonly<Record<PodAction, string>> = {
  logs: 'You may not read logs here.',
  shell: 'You may not open a shell here.',
}
/** As many as one request can ask for. */
const MOST_NAMESPACES = 21

function listChecks(action: PodAction, namespace: string): readonly AccessCheck[] {
  return NEEDED[action].map((check) => ({ ...check, ...(namespace && { namespace }) }))
}

function explain(action: PodAction, denial: Denial | undefined): Denial | undefined {
  return denial && { ...denial, reason: `${SENTENCES[action]} ${denial.reason}` }
}

/** Whether an operator has switched shells off for a cluster. */
function useSwitchedOff(cluster: MaybeRefOrGetter<string>): ComputedRef<Denial | undefined> {
  const { data: clusters } = useQuery(clusterListQuery)
  return computed(() => {
    const known = clusters.value?.find(({ name }) => name === toValue(cluster))
    return known?.execEnabled === false
      ? { reason: 'Shells are switched off for this cluster.' }
      : undefined
  })
}

/** Why there is no shell in a pod; undefined when there is one. */
export function useShellDenial(
  pod: MaybeRefOrGetter<
    { readonly cluster: string; readonly namespace: string; readonly name: string } | undefined
  >,
): ComputedRef<Denial | undefined> {
  const cluster = computed(() => toValue(pod)?.cluster ?? '')
  const switchedOff = useSwitchedOff(cluster)
  const denial = useCan(cluster, () => {
    const target = toValue(pod)
    if (!target) return []
    return listChecks('shell', target.namespace).map((check) => ({ ...check, name: target.name }))
  })
  return computed(() => switchedOff.value ?? explain('shell', denial.value))
}

export interface PodRightsOptions {
  readonly cluster: MaybeRefOrGetter<string>
  /** Whether there are rows of a kind with logs. */
  readonly isAsked: () => boolean
  /** Of the rows; read only for those who have rights in some. */
  readonly namespaces: () => Iterable<string>
}

export interface PodRights {
  /** Why an action is not allowed in a namespace; undefined when it is, and as long as nobody knows. */
  denialOf: (action: PodAction, namespace: string) => Denial | undefined
}

/**
 * What may be done with the pods of a list. Asked once for all namespaces; who may not do it everywhere is asked for those of
 * the list, in one request.
 */
export function usePodRights({ cluster, isAsked, namespaces }: PodRightsOptions): PodRights {
  const switchedOff = useSwitchedOff(cluster)

  function useChecks(asked: () => readonly AccessCheck[]) {
    const checks = computed(asked)
    const { data } = useQuery(computed(() => accessQuery(toValue(cluster), checks.value)))
    return { checks, data }
  }

  const everywhere = useChecks(() =>
    isAsked() ? ACTIONS.flatMap((action) => listChecks(action, '')) : [],
  )
  const isSettled = computed(() => everywhere.data.value?.every(({ allowed }) => allowed) !== false)
  const inNamespaces = useChecks(() => {
    if (isSettled.value) return []
    const names = [...new Set(namespaces())].sort()
    return names
      .slice(0, MOST_NAMESPACES)
      .flatMap((name) => ACTIONS.flatMap((action) => listChecks(action, name)))
  })
  const known = computed(
    () =>
      new Map(
        [everywhere, inNamespaces].flatMap(({ checks, data }) =>
          checks.value.map((check, index) => [JSON.stringify(check), data.value?.[index]]),
        ),
      ),
  )
  const find = (check: AccessCheck) => known.value.get(JSON.stringify(check))

  return {
    denialOf(action, namespace) {
      if (action === 'shell' && switchedOff.value) return switchedOff.value
      const isEverywhere = listChecks(action, '').every((check) => find(check)?.allowed === true)
      if (isEverywhere) return undefined
      const checks = listChecks(action, namespace)
      return explain(action, toDenial(checks, checks.map(find)))
    },
  }
}
