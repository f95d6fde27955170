import { describe, expect, it } from 'vitest'
import { findAutoscalerTrouble } from './autoscaler.ts'
import { findCronJobTrouble } from './cron-job.ts'
import { findBudgetTrouble } from './disruption-blocked.ts'
import { findJobTrouble } from './job-failed.ts'
import { findBindingTrouble } from './missing-role.ts'
import { findNamespaceTrouble } from './namespace-terminating.ts'
import { findNodeTrouble } from './node-not-ready.ts'
import { ago, event, NOW } from './pod.testing.ts'
import { findQuotaTrouble } from './quota-reached.ts'

const condition = (type: string, status: string, reason: string, message = '') => ({
  type,
  status,
  reason,
  message,
  lastTransitionTime: ago(25),
})

describe('findNodeTrouble', () => {
  it.each([
    [
      condition('Ready', 'Unknown', 'NodeStatusUnknown', 'Kubelet stopped posting node status.'),
      'The node is not ready for 25m0s: its kubelet has stopped reporting, so the machine, its network or the kubelet is down.',
    ],
    [
      condition(
        'Ready',
        'False',
        'KubeletNotReady',
        'container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: cni plugin not initialized',
      ),
      'The node is not ready for 25m0s: its network plugin is not ready.',
    ],
    [
      condition('DiskPressure', 'True', 'KubeletHasDiskPressure', 'kubelet has disk pressure'),
      'Its disk is nearly full: images and pods are removed, and no new ones come.',
    ],
  ])('reads %o', (one, message) => {
    const found = findNodeTrouble({ node: { status: { conditions: [one] } }, events: [], now: NOW })

    expect(found).toMatchObject([{ level: 'bad', message }])
  })

  it('warns of a cordon, and is silent about a node that works', () => {
    const conditions = [condition('Ready', 'True', 'KubeletReady')]
    const node = { spec: { unschedulable: true }, status: { conditions } }

    expect(findNodeTrouble({ node, events: [], now: NOW })).toMatchObject([{ level: 'warn' }])
    expect(findNodeTrouble({ node: { status: { conditions } }, events: [], now: NOW })).toEqual([])
  })
})

describe('findNamespaceTrouble', () => {
  it('names what is left and what holds it', () => {
    const [finding] = findNamespaceTrouble(
      {
        metadata: { name: 'old', deletionTimestamp: ago(60) },
        status: {
          conditions: [
            condition(
              'NamespaceContentRemaining',
              'True',
              'SomeResourcesRemain',
              'Some resources are remaining: certificates.cert-manager.io has 2 resource instances, pods. has 1 resource instances',
            ),
            condition(
              'NamespaceFinalizersRemaining',
              'True',
              'SomeFinalizersRemain',
              'Some content in the namespace has finalizers remaining: example.com/hold in 3 resource instances',
            ),
          ],
        },
      },
      NOW,
    )

    expect(finding?.message).toMatch(
      /^The namespace has been terminating for 1h0m\. Objects in it are held by finalizers: `example\.com\/hold` on 3\. Still in it: .*1 `pods`\.$/,
    )
  })
})

describe('findAutoscalerTrouble', () => {
  it.each([
    [
      condition(
        'ScalingActive',
        'False',
        'FailedGetResourceMetric',
        'the HPA was unable to compute the replica count: failed to get cpu utilization: unable to get metrics for resource cpu: unable to fetch metrics from resource metrics API: the server could not find the requested resource (get pods.metrics.k8s.io)',
      ),
      'metrics-unavailable',
      'the cluster has no metrics API that answers',
    ],
    [
      condition(
        'ScalingActive',
        'False',
        'FailedGetResourceMetric',
        'failed to get cpu utilization: missing request for cpu in container app of Pod web-1',
      ),
      'metrics-unavailable',
      'a container of its target has no request to measure against',
    ],
    [
      condition(
        'AbleToScale',
        'False',
        'FailedGetScale',
        'the HPA controller was unable to get the target\'s current scale: deployments.apps "web" not found',
      ),
      'missing-target',
      'Deployment `web`, does not exist',
    ],
    [
      condition(
        'ScalingLimited',
        'True',
        'TooManyReplicas',
        'the desired replica count is more than the maximum replica count',
      ),
      'at-max-replicas',
      'more than its maximum of 5 replicas',
    ],
  ])('reads %o', (one, cause, words) => {
    const autoscaler = {
      metadata: { name: 'web', namespace: 'shop' },
      spec: { maxReplicas: 5, scaleTargetRef: { kind: 'Deployment', name: 'web' } },
      status: { conditions: [one] },
    }

    const [finding] = findAutoscalerTrouble({ autoscaler, events: [] })

    expect(finding?.cause).toBe(cause)
    expect(finding?.message).toContain(words)
  })
})

describe('jobs', () => {
  it.each([
    [
      'BackoffLimitExceeded',
      'The Job has given up: 3 pods failed, and `backoffLimit` allows 2 retries.',
    ],
    [
      'DeadlineExceeded',
      'The Job ran longer than its `activeDeadlineSeconds` of 60 s and was ended.',
    ],
  ])('reads %s', (reason, message) => {
    const job = {
      spec: { backoffLimit: 2, activeDeadlineSeconds: 60 },
      status: { failed: 3, conditions: [condition('Failed', 'True', reason)] },
    }

    expect(findJobTrouble({ job, events: [] })).toMatchObject([{ level: 'bad', message }])
  })

  it('of a schedule: the last one failed, runs were missed, it is suspended', () => {
    const lastJob = {
      metadata: { name: 'report-1', namespace: 'shop' },
      status: { conditions: [condition('Failed', 'True', 'BackoffLimitExceeded', 'no luck')] },
    }
    const events = [event('MissSchedule', 'Missed scheduled time to start a job: Sun, 01 Mar')]
    const cronJob = { spec: { suspend: true } }

    const found = findCronJobTrouble({ cronJob, events, lastJob, now: NOW })

    expect(found.map(({ message }) => message)).toEqual([
      'Its last Job `report-1` failed 25m0s ago: no luck.',
      'It missed the time of a run and did not start it later. Missed scheduled time to start a job: Sun, 01 Mar.',
      'It is suspended: it starts no Jobs.',
    ])
  })
})

describe('policies', () => {
  it('tells a budget that never allows an eviction from one that does not now', () => {
    const always = { disruptionsAllowed: 0, currentHealthy: 3, desiredHealthy: 3, expectedPods: 3 }
    const now = { disruptionsAllowed: 0, currentHealthy: 2, desiredHealthy: 2, expectedPods: 3 }

    expect(findBudgetTrouble({ status: always })[0]?.message).toContain('none may ever be evicted')
    expect(findBudgetTrouble({ status: now })[0]?.message).toContain('2 of 3 pods are healthy')
    expect(findBudgetTrouble({ status: { ...now, disruptionsAllowed: 1 } })).toEqual([])
  })

  it('compares quotas as quantities', () => {
    const hard = { pods: '2', 'requests.cpu': '4', 'limits.memory': '1Gi' }
    const used = { pods: '1', 'requests.cpu': '4000m', 'limits.memory': '1000Mi' }

    expect(findQuotaTrouble({ status: { hard, used } })).toMatchObject([
      { message: 'Nothing is left of `requests.cpu`: what asks for more is refused.' },
    ])
  })

  it('names the role that a binding misses', () => {
    const found = findBindingTrouble({
      object: { kind: 'RoleBinding', namespace: 'shop', name: 'interns' },
      binding: { roleRef: { apiGroup: 'x', kind: 'Role', name: 'intern' } },
      isRoleMissing: true,
      missingAccounts: [{ kind: 'ServiceAccount', namespace: 'shop', name: 'bot' }],
    })

    expect(found.map(({ message }) => message)).toEqual([
      'It binds Role `intern`, which does not exist: it gives nobody anything.',
      'It names ServiceAccount `shop/bot`, which does not exist.',
    ])
  })
})
