import type { V1Pod } from '@kubernetes/client-node'
import type { Masked, MaskOf } from '../kube/proto/mask.ts'

const stateMask = { running: true, terminated: { exitCode: true } } as const
const statusMask = {
  name: true,
  restartCount: true,
  state: stateMask,
  lastState: { terminated: { exitCode: true } },
} as const
const containerMask = { name: true } as const

/** What log streams read of pods. */
export const logPodMask = {
  metadata: {
    name: true,
    uid: true,
    creationTimestamp: true,
    ownerReferences: { kind: true, uid: true, controller: true },
  },
  spec: {
    nodeName: true,
    restartPolicy: true,
    containers: containerMask,
    initContainers: { name: true, restartPolicy: true },
    ephemeralContainers: containerMask,
  },
  status: {
    phase: true,
    containerStatuses: statusMask,
    initContainerStatuses: statusMask,
    ephemeralContainerStatuses: statusMask,
  },
} as const satisfies MaskOf<V1Pod>

export type LogPodObject = Masked<V1Pod, typeof logPodMask>

/** A container as far as its log goes. */
export interface ContainerFacts {
  readonly name: string
  /** Counts its runs; undefined while it has never run. */
  readonly run: number | undefined
  readonly isRunning: boolean
  /** It does not run again. */
  readonly isFinal: boolean
}

export interface PodFacts {
  /** A pod of the same name later is another pod. */
  readonly key: string
  readonly name: string
  /** Empty until it is placed. */
  readonly node: string
  /** Epoch milliseconds. */
  readonly createdAt: number
  /** Those that run before the others come first. */
  readonly containers: readonly ContainerFacts[]
}

type Status = NonNullable<NonNullable<LogPodObject['status']>['containerStatuses']>[number]
type RestartPolicy = 'Always' | 'OnFailure' | 'Never'

/** Whether a container that ended so stays as it is. */
function isOver(exitCode: number | undefined, policy: string | undefined): boolean {
  return policy === 'Never' || (policy === 'OnFailure' && exitCode === 0)
}

function toContainer(
  name: string,
  status: Status | undefined,
  restartPolicy: string | undefined,
  podIsOver: boolean,
): ContainerFacts {
  const { running, terminated } = status?.state ?? {}
  const hasRun = Boolean(running ?? terminated ?? status?.lastState?.terminated)
  return {
    name,
    run: hasRun ? (status?.restartCount ?? 0) : undefined,
    isRunning: Boolean(running),
    isFinal: podIsOver || (terminated !== undefined && isOver(terminated.exitCode, restartPolicy)),
  }
}

export function toPodFacts({ metadata = {}, spec = {}, status = {} }: LogPodObject): PodFacts {
  const { name = '' } = metadata
  const podIsOver = status.phase === 'Succeeded' || status.phase === 'Failed'
  // An init container that ended well is not run again, a sidecar always is.
  const initPolicy: RestartPolicy = spec.restartPolicy === 'Never' ? 'Never' : 'OnFailure'
  const groups = [
    {
      entries: (spec.initContainers ?? []).map((entry) => ({
        name: entry.name,
        policy: entry.restartPolicy ?? initPolicy,
      })),
      statuses: status.initContainerStatuses,
    },
    {
      entries: (spec.containers ?? []).map((entry) => ({
        name: entry.name,
        policy: spec.restartPolicy,
      })),
      statuses: status.containerStatuses,
    },
    {
      entries: (spec.ephemeralContainers ?? []).map((entry) => ({
        name: entry.name,
        policy: 'Never',
      })),
      statuses: status.ephemeralContainerStatuses,
    },
  ]
  return {
    key: metadata.uid ?? name,
    name,
    node: spec.nodeName ?? '',
    createdAt: Date.parse(metadata.creationTimestamp ?? '') || 0,
    containers: groups.flatMap(({ entries, statuses = [] }) =>
      entries.map(({ name: container = '', policy }) =>
        toContainer(
          container,
          statuses.find((one) => one.name === container),
          policy,
          podIsOver,
        ),
      ),
    ),
  }
}
