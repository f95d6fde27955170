import type { V1PodDisruptionBudget } from '@kubernetes/client-node'
import type { Masked, MaskOf } from '../../kube/proto/mask.ts'
import { conditionMask } from '../../resources/kinds/parts/conditions.ts'
import {
  fact,
  findCondition,
  type Finding,
  fromCondition,
  toFinding,
  toNext,
  toReference,
} from '../finding.ts'
import { count, toSentence } from '../text.ts'

export const disruptionBudgetMask = {
  metadata: { name: true, namespace: true, deletionTimestamp: true, finalizers: true },
  spec: { minAvailable: true, maxUnavailable: true, selector: true },
  status: {
    disruptionsAllowed: true,
    currentHealthy: true,
    desiredHealthy: true,
    expectedPods: true,
    conditions: conditionMask,
  },
} as const satisfies MaskOf<V1PodDisruptionBudget>

type BudgetObject = Masked<V1PodDisruptionBudget, typeof disruptionBudgetMask>

const toObject = ({ metadata = {} }: BudgetObject) =>
  toReference('PodDisruptionBudget', metadata.name ?? '', metadata.namespace)

function findFailedSync(budget: BudgetObject): Finding | undefined {
  const allowed = findCondition(budget.status?.conditions, 'DisruptionAllowed')
  if (allowed?.reason !== 'SyncFailed') return undefined
  return toFinding(
    'disruption-blocked',
    'bad',
    `The budget cannot be worked out, so it allows no eviction: ${toSentence(allowed.message ?? '')}`,
    {
      evidence: [fromCondition(allowed)],
      next: toNext('Look at its selector and at the workload of the pods.', toObject(budget)),
    },
  )
}

function findBlocked(budget: BudgetObject): Finding | undefined {
  const { conditions, disruptionsAllowed = 0, ...counts } = budget.status ?? {}
  const { currentHealthy = 0, desiredHealthy = 0, expectedPods = 0 } = counts
  if (disruptionsAllowed > 0) return undefined
  const healthy = `${currentHealthy} of ${count(expectedPods, 'pod')} are healthy`
  const evidence = [fact('status', `${healthy}, ${desiredHealthy} must be`)]
  if (expectedPods === 0) {
    return toFinding('disruption-blocked', 'idle', 'Its selector matches no pod.', { evidence })
  }
  const isAlways = desiredHealthy >= expectedPods
  const why = isAlways
    ? `all ${count(expectedPods, 'pod')} must be healthy, so none may ever be evicted`
    : `${healthy}, and ${desiredHealthy} must be`
  const allowed = findCondition(conditions, 'DisruptionAllowed')
  return toFinding(
    'disruption-blocked',
    'warn',
    `It allows no eviction: ${why}. Draining a node with one of its pods waits.`,
    {
      evidence: [...evidence, allowed && fromCondition(allowed)],
      next: toNext(
        isAlways
          ? 'Lower `minAvailable`, allow `maxUnavailable: 1`, or run more replicas.'
          : 'Look at why its pods are not healthy.',
        toObject(budget),
      ),
    },
  )
}

/** Budgets that let no pod be evicted, so that nodes cannot be drained. */
export function findBudgetTrouble(budget: BudgetObject): Finding[] {
  return [findFailedSync(budget) ?? findBlocked(budget) ?? []].flat()
}
