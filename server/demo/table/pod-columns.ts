import {
  isRecord,
  listAt,
  numberAt,
  recordAt,
  textAt,
  valueAt,
  type KubeObject,
} from '../objects.ts'
import { AGE, ageOf, column, NAME, orNone, wide, type Column } from './column.ts'

/** What `kubectl get pods` calls the status: the worst thing that is known about the pod. */
function podStatus(pod: KubeObject): string {
  const reason = containerReason(pod) ?? initReason(pod) ?? gateReason(pod) ?? phaseReason(pod)
  if (pod.metadata.deletionTimestamp === undefined) return reason
  return textAt(pod, 'status', 'reason') === 'NodeLost' ? 'Unknown' : 'Terminating'
}

function phaseReason(pod: KubeObject): string {
  return textAt(pod, 'status', 'reason') || textAt(pod, 'status', 'phase')
}

function gateReason(pod: KubeObject): string | undefined {
  const scheduled = listAt(pod, 'status', 'conditions').find(
    (entry) => textAt(entry, 'type') === 'PodScheduled',
  )
  return textAt(scheduled, 'reason') === 'SchedulingGated' ? 'SchedulingGated' : undefined
}

function containerReason(pod: KubeObject): string | undefined {
  let reason: string | undefined
  for (const status of listAt(pod, 'status', 'containerStatuses').toReversed()) {
    reason = stateReason(status) ?? reason
  }
  const isDone = reason === 'Completed' && textAt(pod, 'status', 'phase') === 'Running'
  return isDone ? 'Running' : reason
}

function stateReason(status: unknown): string | undefined {
  const waiting = textAt(status, 'state', 'waiting', 'reason')
  if (waiting !== '') return waiting
  const terminated = recordAt(status, 'state', 'terminated')
  if (!('exitCode' in terminated)) return undefined
  const signal = numberAt(terminated, 'signal')
  const fallback =
    signal === 0 ? `ExitCode:${numberAt(terminated, 'exitCode')}` : `Signal:${signal}`
  return textAt(terminated, 'reason') || fallback
}

function initReason(pod: KubeObject): string | undefined {
  const statuses = listAt(pod, 'status', 'initContainerStatuses')
  const pending = statuses.findIndex(
    (status) =>
      valueAt(status, 'state', 'terminated', 'exitCode') !== 0 &&
      valueAt(status, 'started') !== true,
  )
  if (pending < 0) return undefined
  const waiting = textAt(statuses[pending], 'state', 'waiting', 'reason')
  return waiting === '' || waiting === 'PodInitializing'
    ? `Init:${pending}/${statuses.length}`
    : `Init:${waiting}`
}

function allStatuses(pod: KubeObject): readonly unknown[] {
  const sidecars = new Set(
    listAt(pod, 'spec', 'initContainers')
      .filter((entry) => textAt(entry, 'restartPolicy') === 'Always')
      .map((entry) => textAt(entry, 'name')),
  )
  return [
    ...listAt(pod, 'status', 'initContainerStatuses').filter((status) =>
      sidecars.has(textAt(status, 'name')),
    ),
    ...listAt(pod, 'status', 'containerStatuses'),
  ]
}

function readyText(pod: KubeObject): string {
  const sidecars = listAt(pod, 'spec', 'initContainers').filter(
    (entry) => textAt(entry, 'restartPolicy') === 'Always',
  )
  const total = listAt(pod, 'spec', 'containers').length + sidecars.length
  const ready = allStatuses(pod).filter((status) => valueAt(status, 'ready') === true)
  return `${ready.length}/${total}`
}

function restartsText(pod: KubeObject, now: number): string {
  const statuses = allStatuses(pod)
  const restarts = statuses.reduce<number>(
    (sum, status) => sum + numberAt(status, 'restartCount'),
    0,
  )
  const times = statuses
    .map((status) => textAt(status, 'lastState', 'terminated', 'finishedAt'))
    .filter((time) => time !== '')
    .sort()
  const last = times.at(-1)
  return restarts === 0 || last === undefined
    ? String(restarts)
    : `${restarts} (${ageOf(last, now)} ago)`
}

export const POD_COLUMNS: readonly Column[] = [
  NAME,
  column('Ready', readyText),
  column('Status', podStatus),
  column('Restarts', restartsText),
  AGE,
  wide('IP', orNone('status', 'podIP')),
  wide('Node', orNone('spec', 'nodeName')),
  wide('Nominated Node', orNone('status', 'nominatedNodeName')),
  wide('Readiness Gates', (pod) =>
    listAt(pod, 'spec', 'readinessGates').filter(isRecord).length === 0 ? '<none>' : '0/1',
  ),
]
