import { useQuery } from '@tanstack/vue-query'
import { computed, type ComputedRef, type MaybeRefOrGetter, toValue } from 'vue'
import { type AccessCheck, accessQuery, type AccessResult } from '../api/access.ts'
import { clusterListQuery } from '../api/clusters.ts'

/** A check as people say it: `create pods/exec in shop`. */
export function toCheckText({ verb, resource, subresource, namespace }: AccessCheck): string {
  const what = subresource ? `${resource}/${subresource}` : resource
  return `${verb} ${what}${namespace ? ` in ${namespace}` : ''}`
}

/** Why not, when not all is allowed; undefined when it is, and as long as nobody knows. */
export function toDenial(
  checks: readonly AccessCheck[],
  results: readonly AccessResult[] | undefined,
): string | undefined {
  const missing = checks.filter((_check, index) => results?.[index]?.allowed === false)
  return missing.length === 0 ? undefined : `Missing: ${missing.map(toCheckText).join('; ')}.`
}

/** Why an action is not allowed; undefined when it is. Asked in one request, and kept for half a minute. */
function useCan(
  cluster: MaybeRefOrGetter<string>,
  checks: MaybeRefOrGetter<readonly AccessCheck[]>,
): ComputedRef<string | undefined> {
  const { data } = useQuery(computed(() => accessQuery(toValue(cluster), toValue(checks))))
  return computed(() => toDenial(toValue(checks), data.value))
}

/** The API server asks for `get` where the connection is a WebSocket, for `create` where it is not. */
const SHELL_VERBS = ['get', 'create']

/** Why there is no shell in a pod; undefined when there is one. */
export function useShellDenial(
  pod: MaybeRefOrGetter<
    { readonly cluster: string; readonly namespace: string; readonly name: string } | undefined
  >,
): ComputedRef<string | undefined> {
  const { data: clusters } = useQuery(clusterListQuery)
  const cluster = computed(() => toValue(pod)?.cluster ?? '')
  const denial = useCan(cluster, () => {
    const target = toValue(pod)
    if (!target) return []
    const { namespace, name } = target
    return SHELL_VERBS.map((verb) => ({
      verb,
      resource: 'pods',
      subresource: 'exec',
      namespace,
      name,
    }))
  })
  return computed(() => {
    const known = clusters.value?.find(({ name }) => name === cluster.value)
    if (known?.execEnabled === false) return 'Shells are switched off for this cluster.'
    return denial.value && `You may not open a shell here. ${denial.value}`
  })
}
