import { useQuery } from '@tanstack/vue-query'
import { computed, type ComputedRef, type MaybeRefOrGetter, toValue } from 'vue'
import { type AccessCheck, accessQuery, type AccessResult } from '../api/access.ts'
import type { Denial } from '../lib/denial.ts'
import { toRole } from '../lib/role.ts'

function toResource({ resource, subresource }: AccessCheck): string {
  return subresource ? `${resource}/${subresource}` : resource
}

/** A check as people say it: `create pods/exec in shop`. */
export function toCheckText(check: AccessCheck): string {
  return `${check.verb} ${toResource(check)}${check.namespace ? ` in ${check.namespace}` : ''}`
}

/** Why not, when not all is allowed; undefined when it is, and as long as nobody knows. */
export function toDenial(
  checks: readonly AccessCheck[],
  results: readonly (AccessResult | undefined)[] | undefined,
): Denial | undefined {
  const missing = checks.filter((_check, index) => results?.[index]?.allowed === false)
  if (missing.length === 0) return undefined
  return {
    reason: `Missing: ${missing.map(toCheckText).join('; ')}.`,
    role: toRole(
      ...missing.map((check) => ({
        verb: check.verb,
        group: check.group ?? '',
        resource: toResource(check),
        namespace: check.namespace || undefined,
      })),
    ),
  }
}

/** Why an action is not allowed; undefined when it is. Asked in one request, and kept for half a minute. */
export function useCan(
  cluster: MaybeRefOrGetter<string>,
  checks: MaybeRefOrGetter<readonly AccessCheck[]>,
): ComputedRef<Denial | undefined> {
  const { data } = useQuery(computed(() => accessQuery(toValue(cluster), toValue(checks))))
  return computed(() => toDenial(toValue(checks), data.value))
}
