import type { V1Pod } from '@kubernetes/client-node'
import type { Masked, MaskOf } from '../../../kube/proto/mask.ts'
import { isTrue } from './conditions.ts'

const containerStateMask = {
  waiting: { reason: true },
  // Only whether it is there matters.
  running: {},
  terminated: { exitCode: true, signal: true, reason: true },
} as const

/** What a pod's phase, readiness and restarts are derived from. */
export const podStateMask = {
  metadata: { deletionTimestamp: true },
  spec: { containers: { name: true }, initContainers: { name: true, restartPolicy: true } },
  status: {
    phase: true,
    reason: true,
    conditions: { type: true, status: true, reason: true },
    containerStatuses: { ready: true, restartCount: true, state: containerStateMask },
    initContainerStatuses: {
      name: true,
      ready: true,
      started: true,
      restartCount: true,
      state: containerStateMask,
    },
  },
} as const satisfies MaskOf<V1Pod>

type WirePod = Masked<V1Pod, typeof podStateMask>
type WireStatus = NonNullable<WirePod['status']>
type InitStatus = NonNullable<WireStatus['initContainerStatuses']>[number]
type WireState = NonNullable<InitStatus['state']>
type Terminated = NonNullable<WireState['terminated']>

interface PodState {
  /** kubectl's STATUS column. */
  readonly phase: string
  /** Ready containers of all, sidecars included. */
  readonly ready: string
  readonly restarts: number
}

export function toPodState(pod: WirePod): PodState {
  const { spec = {}, status = {} } = pod
  const sidecars = findSidecars(spec.initContainers)
  const sidecarStatuses = (status.initContainerStatuses ?? []).filter((it) => sidecars.has(it.name))
  const statuses = [...sidecarStatuses, ...(status.containerStatuses ?? [])]
  const total = (spec.containers?.length ?? 0) + sidecars.size
  return {
    phase: toPhase(pod, sidecars),
    ready: `${statuses.filter((it) => it.ready).length}/${total}`,
    restarts: statuses.reduce((sum, it) => sum + (it.restartCount ?? 0), 0),
  }
}

type Sidecars = ReadonlySet<string | undefined>

function findSidecars(containers: NonNullable<WirePod['spec']>['initContainers'] = []): Sidecars {
  return new Set(containers.filter((it) => it.restartPolicy === 'Always').map((it) => it.name))
}

function toPhase(pod: WirePod, sidecars: Sidecars): string {
  const { spec = {}, status = {} } = pod
  if (pod.metadata?.deletionTimestamp) {
    if (status.reason === 'NodeLost') return 'Unknown'
    if (status.phase !== 'Succeeded' && status.phase !== 'Failed') return 'Terminating'
  }
  const inits = status.initContainerStatuses ?? []
  const index = inits.findIndex((it) => !isInitDone(it, sidecars))
  const init = inits[index]
  if (!init) return toContainersPhase(status, toInitialPhase(status))
  const phase = toInitPhase(init, index, spec.initContainers?.length ?? 0)
  // A sidecar can break after the pod was initialized; then its containers have the last word, as with kubectl.
  return sidecars.has(init.name) && isTrue(status.conditions, 'Initialized')
    ? toContainersPhase(status, phase)
    : phase
}

function toInitialPhase(status: WireStatus): string {
  return isGated(status) ? 'SchedulingGated' : status.reason || status.phase || 'Unknown'
}

function isGated(status: WireStatus): boolean {
  return (
    status.conditions?.some(
      (it) => it.type === 'PodScheduled' && it.reason === 'SchedulingGated',
    ) ?? false
  )
}

function isInitDone(init: InitStatus, sidecars: Sidecars): boolean {
  if (init.state?.terminated) return (init.state.terminated.exitCode ?? 0) === 0
  return sidecars.has(init.name) && init.started === true
}

function toInitPhase({ state = {} }: InitStatus, index: number, count: number): string {
  if (state.terminated) return `Init:${toTerminatedPhase(state.terminated)}`
  const reason = state.waiting?.reason
  if (reason && reason !== 'PodInitializing') return `Init:${reason}`
  return `Init:${index}/${count}`
}

function toTerminatedPhase({ reason, signal, exitCode }: Terminated): string {
  if (reason) return reason
  return signal ? `Signal:${signal}` : `ExitCode:${exitCode ?? 0}`
}

/** The first container that waits or ended says why the pod is in its state. */
function toContainersPhase(status: WireStatus, initial: string): string {
  const { containerStatuses = [], conditions } = status
  let phase = initial
  for (const { state = {} } of containerStatuses.toReversed()) {
    if (state.waiting?.reason) phase = state.waiting.reason
    else if (state.terminated) phase = toTerminatedPhase(state.terminated)
  }
  const hasRunning = containerStatuses.some((it) => it.ready && it.state?.running)
  if (phase !== 'Completed' || !hasRunning) return phase
  return isTrue(conditions, 'Ready') ? 'Running' : 'NotReady'
}
