import { ratio, text, type Cell } from '../../cell.ts'
import type { StatusLevel, Status } from '../../../lib/status.ts'

/** `1/2` of a row, as numbers. */
export interface Ready {
  readonly part: number
  readonly whole: number
}

/** Parses `1/2`; undefined for what is none. */
export function parseReady(ready: string): Ready | undefined {
  const match = /^(\d+)\/(\d+)$/.exec(ready)
  return match ? { part: Number(match[1]), whole: Number(match[2]) } : undefined
}

/** Words of kubectl's STATUS column whose level does not follow from how they are spelt. */
const LEVELS: Readonly<Record<string, StatusLevel>> = {
  Completed: 'idle',
  ContainerCannotRun: 'bad',
  ContainerCreating: 'progress',
  ContainerStatusUnknown: 'bad',
  DeadlineExceeded: 'bad',
  Evicted: 'bad',
  'ExitCode:0': 'idle',
  NodeAffinity: 'bad',
  NodeLost: 'unknown',
  NodeShutdown: 'bad',
  NotReady: 'warn',
  OOMKilled: 'bad',
  Pending: 'progress',
  PodInitializing: 'progress',
  Preempting: 'bad',
  SchedulingGated: 'progress',
  Shutdown: 'bad',
  Succeeded: 'idle',
  Terminated: 'bad',
  Terminating: 'progress',
  Unknown: 'unknown',
}

const SAYS_BAD = /err|back-?off|fail|invalid|cannot|exitcode|signal:|^outof/i

/** How good or bad a reason is that the kubelet gives for a container or a whole pod. */
export function toReasonLevel(reason: string): StatusLevel {
  return LEVELS[reason] ?? (SAYS_BAD.test(reason) ? 'bad' : 'unknown')
}

const EXPLANATIONS: Readonly<Record<string, string>> = {
  NotReady: 'A container has completed and the pod is not ready',
  SchedulingGated: 'Waits until its scheduling gates are lifted',
  Terminating: 'Its deletion was asked for',
  Unknown: 'The state of the pod could not be obtained',
}

/** The longest word that a status column shows whole: `Init:CrashLoopBackOff`. */
const MAX_WORD = 21

/** Shorter words for the reasons that do not fit; the reason on hover has them in full. */
const SHORT: Readonly<Record<string, string>> = {
  ContainerCannotRun: 'CannotRun',
  ContainerStatusUnknown: 'StatusUnknown',
  CreateContainerConfigError: 'ConfigError',
  CreateContainerError: 'CreateError',
  ErrImageNeverPull: 'ErrNeverPull',
  RunContainerError: 'RunError',
  UnexpectedAdmissionError: 'AdmissionError',
}

function toWord(phase: string): string {
  if (phase.length <= MAX_WORD) return phase
  const [, prefix = '', reason = ''] = /^(Init:)?(.*)$/.exec(phase) ?? []
  return prefix + (SHORT[reason] ?? reason)
}

function toPhaseLevel(phase: string): StatusLevel {
  if (!phase.startsWith('Init:')) return toReasonLevel(phase)
  const reason = phase.slice('Init:'.length)
  return /^\d+\/\d+$/.test(reason) ? 'progress' : toReasonLevel(reason)
}

function toReason(phase: string, word: string): string | undefined {
  const steps = /^Init:(\d+)\/(\d+)$/.exec(phase)
  if (steps) return `${steps[1] ?? ''} of ${steps[2] ?? ''} init containers have completed`
  return word === phase ? EXPLANATIONS[phase] : phase
}

/** A pod's status: kubectl's word, and whether its containers are ready. */
export function toPodStatus(phase: string, ready: string): Status {
  if (phase === 'Running') return toRunningStatus(ready)
  const word = toWord(phase)
  return { level: toPhaseLevel(phase), word, reason: toReason(phase, word) }
}

/** Its ready containers. That of a pod which has completed, or still starts, none is ready is as it should be. */
export function toPodReady(pod: { readonly phase: string; readonly ready: string }): Cell {
  const counts = parseReady(pod.ready)
  if (!counts) return text(pod.ready)
  const { level } = toPodStatus(pod.phase, pod.ready)
  return ratio(counts.part, counts.whole, 'ready', level === 'idle' || level === 'progress')
}

function toRunningStatus(ready: string): Status {
  const word = 'Running'
  const counts = parseReady(ready)
  if (!counts) return { level: 'unknown', word, reason: 'Readiness is unknown' }
  const { part, whole } = counts
  if (part >= whole) return { level: 'ok', word }
  return { level: 'warn', word, reason: `${part} of ${whole} containers ready` }
}
