import { findEvent, fromEvent } from '../facts/event.ts'
import type { WorkloadFacts } from '../facts/workload.ts'
import type { Cause } from '../cause.ts'
import {
  type Evidence,
  findCondition,
  type Finding,
  fromCondition,
  type NextStep,
  toFinding,
  toNext,
  toReference,
} from '../finding.ts'
import { clip, code, toSentence } from '../text.ts'

interface Refusal {
  readonly cause: Cause
  readonly because: string
  readonly next: NextStep
}

interface RefusalRule {
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray, facts: Pick<WorkloadFacts, 'object'>) => Refusal
}

const RULES: readonly RefusalRule[] = [
  {
    pattern: /exceeded quota: ([^,]+), requested: (.+), used: (.+), limited: (.+)$/s,
    read: ([, quota = '', requested = '', used = '', limited = ''], { object }) => ({
      cause: 'quota-exceeded',
      because: `ResourceQuota ${code(quota)} has no room: it asks for ${code(requested)}, ${code(used)} is used of ${code(limited)}.`,
      next: toNext(
        `Raise ResourceQuota ${code(quota)}, or free some of it.`,
        toReference('ResourceQuota', quota, object.namespace),
      ),
    }),
  },
  {
    pattern: /failed quota: ([^:]+): must specify (.+)$/s,
    read: ([, quota = '', fields = ''], { object }) => ({
      cause: 'admission-denied',
      because: `ResourceQuota ${code(quota)} wants every container to specify ${code(fields)}.`,
      next: toNext(`Set ${code(fields)} in the pod template.`, object),
    }),
  },
  {
    pattern: /error looking up service account \S+?: serviceaccount "([^"]+)" not found/,
    read: ([, name = ''], { object }) => ({
      cause: 'missing-service-account',
      because: `ServiceAccount ${code(name)} does not exist.`,
      next: toNext(
        `Create ServiceAccount ${code(name)}, or correct \`serviceAccountName\`.`,
        toReference('ServiceAccount', name, object.namespace),
      ),
    }),
  },
  {
    pattern: /violates PodSecurity "([^"]+)": (.+)$/s,
    read: ([, level = '', what = ''], { object }) => ({
      cause: 'admission-denied',
      because: `its pods violate the Pod Security level ${code(level)} of the namespace: ${toSentence(what)}`,
      next: toNext('Change `securityContext` in the pod template as it says.', object),
    }),
  },
  {
    pattern: /admission webhook "([^"]+)" denied the request:? ?(.*)$/s,
    read: ([, webhook = '', what = ''], { object }) => ({
      cause: 'admission-denied',
      because: `admission webhook ${code(webhook)} denies them: ${toSentence(what || 'it gives no reason')}`,
      next: toNext('Change the pod template as the webhook wants it.', object),
    }),
  },
  {
    pattern: /failed calling webhook "([^"]+)": (.+)$/s,
    read: ([, webhook = '', what = '']) => ({
      cause: 'admission-denied',
      because: `admission webhook ${code(webhook)} cannot be reached: ${toSentence(what)}`,
      next: toNext(`Repair the service behind webhook ${code(webhook)}.`),
    }),
  },
  {
    pattern: /no PriorityClass with name (\S+) was found/,
    read: ([, name = '']) => ({
      cause: 'admission-denied',
      because: `PriorityClass ${code(name)} does not exist.`,
      next: toNext(
        `Create PriorityClass ${code(name)}, or correct \`priorityClassName\`.`,
        toReference('PriorityClass', name),
      ),
    }),
  },
  {
    pattern: /((?:maximum|minimum) \S+ (?:usage )?per \S+ is .+)$/s,
    read: ([, what = ''], { object }) => ({
      cause: 'admission-denied',
      because: `a LimitRange of the namespace forbids it: ${toSentence(what)}`,
      next: toNext('Change `resources` in the pod template, or the LimitRange.', object),
    }),
  },
]

function toRefusal(message: string, facts: WorkloadFacts): Refusal {
  for (const { pattern, read } of RULES) {
    const match = pattern.exec(message)
    if (match) return read(match, facts)
  }
  return {
    cause: 'pods-not-created',
    because: toSentence(message),
    next: toNext('Correct the pod template as the API server says.', facts.object),
  }
}

/** The condition of those that have one, else the newest event while pods are missing. */
function findFailure(facts: WorkloadFacts): { message: string; evidence: Evidence } | undefined {
  const condition = findCondition(facts.conditions, 'ReplicaFailure')
  if (condition?.status === 'True') {
    return { message: condition.message ?? '', evidence: fromCondition(condition) }
  }
  const event = findEvent(facts.events, ['FailedCreate'])
  if (!event || (facts.current >= facts.desired && facts.ready >= facts.desired)) return undefined
  return { message: event.message, evidence: fromEvent(event) }
}

/** Workloads whose controller is refused when it creates pods: quota, admission, a missing account. */
export function findUncreatedPods(facts: WorkloadFacts): Finding[] {
  const failure = findFailure(facts)
  if (!failure) return []
  const { cause, because, next } = toRefusal(failure.message, facts)
  const level = facts.ready > 0 && facts.current >= facts.desired ? 'warn' : 'bad'
  return [
    toFinding(cause, level, `Pods cannot be created: ${clip(because, 600)}`, {
      evidence: [failure.evidence],
      next,
    }),
  ]
}
