import type { components } from '../../generated/types.ts'
import type { Kind } from '../resources/kind.ts'
import { projectionOf } from '../resources/projection.ts'
import type { AnyObject } from './rule.ts'

type Schemas = components['schemas']
type Level = Schemas['StatusLevel']

/** How an object is, and a word for it. */
export interface State {
  readonly level: Level
  readonly status: string
}

const POD_LEVELS: Readonly<Record<string, Level>> = {
  Completed: 'idle',
  Succeeded: 'idle',
  Pending: 'progress',
  ContainerCreating: 'progress',
  PodInitializing: 'progress',
  Terminating: 'progress',
  SchedulingGated: 'progress',
  NotReady: 'warn',
  Unknown: 'unknown',
}

function toPodLevel(phase: string, ready: string): Level {
  if (phase === 'Running') {
    const [is, of] = ready.split('/')
    return is === of ? 'ok' : 'warn'
  }
  if (/^Init:\d+\/\d+$/.test(phase)) return 'progress'
  return POD_LEVELS[phase] ?? 'bad'
}

/** `3/5`: of those wanted, these are ready. */
function toReadyState(ready: number, wanted: number, updated = wanted): State {
  const status = `${ready}/${wanted}`
  if (wanted === 0) return { level: 'idle', status }
  if (ready === 0) return { level: 'bad', status }
  if (updated < wanted) return { level: 'progress', status }
  return { level: ready < wanted ? 'warn' : 'ok', status }
}

const JOB_LEVELS: Readonly<Record<Schemas['JobRow']['status'], Level>> = {
  Complete: 'ok',
  Failed: 'bad',
  Running: 'progress',
  Pending: 'progress',
  Suspended: 'idle',
}

const VOLUME_LEVELS: Readonly<Record<string, Level>> = {
  Bound: 'ok',
  Available: 'idle',
  Pending: 'progress',
  Released: 'warn',
  Lost: 'bad',
  Failed: 'bad',
}

const NODE_LEVELS = { Ready: 'ok', NotReady: 'bad', Unknown: 'unknown' } as const

/** By kind, from its row. */
const STATES: { readonly [Row in keyof Schemas]?: (row: Schemas[Row]) => State } = {
  PodRow: ({ phase, ready }) => ({ level: toPodLevel(phase, ready), status: phase }),
  DeploymentRow: (row) => toReadyState(row.readyReplicas, row.replicas, row.updatedReplicas),
  StatefulSetRow: (row) => toReadyState(row.readyReplicas, row.replicas, row.updatedReplicas),
  DaemonSetRow: (row) =>
    toReadyState(row.numberReady, row.desiredNumberScheduled, row.updatedNumberScheduled),
  ReplicaSetRow: (row) => toReadyState(row.ready, row.desired),
  EndpointSliceRow: (row) => toReadyState(row.readyCount, row.totalCount),
  JobRow: ({ status }) => ({ level: JOB_LEVELS[status], status }),
  CronJobRow: ({ suspend, active }) => {
    if (suspend) return { level: 'idle', status: 'Suspended' }
    return { level: 'ok', status: active > 0 ? `${active} active` : 'Scheduled' }
  },
  NodeRow: ({ status, unschedulable }) => ({
    level: unschedulable && status === 'Ready' ? 'warn' : NODE_LEVELS[status],
    // As kubectl says it.
    status: unschedulable ? `${status},SchedulingDisabled` : status,
  }),
  PersistentVolumeClaimRow: ({ status }) => ({ level: VOLUME_LEVELS[status] ?? 'unknown', status }),
  PersistentVolumeRow: ({ status }) => ({ level: VOLUME_LEVELS[status] ?? 'unknown', status }),
  NamespaceRow: ({ phase }) => ({ level: phase === 'Active' ? 'ok' : 'progress', status: phase }),
  HorizontalPodAutoscalerRow: (row) => ({
    level: row.ready ? 'ok' : 'warn',
    status: `${row.currentReplicas} of ${row.minReplicas}–${row.maxReplicas}`,
  }),
  PodDisruptionBudgetRow: (row) => ({
    level: toBudgetLevel(row),
    status: `${row.currentHealthy}/${row.expectedPods}`,
  }),
}

function toBudgetLevel(row: Schemas['PodDisruptionBudgetRow']): Level {
  if (row.currentHealthy < row.desiredHealthy) return 'bad'
  if (row.expectedPods === 0) return 'idle'
  return row.disruptionsAllowed > 0 ? 'ok' : 'warn'
}

interface ScheduledObject {
  readonly metadata?: { readonly deletionTimestamp?: string | undefined } | undefined
  readonly status?:
    | {
        readonly conditions?: readonly {
          readonly type?: string | undefined
          readonly status?: string | undefined
          readonly reason?: string | undefined
        }[]
      }
    | undefined
}

/** No node takes the pod: it waits like others, but nothing is on its way. */
function isUnschedulable({ metadata, status }: ScheduledObject): boolean {
  const isUnscheduled = status?.conditions?.some(
    (it) => it.type === 'PodScheduled' && it.status === 'False' && it.reason === 'Unschedulable',
  )
  return isUnscheduled === true && metadata?.deletionTimestamp === undefined
}

/** How an object is, if its kind says so. `now` in epoch milliseconds. */
export function toState(kind: Kind, object: AnyObject, now: number): State | undefined {
  if (kind.names.kind === 'Pod' && isUnschedulable(object))
    return { level: 'bad', status: 'Pending' }
  // A kind's row is the contract's model of that name: it is what the kind's own entry takes.
  const read = STATES[`${kind.names.kind}Row` as keyof typeof STATES] as
    ((row: unknown) => State) | undefined
  return read?.(projectionOf(kind).toRow(object, now))
}

const SEVERITY: readonly (Level | undefined)[] = ['bad', 'warn', 'progress', 'unknown', 'ok']

/** What is wrong comes first; 0 is the worst. */
export function toSeverity(level: Level | undefined): number {
  const index = SEVERITY.indexOf(level)
  return index < 0 ? SEVERITY.length : index
}
