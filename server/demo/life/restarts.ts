import { isRecord, listAt, numberAt, textAt, toTime, type KubeObject } from '../objects.ts'
import type { LifeStep } from './life.ts'

const FOUR_SECONDS_MS = 4000

function isCrashing(status: unknown): boolean {
  return textAt(status, 'state', 'waiting', 'reason') === 'CrashLoopBackOff'
}

/** A container in back-off runs once more, fails again and waits again. */
export function restartCrashingPods({ store, now }: LifeStep): void {
  for (const pod of store.list('v1', 'Pod')) {
    const containers = listAt(pod, 'status', 'containerStatuses')
    if (!containers.some(isCrashing)) continue
    const restarted = containers.map((entry) => {
      if (!isRecord(entry) || !isCrashing(entry)) return entry
      const last = listAt([entry['lastState']], 0)
      const terminated = isRecord(entry['lastState']) ? entry['lastState']['terminated'] : last
      return {
        ...entry,
        restartCount: numberAt(entry, 'restartCount') + 1,
        lastState: {
          terminated: {
            ...(isRecord(terminated) ? terminated : {}),
            startedAt: toTime(now - FOUR_SECONDS_MS),
            finishedAt: toTime(now),
          },
        },
      }
    })
    store.update(withStatus(pod, { containerStatuses: restarted }))
  }
}

/** The kubelet says again what it said before. */
export function repeatBackOff({ store, now, tick }: LifeStep): void {
  const repeated = store
    .list('v1', 'Event')
    .filter((event) => textAt(event, 'type') === 'Warning' && numberAt(event, 'count') > 1)
  const event = repeated[tick % Math.max(repeated.length, 1)]
  if (event === undefined) return
  store.update({ ...event, count: numberAt(event, 'count') + 1, lastTimestamp: toTime(now) })
}

export function withStatus(
  object: KubeObject,
  change: Readonly<Record<string, unknown>>,
): KubeObject {
  const status = object['status']
  return { ...object, status: { ...(isRecord(status) ? status : {}), ...change } }
}
