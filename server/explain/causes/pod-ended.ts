import { type PodFacts, toPodReference } from '../facts/pod.ts'
import { findEvent, fromEvent } from '../facts/event.ts'
import {
  fact,
  findCondition,
  type Finding,
  fromCondition,
  toFinding,
  toNext,
  toReference,
} from '../finding.ts'
import { code, toSentence } from '../text.ts'

function findEviction({ pod, events }: PodFacts): Finding | undefined {
  const { status = {}, spec = {} } = pod
  if (status.reason !== 'Evicted') return undefined
  const event = findEvent(events, ['Evicted'])
  const [, resource] = /low on resource: ([\w-]+)/.exec(status.message ?? '') ?? []
  const node = spec.nodeName ?? ''
  const why =
    resource === undefined
      ? toSentence(status.message ?? 'it gave no reason')
      : `the node was low on ${resource}. ${toSentence(toUsage(status.message ?? ''))}`
  const next =
    resource === 'memory' || resource === 'ephemeral-storage'
      ? `Set requests for ${resource} that match what it uses, and look at what else fills the node.`
      : 'Look at the node.'
  return toFinding('evicted', 'warn', `Node ${code(node)} evicted this pod: ${why}`.trim(), {
    evidence: [
      fact('status', `${status.reason}: ${status.message ?? ''}`),
      event && fromEvent(event),
    ],
    next: toNext(next, toReference('Node', node)),
  })
}

/** The kubelet's sentence about the container that used most. */
function toUsage(message: string): string {
  const [usage = ''] = /Container \S+ was using [^.]*/.exec(message) ?? []
  return usage === '' ? 'The kubelet makes room by removing pods' : usage
}

const DISRUPTIONS: Readonly<Record<string, string>> = {
  PreemptionByScheduler: 'The scheduler removed this pod to make room for one of higher priority.',
  DeletionByTaintManager:
    'This pod was removed because of a taint on its node that it does not tolerate.',
  EvictionByEvictionAPI: 'This pod was evicted on request, as when a node is drained.',
  DeletionByPodGC: 'This pod was removed because its node is gone.',
  TerminationByKubelet: 'The kubelet ended this pod, to protect the node or because it shuts down.',
}

function findDisruption({ pod }: PodFacts): Finding | undefined {
  const condition = findCondition(pod.status?.conditions, 'DisruptionTarget')
  if (condition?.status !== 'True' || pod.status?.reason === 'Evicted') return undefined
  const sentence =
    DISRUPTIONS[condition.reason ?? ''] ?? toSentence(condition.message ?? 'It was disrupted')
  return toFinding('preempted', 'warn', sentence, {
    evidence: [fromCondition(condition)],
    ...(pod.spec?.nodeName && {
      next: toNext('Look at what happened on the node.', toReference('Node', pod.spec.nodeName)),
    }),
  })
}

function findDeadline({ pod }: PodFacts): Finding | undefined {
  const { reason, message = '' } = pod.status ?? {}
  if (reason !== 'DeadlineExceeded') return undefined
  return toFinding(
    'deadline-exceeded',
    'bad',
    'This pod ran longer than its `activeDeadlineSeconds` and was ended.',
    {
      evidence: [fact('status', `${reason}: ${message}`)],
      next: toNext(
        'Raise `activeDeadlineSeconds`, or find why it takes so long.',
        toPodReference(pod),
      ),
    },
  )
}

const LOST_REASONS = [
  'NodeLost',
  'NodeAffinity',
  'NodeShutdown',
  'Terminated',
  'UnexpectedAdmissionError',
  'OutOfcpu',
  'OutOfmemory',
  'OutOfpods',
]

function findLoss({ pod }: PodFacts): Finding | undefined {
  const { reason = '', message = '' } = pod.status ?? {}
  if (!LOST_REASONS.includes(reason)) return undefined
  const node = pod.spec?.nodeName ?? ''
  return toFinding(
    'node-lost',
    'bad',
    `Node ${code(node)} gave this pod up: ${toSentence(message || reason)}`,
    {
      evidence: [fact('status', `${reason}: ${message}`)],
      next: toNext('Look at the node.', toReference('Node', node)),
    },
  )
}

/** Pods that their node or the cluster ended: evicted, preempted, past their deadline, refused by the node. */
export function findEndedPod(facts: PodFacts): Finding[] {
  return [findEviction, findDisruption, findDeadline, findLoss].flatMap((find) => find(facts) ?? [])
}
