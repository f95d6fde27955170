import { describe, expect, it } from 'vitest'
import { applyMask, projectDetail, projectRow } from './project.testing.ts'
import { childPodMask, pod, toChildPod } from './pod.ts'

const waiting = (reason?: string) => ({ state: { waiting: { reason } } })
const ended = (exitCode: number, rest: object = {}) => ({
  state: { terminated: { exitCode, ...rest } },
})
const running = { ready: true, state: { running: { startedAt: '2026-01-01T00:00:00Z' } } }
const initContainers = [{ name: 'a' }, { name: 'b' }]
const sidecar = { name: 'mesh', restartPolicy: 'Always' }
const status = (fields: object, metadata: object = {}, spec: object = {}) => ({
  metadata,
  spec: { containers: [{ name: 'c' }], ...spec },
  status: { phase: 'Running', ...fields },
})
const init = (...initContainerStatuses: object[]) =>
  status(
    {
      phase: 'Pending',
      initContainerStatuses: initContainerStatuses.map((it, index) => ({
        name: 'ab'[index],
        ...it,
      })),
      containerStatuses: [waiting('PodInitializing')],
    },
    {},
    { initContainers },
  )
const mesh = (sidecarStatus: object, containerStatuses: object[], fields: object = {}) =>
  status(
    { initContainerStatuses: [{ name: 'mesh', ...sidecarStatus }], containerStatuses, ...fields },
    {},
    { initContainers: [sidecar] },
  )
const deleted = { deletionTimestamp: '2026-01-01T00:00:00Z' }

describe('phase', () => {
  it.each<[string, object, string]>([
    ['the status phase', status({ phase: 'Pending' }), 'Pending'],
    ['unknown without a status', {}, 'Unknown'],
    ['the reason of the whole pod', status({ phase: 'Failed', reason: 'Evicted' }), 'Evicted'],
    [
      'a scheduling gate',
      status({
        phase: 'Pending',
        conditions: [{ type: 'PodScheduled', status: 'False', reason: 'SchedulingGated' }],
      }),
      'SchedulingGated',
    ],
    [
      'no gate of another condition',
      status({ conditions: [{ type: 'Ready', status: 'False', reason: 'SchedulingGated' }] }),
      'Running',
    ],
    ['a failed init container with a reason', init(ended(1, { reason: 'Error' })), 'Init:Error'],
    ['a failed init container with a signal', init(ended(137, { signal: 9 })), 'Init:Signal:9'],
    ['a failed init container with a code', init(ended(3)), 'Init:ExitCode:3'],
    ['a waiting init container', init(waiting('ImagePullBackOff')), 'Init:ImagePullBackOff'],
    ['the first init container', init(waiting('PodInitializing')), 'Init:0/2'],
    ['the second init container', init(ended(0), running), 'Init:1/2'],
    [
      'containers after all init containers',
      init(ended(0), ended(0, { reason: 'Completed' })),
      'PodInitializing',
    ],
    ['an exit code that is absent', init({ state: { terminated: {} } }, running), 'Init:1/2'],
    [
      'a waiting container',
      status({ containerStatuses: [waiting('ErrImagePull')] }),
      'ErrImagePull',
    ],
    ['a container that waits for no reason', status({ containerStatuses: [waiting()] }), 'Running'],
    ['an ended container', status({ containerStatuses: [ended(1, { reason: 'Error' })] }), 'Error'],
    [
      'a killed container',
      status({ containerStatuses: [ended(143, { signal: 15 })] }),
      'Signal:15',
    ],
    ['an exit code', status({ containerStatuses: [ended(2)] }), 'ExitCode:2'],
    [
      'the first of several containers',
      status({ containerStatuses: [waiting('CrashLoopBackOff'), ended(1, { reason: 'Error' })] }),
      'CrashLoopBackOff',
    ],
    [
      'a completed container beside a running one, ready',
      status({
        containerStatuses: [ended(0, { reason: 'Completed' }), running],
        conditions: [{ type: 'Ready', status: 'True' }],
      }),
      'Running',
    ],
    [
      'a completed container beside a running one, not ready',
      status({
        containerStatuses: [ended(0, { reason: 'Completed' }), running],
        conditions: [{ type: 'Ready', status: 'False' }],
      }),
      'NotReady',
    ],
    [
      'a completed container beside one that is not ready yet',
      status({
        containerStatuses: [
          ended(0, { reason: 'Completed' }),
          { ready: false, state: running.state },
        ],
      }),
      'Completed',
    ],
    ['deletion', status({ containerStatuses: [running] }, deleted), 'Terminating'],
    ['deletion on a lost node', status({ reason: 'NodeLost' }, deleted), 'Unknown'],
    ['no deletion of a succeeded pod', status({ phase: 'Succeeded' }, deleted), 'Succeeded'],
    ['no deletion of a failed pod', status({ phase: 'Failed' }, deleted), 'Failed'],
    ['a started sidecar', mesh({ started: true, ...running }, [running]), 'Running'],
    [
      'a sidecar that has not started',
      mesh({ started: false, state: running.state }, [waiting('PodInitializing')]),
      'Init:0/1',
    ],
    [
      'a sidecar that broke before the pod was initialized',
      mesh(waiting('CrashLoopBackOff'), [waiting('PodInitializing')]),
      'Init:CrashLoopBackOff',
    ],
    [
      'a container after a sidecar that broke later',
      mesh(waiting('CrashLoopBackOff'), [ended(1, { reason: 'Error' })], {
        conditions: [{ type: 'Initialized', status: 'True' }],
      }),
      'Error',
    ],
  ])('shows %s', (_, example, phase) => {
    expect(projectRow(pod, example)).toMatchObject({ phase })
  })
})

describe('a row', () => {
  it('counts ready containers and restarts, sidecars included and init containers not', () => {
    const example = {
      spec: {
        nodeName: 'node-1',
        containers: [{ name: 'a' }, { name: 'b' }],
        initContainers: [{ name: 'setup' }, sidecar],
      },
      status: {
        phase: 'Running',
        podIP: '10.0.0.7',
        initContainerStatuses: [
          { name: 'setup', ready: true, restartCount: 5, ...ended(0) },
          { name: 'mesh', started: true, restartCount: 2, ...running },
        ],
        containerStatuses: [
          { restartCount: 1, ...running },
          { restartCount: 3, ready: false, state: running.state },
        ],
      },
    }

    expect(projectRow(pod, example)).toEqual({
      nodeName: 'node-1',
      phase: 'Running',
      podIP: '10.0.0.7',
      ready: '2/3',
      restarts: 6,
    })
  })

  it('leaves out what is not known yet', () => {
    expect(projectRow(pod, status({ phase: 'Pending', podIP: '' }, {}, { nodeName: '' }))).toEqual({
      phase: 'Pending',
      ready: '0/1',
      restarts: 0,
    })
  })
})

describe('a child', () => {
  it('is a row with its name and age', () => {
    const example = {
      ...status({ containerStatuses: [{ restartCount: 1, ...running }] }),
      metadata: { name: 'web-1', creationTimestamp: '2026-01-01T00:00:00Z' },
    }

    expect(toChildPod(applyMask(example, childPodMask) as object)).toEqual({
      name: 'web-1',
      phase: 'Running',
      ready: '1/1',
      restarts: 1,
      createdAt: '2026-01-01T00:00:00Z',
    })
  })

  it('has a time even when nothing is known', () => {
    expect(toChildPod({})).toMatchObject({ name: '', createdAt: '0001-01-01T00:00:00Z' })
  })
})

const web = {
  name: 'web',
  image: 'nginx:1.29',
  resources: { requests: { cpu: '500m', memory: '1Gi' }, limits: { cpu: '0', memory: '2Gi' } },
}

describe('a detail', () => {
  it('joins containers with their states by name', () => {
    const example = {
      spec: { containers: [web, { name: 'late', image: 'busybox' }] },
      status: {
        containerStatuses: [
          {
            name: 'web',
            started: true,
            restartCount: 4,
            containerID: 'containerd://1',
            imageID: 'nginx@sha256:1',
            image: 'docker.io/library/nginx:1.29',
            ...running,
            lastState: {
              terminated: {
                exitCode: 137,
                signal: 9,
                reason: 'OOMKilled',
                message: 'too big',
                startedAt: '2025-12-31T00:00:00Z',
                finishedAt: '2025-12-31T23:00:00Z',
              },
            },
          },
        ],
      },
    }

    expect(projectDetail(pod, example)).toEqual({
      containers: [
        {
          name: 'web',
          image: 'nginx:1.29',
          requests: { cpu: '500m', memory: '1Gi' },
          limits: { cpu: '0', memory: '2Gi' },
          cpuRequest: '500m',
          memoryRequest: '1Gi',
          memoryLimit: '2Gi',
          state: 'Running',
          startedAt: '2026-01-01T00:00:00Z',
          lastState: {
            state: 'Terminated',
            exitCode: 137,
            signal: 9,
            reason: 'OOMKilled',
            message: 'too big',
            startedAt: '2025-12-31T00:00:00Z',
            finishedAt: '2025-12-31T23:00:00Z',
          },
          ready: true,
          started: true,
          restartCount: 4,
          containerID: 'containerd://1',
          imageID: 'nginx@sha256:1',
        },
        { name: 'late', image: 'busybox', state: 'Unknown', ready: false, restartCount: 0 },
      ],
    })
  })

  it.each([
    [
      { waiting: { reason: 'CrashLoopBackOff', message: 'back-off 5m' } },
      { state: 'Waiting', reason: 'CrashLoopBackOff', message: 'back-off 5m' },
    ],
    [
      { terminated: { reason: 'Completed', finishedAt: '2026-01-01T00:00:00Z' } },
      {
        state: 'Terminated',
        reason: 'Completed',
        exitCode: 0,
        finishedAt: '2026-01-01T00:00:00Z',
      },
    ],
    [{ running: {} }, { state: 'Running' }],
    [{}, { state: 'Unknown' }],
  ])('tells the state %j', (state, expected) => {
    const example = {
      spec: { containers: [{ name: 'a', image: 'i' }] },
      status: { containerStatuses: [{ name: 'a', state, lastState: {} }] },
    }

    expect(projectDetail(pod, example)).toEqual({
      containers: [{ name: 'a', image: 'i', ready: false, restartCount: 0, ...expected }],
    })
  })

  it('tells sidecars and ephemeral containers from others', () => {
    const example = {
      spec: {
        containers: [],
        initContainers: [{ ...sidecar, image: 'envoy' }, { name: 'setup' }],
        ephemeralContainers: [{ name: 'debug', image: 'busybox', targetContainerName: 'web' }],
      },
      status: {
        initContainerStatuses: [{ name: 'mesh', imageID: 'envoy@sha256:1' }],
        ephemeralContainerStatuses: [{ name: 'debug', ...running }],
      },
    }

    expect(projectDetail(pod, example)).toMatchObject({
      initContainers: [
        {
          name: 'mesh',
          restartPolicy: 'Always',
          sidecar: true,
          state: 'Unknown',
          imageID: 'envoy@sha256:1',
        },
        expect.not.objectContaining({ sidecar: true }),
      ],
      ephemeralContainers: [
        { name: 'debug', targetContainer: 'web', state: 'Running', ready: true },
      ],
    })
  })

  it('carries what is known about the pod as a whole', () => {
    const owner = { apiVersion: 'apps/v1', kind: 'ReplicaSet', name: 'web-1', uid: 'u1' }
    const example = {
      metadata: { ownerReferences: [{ ...owner, controller: true }] },
      spec: {
        containers: [],
        priority: 0,
        activeDeadlineSeconds: 600,
        readinessGates: [{ conditionType: 'lb' }, { conditionType: 'dns' }],
        schedulingGates: [{ name: 'quota' }],
      },
      status: {
        phase: 'Failed',
        reason: 'Evicted',
        message: 'node was low on memory',
        startTime: '2026-01-01T00:00:00Z',
        hostIP: '10.1.0.1',
        podIPs: [{ ip: '10.0.0.7' }, { ip: 'fd00::7' }],
        nominatedNodeName: 'node-2',
        qosClass: 'Burstable',
        conditions: [
          {
            type: 'lb',
            status: 'True',
            reason: 'Attached',
            message: 'ok',
            lastTransitionTime: '2026-01-01T00:00:00Z',
            lastProbeTime: '2026-01-01T00:00:00Z',
          },
        ],
      },
    }

    expect(projectDetail(pod, example)).toEqual({
      containers: [],
      ownerReferences: [owner],
      statusPhase: 'Failed',
      reason: 'Evicted',
      message: 'node was low on memory',
      startTime: '2026-01-01T00:00:00Z',
      hostIP: '10.1.0.1',
      podIPs: ['10.0.0.7', 'fd00::7'],
      nominatedNodeName: 'node-2',
      qosClass: 'Burstable',
      priority: 0,
      activeDeadlineSeconds: 600,
      readinessGates: [{ conditionType: 'lb', status: 'True' }, { conditionType: 'dns' }],
      schedulingGates: ['quota'],
      conditions: [
        {
          type: 'lb',
          status: 'True',
          reason: 'Attached',
          message: 'ok',
          lastTransitionTime: '2026-01-01T00:00:00Z',
        },
      ],
    })
  })
})
