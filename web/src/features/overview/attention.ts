import type { Schema } from '#sdk'
import { type Dashboard, toBlindSpots, toCount } from './health.ts'

export type AttentionItem = Schema<'AttentionItem'>

/** `14 pods`; undefined when the line is about the object itself. */
export function toItemCount({ object, count, examples }: AttentionItem): string | undefined {
  const [example] = examples
  if (!example) return count > 1 ? `${count} objects` : undefined
  if (count === 1 && example.kind === object.kind && example.name === object.name) return undefined
  const areAlike = examples.every(({ kind }) => kind === example.kind)
  return toCount(count, areAlike ? example.kind.toLowerCase() : 'object')
}

/** Examples that say more than the line's own object. */
export function toExamples({ object, examples }: AttentionItem): AttentionItem['examples'] {
  return examples.filter(
    ({ kind, namespace, name }) =>
      kind !== object.kind || namespace !== object.namespace || name !== object.name,
  )
}

const MAX_NAMES = 5

/** `events, nodes, pods`: always in the same order, and not too many. */
export function toNames(names: readonly string[]): string {
  const sorted = [...new Set(names)].sort()
  const rest = sorted.length - MAX_NAMES
  const shown = sorted.slice(0, MAX_NAMES).join(', ')
  return rest > 0 ? `${shown} and ${rest} more` : shown
}

/** What an empty work list means. It is good news only when everything was looked at. */
export interface Calm {
  readonly isCalm: boolean
  readonly title: string
  readonly text: string
}

export function toCalm(dashboard: Dashboard | undefined, gaps: readonly string[]): Calm {
  const blind = gaps.length > 0 || !dashboard ? gaps : toBlindSpots(dashboard)
  if (blind.length > 0) {
    return {
      isCalm: false,
      title: 'Nothing is known to need attention',
      text: `Not everything could be looked at: ${toNames(blind)}.`,
    }
  }
  const stuck = dashboard?.stuckOrFailed ?? 0
  if (stuck > 0) {
    const verb = stuck === 1 ? 'is' : 'are'
    return {
      isCalm: false,
      title: `${toCount(stuck, 'pod')} ${verb} stuck or failed`,
      text: 'No cause was found for it.',
    }
  }
  return {
    isCalm: true,
    title: 'Nothing needs attention',
    text: 'No workload is failing, no pod is stuck, every node is ready.',
  }
}
