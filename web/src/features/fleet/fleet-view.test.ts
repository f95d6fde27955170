import { describe, expect, it } from 'vitest'
import { type FleetCluster, toTrouble } from './cluster-state.ts'
import {
  filterClusters,
  holdOrder,
  sortClusters,
  toEnvironmentFacets,
  toRollup,
  toStatusFacets,
} from './fleet-view.ts'

function cluster(name: string, rest: Partial<FleetCluster> = {}): FleetCluster {
  return {
    name,
    backend: 'eks',
    environment: 'production',
    status: 'healthy',
    hotSignals: [],
    ...rest,
  }
}

const FLEET: readonly FleetCluster[] = [
  cluster('prod-eu', { status: 'degraded', hotSignals: [{ kind: 'CrashLoopBackOff', count: 3 }] }),
  cluster('prod-us', { region: 'us-east-1', tags: { team: 'shop' } }),
  cluster('staging', { environment: 'staging' }),
  cluster('edge', { status: 'unreachable' }),
  cluster('locked', { status: 'denied' }),
  { name: 'lab', backend: 'eks', status: 'unknown', hotSignals: [] },
]
const ALL = { environments: [], statuses: [], text: '' }

function names(clusters: readonly FleetCluster[]): string {
  return clusters.map(({ name }) => name).join(' ')
}

describe('the order of clusters', () => {
  it('puts bad ones first and keeps the order of the registry among equals', () => {
    expect(names(sortClusters(FLEET))).toBe('edge prod-eu lab prod-us staging locked')
  })

  it('stays as it is held, with new clusters at the end', () => {
    expect(names(holdOrder(FLEET, ['locked', 'staging', 'lab', 'prod-us', 'edge']))).toBe(
      'locked staging lab prod-us edge prod-eu',
    )
  })
})

describe('the filter of the fleet', () => {
  it('shows all when it asks for nothing', () => {
    expect(filterClusters(FLEET, ALL)).toHaveLength(6)
  })

  it('adds up choices of one kind and narrows by the other kind', () => {
    const filter = { ...ALL, statuses: ['degraded', 'healthy'], environments: ['production'] }

    expect(names(filterClusters(FLEET, filter))).toBe('prod-eu prod-us')
  })

  it.each([
    ['US east', 'prod-us'],
    ['team=shop', 'prod-us'],
    ['crashloop', 'prod-eu'],
    ['other', 'lab'],
    ['prod nothing', ''],
  ])('finds “%s” where people would look for it', (text, found) => {
    expect(names(filterClusters(FLEET, { ...ALL, text }))).toBe(found)
  })
})

describe('the roll-up', () => {
  it('is a sentence, the worst status first', () => {
    expect(toRollup(FLEET)).toBe(
      '6 clusters: 1 unreachable, 1 degraded, 1 unknown, 2 healthy, 1 no access · 4 production, 1 other, 1 staging',
    )
  })

  it('speaks of one cluster in the singular', () => {
    expect(toRollup(FLEET.slice(1, 2))).toBe('1 cluster: 1 healthy · 1 production')
  })

  it('offers only what occurs', () => {
    expect(toStatusFacets(FLEET.slice(1, 3))).toEqual([{ value: 'healthy', count: 2 }])
    expect(toEnvironmentFacets(FLEET.slice(0, 2))).toEqual([{ value: 'production', count: 2 }])
  })
})

describe('why a cluster shows no figures', () => {
  it('is nothing when nothing failed', () => {
    expect(toTrouble(cluster('a'))).toBeUndefined()
  })

  it('is said without what the card says already', () => {
    const error = {
      code: 'apiserver_unreachable',
      message: 'Cluster a.b is unreachable: the connection was refused.',
    } as const

    expect(toTrouble(cluster('a.b', { error }))).toBe('The connection was refused.')
  })

  it('is said in words when the person has no rights', () => {
    const message =
      'pods is forbidden: User "u" cannot list resource "pods" in API group "" at the cluster scope'

    expect(toTrouble(cluster('a', { error: { code: 'denied', message } }))).toBe(
      'You may not list pods across this cluster.',
    )
  })
})
