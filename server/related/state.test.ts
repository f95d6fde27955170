import { expect, it } from 'vitest'
import { kinds } from '../resources/kinds.ts'
import type { Kind } from '../resources/kind.ts'
import { toSeverity, toState } from './state.ts'

const NOW = Date.parse('2026-01-02T12:00:00Z')

function findKind(name: string): Kind {
  return kinds.find(({ names }) => names.kind === name)!
}

const running = (ready: boolean) => ({
  spec: { containers: [{ name: 'app' }] },
  status: { phase: 'Running', containerStatuses: [{ ready, state: { running: {} } }] },
})

const waiting = (reason: string) => ({
  spec: { containers: [{ name: 'app' }] },
  status: { phase: 'Pending', containerStatuses: [{ state: { waiting: { reason } } }] },
})

it.each<[string, object, string | undefined, string | undefined]>([
  ['Pod', running(true), 'ok', 'Running'],
  ['Pod', running(false), 'warn', 'Running'],
  ['Pod', waiting('CrashLoopBackOff'), 'bad', 'CrashLoopBackOff'],
  ['Pod', waiting('ContainerCreating'), 'progress', 'ContainerCreating'],
  ['Pod', { status: { phase: 'Succeeded' } }, 'idle', 'Succeeded'],
  ['Pod', { status: { phase: 'Pending' } }, 'progress', 'Pending'],
  [
    'Pod',
    {
      status: {
        phase: 'Pending',
        conditions: [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable' }],
      },
    },
    'bad',
    'Pending',
  ],
  [
    'Deployment',
    { spec: { replicas: 5 }, status: { readyReplicas: 3, updatedReplicas: 5 } },
    'warn',
    '3/5',
  ],
  [
    'Deployment',
    { spec: { replicas: 2 }, status: { readyReplicas: 2, updatedReplicas: 1 } },
    'progress',
    '2/2',
  ],
  ['Deployment', { spec: { replicas: 0 } }, 'idle', '0/0'],
  ['StatefulSet', { spec: { replicas: 1 } }, 'bad', '0/1'],
  ['ReplicaSet', { spec: { replicas: 1 }, status: { readyReplicas: 1 } }, 'ok', '1/1'],
  [
    'DaemonSet',
    { status: { desiredNumberScheduled: 2, numberReady: 2, updatedNumberScheduled: 2 } },
    'ok',
    '2/2',
  ],
  ['Job', { status: { conditions: [{ type: 'Failed', status: 'True' }] } }, 'bad', 'Failed'],
  ['CronJob', { spec: { suspend: true } }, 'idle', 'Suspended'],
  ['CronJob', { status: { active: [{ name: 'a' }] } }, 'ok', '1 active'],
  [
    'Node',
    { spec: { unschedulable: true }, status: { conditions: [{ type: 'Ready', status: 'True' }] } },
    'warn',
    'Ready,SchedulingDisabled',
  ],
  ['Node', {}, 'unknown', 'Unknown'],
  ['PersistentVolumeClaim', { status: { phase: 'Lost' } }, 'bad', 'Lost'],
  ['PersistentVolume', { status: { phase: 'Available' } }, 'idle', 'Available'],
  ['Namespace', { status: { phase: 'Terminating' } }, 'progress', 'Terminating'],
  [
    'HorizontalPodAutoscaler',
    { spec: { minReplicas: 2, maxReplicas: 8 }, status: { currentReplicas: 3 } },
    'warn',
    '3 of 2–8',
  ],
  [
    'PodDisruptionBudget',
    { status: { currentHealthy: 1, desiredHealthy: 2, expectedPods: 3 } },
    'bad',
    '1/3',
  ],
  ['EndpointSlice', {}, 'idle', '0/0'],
  ['ConfigMap', {}, undefined, undefined],
])('%s %j is %s', (kind, object, level, status) => {
  const state = toState(findKind(kind), object, NOW)

  expect([state?.level, state?.status]).toEqual([level, status])
})

it('puts what is wrong first', () => {
  expect(toSeverity('bad')).toBeLessThan(toSeverity('warn'))
  expect(toSeverity('warn')).toBeLessThan(toSeverity('ok'))
  expect(toSeverity('ok')).toBeLessThan(toSeverity(undefined))
})
