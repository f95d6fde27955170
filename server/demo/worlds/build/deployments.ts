import type { JsonRecord, KubeObject } from '../../objects.ts'
import { DAY_MS, HOUR_MS, type WorldContext } from './context.ts'
import { ownedBy, withManagers } from './meta.ts'
import { createFamily, toPod } from './pods.ts'
import {
  labelsOf,
  selectorOf,
  toTemplate,
  type App,
  type Template,
  type Trouble,
} from './pod-template.ts'

interface Counts {
  readonly ready: number
  readonly updated: number
  readonly total: number
}

const UNREADY: ReadonlySet<Trouble> = new Set([
  'crash-loop',
  'image-pull',
  'pending',
  'stuck-rollout',
  'not-ready',
  'gated',
  'evicted',
  'missing-key',
])

export function isUnready(trouble: Trouble | undefined): boolean {
  return trouble !== undefined && UNREADY.has(trouble)
}

/** A Deployment, its ReplicaSets (the old ones kept for rollback) and its pods. */
export function deploymentObjects(context: WorldContext, app: App): readonly KubeObject[] {
  const isStuck = app.trouble === 'stuck-rollout'
  const template = toTemplate(context, app)
  const counts = toCounts(app)
  const { ready } = counts
  const deployment = toDeployment(context, app, { template, counts })
  const current = toReplicaSet(context, deployment, { app, template, revision: 3 })
  const hasPrevious = app.ageMs > 2 * DAY_MS || isStuck
  const previous = hasPrevious
    ? toReplicaSet(context, deployment, { app, template, revision: 2 })
    : undefined
  const sized = [
    withReplicas(current, isStuck ? 1 : app.replicas, isStuck ? 0 : ready),
    ...(previous === undefined
      ? []
      : [withReplicas(previous, isStuck ? app.replicas : 0, isStuck ? app.replicas : 0)]),
  ]
  const healthyOwner = isStuck && previous !== undefined ? previous : current
  return [
    deployment,
    ...sized,
    ...podsOf(context, app, { template, owner: healthyOwner }),
    ...(isStuck ? stuckPods(context, { template, owner: current }) : []),
  ]
}

// An evicted pod has been replaced; a stuck rollout has its bad pod beside all of the old ones.
function toCounts(app: App): Counts {
  const isStuck = app.trouble === 'stuck-rollout'
  if (isStuck) return { ready: app.replicas, updated: 1, total: app.replicas + 1 }
  const bad = isUnready(app.trouble) && app.trouble !== 'evicted' ? 1 : 0
  return { ready: app.replicas - bad, updated: app.replicas, total: app.replicas }
}

interface Owned {
  readonly template: Template
  readonly owner: KubeObject
}

function podsOf(context: WorldContext, app: App, owned: Owned): readonly KubeObject[] {
  const labels = owned.owner.metadata.labels ?? {}
  const ageMs = Math.min(app.ageMs, 6 * DAY_MS)
  const family = createFamily(context, owned.owner, { labels, template: owned.template, ageMs })
  const pods: KubeObject[] = []
  for (let index = 0; index < app.replicas; index++) {
    const trouble = index === 0 && app.trouble !== 'stuck-rollout' ? app.trouble : undefined
    if (trouble === 'evicted') pods.push(toPod(context, family, { trouble: 'evicted' }))
    pods.push(toPod(context, family, { trouble: trouble === 'evicted' ? undefined : trouble }))
  }
  return pods
}

function stuckPods(context: WorldContext, { template, owner }: Owned): readonly KubeObject[] {
  const labels = owner.metadata.labels ?? {}
  const family = createFamily(context, owner, { labels, template, ageMs: 3 * HOUR_MS })
  return [toPod(context, family, { trouble: 'stuck-rollout' })]
}

interface DeploymentParts {
  readonly template: Template
  readonly counts: Counts
}

function toDeployment(context: WorldContext, app: App, parts: DeploymentParts): KubeObject {
  const { counts, template } = parts
  const labels = labelsOf(app)
  const object: KubeObject = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: {
      name: app.name,
      namespace: app.namespace,
      uid: context.prng.uid(),
      generation: 3,
      creationTimestamp: context.ago(app.ageMs),
      labels: { ...labels, 'app.kubernetes.io/managed-by': 'Helm' },
      annotations: {
        'deployment.kubernetes.io/revision': '3',
        'meta.helm.sh/release-name': app.partOf ?? app.namespace,
        'meta.helm.sh/release-namespace': app.namespace,
      },
    },
    spec: {
      replicas: app.replicas,
      selector: { matchLabels: selectorOf(app) },
      template: { metadata: { creationTimestamp: null, labels }, spec: template.spec },
      strategy: {
        type: 'RollingUpdate',
        rollingUpdate: { maxUnavailable: '25%', maxSurge: '25%' },
      },
      revisionHistoryLimit: 10,
      progressDeadlineSeconds: 600,
    },
    status: {
      observedGeneration: 3,
      replicas: counts.total,
      updatedReplicas: counts.updated,
      ...(counts.ready === 0
        ? {}
        : { readyReplicas: counts.ready, availableReplicas: counts.ready }),
      ...(counts.total > counts.ready ? { unavailableReplicas: counts.total - counts.ready } : {}),
      conditions: toConditions(context, app, counts),
    },
  }
  return withManagers(object, 'helm', 'kube-controller-manager')
}

function toConditions(context: WorldContext, app: App, counts: Counts): readonly JsonRecord[] {
  const time = context.ago(Math.min(app.ageMs, 2 * HOUR_MS))
  const isAvailable = counts.ready >= Math.ceil(app.replicas * 0.75)
  const isStuck = app.trouble === 'stuck-rollout'
  return [
    {
      type: 'Available',
      status: isAvailable ? 'True' : 'False',
      lastUpdateTime: time,
      lastTransitionTime: time,
      reason: isAvailable ? 'MinimumReplicasAvailable' : 'MinimumReplicasUnavailable',
      message: `Deployment ${isAvailable ? 'has' : 'does not have'} minimum availability.`,
    },
    {
      type: 'Progressing',
      status: isStuck ? 'False' : 'True',
      lastUpdateTime: time,
      lastTransitionTime: time,
      reason: isStuck ? 'ProgressDeadlineExceeded' : 'NewReplicaSetAvailable',
      message: isStuck
        ? `ReplicaSet "${app.name}-7c9d8b6f5d" has timed out progressing.`
        : `ReplicaSet "${app.name}" has successfully progressed.`,
    },
  ]
}

interface ReplicaSetParts {
  readonly app: App
  readonly template: Template
  readonly revision: number
}

function toReplicaSet(
  context: WorldContext,
  deployment: KubeObject,
  { app, template, revision }: ReplicaSetParts,
): KubeObject {
  const isStuckOne = app.trouble === 'stuck-rollout' && revision === 3
  const hash = isStuckOne ? '7c9d8b6f5d' : context.prng.suffix(10)
  const labels = { ...labelsOf(app), 'pod-template-hash': hash }
  return {
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    metadata: {
      name: `${app.name}-${hash}`,
      namespace: app.namespace,
      uid: context.prng.uid(),
      generation: 1,
      creationTimestamp: context.ago(Math.max(app.ageMs - (revision - 1) * DAY_MS, HOUR_MS)),
      labels,
      annotations: {
        'deployment.kubernetes.io/desired-replicas': String(app.replicas),
        'deployment.kubernetes.io/max-replicas': String(Math.ceil(app.replicas * 1.25)),
        'deployment.kubernetes.io/revision': String(revision),
      },
      ownerReferences: [ownedBy(deployment)],
    },
    spec: {
      replicas: 0,
      selector: { matchLabels: { ...selectorOf(app), 'pod-template-hash': hash } },
      template: { metadata: { creationTimestamp: null, labels }, spec: template.spec },
    },
  }
}

function withReplicas(replicaSet: KubeObject, replicas: number, ready: number): KubeObject {
  const spec = { ...(replicaSet['spec'] as JsonRecord), replicas }
  const status = {
    replicas,
    fullyLabeledReplicas: replicas,
    observedGeneration: 1,
    ...(ready === 0 ? {} : { readyReplicas: ready, availableReplicas: ready }),
  }
  const manager = 'kube-controller-manager'
  return withManagers({ ...replicaSet, spec, status }, manager, manager)
}
