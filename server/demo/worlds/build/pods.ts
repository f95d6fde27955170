import type { JsonRecord, KubeObject, ObjectMeta } from '../../objects.ts'
import { type WorldContext } from './context.ts'
import { managedEntry, ownedBy } from './meta.ts'
import { toPodStatus } from './pod-status.ts'
import type { Template, Trouble } from './pod-template.ts'

/** What the pods of one owner have in common; made once, shared by all of them. */
interface PodFamily {
  readonly owner: KubeObject
  readonly labels: Readonly<Record<string, string>>
  readonly template: Template
  readonly ageMs: number
  readonly meta: Partial<ObjectMeta>
}

export function createFamily(
  context: WorldContext,
  owner: KubeObject,
  family: Pick<PodFamily, 'labels' | 'template' | 'ageMs'>,
): PodFamily {
  const { labels, template, ageMs } = family
  const time = context.ago(ageMs)
  const created = managedEntry({
    manager: 'kube-controller-manager',
    operation: 'Update',
    apiVersion: 'v1',
    time,
    fields: {
      metadata: { generateName: '', labels, ownerReferences: [ownedBy(owner)] },
      spec: template.spec,
    },
  })
  const reported = managedEntry({
    manager: 'kubelet',
    operation: 'Update',
    apiVersion: 'v1',
    time,
    subresource: 'status',
    fields: {
      status: {
        conditions: [
          { type: 'PodReadyToStartContainers', lastProbeTime: '', status: '' },
          { type: 'Initialized', lastTransitionTime: '', status: '' },
          { type: 'Ready', lastTransitionTime: '', status: '' },
          { type: 'ContainersReady', lastTransitionTime: '', status: '' },
        ],
        containerStatuses: '',
        hostIP: '',
        hostIPs: '',
        phase: '',
        podIP: '',
        podIPs: [{ ip: '10.64.0.1' }],
        startTime: '',
      },
    },
  })
  const meta = {
    generation: 1,
    creationTimestamp: time,
    labels,
    ownerReferences: [ownedBy(owner)],
    managedFields: [created, reported],
    ...(owner.metadata.namespace === undefined ? {} : { namespace: owner.metadata.namespace }),
  }
  return { owner, labels, template, ageMs, meta }
}

interface PodOptions {
  readonly name?: string
  readonly trouble?: Trouble | undefined
  readonly ageMs?: number
  /** Fixed, for daemons; otherwise nodes take turns. */
  readonly node?: WorldContext['nodes'][number]
  readonly spec?: JsonRecord
}

export function toPod(
  context: WorldContext,
  family: PodFamily,
  options: PodOptions = {},
): KubeObject {
  const { trouble } = options
  const name = options.name ?? `${family.owner.metadata.name}-${context.prng.suffix(5)}`
  const ageMs = options.ageMs ?? family.ageMs
  const isPlaced = trouble !== 'pending' && trouble !== 'gated'
  const node = isPlaced ? (options.node ?? context.nextNode()) : undefined
  const uid = context.prng.uid()
  const namespace = family.owner.metadata.namespace ?? ''
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name,
      generateName: `${family.owner.metadata.name}-`,
      uid,
      ...family.meta,
      creationTimestamp: context.ago(ageMs),
      ...(trouble === 'terminating' ? toDeletion(context) : {}),
    },
    spec: {
      ...family.template.spec,
      ...options.spec,
      ...(node === undefined ? {} : { nodeName: node.name }),
      ...(trouble === 'gated' ? { schedulingGates: [{ name: 'example.com/quota-approval' }] } : {}),
    },
    status: toPodStatus(context, {
      podName: name,
      namespace,
      uid,
      template: family.template,
      node,
      ip: isPlaced ? context.nextPodIp() : '',
      ageMs,
      trouble,
    }),
  }
}

function toDeletion(context: WorldContext): Partial<ObjectMeta> {
  return {
    deletionTimestamp: context.ago(4 * 60_000),
    deletionGracePeriodSeconds: 30,
    finalizers: ['example.com/drain-connections'],
  }
}
