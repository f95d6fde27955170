import { describe, expect, it } from 'vitest'
import { daemonSet } from './daemon-set.ts'
import { deployment } from './deployment.ts'
import { projectDetail, projectRow } from './project.testing.ts'
import { replicaSet } from './replica-set.ts'
import { statefulSet } from './stateful-set.ts'

const TIME = '2026-01-01T00:00:00Z'
const selector = {
  matchLabels: { app: 'shop' },
  matchExpressions: [{ key: 'tier', operator: 'In', values: ['web', 'api'] }],
}
const selected = { selector: { app: 'shop' }, labelSelector: 'app=shop,tier in (api,web)' }
const template = { spec: { containers: [{ name: 'web', image: 'nginx' }] } }
const containers = [{ name: 'web', image: 'nginx' }]
const conditions = [{ type: 'Available', status: 'True', lastTransitionTime: TIME }]
const child = { name: 'p', phase: 'Running', ready: '1/1', restarts: 0, createdAt: TIME }
const children = { pods: { pods: [child], podCount: 1 } }

describe('Deployment', () => {
  const example = {
    metadata: { annotations: { 'deployment.kubernetes.io/revision': '7' } },
    spec: {
      replicas: 3,
      selector,
      template,
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: 0 } },
      minReadySeconds: 5,
      revisionHistoryLimit: 10,
      progressDeadlineSeconds: 600,
      paused: true,
    },
    status: {
      replicas: 4,
      readyReplicas: 2,
      updatedReplicas: 1,
      availableReplicas: 2,
      unavailableReplicas: 2,
      conditions,
    },
  }

  it('has a row', () => {
    expect(projectRow(deployment, example)).toEqual({
      replicas: 3,
      readyReplicas: 2,
      updatedReplicas: 1,
      availableReplicas: 2,
      paused: true,
    })
    expect(projectRow(deployment, {})).toEqual({
      replicas: 0,
      readyReplicas: 0,
      updatedReplicas: 0,
      availableReplicas: 0,
      paused: false,
    })
  })

  it('has a row that says why its rollout does not go on', () => {
    const progressing = {
      type: 'Progressing',
      status: 'False',
      reason: 'ProgressDeadlineExceeded',
      message: 'ReplicaSet "web-2" has timed out progressing.',
    }
    const failing = { type: 'ReplicaFailure', status: 'True', reason: 'FailedCreate' }

    expect(
      projectRow(deployment, { status: { conditions: [progressing, failing] } }),
    ).toMatchObject({
      progressReason: 'ProgressDeadlineExceeded',
      failureReason: 'FailedCreate',
    })
    expect(
      projectRow(deployment, { status: { conditions: [{ ...failing, status: 'False' }] } }),
    ).not.toHaveProperty('failureReason')
  })

  it('has a detail', () => {
    expect(projectDetail(deployment, example, children)).toEqual({
      ...selected,
      containers,
      pods: [child],
      podCount: 1,
      strategy: 'RollingUpdate',
      maxSurge: '25%',
      maxUnavailable: '0',
      minReadySeconds: 5,
      revisionHistoryLimit: 10,
      progressDeadlineSeconds: 600,
      currentReplicas: 4,
      unavailableReplicas: 2,
      revision: '7',
      conditions,
    })
  })

  it('says why it shows no pods', () => {
    const pods = { podsError: 'you may not list pods' }

    expect(projectDetail(deployment, example, { pods })).toMatchObject(pods)
  })
})

describe('StatefulSet', () => {
  const example = {
    spec: {
      replicas: 3,
      selector,
      template,
      serviceName: 'db',
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 0, maxUnavailable: 1 } },
      podManagementPolicy: 'Parallel',
      minReadySeconds: 1,
      revisionHistoryLimit: 2,
      persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Delete', whenScaled: 'Retain' },
      volumeClaimTemplates: [
        {
          metadata: { name: 'data' },
          spec: {
            storageClassName: 'fast',
            accessModes: ['ReadWriteOnce'],
            resources: { requests: { storage: '10Gi' } },
          },
        },
        { metadata: { name: 'bare' } },
      ],
    },
    status: {
      readyReplicas: 3,
      updatedReplicas: 2,
      currentReplicas: 1,
      availableReplicas: 3,
      currentRevision: 'db-1',
      updateRevision: 'db-2',
      conditions,
    },
  }

  it('has a row', () => {
    expect(projectRow(statefulSet, example)).toEqual({
      replicas: 3,
      readyReplicas: 3,
      updatedReplicas: 2,
      currentReplicas: 1,
    })
  })

  it('has a detail', () => {
    expect(projectDetail(statefulSet, example, children)).toEqual({
      ...selected,
      containers,
      pods: [child],
      podCount: 1,
      serviceName: 'db',
      updateStrategy: 'RollingUpdate',
      partition: 0,
      maxUnavailable: '1',
      podManagementPolicy: 'Parallel',
      minReadySeconds: 1,
      revisionHistoryLimit: 2,
      availableReplicas: 3,
      currentRevision: 'db-1',
      updateRevision: 'db-2',
      claimsWhenDeleted: 'Delete',
      claimsWhenScaled: 'Retain',
      volumeClaimTemplates: [
        { name: 'data', storageClass: 'fast', accessModes: ['ReadWriteOnce'], storage: '10Gi' },
        { name: 'bare', accessModes: [] },
      ],
      conditions,
    })
  })
})

describe('DaemonSet', () => {
  const example = {
    spec: {
      selector,
      template: { spec: { ...template.spec, nodeSelector: { disk: 'ssd' } } },
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } },
      minReadySeconds: 3,
      revisionHistoryLimit: 4,
    },
    status: {
      desiredNumberScheduled: 5,
      numberReady: 4,
      updatedNumberScheduled: 3,
      numberAvailable: 2,
      numberMisscheduled: 1,
      currentNumberScheduled: 6,
      numberUnavailable: 7,
      conditions,
    },
  }

  it('has a row', () => {
    expect(projectRow(daemonSet, example)).toEqual({
      desiredNumberScheduled: 5,
      numberReady: 4,
      updatedNumberScheduled: 3,
      numberAvailable: 2,
      numberMisscheduled: 1,
    })
  })

  it('has a detail', () => {
    expect(projectDetail(daemonSet, example, children)).toEqual({
      ...selected,
      containers,
      nodeSelector: { disk: 'ssd' },
      pods: [child],
      podCount: 1,
      updateStrategy: 'RollingUpdate',
      maxSurge: '0',
      maxUnavailable: '1',
      minReadySeconds: 3,
      revisionHistoryLimit: 4,
      currentNumberScheduled: 6,
      numberUnavailable: 7,
      conditions,
    })
  })
})

describe('ReplicaSet', () => {
  const owned = (...kinds: string[]) => ({
    metadata: {
      annotations: { 'deployment.kubernetes.io/revision': '3' },
      ownerReferences: kinds.map((kind) => ({ kind, name: kind.toLowerCase() })),
    },
    spec: { replicas: 3, selector, template, minReadySeconds: 1 },
    status: {
      replicas: 2,
      readyReplicas: 1,
      availableReplicas: 1,
      fullyLabeledReplicas: 2,
      conditions,
    },
  })

  it.each([
    [['Deployment'], 'Deployment/deployment'],
    [['Rollout', 'Deployment'], 'Deployment/deployment'],
    [['Rollout'], ''],
    [[], ''],
  ])('of the owners %j names the deployment', (kinds, owner) => {
    expect(projectRow(replicaSet, owned(...kinds))).toEqual({
      desired: 3,
      current: 2,
      ready: 1,
      owner,
    })
  })

  it('has a detail', () => {
    expect(projectDetail(replicaSet, owned(), children)).toEqual({
      ...selected,
      containers,
      pods: [child],
      podCount: 1,
      available: 1,
      fullyLabeled: 2,
      minReadySeconds: 1,
      revision: '3',
      conditions,
    })
  })
})

it.each([deployment, statefulSet, daemonSet, replicaSet])(
  'selects pods by labels and expressions ($names.kind)',
  (kind) => {
    const select: ((object: never) => unknown) | undefined = kind.pods

    expect(select?.({ spec: { selector } } as never)).toEqual(selector)
    expect(select?.({} as never)).toBeUndefined()
  },
)
