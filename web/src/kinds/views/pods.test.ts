import { describe, expect, it } from 'vitest'
import type { KindSchemas } from '#sdk'
import { FULL_CONDITIONS, FULL_POD_FACTS, toFullStatus } from './pod-details.testing.ts'
import { view } from './pods.ts'
import { findUnshown, GENERIC, type Full } from './unshown.testing.ts'

type Row = KindSchemas['pods']['row']

const ROW: Row = {
  ...GENERIC,
  name: 'cart-0',
  namespace: 'shop',
  phase: 'Running',
  ready: '1/1',
  restarts: 0,
  nodeName: 'node-1',
}

const DETAIL: Full<KindSchemas['pods']['detail']> = {
  ...GENERIC,
  ...FULL_POD_FACTS,
  name: 'cart-0',
  namespace: 'shop',
  phase: 'Running',
  nodeName: 'node-of-the-pod',
  podIP: '10.64.0.44',
  ready: '7/9',
  restarts: 5001,
  ownerReferences: [
    { apiVersion: 'apps/v1', kind: 'ReplicaSet', name: 'first-owner', uid: 'ReplicaSet' },
    { apiVersion: 'x.io/v1', kind: 'Widget', name: 'second-owner', uid: 'Widget' },
  ],
  statusPhase: 'NarrowPhase',
  reason: 'PodReason',
  message: 'pod message',
  startTime: '2026-03-05T00:00:00Z',
  hostIP: '10.0.42.128',
  podIPs: ['10.64.0.44', 'fd00::44'],
  nominatedNodeName: 'nominated-node',
  qosClass: 'Burstable',
  priority: 5002,
  activeDeadlineSeconds: 5003,
  readinessGates: [{ conditionType: 'the/gate', status: 'GateStatus' }],
  schedulingGates: ['the-scheduling-gate'],
  conditions: FULL_CONDITIONS,
  containers: [toFullStatus('main')],
  initContainers: [toFullStatus('prepare')],
  ephemeralContainers: [toFullStatus('debug')],
}

function toTitles(detail: KindSchemas['pods']['detail']): readonly string[] {
  return view.sections(detail).map(({ title }) => title)
}

describe('a pod', () => {
  it('that waits for a node says so', () => {
    const { nodeName: _, ...row } = ROW

    expect(view.status?.({ ...row, phase: 'Pending', ready: '0/1' })).toEqual({
      level: 'progress',
      word: 'Pending',
      reason: 'Not scheduled on a node',
    })
  })

  it('that crashes says how often it was restarted', () => {
    expect(
      view.status?.({ ...ROW, phase: 'CrashLoopBackOff', ready: '0/1', restarts: 44 }),
    ).toEqual({ level: 'bad', word: 'CrashLoopBackOff', reason: '44 restarts' })
  })

  it('shows everything that its detail has', () => {
    expect(findUnshown(DETAIL, view.sections(DETAIL))).toEqual([])
  })

  it('has its init containers first while it is being initialized', () => {
    const first = toTitles({ ...DETAIL, phase: 'Init:0/1' }).indexOf('Init containers')

    expect(first).toBeLessThan(toTitles({ ...DETAIL, phase: 'Init:0/1' }).indexOf('Containers'))
    expect(toTitles(DETAIL).indexOf('Containers')).toBeLessThan(
      toTitles(DETAIL).indexOf('Init containers'),
    )
  })

  it('names its owners only when there are several: one stands with every object', () => {
    const [facts] = view.sections({
      ...DETAIL,
      ownerReferences: DETAIL.ownerReferences.slice(0, 1),
    })

    expect(JSON.stringify(facts)).not.toContain('first-owner')
  })
})
