import { formatCpu, formatMemory, sumQuantities, toBytes, toMillis } from '../../lib/quantity.ts'
import { findEvent, fromEvent } from '../facts/event.ts'
import { findWorkload, listContainers, type PodFacts, type PodObject } from '../facts/pod.ts'
import { fact, findCondition, type Finding, fromCondition, toFinding, toNext } from '../finding.ts'
import { code, count, join, toSentence } from '../text.ts'
import { parseSchedulerMessage, type Refusal, type RefusalReason } from './scheduler-message.ts'

interface Wording {
  readonly text: (refusal: Refusal, facts: PodFacts) => string
  readonly next: (refusal: Refusal, facts: PodFacts) => string
}

const have = ({ nodes }: Refusal): string => (nodes === 1 ? 'has' : 'have')
const are = ({ nodes }: Refusal): string => (nodes === 1 ? 'is' : 'are')
const do_ = ({ nodes }: Refusal): string => (nodes === 1 ? 'does' : 'do')

/** What the containers of a pod ask for together; a sidecar runs beside them, an init container before them. */
function toRequest(pod: PodObject, resource: string): string {
  const amounts = listContainers(pod)
    .filter(({ sort }) => sort !== 'init')
    .map(({ spec }) => spec.resources?.requests?.[resource] ?? spec.resources?.limits?.[resource])
  const sum = sumQuantities(amounts)
  if (resource === 'cpu') return formatCpu(toMillis(sum))
  return resource === 'memory' || resource === 'ephemeral-storage'
    ? formatMemory(toBytes(sum))
    : String(toBytes(sum))
}

function toSizeText(resource: string, { nodeSizes }: PodFacts): string {
  if (!nodeSizes || nodeSizes.nodes === 0) return ''
  const { cpuMillis, memoryBytes } = nodeSizes
  if (resource === 'cpu') return `, the largest node has ${formatCpu(cpuMillis)} in all`
  return resource === 'memory' ? `, the largest node has ${formatMemory(memoryBytes)} in all` : ''
}

function insufficient(resource: string, noun: string): Wording {
  return {
    text: (refusal, facts) =>
      `${have(refusal)} too little free ${noun} (it requests ${toRequest(facts.pod, resource)}${toSizeText(resource, facts)})`,
    next: (_, facts) =>
      isTooLarge(resource, facts)
        ? `No node is that large: lower the ${noun} request, or add larger nodes.`
        : `Lower the ${noun} request, free some on the nodes, or add nodes.`,
  }
}

function isTooLarge(resource: string, { pod, nodeSizes }: PodFacts): boolean {
  if (!nodeSizes || nodeSizes.nodes === 0) return false
  const amounts = listContainers(pod).map(({ spec }) => spec.resources?.requests?.[resource])
  const sum = sumQuantities(amounts)
  return resource === 'cpu'
    ? toMillis(sum) > nodeSizes.cpuMillis
    : resource === 'memory' && toBytes(sum) > nodeSizes.memoryBytes
}

function toTaintText(detail: string): string {
  const [key = '', value = ''] = detail.split(/:\s*/, 2)
  return value === '' ? code(key) : code(`${key}=${value}`)
}

function toSelectorText({ pod }: PodFacts): string {
  const labels = Object.entries(pod.spec?.nodeSelector ?? {}).map(
    ([key, value]) => `${key}=${value}`,
  )
  return labels.length === 0 ? '' : ` (${join(labels.map(code))})`
}

const plain = (text: (refusal: Refusal) => string, next: string): Wording => ({
  text,
  next: () => next,
})

const WORDINGS: Readonly<Record<RefusalReason, Wording>> = {
  cpu: insufficient('cpu', 'CPU'),
  memory: insufficient('memory', 'memory'),
  storage: insufficient('ephemeral-storage', 'ephemeral storage'),
  resource: {
    text: (refusal, { pod }) =>
      `${have(refusal)} too little free ${code(refusal.detail)} (it requests ${toRequest(pod, refusal.detail)})`,
    next: ({ detail }) => `Add nodes that offer ${code(detail)}, or wait until one is free.`,
  },
  pods: plain((it) => `${have(it)} as many pods as it may`, 'Add nodes, or remove pods.'),
  taint: {
    text: (it) =>
      it.detail === ''
        ? `${have(it)} a taint that it does not tolerate`
        : `${have(it)} the taint ${toTaintText(it.detail)}, which it does not tolerate`,
    next: () => 'Add a toleration to the pod template, or use other nodes.',
  },
  cordoned: plain((it) => `${are(it)} cordoned`, 'Uncordon a node with `kubectl uncordon`.'),
  'not-ready': plain((it) => `${are(it)} not ready`, 'Look at the nodes.'),
  'node-selector': {
    text: (it, facts) =>
      `${do_(it)} not match its node selector or affinity${toSelectorText(facts)}`,
    next: () => 'Correct `nodeSelector` or the node affinity, or label a node.',
  },
  affinity: plain(
    (it) => `${do_(it)} not match its pod affinity`,
    'Look at `affinity.podAffinity`.',
  ),
  'anti-affinity': plain(
    (it) => `${are(it)} excluded by pod anti-affinity`,
    'Add nodes, run fewer replicas, or relax the anti-affinity.',
  ),
  'volume-zone': plain(
    (it) => `${are(it)} in another zone than its volume`,
    "Add a node in the volume's zone.",
  ),
  'volume-binding': plain(
    (it) => `${have(it)} no volume that fits its claim`,
    'Look at its PersistentVolumeClaims.',
  ),
  'volume-count': plain(
    (it) => `${have(it)} as many volumes attached as it may`,
    'Add nodes, or remove pods with volumes.',
  ),
  'volume-in-use': plain(
    () => 'cannot attach its volume: it is in use elsewhere',
    'Find the pod that uses the volume.',
  ),
  'unbound-claim': plain(
    () => 'wait for a PersistentVolumeClaim that is not bound',
    'Look at its PersistentVolumeClaims.',
  ),
  'missing-claim': {
    text: ({ detail }) => `wait for PersistentVolumeClaim ${code(detail)}, which does not exist`,
    next: ({ detail }) => `Create PersistentVolumeClaim ${code(detail)}.`,
  },
  ports: plain(
    (it) => `${have(it)} no free host port for it`,
    'Run fewer replicas than nodes, or drop `hostPort`.',
  ),
  spread: plain(
    (it) => `${do_(it)} not satisfy its topology spread constraints`,
    'Relax `topologySpreadConstraints`, or add nodes in the topology that lacks one.',
  ),
  devices: plain(() => 'cannot satisfy its resource claims', 'Look at its ResourceClaims.'),
  other: {
    text: ({ detail }) => `say ${code(detail)}`,
    next: () => "Read the scheduler's message.",
  },
}

function toRefusalText(refusal: Refusal, facts: PodFacts, total = 0): string {
  const { nodes, reason } = refusal
  const all = nodes === total && total > 1 ? 'all ' : ''
  const subject = nodes === undefined ? 'all' : `${all}${count(nodes, 'node')}`
  return `${subject} ${WORDINGS[reason].text(refusal, facts)}`
}

/** What the scheduler said last, if the pod has no node yet. */
export function findSchedulerMessage({ pod, events }: PodFacts): string | undefined {
  if (pod.spec?.nodeName) return undefined
  const condition = findCondition(pod.status?.conditions, 'PodScheduled')
  if (condition?.status === 'True' || condition?.reason === 'SchedulingGated') return undefined
  return condition?.message ?? findEvent(events, ['FailedScheduling'])?.message
}

/** A pod that no node takes: every reason of the scheduler in human words. */
export function findUnschedulable(facts: PodFacts): Finding[] {
  const message = findSchedulerMessage(facts)
  if (message === undefined || message === '') return []
  const { refusals, nodes } = parseSchedulerMessage(message)
  const [first] = refusals
  const condition = findCondition(facts.pod.status?.conditions, 'PodScheduled')
  const event = findEvent(facts.events, ['FailedScheduling'])
  const sentence =
    first === undefined
      ? `No node takes this pod: ${toSentence(message)}`
      : `No node takes this pod: ${join(refusals.map((one) => toRefusalText(one, facts, nodes)))}.`
  const evidence = [
    condition && fromCondition(condition),
    event && fromEvent(event),
    ...refusals.flatMap((one) => toRequestEvidence(one, facts)),
  ]
  const next = first && toNext(WORDINGS[first.reason].next(first, facts), findWorkload(facts.pod))
  return [toFinding('unschedulable', 'bad', sentence, { evidence, next })]
}

function toRequestEvidence({ reason, detail }: Refusal, { pod }: PodFacts) {
  if (!['cpu', 'memory', 'storage', 'resource'].includes(reason)) return []
  return [fact('spec', `requests ${toRequest(pod, detail)} of ${detail}`)]
}
