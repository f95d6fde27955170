import { describe, expect, it } from 'vitest'
import type { PodFacts } from '../facts/pod.ts'
import { findPodCauses } from './pod-causes.ts'
import { ago, event, podFacts, waiting } from './pod.testing.ts'

const probe = { httpGet: { path: '/healthz', port: 8080 as never }, timeoutSeconds: 1 }
const running = { state: { running: { startedAt: ago(60) } }, started: true }

const CASES: readonly (readonly [string, PodFacts, string, string])[] = [
  [
    'a failing readiness probe',
    podFacts({
      container: { readinessProbe: probe },
      state: running,
      facts: {
        events: [
          event('Unhealthy', 'Readiness probe failed: HTTP probe failed with statuscode: 503'),
        ],
      },
    }),
    'bad failing-probe',
    'Container `app` fails its readiness probe (`GET /healthz on port 8080`), so it gets no traffic. The answer: `HTTP probe failed with statuscode: 503`.',
  ],
  [
    'a failing liveness probe',
    podFacts({
      container: { livenessProbe: probe },
      state: { ...running, restartCount: 4 },
      facts: {
        events: [
          event(
            'Unhealthy',
            'Liveness probe failed: Get "http://10.1.2.3:8080/healthz": dial tcp 10.1.2.3:8080: connect: connection refused',
          ),
        ],
      },
    }),
    'bad failing-probe',
    'Container `app` fails its liveness probe (`GET /healthz on port 8080`), so it is restarted again and again (4 restarts). The answer: `Get "http://10.1.2.3:8080/healthz": dial tcp 10.1.2.3:8080: connect: connection refused`.',
  ],
  [
    'a kill for memory against the limit',
    podFacts({
      container: { resources: { limits: { memory: '512Mi' } } },
      state: {
        restartCount: 3,
        state: { waiting: { reason: 'CrashLoopBackOff' } },
        lastState: { terminated: { exitCode: 137, reason: 'OOMKilled', finishedAt: ago(1) } },
      },
    }),
    'bad out-of-memory',
    'Container `app` was killed because it needs more than its memory limit of 512.0 MiB (3 restarts).',
  ],
  [
    'scheduling gates',
    podFacts({
      spec: { nodeName: '', schedulingGates: [{ name: 'example.com/quota' }] },
      status: { phase: 'Pending' },
    }),
    'warn scheduling-gated',
    'The scheduler does not look at this pod until its scheduling gate `example.com/quota` is removed.',
  ],
  [
    'an eviction',
    podFacts({
      status: {
        phase: 'Failed',
        reason: 'Evicted',
        message:
          'The node was low on resource: memory. Threshold quantity: 100Mi, available: 71204Ki. Container app was using 1093852Ki, request is 256Mi, has larger consumption of memory. ',
      },
    }),
    'warn evicted',
    'Node `node-1` evicted this pod: the node was low on memory. Container app was using 1093852Ki, request is 256Mi, has larger consumption of memory.',
  ],
  [
    'a command that is not there',
    podFacts({
      state: waiting(
        'RunContainerError',
        'failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "serve": executable file not found in $PATH: unknown',
      ),
    }),
    'bad container-not-created',
    'Container `app` cannot be started: its command is not in the image. `failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "serve": executable file not found in $PATH: unknown`',
  ],
  [
    'a user that must not be root',
    podFacts({
      state: waiting(
        'CreateContainerConfigError',
        'container has runAsNonRoot and image will run as root',
      ),
    }),
    'bad container-not-created',
    'Container `app` cannot be started: it must not run as root, and its image does. `container has runAsNonRoot and image will run as root`',
  ],
  [
    'a volume that is attached elsewhere',
    podFacts({
      state: waiting('ContainerCreating'),
      facts: {
        events: [
          event(
            'FailedAttachVolume',
            'Multi-Attach error for volume "pvc-1" Volume is already exclusively attached to one node and can\'t be attached to another',
          ),
        ],
      },
    }),
    'bad volume-not-mounted',
    'Volume `pvc-1` is not mounted, so no container starts: it is still attached to another node.',
  ],
  [
    'a network plugin that fails',
    podFacts({
      state: waiting('ContainerCreating'),
      facts: {
        events: [
          event(
            'FailedCreatePodSandBox',
            'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "1": plugin type="aws-cni" name="aws-cni" failed (add): add cmd: failed to assign an IP address to container',
          ),
        ],
      },
    }),
    'bad pod-sandbox',
    'Node `node-1` cannot set up this pod: the node has no free address for it.',
  ],
  [
    'finalizers that hold it',
    podFacts({ metadata: { deletionTimestamp: ago(4), finalizers: ['example.com/drain'] } }),
    'bad finalizers',
    'It was deleted 4m0s ago and stays because of the finalizer `example.com/drain`.',
  ],
  [
    'an end that is overdue',
    podFacts({ metadata: { deletionTimestamp: ago(10), deletionGracePeriodSeconds: 30 } }),
    'bad terminating',
    'It should have ended 10m0s ago, at the end of its 30 s of grace, and its node has not said that it did.',
  ],
  [
    'a claim that does not exist',
    podFacts({
      spec: { nodeName: '' },
      status: { phase: 'Pending' },
      facts: { claims: new Map([['data', { name: 'data', namespace: 'shop', events: [] }]]) },
    }),
    'bad missing-claim',
    'PersistentVolumeClaim `data` does not exist.',
  ],
  [
    'an init container that runs long',
    podFacts({
      spec: { initContainers: [{ name: 'migrate' }] },
      status: {
        phase: 'Pending',
        initContainerStatuses: [{ name: 'migrate', state: { running: { startedAt: ago(20) } } }],
      },
    }),
    'warn init-container',
    'The pod waits for init container `migrate` (1 of 1), which runs for 20m0s.',
  ],
  [
    'a readiness gate',
    podFacts({
      status: {
        conditions: [
          {
            type: 'Ready',
            status: 'False',
            reason: 'ReadinessGatesNotReady',
            message:
              'the status of pod readiness gate "target-health.elbv2.k8s.aws/web" is not "True", but False',
          },
        ],
      },
    }),
    'warn readiness-gate',
    'Its containers are ready, but readiness gate `target-health.elbv2.k8s.aws/web` is not, so it gets no traffic.',
  ],
  [
    'no reason at all',
    podFacts({
      status: {
        containerStatuses: [{ name: 'app', ready: false, ...running }],
        conditions: [
          {
            type: 'Ready',
            status: 'False',
            reason: 'ContainersNotReady',
            lastTransitionTime: ago(9),
          },
        ],
      },
    }),
    'bad not-ready',
    'Container `app` runs but is not ready.',
  ],
]

describe('findPodCauses', () => {
  it.each(CASES)('names %s', (_, facts, cause, message) => {
    const found = findPodCauses(facts)

    expect(found.map((finding) => `${finding.level} ${finding.cause}`)).toEqual([cause])
    expect(found[0]?.message).toBe(message)
    expect(found[0]?.evidence.length).toBeGreaterThan(0)
  })

  it('has nothing to say of a pod that is well', () => {
    const facts = podFacts({
      status: {
        containerStatuses: [{ name: 'app', ready: true, ...running }],
        conditions: [{ type: 'Ready', status: 'True' }],
      },
      facts: { events: [event('Unhealthy', 'Readiness probe failed: x', { last: ago(50) })] },
    })

    expect(findPodCauses(facts)).toEqual([])
  })
})
