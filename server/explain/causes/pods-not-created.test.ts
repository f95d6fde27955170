import { describe, expect, it } from 'vitest'
import type { WorkloadFacts } from '../facts/workload.ts'
import { event } from './pod.testing.ts'
import { findUncreatedPods } from './pods-not-created.ts'
import { findRolloutTrouble, findUnavailable } from './rollout-stuck.ts'

const workload = (more: Partial<WorkloadFacts> = {}): WorkloadFacts => ({
  object: {
    kind: 'Deployment',
    group: 'apps',
    path: 'deployments',
    namespace: 'shop',
    name: 'web',
  },
  desired: 3,
  current: 1,
  ready: 1,
  updated: 1,
  isPaused: false,
  isBehind: false,
  conditions: [],
  selector: { matchLabels: { app: 'web' } },
  events: [],
  ...more,
})

describe('findUncreatedPods', () => {
  it.each([
    [
      'pods "web-6d-x" is forbidden: exceeded quota: compute, requested: limits.memory=1Gi, used: limits.memory=128Gi, limited: limits.memory=128Gi',
      'quota-exceeded',
      'Pods cannot be created: ResourceQuota `compute` has no room: it asks for `limits.memory=1Gi`, `limits.memory=128Gi` is used of `limits.memory=128Gi`.',
    ],
    [
      'pods "web-6d-x" is forbidden: failed quota: compute: must specify limits.cpu for: app',
      'admission-denied',
      'Pods cannot be created: ResourceQuota `compute` wants every container to specify `limits.cpu for: app`.',
    ],
    [
      'pods "web-6d-" is forbidden: error looking up service account shop/web: serviceaccount "web" not found',
      'missing-service-account',
      'Pods cannot be created: ServiceAccount `web` does not exist.',
    ],
    [
      'pods "web-6d-x" is forbidden: violates PodSecurity "restricted:latest": allowPrivilegeEscalation != false (container "app" must set securityContext.allowPrivilegeEscalation=false)',
      'admission-denied',
      'Pods cannot be created: its pods violate the Pod Security level `restricted:latest` of the namespace: allowPrivilegeEscalation != false (container "app" must set securityContext.allowPrivilegeEscalation=false).',
    ],
    [
      'admission webhook "validate.kyverno.svc-fail" denied the request: images must be signed',
      'admission-denied',
      'Pods cannot be created: admission webhook `validate.kyverno.svc-fail` denies them: images must be signed.',
    ],
    [
      'Internal error occurred: failed calling webhook "mutate.x.io": no endpoints available for service "x"',
      'admission-denied',
      'Pods cannot be created: admission webhook `mutate.x.io` cannot be reached: no endpoints available for service "x".',
    ],
    [
      'pods "web-6d-x" is forbidden: maximum memory usage per Container is 8Gi, but limit is 16Gi',
      'admission-denied',
      'Pods cannot be created: a LimitRange of the namespace forbids it: maximum memory usage per Container is 8Gi, but limit is 16Gi.',
    ],
    [
      'Pod "web" is invalid: spec.x',
      'pods-not-created',
      'Pods cannot be created: Pod "web" is invalid: spec.x.',
    ],
  ])('reads %s', (message, cause, sentence) => {
    const condition = { type: 'ReplicaFailure', status: 'True', reason: 'FailedCreate', message }

    expect(findUncreatedPods(workload({ conditions: [condition] }))).toMatchObject([
      { cause, level: 'bad', message: sentence },
    ])
  })

  it('believes an event only while pods are missing', () => {
    const events = [event('FailedCreate', 'Error creating: no')]

    expect(findUncreatedPods(workload({ events }))).toHaveLength(1)
    expect(findUncreatedPods(workload({ events, current: 3, ready: 3 }))).toEqual([])
  })
})

describe('findRolloutTrouble', () => {
  it('says that a rollout is stuck and that the old pods serve', () => {
    const conditions = [
      {
        type: 'Progressing',
        status: 'False',
        reason: 'ProgressDeadlineExceeded',
        message: 'ReplicaSet "web-7c9d" has timed out progressing.',
      },
    ]

    const [finding] = findRolloutTrouble(workload({ conditions, ready: 3, desired: 3 }))

    expect(finding).toMatchObject({
      cause: 'rollout-stuck',
      message:
        'The rollout made no progress for 10m0s: 1 of 3 pods are updated, and the new ones of ReplicaSet `web-7c9d` do not become available. The old pods still serve: 3 of 3 are available.',
    })
  })

  it('knows a paused rollout and one that is scaled to zero', () => {
    expect(findRolloutTrouble(workload({ isPaused: true }))).toMatchObject([
      { cause: 'rollout-paused', level: 'warn' },
    ])
    expect(findRolloutTrouble(workload({ desired: 0 }))).toMatchObject([
      { cause: 'scaled-to-zero', level: 'idle' },
    ])
  })
})

describe('findUnavailable', () => {
  it.each([
    [{ updated: 3 }, 'warn'],
    [{ updated: 3, ready: 0 }, 'bad'],
    [{ updated: 1 }, 'progress'],
    [{ isBehind: true, updated: 3 }, 'progress'],
  ])('judges %o as %s', (more, level) => {
    expect(findUnavailable(workload(more))).toMatchObject([{ level }])
  })
})
