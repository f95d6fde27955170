import { describe, expect, it } from 'vitest'
import type { KindSchemas } from '#sdk'
import { view as namespaces } from './namespaces.ts'
import { view as nodes } from './nodes.ts'
import { FULL_CONDITIONS, FULL_POD_FACTS } from './pod-details.testing.ts'
import { view as priorityClasses } from './priority-classes.ts'
import { view as runtimeClasses } from './runtime-classes.ts'
import { findUnshown, GENERIC, type Full } from './unshown.testing.ts'

type Node = KindSchemas['nodes']['row']
type NodeDetail = Full<KindSchemas['nodes']['detail']>

const NODE: Node = {
  name: 'node-1',
  uid: 'u',
  resourceVersion: '1',
  createdAt: '2026-01-01T00:00:00Z',
  status: 'Ready',
  roles: ['<none>'],
  kubeletVersion: 'v1.34.2',
  internalIP: '10.0.10.127',
  cpuCapacity: '8.00 cores',
  memoryCapacity: '30.9 GiB',
  unschedulable: false,
}

const HEARTBEAT = '2026-06-01T00:00:00Z'

const NODE_DETAIL: NodeDetail = {
  ...GENERIC,
  ...NODE,
  roles: ['control-plane'],
  unschedulable: true,
  conditions: [
    { ...FULL_CONDITIONS[0]!, type: 'Ready', lastHeartbeatTime: HEARTBEAT },
    { ...FULL_CONDITIONS[0]!, type: 'DiskPressure', lastHeartbeatTime: HEARTBEAT },
  ],
  taints: [
    {
      key: 'the-taint',
      value: 'taint-value',
      effect: 'NoExecute',
      timeAdded: '2026-06-02T00:00:00Z',
    },
  ],
  nodeInfo: {
    osImage: 'the-os-image',
    kernelVersion: 'the-kernel',
    containerRuntime: 'containerd://2',
    kubeletVersion: 'v1.34.2',
    kubeProxyVersion: 'v1.34.1',
    operatingSystem: 'the-os',
    architecture: 'the-arch',
    machineID: 'machine-id',
    systemUUID: 'system-uuid',
    bootID: 'boot-id',
  },
  cpuAllocatable: '7.92 cores',
  memoryAllocatable: '29.9 GiB',
  capacity: { cpu: '8', 'nvidia.com/gpu': '9001' },
  allocatable: { cpu: '7920m', 'nvidia.com/gpu': '9002' },
  addresses: [
    { type: 'InternalIP', address: '10.0.10.127' },
    { type: 'InternalIP', address: 'fd00::7' },
    { type: 'Hostname', address: 'the-hostname' },
  ],
  podCIDRs: ['10.64.0.0/24'],
  providerID: 'aws:///eu-west-1a/i-0abc',
}

function toValue(id: string, row: Node): unknown {
  return nodes.columns.find((column) => column.id === id)?.value(row)
}

describe('a node', () => {
  it.each<[string, Partial<Node>, string, string]>([
    ['is ready', {}, 'ok', 'Ready'],
    ['is cordoned', { unschedulable: true }, 'warn', 'Cordoned'],
    ['is not ready', { status: 'NotReady' }, 'bad', 'NotReady'],
    [
      'is neither ready nor schedulable',
      { status: 'NotReady', unschedulable: true },
      'bad',
      'NotReady',
    ],
    ['is lost', { status: 'Unknown' }, 'unknown', 'Unknown'],
  ])('that %s', (_, facts, level, word) => {
    expect(nodes.status?.({ ...NODE, ...facts })).toMatchObject({ level, word })
  })

  it('is sorted and filtered by cores and GiB', () => {
    expect(toValue('cpu', NODE)).toBe(8)
    expect(toValue('cpu', { ...NODE, cpuCapacity: '500m' })).toBe(0.5)
    expect(toValue('memory', NODE)).toBeCloseTo(30.9)
    expect(toValue('memory', { ...NODE, memoryCapacity: '512.0 MiB' })).toBe(0.5)
  })

  it('has its zone from its labels', () => {
    expect(toValue('zone', { ...NODE, labels: { 'topology.kubernetes.io/zone': 'eu-1a' } })).toBe(
      'eu-1a',
    )
    expect(toValue('zone', NODE)).toBeUndefined()
  })

  it('shows everything that its detail has', () => {
    expect(findUnshown(NODE_DETAIL, nodes.sections(NODE_DETAIL))).toEqual([])
  })

  it('takes every condition but readiness for bad news', () => {
    const sections = nodes.sections(NODE_DETAIL)

    expect(sections.find(({ type }) => type === 'conditions')).toMatchObject({
      negative: ['DiskPressure'],
    })
  })
})

describe('a namespace', () => {
  const NAMESPACE = { ...GENERIC, name: 'shop', phase: 'Active', conditions: FULL_CONDITIONS }

  it.each([
    ['Active', 'ok', 'Active'],
    ['Terminating', 'progress', 'Terminating'],
    ['', 'unknown', 'Unknown'],
  ])('of the phase “%s” is %s', (phase, level, word) => {
    expect(namespaces.status?.({ ...NAMESPACE, phase })).toMatchObject({ level, word })
  })

  it('shows what stands in the way of its deletion as bad news', () => {
    expect(namespaces.sections(NAMESPACE).at(-1)).toMatchObject({ negative: ['SomeCondition'] })
  })
})

describe('a class of pods', () => {
  it('of a priority shows everything that its detail has', () => {
    const detail: Full<KindSchemas['priorityclasses']['detail']> = {
      ...GENERIC,
      name: 'critical',
      value: 9101,
      globalDefault: true,
      preemptionPolicy: 'Never',
      description: 'the description',
    }

    expect(findUnshown(detail, priorityClasses.sections(detail))).toEqual([])
  })

  it('of a runtime shows everything that its detail has', () => {
    const detail: Full<KindSchemas['runtimeclasses']['detail']> = {
      ...GENERIC,
      name: 'gvisor',
      handler: 'runsc',
      cpuOverhead: '51m',
      memoryOverhead: '65Mi',
      overhead: { cpu: '51m', memory: '65Mi' },
      nodeSelector: { sandbox: 'node-selector' },
      tolerations: ['sandbox=yes:NoSchedule'],
      tolerationRules: FULL_POD_FACTS.tolerations,
    }

    // The rules say it in full.
    expect(findUnshown(detail, runtimeClasses.sections(detail))).toEqual(['tolerations.0'])
  })
})
