import { describe, expect, it } from 'vitest'
import type { KindSchemas } from '#sdk'
import { view as daemonSets } from './daemon-sets.ts'
import { view as deployments } from './deployments.ts'
import {
  FULL_CHILD_PODS,
  FULL_CONDITIONS,
  FULL_POD_FACTS,
  FULL_TEMPLATE,
} from './pod-details.testing.ts'
import { view as replicaSets } from './replica-sets.ts'
import { view as statefulSets } from './stateful-sets.ts'
import { findUnshown, GENERIC, type Full } from './unshown.testing.ts'

type Detail<Path extends keyof KindSchemas> = Omit<Full<KindSchemas[Path]['detail']>, 'podsError'>

const COMMON = {
  ...GENERIC,
  ...FULL_TEMPLATE,
  ...FULL_CHILD_PODS,
  name: 'cart',
  namespace: 'shop',
  selector: { app: 'cart' },
  labelSelector: 'app=cart,tier in (a,b)',
  minReadySeconds: 6001,
  conditions: FULL_CONDITIONS,
}

const DEPLOYMENT: Detail<'deployments'> = {
  ...COMMON,
  replicas: 6010,
  readyReplicas: 6011,
  updatedReplicas: 6012,
  availableReplicas: 6013,
  revisionHistoryLimit: 6002,
  strategy: 'RollingUpdate',
  maxSurge: '61%',
  maxUnavailable: '62%',
  progressDeadlineSeconds: 6014,
  paused: true,
  progressReason: 'ConditionReason',
  failureReason: 'ConditionReason',
  currentReplicas: 6015,
  unavailableReplicas: 6016,
  revision: 'rev-63',
}

const STATEFUL_SET: Detail<'statefulsets'> = {
  ...COMMON,
  replicas: 6010,
  readyReplicas: 6011,
  updatedReplicas: 6012,
  currentReplicas: 6013,
  availableReplicas: 6014,
  serviceName: 'headless',
  revisionHistoryLimit: 6002,
  updateStrategy: 'RollingUpdate',
  partition: 6015,
  maxUnavailable: '62%',
  podManagementPolicy: 'Parallel',
  currentRevision: 'cart-aaa',
  updateRevision: 'cart-bbb',
  claimsWhenDeleted: 'Delete',
  claimsWhenScaled: 'Retain',
  volumeClaimTemplates: [
    {
      name: 'claim-template',
      storageClass: 'the-class',
      accessModes: ['ReadWriteOnce'],
      storage: '201Gi',
    },
  ],
}

const DAEMON_SET: Detail<'daemonsets'> = {
  ...COMMON,
  desiredNumberScheduled: 6010,
  numberReady: 6011,
  updatedNumberScheduled: 6012,
  numberAvailable: 6013,
  numberMisscheduled: 6014,
  revisionHistoryLimit: 6002,
  updateStrategy: 'RollingUpdate',
  maxSurge: '61%',
  maxUnavailable: '62%',
  currentNumberScheduled: 6015,
  numberUnavailable: 6016,
}

const REPLICA_SET: Detail<'replicasets'> = {
  ...COMMON,
  desired: 6010,
  current: 6011,
  ready: 6012,
  owner: 'Deployment/the-deployment',
  failureReason: 'ConditionReason',
  available: 6013,
  fullyLabeled: 6014,
  revision: 'rev-63',
}

describe('a workload shows everything that its detail has', () => {
  it.each([
    ['a Deployment', findUnshown(DEPLOYMENT, deployments.sections(DEPLOYMENT))],
    ['a StatefulSet', findUnshown(STATEFUL_SET, statefulSets.sections(STATEFUL_SET))],
    ['a DaemonSet', findUnshown(DAEMON_SET, daemonSets.sections(DAEMON_SET))],
    ['a ReplicaSet', findUnshown(REPLICA_SET, replicaSets.sections(REPLICA_SET))],
  ])('%s', (_, unshown) => {
    expect(unshown).toEqual([])
  })
})

/** A Deployment all of whose pods serve. */
const ALIVE: KindSchemas['deployments']['row'] = {
  uid: 'u',
  resourceVersion: '1',
  createdAt: '2026-01-01T00:00:00Z',
  name: 'cart',
  namespace: 'shop',
  replicas: 3,
  readyReplicas: 3,
  updatedReplicas: 3,
  availableReplicas: 3,
  paused: false,
}

describe('the status of a workload', () => {
  it('of a Deployment goes by what is available', () => {
    expect(deployments.status?.({ ...ALIVE, availableReplicas: 2 })).toMatchObject({
      level: 'warn',
      word: 'Degraded',
    })
  })

  it('of a Deployment whose rollout is past its deadline or paused says so', () => {
    const behind = { ...ALIVE, updatedReplicas: 1 }

    expect(
      deployments.status?.({ ...behind, progressReason: 'ProgressDeadlineExceeded' }),
    ).toMatchObject({ level: 'bad', word: 'Stuck' })
    expect(deployments.status?.({ ...behind, paused: true })).toMatchObject({ word: 'Paused' })
    expect(deployments.status?.(behind)).toMatchObject({ word: 'Progressing' })
  })

  it('of a DaemonSet that no node should run is idle', () => {
    const { deletionTimestamp: _, ...alive } = DAEMON_SET

    expect(
      daemonSets.status?.({ ...alive, desiredNumberScheduled: 0, numberAvailable: 0 }),
    ).toMatchObject({ level: 'idle', word: 'No nodes' })
  })

  it('of an earlier ReplicaSet whose pods are not gone is in progress', () => {
    const { deletionTimestamp: _, ...alive } = REPLICA_SET

    expect(replicaSets.status?.({ ...alive, desired: 0, current: 2, ready: 0 })).toMatchObject({
      level: 'progress',
      word: 'Scaling down',
    })
    expect(replicaSets.status?.({ ...alive, desired: 0, current: 0, ready: 0 })).toMatchObject({
      level: 'idle',
    })
  })
})

describe('the pods of a workload', () => {
  it('say which of how many they are', () => {
    const sections = deployments.sections(DEPLOYMENT)

    expect(sections.find(({ title }) => title === 'Pods')).toMatchObject({
      note: 'The newest 1 of 4011',
    })
  })

  it('link to the service account that they run as', () => {
    const shown = JSON.stringify(deployments.sections(DEPLOYMENT))

    expect(shown).toContain(
      `"path":"serviceaccounts","name":"${FULL_POD_FACTS.serviceAccountName}","namespace":"shop"`,
    )
  })
})
