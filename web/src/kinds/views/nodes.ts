import type { KindSchemas } from '#sdk'
import { age, chips, list, mono, text, type Cell } from '../cell.ts'
import { defineView, facts, type Column, type Section } from '../kind-view.ts'
import type { Status } from '../../lib/status.ts'
import { toTerminating } from './parts/deletion.ts'
import { parseCores, parseGibibytes } from './parts/node-capacity.ts'
import { quantityCell } from './parts/quantities.ts'

type Row = KindSchemas['nodes']['row']
type Detail = KindSchemas['nodes']['detail']

function toStatus(row: Row): Status {
  const { status, unschedulable } = row
  const terminating = toTerminating(row)
  if (terminating) return terminating
  const cordoned = unschedulable ? 'Cordoned: new pods are kept off it' : undefined
  if (status === 'NotReady') return { level: 'bad', word: status, reason: cordoned }
  if (status === 'Unknown') {
    const reason = 'Whether it is ready is not known: it may not answer'
    return { level: 'unknown', word: status, reason }
  }
  return unschedulable
    ? { level: 'warn', word: 'Cordoned', reason: 'Ready, SchedulingDisabled' }
    : { level: 'ok', word: 'Ready' }
}

function toRoles({ roles }: Row): readonly string[] {
  return roles.filter((role) => role !== '<none>')
}

function toHeartbeat({ conditions }: Detail): Cell {
  return age(conditions.find(({ type }) => type === 'Ready')?.lastHeartbeatTime)
}

function toFacts(detail: Detail): Section {
  const { labels = {}, addresses = [], podCIDRs = [] } = detail
  return {
    type: 'facts',
    title: 'Node',
    facts: facts({
      Scheduling: detail.unschedulable ? text('disabled: the node is cordoned') : undefined,
      Roles: chips(toRoles(detail)),
      'Last heartbeat': toHeartbeat(detail),
      CPU: text(`${detail.cpuAllocatable} of ${detail.cpuCapacity} for pods`),
      Memory: text(`${detail.memoryAllocatable} of ${detail.memoryCapacity} for pods`),
      'Instance type': text(labels['node.kubernetes.io/instance-type']),
      Zone: text(labels['topology.kubernetes.io/zone']),
      ...Object.fromEntries(groupAddresses(addresses)),
      'Pod CIDRs': list(podCIDRs.map((range) => mono(range))),
      'Provider ID': mono(detail.providerID, true),
    }),
  }
}

function groupAddresses(addresses: NonNullable<Detail['addresses']>): Map<string, Cell> {
  const types = new Set(addresses.map(({ type }) => type))
  const of = (wanted: string) => addresses.filter(({ type }) => type === wanted)
  return new Map(
    [...types].map((type) => [type, list(of(type).map(({ address }) => mono(address, true)))]),
  )
}

function toTaints({ taints = [] }: Detail): Section {
  return {
    type: 'table',
    title: 'Taints',
    columns: [{ label: 'Taint' }, { label: 'Effect' }, { label: 'Since', align: 'end' }],
    rows: taints.map(({ key, value, effect, timeAdded }) => [
      mono(value === undefined ? key : `${key}=${value}`, true),
      text(effect),
      age(timeAdded),
    ]),
  }
}

function toResources({ capacity = {}, allocatable = {} }: Detail): Section {
  const names = [...new Set([...Object.keys(capacity), ...Object.keys(allocatable)])]
  return {
    type: 'table',
    title: 'Resources',
    columns: [
      { label: 'Resource' },
      { label: 'Allocatable', align: 'end' },
      { label: 'Capacity', align: 'end' },
    ],
    rows: names.map((name) => [
      mono(name),
      quantityCell(name, allocatable[name]),
      quantityCell(name, capacity[name]),
    ]),
    note: 'Allocatable is what pods may use of the capacity',
  }
}

function toSoftware({ nodeInfo }: Detail): Section {
  const platform = [nodeInfo.operatingSystem, nodeInfo.architecture].filter(Boolean).join('/')
  return {
    type: 'facts',
    title: 'System',
    facts: facts({
      Kubelet: mono(nodeInfo.kubeletVersion),
      'Kube-proxy': mono(nodeInfo.kubeProxyVersion),
      'Container runtime': mono(nodeInfo.containerRuntime),
      'OS image': text(nodeInfo.osImage),
      Kernel: mono(nodeInfo.kernelVersion),
      Platform: mono(platform),
      'Machine ID': mono(nodeInfo.machineID, true),
      'System UUID': mono(nodeInfo.systemUUID, true),
      'Boot ID': mono(nodeInfo.bootID, true),
    }),
  }
}

/** Nodes' conditions say what is wrong, but for those that end in `Ready`. */
function toNegative({ conditions }: Detail): readonly string[] {
  return conditions.map(({ type }) => type).filter((type) => !type.endsWith('Ready'))
}

type LabelColumn = Pick<Column<Row>, 'id' | 'label' | 'width' | 'priority' | 'hidden'>

function labelColumn(label: string, column: LabelColumn): Column<Row> {
  return { ...column, value: (row) => row.labels?.[label], help: `From the label ${label}` }
}

export const view = defineView<'nodes'>({
  path: 'nodes',
  status: toStatus,
  columns: [
    {
      id: 'roles',
      label: 'Roles',
      value: (row) => toRoles(row).join(', ') || undefined,
      width: 100,
      priority: 4,
    },
    {
      id: 'version',
      label: 'Version',
      value: (row) => row.kubeletVersion,
      cell: (row) => mono(row.kubeletVersion),
      width: 150,
      priority: 2,
      help: 'Of the kubelet',
    },
    {
      id: 'cpu',
      label: 'CPU',
      value: (row) => parseCores(row.cpuCapacity),
      cell: (row) => text(row.cpuCapacity),
      align: 'end',
      width: 88,
      priority: 5,
      help: 'Its capacity; filters count in cores',
    },
    {
      id: 'memory',
      label: 'Memory',
      value: (row) => parseGibibytes(row.memoryCapacity),
      cell: (row) => text(row.memoryCapacity),
      align: 'end',
      width: 88,
      priority: 5,
      help: 'Its capacity; filters count in GiB',
    },
    {
      id: 'ip',
      label: 'Internal IP',
      value: (row) => row.internalIP || undefined,
      cell: (row) => mono(row.internalIP, true),
      width: 120,
      priority: 7,
    },
    labelColumn('topology.kubernetes.io/zone', {
      id: 'zone',
      label: 'Zone',
      width: 110,
      priority: 6,
    }),
    labelColumn('node.kubernetes.io/instance-type', {
      id: 'instance-type',
      label: 'Instance type',
      width: 110,
      priority: 8,
    }),
    labelColumn('kubernetes.io/arch', {
      id: 'arch',
      label: 'Architecture',
      width: 96,
      priority: 9,
      hidden: true,
    }),
    labelColumn('kubernetes.io/os', {
      id: 'os',
      label: 'OS',
      width: 80,
      priority: 9,
      hidden: true,
    }),
  ],
  sections: (detail) => [
    toFacts(detail),
    {
      type: 'conditions',
      title: 'Conditions',
      conditions: detail.conditions,
      negative: toNegative(detail),
    },
    toTaints(detail),
    toResources(detail),
    toSoftware(detail),
  ],
})
