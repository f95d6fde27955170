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
  /** What serving means: `available`, `ready`. */
  readonly noun: string
  /** What is counted: `replicas`, `nodes`. */
  readonly unit: string
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** A workload that should run and none of which serves is bad, whatever its rollout does. */
function toShortStatus({ wanted, serving, updated = wanted, noun, unit }: Rollout): Status {
  const isUpdating = updated < wanted
  const served = `${serving} of ${wanted} ${unit} ${noun}`
  const reason = isUpdating ? `${served}, ${updated} updated` : served
  if (serving === 0) return { level: 'bad', word: 'Unavailable', reason }
  if (isUpdating) return { level: 'progress', word: 'Progressing', reason }
  return { level: 'warn', word: 'Degraded', reason }
}

/** How a workload is that should run: all of it, some of it, or none of it. */
export function toRolloutStatus(rollout: Rollout): Status {
  const { wanted, serving, updated = wanted, noun, unit } = rollout
  const terminating = toTerminating(rollout)
  if (terminating) return terminating
  if (wanted === 0) {
    return serving === 0
      ? { level: 'idle', word: 'Scaled to zero' }
      : { level: 'progress', word: 'Scaling down', reason: `${serving} still ${noun}, none wanted` }
  }
  if (serving < wanted || updated < wanted) return toShortStatus(rollout)
  return { level: 'ok', word: capitalize(noun), reason: `${serving} of ${wanted} ${unit} ${noun}` }
}
