import type { Schema } from '#sdk'
import { formatDuration } from '../../../lib/age.ts'
import { age, list, status, text, yesNo, type Cell } from '../../cell.ts'
import type { Section } from '../../kind-view.ts'
import type { Status } from '../../../lib/status.ts'
import { toReasonLevel } from './pod-status.ts'

type State = Schema<'ContainerLastState'>
type Container = Schema<'ContainerStatus'>

/** What a container is for decides what its state means. */
export type Role = 'app' | 'init' | 'ephemeral'

const NOT_SEEN: Status = {
  level: 'unknown',
  word: 'Unknown',
  reason: 'The kubelet has not reported it',
}

function toTerminatedStatus({ reason, exitCode, signal }: State): Status {
  const ended = signal === undefined ? `Exit code ${exitCode ?? '?'}` : `Signal ${signal}`
  if (exitCode === 0) return { level: 'idle', word: reason ?? 'Completed', reason: ended }
  return { level: 'bad', word: reason ?? 'Terminated', reason: ended }
}

function toWaitingStatus({ reason }: State): Status {
  if (reason === undefined) return { level: 'progress', word: 'Waiting' }
  return { level: toReasonLevel(reason), word: reason }
}

function toRunningStatus({ ready, started, sidecar }: Container, role: Role): Status {
  const word = 'Running'
  if (role === 'ephemeral') return { level: 'ok', word }
  if (role === 'init' && sidecar !== true) {
    return { level: 'progress', word, reason: 'The pod waits for it to complete' }
  }
  if (ready) return { level: 'ok', word }
  return started === false
    ? { level: 'progress', word, reason: 'Its startup probe has not passed' }
    : { level: 'warn', word, reason: 'Not ready' }
}

/** The state that a container is in. */
export function toContainerStatus(container: Container, role: Role): Status {
  switch (container.state) {
    case 'Running':
      return toRunningStatus(container, role)
    case 'Waiting':
      return toWaitingStatus(container)
    case 'Terminated':
      return toTerminatedStatus(container)
    case 'Unknown':
      return NOT_SEEN
  }
}

function toRunTime({ startedAt, finishedAt }: State): Cell {
  if (startedAt === undefined || finishedAt === undefined) return { type: 'none' }
  const ms = Date.parse(finishedAt) - Date.parse(startedAt)
  return text(`ran for ${formatDuration(ms)}`, { title: `${startedAt} to ${finishedAt}` })
}

/** How a run ended: the reason, the exit code or signal, when, and after how long. */
function describeEnd(state: State | undefined): Cell {
  if (!state) return { type: 'none' }
  const { exitCode, signal, reason } = state
  if (state.state !== 'Terminated') return text([state.state, reason].filter(Boolean).join(': '))
  const cells = [
    status(toTerminatedStatus(state)),
    text(exitCode === undefined ? undefined : `exit code ${exitCode}`),
    text(signal === undefined ? undefined : `signal ${signal}`),
    age(state.finishedAt),
    toRunTime(state),
  ]
  return list(cells.filter(({ type }) => type !== 'none'))
}

type Facts = Readonly<Record<string, Cell>>

/** The facts of a container's state that its status word does not say. */
export function toStateFacts(container: Container, role: Role): Facts {
  const { state, lastState } = container
  const isStarted = container.startedAt !== undefined && state === 'Running'
  return {
    'Running since': isStarted ? age(container.startedAt) : { type: 'none' },
    Ended: state === 'Terminated' ? describeEnd(container) : { type: 'none' },
    'Last run': describeEnd(lastState),
    Restarts: role === 'ephemeral' ? { type: 'none' } : text(container.restartCount),
    Ready: role === 'app' || container.sidecar === true ? yesNo(container.ready) : { type: 'none' },
    Started: container.startupProbe ? yesNo(container.started) : { type: 'none' },
  }
}

/** What the kubelet and the container itself said of its state. */
export function toStateTexts({ message, lastState }: Container): Section {
  const now = message === undefined ? [] : [{ label: 'Message', text: message }]
  const last = lastState?.message
  const texts =
    last === undefined ? now : [...now, { label: 'Message of the last run', text: last }]
  return { type: 'texts', title: 'Messages', texts }
}
