import type { CoreV1Event } from '@kubernetes/client-node'
import type { Masked, MaskOf } from '../kube/proto/mask.ts'
import type { EventFact } from './facts/event.ts'
import type { FactReader, Source } from './reader.ts'

const MAX_EVENTS = 500
const KEPT_EVENTS = 100

const eventMask = {
  metadata: { creationTimestamp: true },
  involvedObject: { uid: true, fieldPath: true },
  type: true,
  reason: true,
  message: true,
  count: true,
  lastTimestamp: true,
  eventTime: true,
  series: true,
} as const satisfies MaskOf<CoreV1Event>

type EventObject = Masked<CoreV1Event, typeof eventMask>

const events: Source<EventObject> = {
  names: {
    kind: 'Event',
    kinds: 'Events',
    path: 'events',
    group: '',
    version: 'v1',
    resource: 'events',
    namespaced: true,
    message: 'core.v1.Event',
  },
  mask: eventMask,
}

/** Whose events to read. */
export interface EventSubject {
  readonly kind: string
  readonly name: string
  readonly namespace?: string | undefined
  /** Events of an earlier object of the same name are left out. */
  readonly uid?: string | undefined
}

function toEventFact(event: EventObject): EventFact {
  const { involvedObject, series, type = '', reason = '', message = '' } = event
  const [, container] = /\{(.+)\}$/.exec(involvedObject?.fieldPath ?? '') ?? []
  return {
    type,
    reason,
    message,
    count: series?.count || event.count || 1,
    last: toLast(event),
    ...(container !== undefined && { container }),
  }
}

function toLast({ series, lastTimestamp, eventTime, metadata }: EventObject): string {
  const last = series?.lastObservedTime ?? lastTimestamp ?? eventTime
  return last ?? metadata?.creationTimestamp ?? '0001-01-01T00:00:00Z'
}

function isOf({ involvedObject }: EventObject, { kind, uid }: EventSubject): boolean {
  // Kubelets give their node's name for its uid.
  if (kind === 'Node' || uid === undefined || !involvedObject?.uid) return true
  return involvedObject.uid === uid
}

/** A value of a field selector: the characters that have a meaning in one are escaped. */
function escape(value: string): string {
  return value.replace(/[\\,=]/g, '\\$&')
}

/** The newest events about one object, the newest first. */
export async function readEvents(
  reader: FactReader,
  subject: EventSubject,
): Promise<readonly EventFact[]> {
  const { kind, name, namespace } = subject
  const fields = [`involvedObject.kind=${escape(kind)}`, `involvedObject.name=${escape(name)}`]
  const found = await reader.list(events, {
    namespace,
    fieldSelector: fields.join(','),
    limit: MAX_EVENTS,
  })
  return (found ?? [])
    .filter((event) => isOf(event, subject))
    .map(toEventFact)
    .sort((a, b) => Date.parse(b.last) - Date.parse(a.last))
    .slice(0, KEPT_EVENTS)
}
