// metrics.k8s.io: usage that drifts slowly, so that two readings differ and a chart has a shape.
import type { ResourceKind } from '../kinds/kind.ts'
import { listAt, textAt, toTime, type JsonRecord, type KubeObject } from '../objects.ts'
import type { ClusterStore } from '../store/cluster-store.ts'
import { toKey, type StoredObject } from '../store/collection.ts'

const PERIOD_MS = 15_000
const WAVE_MS = 20 * 60 * 1000

interface MetricsSource {
  readonly store: ClusterStore
  readonly now: () => number
}

/** NodeMetrics or PodMetrics of everything that runs, in key order. */
export function toMetricsItems(kind: ResourceKind, source: MetricsSource): StoredObject[] {
  const { store, now } = source
  const at = Math.floor(now() / PERIOD_MS) * PERIOD_MS
  const objects = store.list('v1', kind.kind === 'NodeMetrics' ? 'Node' : 'Pod')
  const measure = kind.kind === 'NodeMetrics' ? measureNode : measurePod
  return objects
    .filter(isMeasured)
    .map((object) => toItem(kind, measure(object, at), { object, at }))
}

function toItem(
  kind: ResourceKind,
  measured: JsonRecord,
  { object, at }: { object: KubeObject; at: number },
): StoredObject {
  const { name, namespace, labels = {} } = object.metadata
  const metadata = {
    name,
    ...(namespace === undefined ? {} : { namespace }),
    creationTimestamp: toTime(at),
    labels,
  }
  const times = { timestamp: toTime(at), window: '15s' }
  const apiVersion = 'metrics.k8s.io/v1beta1'
  return {
    object: { kind: kind.kind, apiVersion, metadata, ...times, ...measured },
    key: toKey(namespace, name),
    version: 0,
  }
}

// metrics-server knows nothing of pods that do not run and of nodes whose kubelet is silent.
function isMeasured(object: KubeObject): boolean {
  if (object.kind === 'Pod') return textAt(object, 'status', 'phase') === 'Running'
  return listAt(object, 'status', 'conditions').some(
    (condition) => textAt(condition, 'type') === 'Ready' && textAt(condition, 'status') === 'True',
  )
}

function hashOf(text: string): number {
  let hash = 2166136261
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 16777619)
  }
  return hash >>> 0
}

/** Between 0.05 and 0.95, with a phase and a base of its own for each name. */
function levelOf(name: string, at: number): number {
  const hash = hashOf(name)
  const base = 0.2 + (hash % 1000) / 2000
  const phase = (hash >>> 10) % 628
  return base + 0.15 * Math.sin((at / WAVE_MS) * 2 * Math.PI + phase / 100)
}

function measureNode(node: KubeObject, at: number): JsonRecord {
  const cores = Number(textAt(node, 'status', 'capacity', 'cpu')) || 2
  const memoryKi = Number.parseInt(textAt(node, 'status', 'capacity', 'memory'), 10) || 8_000_000
  return { usage: toUsage(node.metadata.name, at, { cores, memoryKi }) }
}

function measurePod(pod: KubeObject, at: number): JsonRecord {
  const containers = listAt(pod, 'spec', 'containers').map((container) => {
    const name = textAt(container, 'name')
    const usage = toUsage(`${pod.metadata.name}/${name}`, at, { cores: 0.25, memoryKi: 262_144 })
    return { name, usage }
  })
  return { containers }
}

function toUsage(
  name: string,
  at: number,
  capacity: { cores: number; memoryKi: number },
): JsonRecord {
  const level = levelOf(name, at)
  const memoryLevel = levelOf(`${name}#memory`, at)
  return {
    cpu: `${Math.round(level * capacity.cores * 1e9)}n`,
    memory: `${Math.round(memoryLevel * capacity.memoryKi)}Ki`,
  }
}
