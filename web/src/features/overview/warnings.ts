import type { Schema } from '#sdk'

type ClusterEvent = Schema<'ClusterEvent'>

/** Events that say the same of one object. */
export interface Warning {
  readonly key: string
  readonly reason: string
  /** The newest of their messages. */
  readonly message: string
  readonly kind: string
  readonly namespace: string
  readonly name: string
  readonly count: number
  readonly first: string
  readonly last: string
}

function toWarning(key: string, events: readonly [ClusterEvent, ...ClusterEvent[]]): Warning {
  const newest = events.reduce((best, event) => (event.last > best.last ? event : best))
  const { reason, message, kind, namespace, name, last } = newest
  const first = events.reduce((min, event) => (event.first < min ? event.first : min), newest.first)
  const count = events.reduce((sum, event) => sum + event.count, 0)
  return { key, reason, message, kind, namespace, name, count, first, last }
}

/** Warnings by object and reason, the newest first, at most `max`. */
export function groupWarnings(events: readonly ClusterEvent[], max: number): readonly Warning[] {
  const groups = Map.groupBy(
    events.filter(({ type }) => type === 'Warning'),
    ({ kind, namespace, name, reason }) => [kind, namespace, name, reason].join('/'),
  )
  return [...groups]
    .flatMap(([key, [event, ...others]]) => (event ? [toWarning(key, [event, ...others])] : []))
    .sort((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : a.key < b.key ? -1 : 1))
    .slice(0, max)
}
