import { type PodFacts, toPodReference } from '../facts/pod.ts'
import { findCondition, type Finding, fromCondition, toFinding, toNext } from '../finding.ts'
import { code } from '../text.ts'

/** A pod whose containers are ready and that waits for a condition that another controller sets. */
export function findReadinessGates({ pod }: PodFacts): Finding[] {
  const ready = findCondition(pod.status?.conditions, 'Ready')
  if (ready?.status !== 'False' || ready.reason !== 'ReadinessGatesNotReady') return []
  const [, gate = ''] = /readiness gate "([^"]+)"/.exec(ready.message ?? '') ?? []
  return [
    toFinding(
      'readiness-gate',
      'warn',
      `Its containers are ready, but readiness gate ${code(gate)} is not, so it gets no traffic.`,
      {
        evidence: [fromCondition(ready)],
        next: toNext(
          `Look at the controller that sets condition ${code(gate)}.`,
          toPodReference(pod),
        ),
      },
    ),
  ]
}
