import { type Evidence, fact } from '../finding.ts'

/** An event about the explained object. */
export interface EventFact {
  readonly type: string
  readonly reason: string
  readonly message: string
  readonly count: number
  /** RFC 3339, when it was last seen. */
  readonly last: string
  /** The container that it is about, from `spec.containers{name}`. */
  readonly container?: string
}

export function fromEvent({ reason, message, count, last }: EventFact): Evidence {
  return { ...fact('event', `${reason}: ${message}`, last), count }
}

/** The newest event with one of the reasons whose message matches; events come newest first. */
export function findEvent(
  events: readonly EventFact[],
  reasons: readonly string[],
  pattern?: RegExp,
): EventFact | undefined {
  return events.find(
    ({ reason, message }) => reasons.includes(reason) && (!pattern || pattern.test(message)),
  )
}
