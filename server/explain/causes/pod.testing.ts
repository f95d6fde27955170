import type { EventFact } from '../facts/event.ts'
import type { ContainerSpec, ContainerStatus, PodFacts, PodObject } from '../facts/pod.ts'

export const NOW = Date.parse('2026-03-01T10:00:00Z')

export function ago(minutes: number): string {
  return new Date(NOW - minutes * 60_000).toISOString()
}

interface Given {
  readonly spec?: PodObject['spec']
  readonly status?: PodObject['status']
  readonly metadata?: PodObject['metadata']
  readonly container?: ContainerSpec
  readonly state?: ContainerStatus
  readonly facts?: Partial<PodFacts>
}

/** A pod `shop/web-1` on `node-1` with the container `app`, unless said otherwise. */
export function podFacts(given: Given = {}): PodFacts {
  const { spec, status, metadata, container, state, facts } = given
  return {
    pod: {
      metadata: { name: 'web-1', namespace: 'shop', ...metadata },
      spec: {
        nodeName: 'node-1',
        restartPolicy: 'Always',
        containers: [{ name: 'app', image: 'registry.example.com/web:1', ...container }],
        ...spec,
      },
      status: {
        phase: 'Running',
        ...(state && { containerStatuses: [{ name: 'app', ready: false, ...state }] }),
        ...status,
      },
    },
    now: NOW,
    events: [],
    lookups: new Map(),
    lastWords: new Map(),
    claims: new Map(),
    ...facts,
  }
}

export function event(reason: string, message: string, more: Partial<EventFact> = {}): EventFact {
  return { type: 'Warning', reason, message, count: 3, last: ago(1), container: 'app', ...more }
}

export function waiting(reason: string, message = ''): ContainerStatus {
  return { restartCount: 0, state: { waiting: { reason, message } } }
}

/** A container in back-off whose last run ended so. */
export function crashed(
  exitCode: number,
  reason = 'Error',
  more: Partial<ContainerStatus> = {},
): ContainerStatus {
  const terminated = { exitCode, reason, startedAt: ago(2.02), finishedAt: ago(2) }
  return {
    restartCount: 14,
    state: { waiting: { reason: 'CrashLoopBackOff' } },
    lastState: { terminated },
    ...more,
  }
}
