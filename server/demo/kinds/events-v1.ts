import type { KubeObject } from '../objects.ts'

const RENAMED: Readonly<Record<string, string>> = {
  involvedObject: 'regarding',
  message: 'note',
  source: 'deprecatedSource',
  firstTimestamp: 'deprecatedFirstTimestamp',
  lastTimestamp: 'deprecatedLastTimestamp',
  count: 'deprecatedCount',
  reportingComponent: 'reportingController',
}

/** Events are stored once, in core/v1 shape; events.k8s.io/v1 is another view of the same objects. */
export function toEventsV1(event: KubeObject): KubeObject {
  const converted: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(event)) converted[RENAMED[name] ?? name] = value
  return { ...converted, apiVersion: 'events.k8s.io/v1', kind: 'Event', metadata: event.metadata }
}

const RESTORED = new Map(Object.entries(RENAMED).map(([core, renamed]) => [renamed, core]))

export function fromEventsV1(event: KubeObject): KubeObject {
  const converted: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(event)) converted[RESTORED.get(name) ?? name] = value
  return { ...converted, apiVersion: 'v1', kind: 'Event', metadata: event.metadata }
}
