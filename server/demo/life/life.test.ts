import { describe, expect, it } from 'vitest'
import { numberAt, valueAt } from '../objects.ts'
import { ClusterStore } from '../store/cluster-store.ts'
import { PROD_EU } from '../worlds/prod-eu.ts'
import { stepLife } from './life.ts'

const NOW = Date.parse('2026-03-01T10:00:00Z')

function live(ticks: number): { store: ClusterStore; seen: string[] } {
  const store = new ClusterStore({ now: () => NOW })
  store.seed(PROD_EU.objects({ now: NOW }))
  const seen: string[] = []
  store.observe((collection, { type }) => seen.push(`${type} ${collection}`))
  for (let tick = 0; tick < ticks; tick++) stepLife({ store, now: NOW + tick * 2500, tick })
  return { store, seen }
}

describe('life', () => {
  it('changes pods, events, deployments and jobs, and all of it can be watched', () => {
    const { seen } = live(48)

    for (const sign of [
      'ADDED /pods',
      'DELETED /pods',
      'MODIFIED /pods',
      'MODIFIED /events',
      'MODIFIED apps/deployments',
      'ADDED batch/jobs',
    ]) {
      expect(seen).toContain(sign)
    }
  })

  it('restarts the container that crashes, and nothing else', () => {
    const restarts = (store: ClusterStore): number =>
      store
        .list('v1', 'Pod', 'shop')
        .reduce(
          (sum, pod) => sum + numberAt(pod, 'status', 'containerStatuses', 0, 'restartCount'),
          0,
        )

    expect(restarts(live(24).store) - restarts(live(0).store)).toBe(2)
  })

  it('keeps the number of pods and of kept runs', () => {
    const count = (store: ClusterStore, kind: string, version = 'v1'): number =>
      store.list(version, kind).length
    const { store } = live(200)

    expect(count(store, 'Job', 'batch/v1')).toBeLessThanOrEqual(
      count(live(0).store, 'Job', 'batch/v1') + 1,
    )
    expect(count(store, 'Deployment', 'apps/v1')).toBe(
      count(live(0).store, 'Deployment', 'apps/v1'),
    )
  })

  it('leaves no pod without an owner', () => {
    const { store } = live(100)
    const owners = new Set(
      [
        ...store.list('apps/v1', 'ReplicaSet'),
        ...store.list('apps/v1', 'StatefulSet'),
        ...store.list('apps/v1', 'DaemonSet'),
        ...store.list('batch/v1', 'Job'),
      ].map(({ metadata }) => metadata.uid),
    )

    const orphans = store
      .list('v1', 'Pod')
      .filter((pod) => !owners.has(String(valueAt(pod, 'metadata', 'ownerReferences', 0, 'uid'))))

    expect(orphans).toEqual([])
  })
})
