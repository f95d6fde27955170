import { factOf, type Finding, type ObjectReference } from '../finding.ts'

const MAX_EVIDENCE = 6

/** A pod of a workload, with its causes. */
export interface ExplainedPod {
  readonly pod: ObjectReference
  readonly findings: readonly Finding[]
}

/** How many pods there are, and how many show a cause as far as the list alone tells. */
export interface PodCounts {
  readonly total: number
  readonly byCause: ReadonlyMap<string, number>
}

/** Two pods fail alike when only numbers and names differ in what is said of them. */
function toKey({ cause, message }: Finding): string {
  const [head = ''] = message.split(/[(:]/)
  return `${cause} ${head.replaceAll(/\d+/g, '#')}`
}

function toAttributed(finding: Finding, pods: readonly ObjectReference[], counts: PodCounts) {
  const [pod] = pods
  const listed = counts.byCause.get(finding.cause) ?? 0
  const number = Math.max(listed, pods.length)
  const prefix = counts.total > 1 ? `${number} of ${counts.total} pods: ` : ''
  const evidence = finding.evidence.map((one) => (pod ? factOf(pod, one) : one))
  return {
    ...finding,
    message: `${prefix}${finding.message}`,
    evidence: evidence.slice(0, MAX_EVIDENCE),
  }
}

/** The causes of a workload's pods as the workload's own, each with the pod that shows it. */
export function toWorkloadFindings(
  explained: readonly ExplainedPod[],
  counts: PodCounts,
): readonly Finding[] {
  const groups = new Map<string, { finding: Finding; pods: ObjectReference[] }>()
  for (const { pod, findings } of explained) {
    for (const finding of findings) {
      const group = groups.get(toKey(finding))
      if (group) group.pods.push(pod)
      else groups.set(toKey(finding), { finding, pods: [pod] })
    }
  }
  return [...groups.values()].map(({ finding, pods }) => toAttributed(finding, pods, counts))
}
