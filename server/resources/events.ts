import type { CoreV1Event } from '@kubernetes/client-node'
import type { components } from '../../generated/types.ts'
import type { Masked, MaskOf } from '../kube/proto/mask.ts'
import { type ListScope, listObjects } from './list-objects.ts'

type Schemas = components['schemas']
type ClusterEvent = Schemas['ClusterEvent']

/** Of a cluster's events the newest are shown. */
export const MAX_CLUSTER_EVENTS = 500
const NO_TIME = '0001-01-01T00:00:00Z'

const eventMask = {
  metadata: { uid: true, namespace: true, creationTimestamp: true },
  involvedObject: { kind: true, name: true },
  type: true,
  reason: true,
  message: true,
  count: true,
  firstTimestamp: true,
  lastTimestamp: true,
  eventTime: true,
  series: true,
  source: true,
  reportingComponent: true,
} as const satisfies MaskOf<CoreV1Event>

type EventObject = Masked<CoreV1Event, typeof eventMask>

/** Events as they are read, whatever for. */
export const eventResource = {
  api: { group: '', version: 'v1', resource: 'events', namespaced: true },
  message: 'core.v1.Event',
  mask: eventMask,
} as const

function toSource({ reportingComponent, source }: EventObject): string {
  if (reportingComponent) return reportingComponent
  const component = source?.component ?? ''
  return source?.host ? `${component}/${source.host}` : component
}

/** When it was first and last seen: classic events count, newer ones have one time and perhaps a series. */
function toTimes(event: EventObject): Pick<ClusterEvent, 'first' | 'last'> {
  const { series, eventTime, firstTimestamp, lastTimestamp } = event
  const created = event.metadata?.creationTimestamp ?? NO_TIME
  return {
    first: firstTimestamp ?? eventTime ?? created,
    last: series?.lastObservedTime ?? lastTimestamp ?? eventTime ?? created,
  }
}

/** An event as we show it, of the classic kind or of the newer one. */
export function toClusterEvent(event: EventObject): ClusterEvent {
  const { metadata = {}, involvedObject = {}, series, type = '', reason = '', message = '' } = event
  const { uid = '', namespace = '' } = metadata
  const { kind = '', name = '' } = involvedObject
  const count = series?.count || event.count || 1
  return {
    uid,
    namespace,
    kind,
    name,
    type,
    reason,
    message,
    count,
    ...toTimes(event),
    source: toSource(event),
  }
}

function byLastDescending(a: ClusterEvent, b: ClusterEvent): number {
  return Date.parse(b.last) - Date.parse(a.last)
}

/** The newest events of a scope, at most `max`; no more than a few times that many are held at once. */
async function listNewest(scope: ListScope, max: number): Promise<Schemas['ClusterEventList']> {
  let newest: ClusterEvent[] = []
  const list = listObjects<EventObject>(scope)
  let next = await list.next()
  for (; !next.done; next = await list.next()) {
    for (const event of next.value) newest.push(toClusterEvent(event))
    if (newest.length > 4 * max) newest = newest.sort(byLastDescending).slice(0, max)
  }
  const { gaps, resourceVersion } = next.value
  return {
    items: newest.sort(byLastDescending).slice(0, max),
    ...(resourceVersion !== undefined && { resourceVersion }),
    ...(gaps && { gaps }),
  }
}

type EventScope = Pick<
  ListScope,
  'client' | 'identity' | 'namespace' | 'knownNamespaces' | 'signal'
>

/** The newest events of a cluster, or of some of its namespaces. */
export function listClusterEvents(scope: EventScope): Promise<Schemas['ClusterEventList']> {
  return listNewest({ ...scope, ...eventResource }, MAX_CLUSTER_EVENTS)
}

/** A value of a field selector: the characters that have a meaning in one are escaped. */
function escapeSelector(value: string): string {
  return value.replace(/[\\,=]/g, '\\$&')
}

/** All events about one object. */
export function listObjectEvents(
  scope: EventScope,
  object: { readonly kind: string; readonly name: string; readonly namespace?: string | undefined },
): Promise<Schemas['ClusterEventList']> {
  const fields = [
    `involvedObject.kind=${escapeSelector(object.kind)}`,
    `involvedObject.name=${escapeSelector(object.name)}`,
    ...(object.namespace === undefined
      ? []
      : [`involvedObject.namespace=${escapeSelector(object.namespace)}`]),
  ]
  const query = { fieldSelector: fields.join(',') }
  return listNewest(
    { ...scope, ...eventResource, namespace: object.namespace, query },
    Number.MAX_SAFE_INTEGER,
  )
}
