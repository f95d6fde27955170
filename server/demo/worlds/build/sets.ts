import type { KubeObject } from '../../objects.ts'
import { DAY_MS, type WorldContext } from './context.ts'
import { isUnready } from './deployments.ts'
import { withManagers } from './meta.ts'
import { createFamily, toPod } from './pods.ts'
import { labelsOf, selectorOf, toTemplate, type App } from './pod-template.ts'

const CONTROLLER = 'kube-controller-manager'

/** A StatefulSet with its pods, claims and volumes. */
export function statefulSetObjects(
  context: WorldContext,
  app: App,
  storage: string,
): readonly KubeObject[] {
  const template = toTemplate(context, app)
  const labels = labelsOf(app)
  const revision = `${app.name}-${context.prng.suffix(10)}`
  const ready = app.replicas - (isUnready(app.trouble) ? 1 : 0)
  const set: KubeObject = {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: {
      name: app.name,
      namespace: app.namespace,
      uid: context.prng.uid(),
      generation: 1,
      creationTimestamp: context.ago(app.ageMs),
      labels,
    },
    spec: {
      replicas: app.replicas,
      selector: { matchLabels: selectorOf(app) },
      template: { metadata: { creationTimestamp: null, labels }, spec: template.spec },
      volumeClaimTemplates: [
        {
          apiVersion: 'v1',
          kind: 'PersistentVolumeClaim',
          metadata: { name: 'data', creationTimestamp: null },
          spec: {
            accessModes: ['ReadWriteOnce'],
            resources: { requests: { storage } },
            storageClassName: 'gp3',
            volumeMode: 'Filesystem',
          },
          status: { phase: 'Pending' },
        },
      ],
      serviceName: app.name,
      podManagementPolicy: 'OrderedReady',
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 0 } },
      revisionHistoryLimit: 10,
      persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
    },
    status: {
      observedGeneration: 1,
      replicas: app.replicas,
      readyReplicas: ready,
      availableReplicas: ready,
      currentReplicas: app.replicas,
      updatedReplicas: app.replicas,
      currentRevision: revision,
      updateRevision: revision,
      collisionCount: 0,
    },
  }
  const managed = withManagers(set, 'helm', CONTROLLER)
  const ageMs = Math.min(app.ageMs, 12 * DAY_MS)
  const family = createFamily(context, managed, {
    labels: { ...labels, 'controller-revision-hash': revision },
    template,
    ageMs,
  })
  const members = Array.from({ length: app.replicas }, (_, index) => {
    const name = `${app.name}-${index}`
    const claim = `data-${name}`
    const spec = {
      hostname: name,
      subdomain: app.name,
      volumes: [
        { name: 'data', persistentVolumeClaim: { claimName: claim } },
        ...(template.spec['volumes'] as readonly unknown[]),
      ],
    }
    const trouble = index === app.replicas - 1 ? app.trouble : undefined
    return [
      toPod(context, family, { name, spec, trouble }),
      ...claimObjects(context, {
        namespace: app.namespace,
        name: claim,
        storage,
        ageMs: app.ageMs,
      }),
    ]
  })
  return [managed, ...members.flat()]
}

interface Claim {
  readonly namespace: string
  readonly name: string
  readonly storage: string
  readonly ageMs: number
  /** A claim that nothing has satisfied yet. */
  readonly pending?: boolean
}

export function claimObjects(context: WorldContext, claim: Claim): readonly KubeObject[] {
  const { namespace, name, storage } = claim
  const uid = context.prng.uid()
  const volumeName = `pvc-${uid}`
  const creationTimestamp = context.ago(claim.ageMs)
  const pending = claim.pending === true
  const spec = {
    accessModes: ['ReadWriteOnce'],
    resources: { requests: { storage } },
    ...(pending ? {} : { volumeName }),
    storageClassName: pending ? 'gp2-encrypted' : 'gp3',
    volumeMode: 'Filesystem',
  }
  const bound = { phase: 'Bound', accessModes: ['ReadWriteOnce'], capacity: { storage } }
  const request: KubeObject = {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: {
      name,
      namespace,
      uid,
      creationTimestamp,
      annotations: {
        'pv.kubernetes.io/bind-completed': 'yes',
        'volume.kubernetes.io/storage-provisioner': 'ebs.csi.aws.com',
      },
      finalizers: ['kubernetes.io/pvc-protection'],
    },
    spec,
    status: pending ? { phase: 'Pending' } : bound,
  }
  const managed = withManagers(request, CONTROLLER, CONTROLLER)
  return pending ? [managed] : [managed, toVolume(context, managed, volumeName)]
}

function toVolume(context: WorldContext, claim: KubeObject, name: string): KubeObject {
  const { namespace, name: claimName, uid, creationTimestamp = '' } = claim.metadata
  const spec = claim['spec'] as { resources: { requests: { storage: string } } }
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: {
      name,
      uid: context.prng.uid(),
      creationTimestamp,
      annotations: { 'pv.kubernetes.io/provisioned-by': 'ebs.csi.aws.com' },
      finalizers: ['kubernetes.io/pv-protection', 'external-attacher/ebs-csi-aws-com'],
    },
    spec: {
      capacity: { storage: spec.resources.requests.storage },
      csi: {
        driver: 'ebs.csi.aws.com',
        volumeHandle: `vol-0${context.prng.hex(16)}`,
        fsType: 'ext4',
        volumeAttributes: { 'storage.kubernetes.io/csiProvisionerIdentity': 'ebs.csi.aws.com' },
      },
      accessModes: ['ReadWriteOnce'],
      claimRef: {
        kind: 'PersistentVolumeClaim',
        namespace,
        name: claimName,
        uid,
        apiVersion: 'v1',
      },
      persistentVolumeReclaimPolicy: 'Delete',
      storageClassName: 'gp3',
      volumeMode: 'Filesystem',
      nodeAffinity: {
        required: {
          nodeSelectorTerms: [
            {
              matchExpressions: [
                {
                  key: 'topology.kubernetes.io/zone',
                  operator: 'In',
                  values: [`${context.region}a`],
                },
              ],
            },
          ],
        },
      },
    },
    status: { phase: 'Bound', lastPhaseTransitionTime: creationTimestamp },
  }
}

/** A DaemonSet with one pod on every node. */
export function daemonSetObjects(context: WorldContext, app: App): readonly KubeObject[] {
  const template = toTemplate(context, app)
  const labels = labelsOf(app)
  const nodes = context.nodes.length
  const ready = nodes - (isUnready(app.trouble) ? 1 : 0)
  const set: KubeObject = {
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: {
      name: app.name,
      namespace: app.namespace,
      uid: context.prng.uid(),
      generation: 1,
      creationTimestamp: context.ago(app.ageMs),
      labels,
      annotations: { 'deprecated.daemonset.template.generation': '1' },
    },
    spec: {
      selector: { matchLabels: selectorOf(app) },
      template: { metadata: { creationTimestamp: null, labels }, spec: template.spec },
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 1, maxSurge: 0 } },
      revisionHistoryLimit: 10,
    },
    status: {
      currentNumberScheduled: nodes,
      numberMisscheduled: 0,
      desiredNumberScheduled: nodes,
      numberReady: ready,
      observedGeneration: 1,
      updatedNumberScheduled: nodes,
      numberAvailable: ready,
      ...(ready < nodes ? { numberUnavailable: nodes - ready } : {}),
    },
  }
  const managed = withManagers(set, 'eks', CONTROLLER)
  const family = createFamily(context, managed, {
    labels: { ...labels, 'controller-revision-hash': context.prng.suffix(10) },
    template,
    ageMs: Math.min(app.ageMs, 20 * DAY_MS),
  })
  return [
    managed,
    ...context.nodes.map((node, index) =>
      toPod(context, family, { node, trouble: index === 0 ? app.trouble : undefined }),
    ),
  ]
}
