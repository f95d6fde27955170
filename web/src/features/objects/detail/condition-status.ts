import type { Schema } from '#sdk'
import type { Status } from '../../../lib/status.ts'

/** What a condition's status means: `True` is good, unless the type names trouble. */
export function toConditionStatus(
  { type, status, reason }: Schema<'Condition'>,
  negative: readonly string[] = [],
): Status {
  if (status !== 'True' && status !== 'False') return { level: 'unknown', word: status }
  const isGood = (status === 'True') !== negative.includes(type)
  if (isGood) return { level: 'ok', word: status }
  // A pod that did its work is not ready any more, and that is fine.
  return { level: reason === 'PodCompleted' ? 'idle' : 'bad', word: status }
}
