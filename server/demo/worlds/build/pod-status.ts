// The status that a kubelet would report. Parts that are equal for the pods of one workload are shared objects.
import { createHash } from 'node:crypto'
import { type JsonRecord, listAt, recordAt, textAt } from '../../objects.ts'
import { MINUTE_MS, type NodeSlot, type WorldContext } from './context.ts'
import type { Template, Trouble } from './pod-template.ts'

const DATABASE_PANIC = [
  'level=error msg="cannot reach database" host=orders-db.payments err="connection refused"',
  'panic: no database connection after 5 attempts',
]

/** What a crashing container wrote before it ended: it misses a variable that may be absent, or its database. */
function toPanic({ template }: PodFacts): string {
  const [main] = template.containers
  const [, app = 'app'] = /([^/]+):[^:]*$/.exec(textAt(main, 'image')) ?? []
  const optional = listAt(main, 'env').find(
    (entry) => textAt(entry, 'valueFrom', 'secretKeyRef', 'optional') === 'true',
  )
  const name = textAt(optional, 'name')
  const lines = name === '' ? DATABASE_PANIC : [`panic: ${name} is not set`]
  return [`level=info msg="starting ${app}" version=2.8.1`, ...lines, ''].join('\n')
}

interface PodFacts {
  readonly podName: string
  readonly namespace: string
  readonly uid: string
  readonly template: Template
  readonly node: NodeSlot | undefined
  readonly ip: string
  readonly ageMs: number
  readonly trouble: Trouble | undefined
}

function condition(type: string, isTrue: boolean, time: string, more: JsonRecord = {}): JsonRecord {
  return {
    type,
    observedGeneration: 1,
    status: isTrue ? 'True' : 'False',
    lastProbeTime: null,
    lastTransitionTime: time,
    ...more,
  }
}

const isReadyWith = (trouble: Trouble | undefined): boolean =>
  trouble === undefined || trouble === 'oom-killed' || trouble === 'terminating'

interface SharedParts {
  readonly conditions: readonly JsonRecord[]
  readonly running: JsonRecord
}

// One entry for each workload and condition of its pods: ten thousand pods share a few hundred of these.
const sharedParts = new WeakMap<Template, Map<string, SharedParts>>()

function partsOf(context: WorldContext, facts: PodFacts): SharedParts {
  const byState = sharedParts.get(facts.template) ?? new Map<string, SharedParts>()
  sharedParts.set(facts.template, byState)
  const key = `${facts.trouble ?? ''}/${facts.ageMs}`
  const known = byState.get(key)
  if (known !== undefined) return known
  const time = context.ago(facts.ageMs)
  const ready = isReadyWith(facts.trouble)
  const unready = ready
    ? {}
    : { reason: 'ContainersNotReady', message: 'containers with unready status: [app]' }
  const made = {
    conditions: [
      condition('PodReadyToStartContainers', true, time),
      condition('Initialized', true, time),
      condition('Ready', ready, time, unready),
      condition('ContainersReady', ready, time, unready),
      condition('PodScheduled', true, time),
    ],
    running: { running: { startedAt: time } },
  }
  byState.set(key, made)
  return made
}

export function toPodStatus(context: WorldContext, facts: PodFacts): JsonRecord {
  const { trouble, node } = facts
  if (trouble === 'evicted') return toEvicted(context, facts)
  if (node === undefined) return toUnscheduled(context, facts)
  const { conditions } = partsOf(context, facts)
  return {
    observedGeneration: 1,
    phase: trouble === 'image-pull' || trouble === 'missing-key' ? 'Pending' : 'Running',
    conditions,
    hostIP: node.ip,
    hostIPs: [{ ip: node.ip }],
    podIP: facts.ip,
    podIPs: [{ ip: facts.ip }],
    startTime: context.ago(facts.ageMs),
    ...(facts.template.initContainers.length === 0
      ? {}
      : {
          initContainerStatuses: facts.template.initContainers.map((container) =>
            toHealthy(context, facts, container),
          ),
        }),
    containerStatuses: facts.template.containers.map((container, index) =>
      index === 0 ? toMain(context, facts, container) : toHealthy(context, facts, container),
    ),
    qosClass: 'Burstable',
  }
}

function toEvicted(context: WorldContext, facts: PodFacts): JsonRecord {
  return {
    phase: 'Failed',
    reason: 'Evicted',
    message:
      'The node was low on resource: memory. Threshold quantity: 100Mi, available: 71204Ki. Container app was using 1093852Ki, request is 256Mi, has larger consumption of memory. ',
    startTime: context.ago(facts.ageMs),
    qosClass: 'Burstable',
  }
}

function toUnscheduled(context: WorldContext, { trouble, ageMs }: PodFacts): JsonRecord {
  const nodes = context.nodes.length
  const why =
    trouble === 'gated'
      ? {
          reason: 'SchedulingGated',
          message: 'Scheduling is blocked due to non-empty scheduling gates',
        }
      : { reason: 'Unschedulable', message: unschedulableMessage(nodes) }
  return {
    phase: 'Pending',
    conditions: [condition('PodScheduled', false, context.ago(ageMs), why)],
    qosClass: 'Burstable',
  }
}

function unschedulableMessage(nodes: number): string {
  return `0/${nodes} nodes are available: ${nodes} Insufficient cpu. preemption: 0/${nodes} nodes are available: ${nodes} No preemption victims found for incoming pod.`
}

function identityOf(container: JsonRecord): JsonRecord {
  const image = String(container['image'])
  return { image, imageID: `${image.split(':')[0] ?? image}@sha256:${digestOf(image)}` }
}

const digests = new Map<string, string>()

// The same image is the same image in every cluster.
function digestOf(image: string): string {
  const digest = digests.get(image) ?? createHash('sha256').update(image).digest('hex')
  digests.set(image, digest)
  return digest
}

function toHealthy(context: WorldContext, facts: PodFacts, container: JsonRecord): JsonRecord {
  return {
    name: container['name'],
    state: partsOf(context, facts).running,
    lastState: {},
    ready: true,
    restartCount: 0,
    ...identityOf(container),
    containerID: `containerd://${context.prng.hex(64)}`,
    started: true,
  }
}

function toTermination(context: WorldContext, facts: PodFacts, atMs: number): JsonRecord {
  const isOom = facts.trouble === 'oom-killed'
  return {
    exitCode: isOom ? 137 : 1,
    reason: isOom ? 'OOMKilled' : 'Error',
    ...(isOom ? {} : { message: toPanic(facts) }),
    startedAt: context.ago(atMs + 20_000),
    finishedAt: context.ago(atMs),
    containerID: `containerd://${context.prng.hex(64)}`,
  }
}

/** The kubelet's sentence about the container's variable that comes from a ConfigMap. */
function missingKey({ namespace }: PodFacts, container: JsonRecord): string {
  const source = listAt(container, 'env')
    .map((entry) => recordAt(entry, 'valueFrom', 'configMapKeyRef'))
    .find((entry) => textAt(entry, 'name') !== '')
  return `couldn't find key ${textAt(source, 'key')} in ConfigMap ${namespace}/${textAt(source, 'name')}`
}

function toMain(context: WorldContext, facts: PodFacts, container: JsonRecord): JsonRecord {
  const healthy = toHealthy(context, facts, container)
  const { trouble, podName, namespace, uid } = facts
  switch (trouble) {
    case 'crash-loop':
      return {
        ...healthy,
        state: {
          waiting: {
            reason: 'CrashLoopBackOff',
            message: `back-off 5m0s restarting failed container=app pod=${podName}_${namespace}(${uid})`,
          },
        },
        lastState: { terminated: toTermination(context, facts, 2 * MINUTE_MS) },
        ready: false,
        started: false,
        restartCount: 41,
      }
    case 'image-pull':
      return {
        name: 'app',
        image: container['image'],
        imageID: '',
        state: {
          waiting: {
            reason: 'ImagePullBackOff',
            message: `Back-off pulling image "${String(container['image'])}"`,
          },
        },
        lastState: {},
        ready: false,
        started: false,
        restartCount: 0,
      }
    case 'missing-key':
      return {
        name: 'app',
        image: container['image'],
        imageID: '',
        state: {
          waiting: { reason: 'CreateContainerConfigError', message: missingKey(facts, container) },
        },
        lastState: {},
        ready: false,
        started: false,
        restartCount: 0,
      }
    case 'oom-killed':
      return {
        ...healthy,
        state: { running: { startedAt: context.ago(19 * MINUTE_MS) } },
        lastState: { terminated: toTermination(context, facts, 19 * MINUTE_MS + 1000) },
        restartCount: 6,
      }
    case 'stuck-rollout':
    case 'not-ready':
      return { ...healthy, ready: false, started: true }
    case 'evicted':
    case 'gated':
    case 'pending':
    case 'terminating':
    case undefined:
      return healthy
  }
}
