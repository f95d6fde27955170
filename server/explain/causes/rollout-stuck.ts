import { formatDuration } from '../../lib/duration.ts'
import { findEvent, fromEvent } from '../facts/event.ts'
import type { WorkloadFacts } from '../facts/workload.ts'
import { fact, findCondition, type Finding, fromCondition, toFinding, toNext } from '../finding.ts'
import { code, count } from '../text.ts'

function toCounts({ desired, ready, updated }: WorkloadFacts) {
  return fact('status', `${desired} wanted, ${updated} updated, ${ready} available`)
}

function findStuck(facts: WorkloadFacts): Finding | undefined {
  const condition = findCondition(facts.conditions, 'Progressing')
  if (condition?.status !== 'False' || condition.reason !== 'ProgressDeadlineExceeded') {
    return undefined
  }
  const { desired, updated, ready, object, progressDeadlineSeconds = 600 } = facts
  const [, replicaSet] = /ReplicaSet "([^"]+)"/.exec(condition.message ?? '') ?? []
  const of = replicaSet === undefined ? '' : ` of ReplicaSet ${code(replicaSet)}`
  const still =
    ready >= desired ? ` The old pods still serve: ${ready} of ${desired} are available.` : ''
  return toFinding(
    'rollout-stuck',
    'bad',
    `The rollout made no progress for ${formatDuration(progressDeadlineSeconds * 1000)}: ${updated} of ${desired} pods are updated, and the new ones${of} do not become available.${still}`,
    {
      evidence: [fromCondition(condition), toCounts(facts)],
      next: toNext('Look at the newest pods, or roll back to the previous revision.', object),
    },
  )
}

function findPaused(facts: WorkloadFacts): Finding | undefined {
  if (!facts.isPaused) return undefined
  const { desired, updated, object } = facts
  const isUnfinished = updated < desired
  return toFinding(
    'rollout-paused',
    isUnfinished ? 'warn' : 'idle',
    isUnfinished
      ? `The rollout is paused with ${updated} of ${desired} pods updated.`
      : 'Rollouts are paused: a change of the pod template does nothing until they are resumed.',
    {
      evidence: [fact('spec', 'spec.paused: true'), toCounts(facts)],
      next: toNext('Resume it with `kubectl rollout resume`.', object),
    },
  )
}

function findScaledDown({ desired, object }: WorkloadFacts): Finding | undefined {
  if (desired > 0) return undefined
  const isDaemon = object.kind === 'DaemonSet'
  return toFinding(
    'scaled-to-zero',
    'idle',
    isDaemon
      ? 'No node is eligible for its pods.'
      : 'It is scaled to zero: it should have no pods.',
    { evidence: [fact('spec', isDaemon ? 'desiredNumberScheduled: 0' : 'spec.replicas: 0')] },
  )
}

/** Rollouts that do not move: past their deadline, paused, scaled to zero. */
export function findRolloutTrouble(facts: WorkloadFacts): Finding[] {
  return [findStuck, findPaused, findScaledDown].flatMap((find) => find(facts) ?? [])
}

function isMoving({ conditions, isBehind, updated, desired }: WorkloadFacts): boolean {
  if (isBehind || updated < desired) return true
  const reason = findCondition(conditions, 'Progressing')?.reason
  return reason === 'ReplicaSetUpdated' || reason === 'NewReplicaSetCreated'
}

/** Missing pods that nothing else explains: said so, without a guess. */
export function findUnavailable(facts: WorkloadFacts): Finding[] {
  const { desired, ready, conditions, events } = facts
  const missing = desired - ready
  if (missing <= 0) return []
  const available = findCondition(conditions, 'Available')
  const event = findEvent(events, ['FailedCreate', 'FailedDelete', 'FailedUpdate'])
  return [
    toFinding(
      'not-available',
      isMoving(facts) ? 'progress' : ready === 0 ? 'bad' : 'warn',
      `${count(missing, 'pod')} of ${desired} ${missing === 1 ? 'is' : 'are'} not available${isMoving(facts) ? ' yet' : ''}.`,
      {
        evidence: [
          toCounts(facts),
          available && fromCondition(available),
          event && fromEvent(event),
        ],
      },
    ),
  ]
}
