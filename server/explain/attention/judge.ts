import { findAutoscalerTrouble, type AutoscalerObject } from '../causes/autoscaler.ts'
import { findClaimTrouble } from '../causes/claim-pending.ts'
import { findJobTrouble } from '../causes/job-failed.ts'
import { findNamespaceTrouble, type NamespaceObject } from '../causes/namespace-terminating.ts'
import { findNodeTrouble, type NodeObject } from '../causes/node-not-ready.ts'
import { findPodCauses } from '../causes/pod-causes.ts'
import { findUncreatedPods } from '../causes/pods-not-created.ts'
import { findRolloutTrouble, findUnavailable } from '../causes/rollout-stuck.ts'
import type { ClaimObject, StorageClassObject } from '../facts/claim.ts'
import { findWorkload, type PodObject, toListedFacts, toPodReference } from '../facts/pod.ts'
import type { JobObject, WorkloadFacts } from '../facts/workload.ts'
import {
  compareFindings,
  findCondition,
  type Finding,
  type ObjectReference,
  toReference,
} from '../finding.ts'
import type { Needy } from './tally.ts'

// What lists alone tell: the same rules, with what was not read left empty.

/** Failed jobs stay until somebody deletes them; after a day they are no alarm any more. */
const FRESH_MS = 24 * 60 * 60_000

function findWorst(findings: readonly Finding[]): Finding | undefined {
  const serious = findings.filter(({ level }) => level === 'bad' || level === 'warn')
  return serious.toSorted(compareFindings)[0]
}

function toNeedy(
  object: ObjectReference,
  findings: readonly Finding[],
  since?: string,
): Needy | undefined {
  const finding = findWorst(findings)
  if (!finding) return undefined
  return { object, example: object, finding, since: since ?? finding.evidence[0]?.at }
}

/** Since when a pod is not as it should be. */
function toPodSince({ status, metadata }: PodObject): string | undefined {
  const scheduled = findCondition(status?.conditions, 'PodScheduled')
  if (scheduled?.status === 'False') return scheduled.lastTransitionTime
  const ready = findCondition(status?.conditions, 'Ready')
  return ready?.status === 'False' ? ready.lastTransitionTime : metadata?.deletionTimestamp
}

/** Most pods are well: they are told apart before anything is made of them. */
function isClearlyWell({ metadata, status = {} }: PodObject): boolean {
  if (metadata?.deletionTimestamp !== undefined) return false
  if (status.phase === 'Succeeded') return true
  if (status.phase !== 'Running') return false
  const statuses = [...(status.containerStatuses ?? []), ...(status.initContainerStatuses ?? [])]
  const isCalm = statuses.every(({ lastState }) => lastState?.terminated === undefined)
  return isCalm && findCondition(status.conditions, 'Ready')?.status === 'True'
}

export function judgePod(pod: PodObject, now: number): Needy | undefined {
  if (isClearlyWell(pod)) return undefined
  const object = findWorkload(pod)
  // A failed pod of a Job was counted by it: the Job says what became of that.
  if (object.kind === 'Job' && pod.status?.phase === 'Failed') return undefined
  const needy = toNeedy(object, findPodCauses(toListedFacts(pod, now)), toPodSince(pod))
  return needy && { ...needy, example: toPodReference(pod) }
}

export function judgeWorkload(facts: WorkloadFacts): Needy | undefined {
  const found = [...findUncreatedPods(facts), ...findRolloutTrouble(facts)]
  return toNeedy(facts.object, [...found, ...findUnavailable(facts)])
}

export function judgeJob(job: JobObject, now: number): Needy | undefined {
  const { name = '', namespace } = job.metadata ?? {}
  const object = toReference('Job', name, namespace)
  const needy = toNeedy(object, findJobTrouble({ job, events: [] }))
  if (!needy) return undefined
  const isFresh = now - Date.parse(needy.since ?? '') < FRESH_MS
  return isFresh ? needy : { ...needy, finding: { ...needy.finding, level: 'warn' } }
}

export function judgeClaim(
  claim: ClaimObject,
  classes: readonly StorageClassObject[] | undefined,
): Needy | undefined {
  const { name = '', namespace = '', creationTimestamp } = claim.metadata ?? {}
  const object = toReference('PersistentVolumeClaim', name, namespace)
  const facts = { name, namespace, claim, events: [], ...(classes && { classes }) }
  return toNeedy(object, findClaimTrouble(facts), creationTimestamp)
}

export function judgeNode(node: NodeObject, now: number): Needy | undefined {
  const object = toReference('Node', node.metadata?.name ?? '')
  return toNeedy(object, findNodeTrouble({ node, events: [], now }))
}

export function judgeNamespace(namespace: NamespaceObject, now: number): Needy | undefined {
  const { name = '', deletionTimestamp } = namespace.metadata ?? {}
  const object = toReference('Namespace', name)
  return toNeedy(object, findNamespaceTrouble(namespace, now), deletionTimestamp)
}

export function judgeAutoscaler(autoscaler: AutoscalerObject): Needy | undefined {
  const { name = '', namespace } = autoscaler.metadata ?? {}
  const object = toReference('HorizontalPodAutoscaler', name, namespace)
  return toNeedy(object, findAutoscalerTrouble({ autoscaler, events: [] }))
}
