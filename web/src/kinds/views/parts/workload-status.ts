import type { Status } from '../../../lib/status.ts'
import { toTerminating } from './deletion.ts'

/** What a workload is made of and how far it is. */
export interface Rollout {
  readonly deletionTimestamp?: string | undefined
  /** How many are wanted. */
  readonly wanted: number
  /** How many serve. */
  readonly serving: number
  /** How many run the current template; absent where that is not known. */
  readonly updated?: number | undefined
  /** Whether changes of the template wait. */
  readonly paused?: boolean
  /** Why pods can be neither made nor deleted: `FailedCreate`. */
  readonly failureReason?: string | undefined
  /** Why the rollout is where it is: `ProgressDeadlineExceeded`. */
  readonly progressReason?: string | undefined
  /** What serving means: `available`, `ready`. */
  readonly noun: string
  /** What is counted: `replicas`, `nodes`. */
  readonly unit: string
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

const DEADLINE_EXCEEDED = 'ProgressDeadlineExceeded'

/** How far it is, and what Kubernetes says of it. */
function toReason({ wanted, serving, updated = wanted, noun, unit, ...rollout }: Rollout): string {
  const { paused = false, failureReason, progressReason } = rollout
  return [
    `${serving} of ${wanted} ${unit} ${noun}`,
    ...(updated < wanted ? [`${updated} updated`] : []),
    ...(paused ? ['rollouts are paused'] : []),
    ...(failureReason === undefined ? [] : [failureReason]),
    ...(progressReason === DEADLINE_EXCEEDED ? [DEADLINE_EXCEEDED] : []),
  ].join(', ')
}

/** What of a workload is in the way, though some of it serves; undefined when nothing is. */
function toObstacle(rollout: Rollout): Omit<Status, 'reason'> | undefined {
  const { wanted, serving, updated = wanted, paused, failureReason, progressReason } = rollout
  if (failureReason !== undefined) return { level: 'bad', word: failureReason }
  if (progressReason === DEADLINE_EXCEEDED) return { level: 'bad', word: 'Stuck' }
  if (!paused || serving < wanted) return undefined
  return { level: updated < wanted ? 'warn' : 'idle', word: 'Paused' }
}

/** A workload that should run and none of which serves is bad, whatever its rollout does. */
function toRunStatus(rollout: Rollout): Omit<Status, 'reason'> {
  const { wanted, serving, updated = wanted, paused, noun } = rollout
  if (serving === 0) return { level: 'bad', word: 'Unavailable' }
  const obstacle = toObstacle(rollout)
  if (obstacle) return obstacle
  if (updated < wanted && !paused) return { level: 'progress', word: 'Progressing' }
  if (serving < wanted) return { level: 'warn', word: 'Degraded' }
  return { level: 'ok', word: capitalize(noun) }
}

/** How a workload is that should run: all of it, some of it, or none of it. */
export function toRolloutStatus(rollout: Rollout): Status {
  const { wanted, serving, noun } = rollout
  const terminating = toTerminating(rollout)
  if (terminating) return terminating
  if (wanted === 0) {
    return serving === 0
      ? { level: 'idle', word: 'Scaled to zero' }
      : { level: 'progress', word: 'Scaling down', reason: `${serving} still ${noun}, none wanted` }
  }
  return { ...toRunStatus(rollout), reason: toReason(rollout) }
}
