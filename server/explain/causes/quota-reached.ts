import type { V1ResourceQuota } from '@kubernetes/client-node'
import { sumQuantities } from '../../lib/quantity.ts'
import type { Masked, MaskOf } from '../../kube/proto/mask.ts'
import { fact, type Finding, toFinding, toNext, toReference } from '../finding.ts'
import { code, join } from '../text.ts'

export const quotaMask = {
  metadata: { name: true, namespace: true, deletionTimestamp: true, finalizers: true },
  status: { hard: true, used: true },
} as const satisfies MaskOf<V1ResourceQuota>

function isReached(used: string | undefined, hard: string): boolean {
  try {
    const limit = sumQuantities([hard])
    return limit > 0n && sumQuantities([used]) >= limit
  } catch {
    return false // Not a quantity: nothing can be said of it.
  }
}

/** Quotas with nothing left of a resource. */
export function findQuotaTrouble({
  metadata = {},
  status = {},
}: Masked<V1ResourceQuota, typeof quotaMask>): Finding[] {
  const { hard = {}, used = {} } = status
  const reached = Object.entries(hard).filter(([name, limit]) => isReached(used[name], limit))
  if (reached.length === 0) return []
  const names = reached.map(([name]) => code(name))
  return [
    toFinding(
      'quota-reached',
      'warn',
      `Nothing is left of ${join(names)}: what asks for more is refused.`,
      {
        evidence: reached.map(([name, limit]) =>
          fact('status', `${name}: ${used[name] ?? '0'} of ${limit} used`),
        ),
        next: toNext(
          'Raise the quota, or lower what the pods of the namespace request.',
          toReference('ResourceQuota', metadata.name ?? '', metadata.namespace),
        ),
      },
    ),
  ]
}
