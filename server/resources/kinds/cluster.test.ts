import { describe, expect, it } from 'vitest'
import { namespace } from './namespace.ts'
import { node } from './node.ts'
import { priorityClass } from './priority-class.ts'
import { projectDetail, projectRow } from './project.testing.ts'
import { runtimeClass } from './runtime-class.ts'

const TIME = '2026-01-01T00:00:00Z'

describe('Node', () => {
  const software = {
    osImage: 'Bottlerocket',
    kernelVersion: '6.12',
    kubeletVersion: 'v1.35.0',
    kubeProxyVersion: 'v1.35.0',
    operatingSystem: 'linux',
    architecture: 'arm64',
    machineID: 'm',
    systemUUID: 's',
    bootID: 'b',
  }
  const addresses = [
    { type: 'Hostname', address: 'node-1' },
    { type: 'InternalIP', address: '10.0.0.1' },
    { type: 'InternalIP', address: 'fd00::1' },
  ]
  const capacity = { cpu: '4', memory: '16384000Ki', pods: '58' }
  const allocatable = { cpu: '3920m', memory: '15Gi' }
  const example = {
    metadata: {
      labels: {
        'node-role.kubernetes.io/worker': '',
        'node-role.kubernetes.io/control-plane': '',
        'node-role.kubernetes.io/': '',
        'kubernetes.io/arch': 'arm64',
      },
    },
    spec: {
      unschedulable: true,
      providerID: 'aws:///eu-west-1a/i-0abc',
      podCIDRs: ['10.2.0.0/24'],
      taints: [
        { key: 'node.kubernetes.io/unschedulable', effect: 'NoSchedule', timeAdded: TIME },
        { key: 'gpu', value: 'yes', effect: 'NoExecute' },
      ],
    },
    status: {
      addresses,
      capacity,
      allocatable,
      conditions: [
        { type: 'MemoryPressure', status: 'False', lastHeartbeatTime: TIME },
        { type: 'Ready', status: 'True', reason: 'KubeletReady', lastTransitionTime: TIME },
      ],
      nodeInfo: { ...software, containerRuntimeVersion: 'containerd://2.1' },
    },
  }

  it('has a row', () => {
    expect(projectRow(node, example)).toEqual({
      status: 'Ready',
      roles: ['control-plane', 'worker'],
      kubeletVersion: 'v1.35.0',
      internalIP: '10.0.0.1',
      cpuCapacity: '4.00 cores',
      memoryCapacity: '15.6 GiB',
      unschedulable: true,
    })
    expect(projectRow(node, {})).toEqual({
      status: 'Unknown',
      roles: ['<none>'],
      kubeletVersion: '',
      internalIP: '',
      cpuCapacity: '0m',
      memoryCapacity: '0 B',
      unschedulable: false,
    })
  })

  it.each([
    ['True', 'Ready'],
    ['False', 'NotReady'],
    ['Unknown', 'Unknown'],
  ])('whose Ready condition is %s is %s', (status, expected) => {
    const conditions = [{ type: 'Ready', status }]

    expect(projectRow(node, { status: { conditions } })).toMatchObject({ status: expected })
  })

  it('has a detail', () => {
    expect(projectDetail(node, example)).toEqual({
      conditions: [
        { type: 'MemoryPressure', status: 'False', lastHeartbeatTime: TIME },
        { type: 'Ready', status: 'True', reason: 'KubeletReady', lastTransitionTime: TIME },
      ],
      nodeInfo: { ...software, containerRuntime: 'containerd://2.1' },
      cpuAllocatable: '3.92 cores',
      memoryAllocatable: '15.0 GiB',
      taints: [
        { key: 'node.kubernetes.io/unschedulable', effect: 'NoSchedule', timeAdded: TIME },
        { key: 'gpu', value: 'yes', effect: 'NoExecute' },
      ],
      capacity,
      allocatable,
      addresses,
      podCIDRs: ['10.2.0.0/24'],
      providerID: 'aws:///eu-west-1a/i-0abc',
    })
  })
})

describe('Namespace', () => {
  const conditions = [{ type: 'NamespaceContentRemaining', status: 'True', message: 'pods' }]

  it('has a row and a detail', () => {
    const example = { status: { phase: 'Terminating', conditions } }

    expect(projectRow(namespace, example)).toEqual({ phase: 'Terminating' })
    expect(projectDetail(namespace, example)).toEqual({ conditions })
    expect(projectDetail(namespace, {})).toEqual({})
  })
})

describe('PriorityClass', () => {
  it('has a row and a detail', () => {
    const row = { value: 1000, globalDefault: true, preemptionPolicy: 'Never' }

    expect(projectRow(priorityClass, row)).toEqual(row)
    expect(projectDetail(priorityClass, { description: 'first' })).toEqual({ description: 'first' })
  })

  it('has the defaults of the API', () => {
    expect(projectRow(priorityClass, {})).toEqual({
      value: 0,
      globalDefault: false,
      preemptionPolicy: 'PreemptLowerPriority',
    })
    expect(projectDetail(priorityClass, {})).toEqual({ description: '' })
  })
})

describe('RuntimeClass', () => {
  const podFixed = { cpu: '250m', memory: '120Mi', 'ephemeral-storage': '1Gi' }
  const example = {
    handler: 'runsc',
    overhead: { podFixed },
    scheduling: {
      nodeSelector: { sandbox: 'true' },
      tolerations: [
        { key: 'sandbox', operator: 'Equal', value: 'true', effect: 'NoSchedule' },
        { operator: 'Exists' },
      ],
    },
  }

  it('has a row', () => {
    expect(projectRow(runtimeClass, example)).toEqual({
      handler: 'runsc',
      cpuOverhead: '250m',
      memoryOverhead: '120Mi',
    })
    expect(projectRow(runtimeClass, {})).toEqual({
      handler: '',
      cpuOverhead: '',
      memoryOverhead: '',
    })
  })

  it('has a detail', () => {
    expect(projectDetail(runtimeClass, example)).toEqual({
      overhead: podFixed,
      nodeSelector: { sandbox: 'true' },
      tolerations: ['sandbox=true:NoSchedule', '=:'],
      tolerationRules: example.scheduling.tolerations,
    })
  })
})
