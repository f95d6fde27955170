// Which run of a container a log is of, and what it says at its beginning and at its end.
import {
  isRecord,
  type JsonRecord,
  type KubeObject,
  listAt,
  numberAt,
  textAt,
  valueAt,
} from '../objects.ts'

/** Lines a second that a pod's containers write, for measurements. */
const RATE_ANNOTATION = 'demo.periscope/lines-per-second'

/** One run of a container, from its start to its end. */
export interface Run {
  /** Epoch milliseconds. */
  readonly startedAt: number
  /** Absent while it is running. */
  readonly finishedAt?: number
  readonly head: readonly string[]
  /** Written as it ends. */
  readonly tail: readonly string[]
  /** Lines a second; the container's own pace when absent. */
  readonly rate?: number
  /** Nothing goes wrong on the way: what a container that crashes said is for its last lines to say. */
  readonly calm: boolean
  /** What tells its lines from those of others. */
  readonly identity: string
}

const CONTAINERS = ['containers', 'initContainers', 'ephemeralContainers']
const STATUSES = ['containerStatuses', 'initContainerStatuses', 'ephemeralContainerStatuses']

export function namesOf(pod: KubeObject, field: string): readonly string[] {
  return listAt(pod, 'spec', field).map((entry) => textAt(entry, 'name'))
}

export function hasContainer(pod: KubeObject, name: string): boolean {
  return CONTAINERS.some((field) => namesOf(pod, field).includes(name))
}

export function findStatus(pod: KubeObject, container: string): unknown {
  return STATUSES.flatMap((field) => listAt(pod, 'status', field)).find(
    (entry) => textAt(entry, 'name') === container,
  )
}

/** The state of the run: the one before the current one, or the last that there was. */
export function findState(status: unknown, previous: boolean): JsonRecord | undefined {
  const last = valueAt(status, 'lastState', 'terminated')
  const state = previous
    ? last
    : (valueAt(status, 'state', 'terminated') ?? valueAt(status, 'state', 'running') ?? last)
  return isRecord(state) ? state : undefined
}

function imageOf(pod: KubeObject, container: string): string {
  const found = CONTAINERS.flatMap((field) => listAt(pod, 'spec', field)).find(
    (entry) => textAt(entry, 'name') === container,
  )
  return textAt(found, 'image')
}

/** What the status says about the end, as the container would have said it. */
function toTail(state: JsonRecord): readonly string[] {
  const message = textAt(state, 'message')
  if (message !== '') return message.split('\n').filter((line) => line !== '')
  if (textAt(state, 'reason') === 'OOMKilled') return ['level=info msg="loading index"']
  const code = textAt(state, 'exitCode')
  if (code === '') return []
  if (code === '0') return ['level=info msg="finished"']
  return ['level=error msg="giving up" err="upstream closed the connection"']
}

function toMs(time: string, fallback: number): number {
  const ms = Date.parse(time)
  return Number.isNaN(ms) ? fallback : ms
}

/** A run with the facts of its state. */
export function toRun(pod: KubeObject, container: string, state: JsonRecord): Run {
  const { metadata } = pod
  const startedAt = toMs(textAt(state, 'startedAt'), toMs(metadata.creationTimestamp ?? '', 0))
  const isOver = 'exitCode' in state || 'finishedAt' in state
  const rate = Number(metadata.annotations?.[RATE_ANNOTATION]) || 0
  return {
    startedAt,
    ...(isOver && { finishedAt: toMs(textAt(state, 'finishedAt'), startedAt) }),
    head: [`level=info msg="starting" container=${container} image=${imageOf(pod, container)}`],
    tail: toTail(state),
    ...(rate > 0 && { rate }),
    calm: numberAt(findStatus(pod, container), 'restartCount') > 0,
    identity: `${metadata.uid ?? metadata.name}/${container}/${startedAt}`,
  }
}

/** The same run later, when it has ended: the container is in another one, or in none. */
export function toEnded(run: Run, pod: KubeObject, container: string): Run | undefined {
  const status = findStatus(pod, container)
  const running = valueAt(status, 'state', 'running')
  if (isRecord(running) && toRun(pod, container, running).startedAt === run.startedAt)
    return undefined
  const ended = valueAt(status, 'state', 'terminated') ?? valueAt(status, 'lastState', 'terminated')
  if (!isRecord(ended)) return undefined
  const { finishedAt = run.startedAt, tail } = toRun(pod, container, ended)
  return { ...run, finishedAt: Math.max(run.startedAt, finishedAt), tail }
}
