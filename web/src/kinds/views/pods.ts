import type { KindSchemas } from '#sdk'
import { age, link, list, mono, text, type Cell } from '../cell.ts'
import { defineView, facts, type Section } from '../kind-view.ts'
import type { Status } from '../../lib/status.ts'
import { toContainerStatusCards } from './parts/containers.ts'
import { seconds } from './parts/durations.ts'
import { toPodReady, toPodStatus } from './parts/pod-status.ts'
import { toPodSpecFacts, toPodSpecSections } from './parts/pod-template.ts'
import { linkToOwner } from './parts/targets.ts'

type Row = KindSchemas['pods']['row']
type Detail = KindSchemas['pods']['detail']

function toRestarts(restarts: number): string {
  return restarts === 1 ? '1 restart' : `${restarts} restarts`
}

function toStatus(row: Row): Status {
  const { phase, ready, nodeName } = row
  const status = toPodStatus(phase, ready)
  if (status.level === 'bad' && row.restarts > 0) {
    const reason = [status.reason, toRestarts(row.restarts)].filter(Boolean).join(': ')
    return { ...status, reason }
  }
  return phase === 'Pending' && nodeName === undefined
    ? { ...status, reason: 'Not scheduled on a node' }
    : status
}

function toOwnerName({ ownerRef }: Row): string | undefined {
  return ownerRef && `${ownerRef.kind}/${ownerRef.name}`
}

function toOwners({ ownerReferences = [], namespace }: Detail): Cell {
  // One owner stands with every object's facts.
  if (ownerReferences.length < 2) return { type: 'none' }
  return list(ownerReferences.map((owner) => linkToOwner(owner, namespace)))
}

function toGates({ readinessGates = [] }: Detail): Cell {
  return list(
    readinessGates.map(({ conditionType, status }) => mono(`${conditionType}: ${status ?? '–'}`)),
  )
}

function toPriority({ priority }: Detail): Cell {
  return text(priority, {
    title: 'Pods of a higher priority are scheduled first and may preempt it',
  })
}

function toFacts(pod: Detail): Section {
  const { podIPs = pod.podIP === undefined ? [] : [pod.podIP], schedulingGates = [] } = pod
  return {
    type: 'facts',
    title: 'Pod',
    facts: facts({
      Reason: text(pod.reason),
      Message: text(pod.message),
      Ready: toPodReady(pod),
      Restarts: text(pod.restarts),
      Phase: text(pod.statusPhase),
      'Scheduling gates': list(schedulingGates.map((gate) => mono(gate))),
      'Readiness gates': toGates(pod),
      Node: link('nodes', pod.nodeName),
      'Nominated node': link('nodes', pod.nominatedNodeName),
      'Pod IP': list(podIPs.map((ip) => mono(ip, true))),
      'Host IP': mono(pod.hostIP, true),
      Started: age(pod.startTime),
      Owners: toOwners(pod),
      'QoS class': text(pod.qosClass),
      Priority: toPriority(pod),
      'May run for': seconds(pod.activeDeadlineSeconds),
      ...toPodSpecFacts(pod, pod.namespace),
    }),
  }
}

function toContainerSections(pod: Detail): readonly Section[] {
  const around = { namespace: pod.namespace, volumes: pod.volumes }
  const containers = toContainerStatusCards('Containers', pod.containers, 'app', around)
  const inits = toContainerStatusCards('Init containers', pod.initContainers, 'init', around)
  const ephemeral = toContainerStatusCards(
    'Ephemeral containers',
    pod.ephemeralContainers,
    'ephemeral',
    around,
  )
  // While the pod is being initialized the init containers are what matters.
  return pod.phase.startsWith('Init:')
    ? [inits, containers, ephemeral]
    : [containers, inits, ephemeral]
}

export const view = defineView<'pods'>({
  path: 'pods',
  status: toStatus,
  columns: [
    {
      id: 'ready',
      label: 'Ready',
      value: (row) => row.ready,
      cell: toPodReady,
      width: 64,
      priority: 2,
      help: 'Ready containers of all; sidecars count',
    },
    {
      id: 'restarts',
      label: 'Restarts',
      value: (row) => row.restarts,
      align: 'end',
      width: 76,
      priority: 3,
      help: 'How often its containers were restarted; sidecars count',
    },
    {
      id: 'owner',
      label: 'Owner',
      value: toOwnerName,
      cell: (row) => linkToOwner(row.ownerRef, row.namespace),
      width: 180,
      grow: 1,
      priority: 7,
      help: 'What controls the pod: its ReplicaSet, StatefulSet, DaemonSet, Job, …',
    },
    {
      id: 'node',
      label: 'Node',
      value: (row) => row.nodeName,
      cell: (row) => link('nodes', row.nodeName),
      width: 160,
      grow: 1,
      priority: 6,
    },
    {
      id: 'ip',
      label: 'IP',
      value: (row) => row.podIP,
      cell: (row) => mono(row.podIP, true),
      width: 120,
      priority: 8,
    },
  ],
  sections: (pod) => [
    toFacts(pod),
    ...toContainerSections(pod),
    { type: 'conditions', title: 'Conditions', conditions: pod.conditions ?? [] },
    ...toPodSpecSections(pod, pod.namespace),
  ],
})
