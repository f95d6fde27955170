// What kube-scheduler writes into PodScheduled=False and FailedScheduling:
// `0/6 nodes are available: 3 Insufficient cpu, 2 node(s) had untolerated taint {k: v}, 1 node(s) were unschedulable. preemption: …`

export type RefusalReason =
  | 'cpu'
  | 'memory'
  | 'storage'
  | 'resource'
  | 'pods'
  | 'taint'
  | 'cordoned'
  | 'not-ready'
  | 'node-selector'
  | 'affinity'
  | 'anti-affinity'
  | 'volume-zone'
  | 'volume-binding'
  | 'volume-count'
  | 'volume-in-use'
  | 'unbound-claim'
  | 'missing-claim'
  | 'ports'
  | 'spread'
  | 'devices'
  | 'other'

/** Why some nodes do not take a pod. */
export interface Refusal {
  readonly reason: RefusalReason
  /** How many nodes refuse for it; absent when it is the whole cluster. */
  readonly nodes?: number
  /** What the scheduler names: a resource, a taint, a claim; its own words for `other`. */
  readonly detail: string
}

export interface SchedulerMessage {
  /** How many nodes there are, when it says so. */
  readonly nodes?: number
  readonly refusals: readonly Refusal[]
}

/** Tried in this order; the first group is the detail. */
const REASONS: readonly (readonly [RegExp, RefusalReason])[] = [
  [/^Insufficient (cpu)$/, 'cpu'],
  [/^Insufficient (memory)$/, 'memory'],
  [/^Insufficient (ephemeral-storage)$/, 'storage'],
  [/^Insufficient (\S+)$/, 'resource'],
  [/^Too many pods/, 'pods'],
  [/untolerated taint\(s\)/, 'taint'],
  [/untolerated taint \{(.*)\}/, 'taint'],
  [/had taints? \{(.*)\}, that the pod didn't tolerate/, 'taint'],
  [/were unschedulable/, 'cordoned'],
  [/were not ready|were unreachable/, 'not-ready'],
  [
    /didn't match Pod's node affinity|didn't match node selector|node affinity\/selector/i,
    'node-selector',
  ],
  [/anti-affinity/, 'anti-affinity'],
  [/pod affinity/, 'affinity'],
  [/volume node affinity conflict|no available volume zone/, 'volume-zone'],
  [/didn't find available persistent volumes to bind|not enough free storage/, 'volume-binding'],
  [/exceed max volume count/, 'volume-count'],
  [/no available disk|ReadWriteOncePod/, 'volume-in-use'],
  [/unbound immediate PersistentVolumeClaims/, 'unbound-claim'],
  [/persistentvolumeclaim "([^"]+)" (?:not found|is being deleted)/i, 'missing-claim'],
  [/persistentvolumeclaim "([^"]+)" bound to non-existent persistentvolume/i, 'missing-claim'],
  [/free ports/, 'ports'],
  [/topology spread constraints/, 'spread'],
  [/resourceclaim|cannot allocate all claims/i, 'devices'],
]

/** At the commas outside of braces: a taint may hold one. */
function splitReasons(text: string): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (const char of text) {
    if (char === '{') depth++
    if (char === '}') depth--
    if (char === ',' && depth === 0) {
      parts.push(part)
      part = ''
    } else part += char
  }
  return [...parts, part].map((one) => one.trim()).filter((one) => one !== '')
}

function toRefusal(text: string): Refusal {
  const [, number, rest = text] = /^(\d+) (.*)$/s.exec(text) ?? []
  const words = rest.replace(/^node\(s\) /, '')
  const nodes = number === undefined ? {} : { nodes: Number(number) }
  for (const [pattern, reason] of REASONS) {
    const match = pattern.exec(words)
    if (match) return { reason, ...nodes, detail: match[1] ?? '' }
  }
  return { reason: 'other', ...nodes, detail: words }
}

// Older schedulers put a comma between the taint and the rest of its sentence.
function joinOldTaints(text: string): string {
  return text
    .replaceAll(/\}, that the pod didn't tolerate/g, '}')
    .replaceAll(/had taints? \{/g, 'had untolerated taint {')
}

export function parseSchedulerMessage(message: string): SchedulerMessage {
  const [own = ''] = message.split(/\.?\s*(?:no new claims to deallocate, )?preemption:/)
  const [, total, list] = /^0\/(\d+) nodes are available: (.*)$/s.exec(own.trim()) ?? []
  const text = joinOldTaints((list ?? own).trim().replace(/(\. not found)?\.$/, ''))
  const refusals = splitReasons(text).map(toRefusal)
  return {
    ...(total !== undefined && { nodes: Number(total) }),
    refusals: refusals.toSorted((a, b) => (b.nodes ?? Infinity) - (a.nodes ?? Infinity) || 0),
  }
}
