import { toLevelRank } from './finding.ts'
import { type ExplainedPod, type PodCounts, toWorkloadFindings } from './causes/failing-pods.ts'
import { findPodCauses } from './causes/pod-causes.ts'
import { type PodObject, toListedFacts, toPodReference } from './facts/pod.ts'
import type { Finding } from './finding.ts'
import { isUnwell, readPodFacts } from './read-pod.ts'
import type { FactReader } from './reader.ts'
import { listedPodSource, podSource } from './sources.ts'

/** Pods of a workload that are looked at closely. */
const MAX_EXPLAINED = 5
const MAX_PODS = 500

interface PodsWhat {
  readonly namespace: string | undefined
  readonly labelSelector: string
  /** Which of the selected pods are the workload's own. */
  readonly isOwn?: (pod: PodObject) => boolean
  readonly now: number
  readonly max?: number
}

interface Candidate {
  readonly pod: PodObject
  readonly causes: readonly Finding[]
}

/** The worse first, of equals the newer. */
function compareCandidates(a: Candidate, b: Candidate): number {
  const worst = ({ causes }: Candidate) => Math.min(9, ...causes.map(toLevelRank))
  const created = ({ pod }: Candidate) => Date.parse(pod.metadata?.creationTimestamp ?? '') || 0
  return worst(a) - worst(b) || created(b) - created(a)
}

function toCounts(pods: readonly PodObject[], candidates: readonly Candidate[]): PodCounts {
  const byCause = new Map<string, number>()
  for (const { causes } of candidates) {
    for (const cause of new Set(causes.map((one) => one.cause))) {
      byCause.set(cause, (byCause.get(cause) ?? 0) + 1)
    }
  }
  return { total: pods.length, byCause }
}

async function explainOne(
  reader: FactReader,
  listed: PodObject,
  now: number,
): Promise<ExplainedPod> {
  const { name = '', namespace } = listed.metadata ?? {}
  const reference = toPodReference(listed)
  const found = await reader.find(podSource, namespace, name)
  // What the list said stays true when the pod cannot be read, or is gone by now.
  const facts =
    found.state === 'found'
      ? await readPodFacts(reader, found.object, now)
      : toListedFacts(listed, now)
  return { pod: reference, findings: findPodCauses(facts) }
}

/** The causes of the worst pods that a selector selects; undefined when the pods cannot be read. */
export async function explainPods(
  reader: FactReader,
  { namespace, labelSelector, isOwn = () => true, now, max = MAX_EXPLAINED }: PodsWhat,
): Promise<readonly Finding[] | undefined> {
  if (labelSelector === '') return []
  const listed = await reader.list(listedPodSource, { namespace, labelSelector, limit: MAX_PODS })
  if (!listed) return undefined
  const pods = listed.filter(isOwn)
  const candidates = pods
    .map((pod) => ({ pod, causes: findPodCauses(toListedFacts(pod, now)) }))
    .filter(({ pod, causes }) => causes.length > 0 || isUnwell(pod))
  const worst = candidates.toSorted(compareCandidates).slice(0, max)
  const explained = await Promise.all(worst.map(({ pod }) => explainOne(reader, pod, now)))
  return toWorkloadFindings(explained, toCounts(pods, candidates))
}
