import type { V1Node } from '@kubernetes/client-node'
import type { components } from '../../../generated/types.ts'
import type { Masked, MaskOf } from '../../kube/proto/mask.ts'
import { formatCpu, formatMemory, toBytes, toMillis } from '../../lib/quantity.ts'
import { defineKind } from '../kind.ts'
import { conditionMask, toCondition } from './parts/conditions.ts'
import { omitEmpty } from './parts/omit-empty.ts'

type Schemas = components['schemas']

const ROLE_PREFIX = 'node-role.kubernetes.io/'

const rowMask = {
  metadata: { labels: true },
  spec: { unschedulable: true },
  status: {
    conditions: { type: true, status: true },
    addresses: true,
    capacity: true,
    nodeInfo: { kubeletVersion: true },
  },
} as const satisfies MaskOf<V1Node>

const nodeConditionMask = { ...conditionMask, lastHeartbeatTime: true } as const

const softwareMask = {
  osImage: true,
  kernelVersion: true,
  containerRuntimeVersion: true,
  kubeletVersion: true,
  kubeProxyVersion: true,
  operatingSystem: true,
  architecture: true,
  machineID: true,
  systemUUID: true,
  bootID: true,
} as const

const detailMask = {
  spec: { taints: true, podCIDRs: true, providerID: true },
  status: { allocatable: true, conditions: nodeConditionMask, nodeInfo: softwareMask },
} as const satisfies MaskOf<V1Node>

type WireStatus = NonNullable<
  Masked<V1Node, { readonly status: (typeof detailMask)['status'] }>['status']
>

export const node = defineKind<V1Node, Schemas['NodeRow'], Schemas['NodeDetail']>()({
  kind: 'Node',
  kinds: 'Nodes',
  path: 'nodes',
  group: '',
  version: 'v1',
  resource: 'nodes',
  namespaced: false,
  message: 'core.v1.Node',
  rowMask,
  row: ({ metadata = {}, spec = {}, status = {} }) => ({
    status: toStatus(status.conditions),
    roles: toRoles(metadata.labels),
    kubeletVersion: status.nodeInfo?.kubeletVersion ?? '',
    internalIP: status.addresses?.find(({ type }) => type === 'InternalIP')?.address ?? '',
    cpuCapacity: formatCpu(toMillis(status.capacity?.['cpu'])),
    memoryCapacity: formatMemory(toBytes(status.capacity?.['memory'])),
    unschedulable: spec.unschedulable ?? false,
  }),
  detailMask,
  detail: ({ spec = {}, status = {} }) => ({
    conditions: (status.conditions ?? []).map(toNodeCondition),
    nodeInfo: toSoftware(status.nodeInfo),
    cpuAllocatable: formatCpu(toMillis(status.allocatable?.['cpu'])),
    memoryAllocatable: formatMemory(toBytes(status.allocatable?.['memory'])),
    ...omitEmpty<Schemas['NodeDetail']>({
      taints: spec.taints?.map(({ key = '', effect = '', value, timeAdded }) => ({
        key,
        effect,
        ...omitEmpty<Schemas['Taint']>({ value, timeAdded }),
      })),
      capacity: status.capacity,
      allocatable: status.allocatable,
      addresses: status.addresses?.map(({ type = '', address = '' }) => ({ type, address })),
      podCIDRs: spec.podCIDRs,
      providerID: spec.providerID,
    }),
  }),
})

function toStatus(conditions: WireStatus['conditions'] = []): Schemas['NodeRow']['status'] {
  const ready = conditions.find(({ type }) => type === 'Ready')?.status
  if (ready === 'True') return 'Ready'
  return ready === 'False' ? 'NotReady' : 'Unknown'
}

function toRoles(labels: Readonly<Record<string, string>> = {}): string[] {
  const roles = Object.keys(labels)
    .filter((label) => label.startsWith(ROLE_PREFIX) && label !== ROLE_PREFIX)
    .map((label) => label.slice(ROLE_PREFIX.length))
    .sort()
  return roles.length > 0 ? roles : ['<none>']
}

function toNodeCondition(
  condition: NonNullable<WireStatus['conditions']>[number],
): Schemas['NodeCondition'] {
  const { lastHeartbeatTime } = condition
  return {
    ...toCondition(condition),
    ...omitEmpty<Schemas['NodeCondition']>({ lastHeartbeatTime }),
  }
}

function toSoftware(info: WireStatus['nodeInfo'] = {}): Schemas['NodeSoftware'] {
  const { osImage = '', kernelVersion = '', kubeletVersion = '', kubeProxyVersion = '' } = info
  const { operatingSystem, architecture, machineID, systemUUID, bootID } = info
  return {
    osImage,
    kernelVersion,
    containerRuntime: info.containerRuntimeVersion ?? '',
    kubeletVersion,
    kubeProxyVersion,
    ...omitEmpty<Schemas['NodeSoftware']>({
      operatingSystem,
      architecture,
      machineID,
      systemUUID,
      bootID,
    }),
  }
}
