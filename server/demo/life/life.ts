// What happens in a cluster while one looks at it. Every change goes through the store, so that watches see it.
import type { ClusterStore } from '../store/cluster-store.ts'
import { churnPod } from './churn.ts'
import { repeatBackOff, restartCrashingPods } from './restarts.ts'
import { moveRollout } from './rollout.ts'
import { runSchedule } from './schedule.ts'

export interface LifeStep {
  readonly store: ClusterStore
  readonly now: number
  /** Counts up from 0. */
  readonly tick: number
}

const TICK_MS = 2500

/** One step of every process; tests call it themselves instead of waiting. */
export function stepLife(step: LifeStep): void {
  const { tick } = step
  if (tick % 2 === 0) repeatBackOff(step)
  if (tick % 4 === 1) churnPod(step)
  if (tick % 3 === 0) moveRollout(step)
  if (tick % 12 === 5) restartCrashingPods(step)
  if (tick % 24 === 9) runSchedule(step)
}

export function startLife(store: ClusterStore, now: () => number): () => void {
  let tick = 0
  const timer = setInterval(() => {
    stepLife({ store, now: now(), tick })
    tick++
  }, TICK_MS)
  timer.unref()
  return () => clearInterval(timer)
}
