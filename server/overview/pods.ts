import type { V1Pod } from '@kubernetes/client-node'
import type { components } from '../../generated/types.ts'
import type { Masked, MaskOf } from '../kube/proto/mask.ts'

type Schemas = components['schemas']
type FailingPod = Schemas['FailingPod']

const stateMask = {
  waiting: { reason: true, message: true },
  terminated: { reason: true, message: true, exitCode: true, finishedAt: true },
} as const

const containerStatusMask = {
  name: true,
  ready: true,
  restartCount: true,
  state: stateMask,
  lastState: stateMask,
} as const

export const podOverviewMask = {
  metadata: { name: true, namespace: true },
  status: {
    phase: true,
    reason: true,
    message: true,
    containerStatuses: containerStatusMask,
    initContainerStatuses: containerStatusMask,
  },
} as const satisfies MaskOf<V1Pod>

type PodObject = Masked<V1Pod, typeof podOverviewMask>
type ContainerStatus = NonNullable<NonNullable<PodObject['status']>['containerStatuses']>[number]

const BAD_REASONS = new Set([
  'CrashLoopBackOff',
  'ImagePullBackOff',
  'ErrImagePull',
  'ErrImageNeverPull',
  'InvalidImageName',
  'CreateContainerConfigError',
  'CreateContainerError',
  'RunContainerError',
  'OOMKilled',
  'DeadlineExceeded',
  'Evicted',
])

/** A container that ended badly and has run well since is only worth attention for this long. */
const RECENT_MS = 15 * 60_000
const MAX_ATTENTION = 20
/** Candidates that are held while counting, before the worst are chosen. */
const MAX_HELD = 1000

interface Trouble {
  readonly reason: string
  readonly container: string
  readonly message: string | undefined
  readonly restarts: number
}

type Ending = NonNullable<NonNullable<ContainerStatus['state']>['terminated']>

function isBad(reason: string | undefined): boolean {
  return reason !== undefined && BAD_REASONS.has(reason)
}

/** The end of a container's last run counts while the container is not ready again, and for a while after. */
function isLastEndingBad(last: Ending | undefined, ready: boolean, now: number): boolean {
  const isRecent = now - Date.parse(last?.finishedAt ?? '') < RECENT_MS
  return isBad(last?.reason) && (!ready || isRecent)
}

/** What is wrong with one container: it waits for a bad reason, ended for one a moment ago, or ended with a failure. */
function findTrouble(status: ContainerStatus, now: number): Trouble | undefined {
  const { state, lastState } = status
  const waiting = state?.waiting
  if (isBad(waiting?.reason)) return toTrouble(status, waiting)
  const last = lastState?.terminated
  if (isLastEndingBad(last, status.ready === true, now)) return toTrouble(status, last)
  const ended = state?.terminated
  return isBad(ended?.reason) && ended?.exitCode !== 0 ? toTrouble(status, ended) : undefined
}

function toTrouble(
  { name: container = '', restartCount: restarts = 0 }: ContainerStatus,
  { reason = '', message }: { reason?: string | undefined; message?: string | undefined } = {},
): Trouble {
  return { reason, container, message, restarts }
}

function findFirstTrouble(
  statuses: readonly ContainerStatus[] = [],
  now: number,
): Trouble | undefined {
  for (const status of statuses) {
    const trouble = findTrouble(status, now)
    if (trouble) return trouble
  }
  return undefined
}

function toFailingPod(pod: PodObject, now: number): FailingPod | undefined {
  const { metadata: { name = '', namespace = '' } = {}, status = {} } = pod
  const { phase = 'Unknown', containerStatuses, initContainerStatuses } = status
  const names = { name, namespace, phase }
  const trouble =
    findFirstTrouble(containerStatuses, now) ?? findFirstTrouble(initContainerStatuses, now)
  if (trouble) return { ...names, ...toFailure(trouble, containerStatuses) }
  if (phase !== 'Failed') return undefined
  const { reason = 'Failed', message } = status
  return { ...names, reason, ...(message && { message }) }
}

function toFailure(
  { reason, container, message, restarts }: Trouble,
  statuses: readonly ContainerStatus[] = [],
): Omit<FailingPod, 'name' | 'namespace' | 'phase'> {
  const sum = statuses.reduce((total, { restartCount = 0 }) => total + restartCount, 0)
  const restartCount = Math.max(restarts, sum)
  return {
    reason,
    container,
    ...(message && { message }),
    ...(restartCount > 0 && { restartCount }),
  }
}

function byRestarts(a: FailingPod, b: FailingPod): number {
  return (
    (b.restartCount ?? 0) - (a.restartCount ?? 0) ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  )
}

const PHASES: Readonly<Record<string, keyof Schemas['PodPhases']>> = {
  Running: 'running',
  Pending: 'pending',
  Succeeded: 'succeeded',
  Failed: 'failed',
}

/** Counts pods one after another. */
export function createPodTally(now: number) {
  const phases: Schemas['PodPhases'] = {
    running: 0,
    pending: 0,
    succeeded: 0,
    failed: 0,
    unknown: 0,
    stuck: 0,
  }
  const reasons = new Map<string, number>()
  let total = 0
  let failing: FailingPod[] = []

  return {
    add(pod: PodObject): void {
      total++
      const found = toFailingPod(pod, now)
      // A pod whose container says what is wrong is stuck, whatever its phase; the others count by their phase.
      const isStuck = found?.container !== undefined
      phases[isStuck ? 'stuck' : (PHASES[pod.status?.phase ?? ''] ?? 'unknown')]++
      if (!found) return
      reasons.set(found.reason, (reasons.get(found.reason) ?? 0) + 1)
      failing.push(found)
      if (failing.length > MAX_HELD) failing = failing.sort(byRestarts).slice(0, MAX_ATTENTION)
    },
    get total() {
      return total
    },
    phases: (): Schemas['PodPhases'] => ({ ...phases }),
    counts: (): Schemas['PodCounts'] => ({
      running: phases.running,
      pending: phases.pending,
      failed: phases.failed,
      total,
    }),
    stuckOrFailed: () => phases.stuck + phases.failed,
    needsAttention: (): FailingPod[] => failing.sort(byRestarts).slice(0, MAX_ATTENTION),
    /** The reasons of all failing pods, the most frequent first. */
    hotSignals: (): Schemas['HotSignal'][] =>
      [...reasons]
        .map(([kind, count]) => ({ kind, count }))
        .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1)),
  }
}

export type PodTally = ReturnType<typeof createPodTally>
