import type { V1Container, V1ContainerStatus, V1EphemeralContainer } from '@kubernetes/client-node'
import type { components } from '../../../../generated/types.ts'
import type { Masked, MaskOf, Wire } from '../../../kube/proto/mask.ts'
import { containerMask, toContainerSpec, type WireContainer } from './container.ts'
import { omitEmpty } from './omit-empty.ts'

type Schemas = components['schemas']

export const ephemeralContainerMask = {
  ...containerMask,
  targetContainerName: true,
} as const satisfies MaskOf<V1EphemeralContainer>

export const containerStatusMask = {
  name: true,
  ready: true,
  started: true,
  restartCount: true,
  containerID: true,
  imageID: true,
  state: true,
  lastState: true,
} as const satisfies MaskOf<V1ContainerStatus>

type WireStatus = Masked<V1ContainerStatus, typeof containerStatusMask>
type WireState = Wire<NonNullable<V1ContainerStatus['state']>>
type SpecOrEphemeral = WireContainer &
  Masked<V1EphemeralContainer & V1Container, { targetContainerName: true }>

/** Containers with their states, in the spec's order. */
export function toContainerStatuses(
  containers: readonly SpecOrEphemeral[] | undefined,
  statuses: readonly WireStatus[] = [],
  sidecars: 'sidecars' | 'no-sidecars' = 'no-sidecars',
): Schemas['ContainerStatus'][] {
  const byName = new Map(statuses.map((status) => [status.name, status]))
  return (containers ?? []).map((container) => ({
    ...toContainerStatus(container, byName.get(container.name) ?? {}),
    ...(sidecars === 'sidecars' && container.restartPolicy === 'Always' && { sidecar: true }),
  }))
}

function toContainerStatus(
  container: SpecOrEphemeral,
  status: WireStatus,
): Schemas['ContainerStatus'] {
  const { requests, limits } = container.resources ?? {}
  const last = status.lastState && toState(status.lastState)
  return {
    ...toContainerSpec(container),
    ...toState(status.state ?? {}),
    ready: status.ready ?? false,
    restartCount: status.restartCount ?? 0,
    ...omitEmpty<Schemas['ContainerStatus']>({
      lastState: last?.state === 'Unknown' ? undefined : last,
      started: status.started,
      targetContainer: container.targetContainerName,
      containerID: status.containerID,
      imageID: status.imageID,
      cpuRequest: toSet(requests?.['cpu']),
      cpuLimit: toSet(limits?.['cpu']),
      memoryRequest: toSet(requests?.['memory']),
      memoryLimit: toSet(limits?.['memory']),
    }),
  }
}

/** A quantity of zero says no more than none. */
function toSet(quantity: string | undefined): string | undefined {
  return quantity === '0' ? undefined : quantity
}

function toState({ waiting, running, terminated }: WireState): Schemas['ContainerLastState'] {
  if (running) return { state: 'Running', ...toStateFacts({ startedAt: running.startedAt }) }
  if (waiting) return { state: 'Waiting', ...toStateFacts(waiting) }
  if (!terminated) return { state: 'Unknown' }
  const { reason, message, exitCode = 0, signal, startedAt, finishedAt } = terminated
  const facts = { reason, message, exitCode, signal: signal || undefined, startedAt, finishedAt }
  return { state: 'Terminated', ...toStateFacts(facts) }
}

const toStateFacts = omitEmpty<Omit<Schemas['ContainerLastState'], 'state'>>
