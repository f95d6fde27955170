import { toBytes, toMillis } from '../lib/quantity.ts'
import { listCrashing } from './causes/crash-loop.ts'
import { findSchedulerMessage } from './causes/unschedulable.ts'
import type { ClaimFacts } from './facts/claim.ts'
import {
  type Container,
  findEnding,
  isTrue,
  type Lookup,
  type NodeSizes,
  type PodFacts,
  type PodObject,
  toListedFacts,
} from './facts/pod.ts'
import { listPodUses, type PodUse } from './facts/pod-references.ts'
import { type LastWords, toLastWords } from './last-words.ts'
import { findClaimFacts } from './read-claims.ts'
import { readEvents } from './read-events.ts'
import type { FactReader } from './reader.ts'
import { configMapSource, nodeSizeSource, secretSource } from './sources.ts'

const MAX_LOOKUPS = 20
const MAX_CLAIMS = 5
const MAX_LOGS = 3
const MAX_NODES = 1000

/** Whether a pod is worth a look at what it refers to. */
export function isUnwell(pod: PodObject): boolean {
  const phase = pod.status?.phase
  if (phase === 'Succeeded') return false
  return !isTrue(pod, 'Ready')
}

async function lookUp(
  reader: FactReader,
  namespace: string,
  { kind, name }: Pick<PodUse, 'kind' | 'name'>,
): Promise<Lookup> {
  if (kind === 'Secret') {
    const found = await reader.find(secretSource, namespace, name)
    if (found.state !== 'found') return found
    return { state: 'found', keys: Object.keys(found.object.data ?? {}) }
  }
  const found = await reader.find(configMapSource, namespace, name)
  if (found.state !== 'found') return found
  const { data = {}, binaryData = {} } = found.object
  return { state: 'found', keys: [...Object.keys(data), ...Object.keys(binaryData)] }
}

function listTargets(pod: PodObject): readonly Pick<PodUse, 'kind' | 'name'>[] {
  const pulls = (pod.spec?.imagePullSecrets ?? []).flatMap(({ name }) =>
    name ? [{ kind: 'Secret' as const, name }] : [],
  )
  const byKey = new Map(
    [...listPodUses(pod), ...pulls].map(({ kind, name }) => [`${kind}/${name}`, { kind, name }]),
  )
  // Every namespace has this one, and every pod mounts it.
  byKey.delete('ConfigMap/kube-root-ca.crt')
  return [...byKey.values()].slice(0, MAX_LOOKUPS)
}

async function readLookups(
  reader: FactReader,
  pod: PodObject,
): Promise<ReadonlyMap<string, Lookup>> {
  const namespace = pod.metadata?.namespace ?? ''
  const entries = await Promise.all(
    listTargets(pod).map(
      async (target) =>
        [`${target.kind}/${target.name}`, await lookUp(reader, namespace, target)] as const,
    ),
  )
  return new Map(entries)
}

/** The termination message when there is one, else the end of the log of the run that failed. */
async function readWords(
  reader: FactReader,
  pod: PodObject,
  container: Container,
): Promise<LastWords | undefined> {
  const message = findEnding(container)?.message
  if (message !== undefined && message.trim() !== '') return toLastWords(message)
  const { namespace = '', name = '' } = pod.metadata ?? {}
  const previous = container.status?.state?.terminated === undefined
  const log = await reader.log({ namespace, name, container: container.name, previous })
  return log === undefined ? undefined : toLastWords(log)
}

async function readLastWords(
  reader: FactReader,
  pod: PodObject,
  now: number,
): Promise<ReadonlyMap<string, LastWords>> {
  const crashing = listCrashing(toListedFacts(pod, now)).slice(0, MAX_LOGS)
  const entries = await Promise.all(
    crashing.map(async (one) => [one.name, await readWords(reader, pod, one)] as const),
  )
  return new Map(entries.flatMap(([name, words]) => (words ? [[name, words] as const] : [])))
}

async function readClaims(
  reader: FactReader,
  pod: PodObject,
): Promise<ReadonlyMap<string, ClaimFacts>> {
  const namespace = pod.metadata?.namespace ?? ''
  const names = (pod.spec?.volumes ?? []).flatMap(
    ({ persistentVolumeClaim }) => persistentVolumeClaim?.claimName ?? [],
  )
  const found = await Promise.all(
    names.slice(0, MAX_CLAIMS).map((name) => findClaimFacts(reader, namespace, name)),
  )
  return new Map(found.flatMap((claim) => (claim ? [[claim.name, claim] as const] : [])))
}

async function readNodeSizes(
  reader: FactReader,
  pod: PodObject,
  now: number,
): Promise<NodeSizes | undefined> {
  const message = findSchedulerMessage(toListedFacts(pod, now))
  if (message === undefined || !/Insufficient (cpu|memory)/.test(message)) return undefined
  const nodes = await reader.list(nodeSizeSource, { limit: MAX_NODES })
  if (!nodes) return undefined
  const sizes = nodes.map(({ status }) => status?.allocatable ?? {})
  return {
    nodes: nodes.length,
    cpuMillis: Math.max(0, ...sizes.map((size) => toMillis(size['cpu']))),
    memoryBytes: Math.max(0, ...sizes.map((size) => toBytes(size['memory']))),
  }
}

/** Everything that a pod is explained by: what it refers to and said only when it is unwell. */
export async function readPodFacts(
  reader: FactReader,
  pod: PodObject,
  now: number,
): Promise<PodFacts> {
  const { name = '', namespace, uid } = pod.metadata ?? {}
  const unwell = isUnwell(pod)
  const isPlaced = Boolean(pod.spec?.nodeName)
  const [events, lookups, lastWords, claims, nodeSizes] = await Promise.all([
    readEvents(reader, { kind: 'Pod', name, namespace, uid }),
    unwell ? readLookups(reader, pod) : new Map<string, Lookup>(),
    readLastWords(reader, pod, now),
    unwell && !isPlaced ? readClaims(reader, pod) : new Map<string, ClaimFacts>(),
    unwell && !isPlaced ? readNodeSizes(reader, pod, now) : undefined,
  ])
  return { pod, now, events, lookups, lastWords, claims, ...(nodeSizes && { nodeSizes }) }
}
