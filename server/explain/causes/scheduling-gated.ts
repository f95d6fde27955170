import { type PodFacts, toPodReference } from '../facts/pod.ts'
import { fact, findCondition, type Finding, fromCondition, toFinding, toNext } from '../finding.ts'
import { code, join } from '../text.ts'

/** A pod that is kept from the scheduler until somebody removes its gates. */
export function findSchedulingGates({ pod }: PodFacts): Finding[] {
  const gates = (pod.spec?.schedulingGates ?? []).flatMap(({ name }) => name ?? [])
  const condition = findCondition(pod.status?.conditions, 'PodScheduled')
  if (gates.length === 0 || condition?.status === 'True') return []
  const noun = gates.length === 1 ? 'scheduling gate' : 'scheduling gates'
  return [
    toFinding(
      'scheduling-gated',
      'warn',
      `The scheduler does not look at this pod until its ${noun} ${join(gates.map(code))} ${gates.length === 1 ? 'is' : 'are'} removed.`,
      {
        evidence: [
          fact('spec', `spec.schedulingGates: ${gates.join(', ')}`),
          condition && fromCondition(condition),
        ],
        next: toNext(
          `Find the controller that removes ${code(gates[0] ?? '')} and why it has not.`,
          toPodReference(pod),
        ),
      },
    ),
  ]
}
