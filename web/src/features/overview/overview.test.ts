import type { Schema } from '#sdk'
import { describe, expect, it } from 'vitest'
import { toCalm, toExamples, toItemCount, toNames } from './attention.ts'
import { toBarLabel, toCapacities, toShare, toUseLevel } from './capacity.ts'
import { type Dashboard, toGap, toHealth } from './health.ts'
import { toPhases } from './phases.ts'
import { toPlace } from './places.ts'
import { toConsumers } from './top-pods.ts'
import { groupWarnings } from './warnings.ts'
import { toWorkloadLines } from './workloads.ts'

const NONE = { total: 0, healthy: 0 }
const DASHBOARD: Dashboard = {
  nodes: { ready: 2, total: 2 },
  pods: { running: 13, pending: 0, failed: 0, total: 13 },
  namespaces: 5,
  stuckOrFailed: 0,
  hotSignals: [],
  kubernetesVersion: 'v1.35.0',
  provider: 'EKS',
  nodeCount: 2,
  nodeReadyCount: 2,
  podCount: 13,
  namespaceCount: 5,
  cpuAllocatable: '39.44 cores',
  memoryAllocatable: '178.0 GiB',
  metricsAvailable: true,
  cpuUsed: '12.62 cores',
  memoryUsed: '900.0 MiB',
  cpuPercent: 32,
  memoryPercent: 0.5,
  accessibility: {
    nodes: 'ok',
    pods: 'ok',
    namespaces: 'ok',
    metrics: 'ok',
    workloads: 'ok',
    storage: 'ok',
  },
  workloads: {
    deployments: { total: 26, healthy: 21 },
    statefulSets: NONE,
    daemonSets: { total: 3, healthy: 3 },
    jobs: NONE,
    cronJobs: NONE,
  },
  podPhases: { running: 13, pending: 0, succeeded: 0, failed: 0, unknown: 0, stuck: 0 },
  needsAttention: [],
  storage: { pvCount: 0, pvcBound: 0, pvcPending: 0 },
}

function withAccess(access: Partial<Dashboard['accessibility']>): Dashboard {
  return { ...DASHBOARD, accessibility: { ...DASHBOARD.accessibility, ...access } }
}

describe('how a cluster is', () => {
  it('is fine when nodes and pods are', () => {
    expect(toHealth(DASHBOARD)).toEqual({ level: 'ok', word: 'Healthy' })
  })

  it('says what is wrong', () => {
    const health = toHealth({ ...DASHBOARD, nodes: { ready: 1, total: 2 }, stuckOrFailed: 3 })

    expect(health).toMatchObject({
      word: 'Degraded',
      reason: '1 node not ready, 3 pods stuck or failed',
    })
  })

  it('is not fine when one of them could not be read', () => {
    expect(toHealth(withAccess({ pods: 'unavailable' }))).toMatchObject({ level: 'unknown' })
  })

  it('is nobody’s trouble when the person may see neither', () => {
    const health = toHealth(withAccess({ nodes: 'forbidden', pods: 'forbidden' }))

    expect(health).toMatchObject({ level: 'idle', word: 'No access' })
  })

  it('names what is missing', () => {
    expect(toGap('ok', 'nodes')).toBeUndefined()
    expect(toGap('forbidden', 'nodes')).toBe('You may not list nodes.')
    expect(toGap('unavailable', 'nodes')).toContain('could not be read')
  })
})

describe('an empty work list', () => {
  it('is good news when everything was looked at', () => {
    expect(toCalm(DASHBOARD, [])).toMatchObject({ isCalm: true })
  })

  it('is no news when something could not be read', () => {
    expect(toCalm(DASHBOARD, ['events'])).toMatchObject({ isCalm: false })
    expect(toCalm(withAccess({ pods: 'forbidden' }), []).text).toContain('pods')
  })

  it('names what could not be read in one order, and not endlessly', () => {
    expect(toNames(['pods', 'events', 'pods'])).toBe('events, pods')
    expect(toNames(['g', 'f', 'e', 'd', 'c', 'b', 'a'])).toBe('a, b, c, d, e and 2 more')
  })

  it('does not contradict the figures', () => {
    expect(toCalm({ ...DASHBOARD, stuckOrFailed: 2 }, [])).toMatchObject({
      isCalm: false,
      title: '2 pods are stuck or failed',
    })
  })
})

describe('a line of work', () => {
  const pod = { kind: 'Pod', path: 'pods', namespace: 'shop', name: 'a' }
  const item: Schema<'AttentionItem'> = {
    object: { kind: 'Deployment', path: 'deployments', namespace: 'shop', name: 'checkout' },
    level: 'bad',
    cause: 'crash-loop',
    message: 'It crashes.',
    count: 14,
    examples: [pod],
  }

  it('says how many of what it stands for', () => {
    expect(toItemCount(item)).toBe('14 pods')
    expect(toExamples(item)).toEqual([pod])
  })

  it('does not repeat an object that stands for itself', () => {
    const alone = { ...item, object: pod, count: 1 }

    expect(toItemCount(alone)).toBeUndefined()
    expect(toExamples(alone)).toEqual([])
  })
})

describe('capacity', () => {
  it('says the unit once when it is the same', () => {
    expect(toShare('12.62 cores', '39.44 cores')).toBe('12.62 of 39.44 cores')
    expect(toShare('900.0 MiB', '178.0 GiB')).toBe('900.0 MiB of 178.0 GiB')
  })

  it('is known without usage when nobody measures', () => {
    const { cpuUsed: _used, cpuPercent: _percent, ...rest } = DASHBOARD

    expect(toCapacities(rest)[0]).toMatchObject({
      percent: undefined,
      text: '39.44 cores allocatable',
    })
  })

  it('says what is requested beside what is used', () => {
    const [cpu, memory] = toCapacities({
      ...DASHBOARD,
      cpuRequested: '22.31 cores',
      cpuRequestedPercent: 56.6,
    })

    expect(cpu?.requested).toEqual({ percent: 56.6, text: '22.31 cores requested' })
    expect(cpu && toBarLabel(cpu)).toBe(
      'CPU: 12.62 of 39.44 cores used, 32 %; 22.31 cores requested, 56.6 %',
    )
    expect(memory?.requested).toBeUndefined()
    expect(memory && toBarLabel(memory)).toBe('Memory: 900.0 MiB of 178.0 GiB used, 0.5 %')
  })

  it.each([
    [79, 'plain'],
    [80, 'warn'],
    [92, 'bad'],
  ])('of %i %% is %s', (percent, level) => {
    expect(toUseLevel(percent)).toBe(level)
  })
})

describe('the bars', () => {
  it('stack pods bad ones first and leave out what there is not', () => {
    const phases = toPhases({
      running: 109,
      pending: 2,
      succeeded: 7,
      failed: 1,
      unknown: 0,
      stuck: 2,
    })

    expect(phases.map(({ value, word }) => `${value} ${word}`)).toEqual([
      '2 stuck',
      '1 failed',
      '2 pending',
      '109 running',
      '7 finished',
    ])
  })

  it('call suspended cron jobs what they are, and nothing bad', () => {
    const workloads = { ...DASHBOARD.workloads, cronJobs: { total: 4, healthy: 3 } }

    expect(toWorkloadLines(workloads).find(({ path }) => path === 'cronjobs')).toMatchObject({
      text: '1 of 4 suspended',
      isBad: false,
      parts: [
        { value: 3, level: 'ok' },
        { value: 1, level: 'idle' },
      ],
    })
  })

  it('say how many workloads of a kind are healthy', () => {
    const [deployments, statefulSets] = toWorkloadLines(DASHBOARD.workloads)

    expect(deployments).toMatchObject({ text: '21 of 26 healthy', isBad: true })
    expect(statefulSets).toMatchObject({ text: 'none', isBad: false })
  })

  it('compare consumers with the largest and colour by the limit', () => {
    const top = { namespace: 'shop', ofLimit: true }
    const [first, second, third] = toConsumers([
      { ...top, name: 'a', usage: '1.0 GiB', percent: 114 },
      { ...top, name: 'b', usage: '512.0 MiB', percent: 40 },
      { ...top, name: 'c', usage: '256.0 MiB', percent: -1, ofLimit: false },
    ])

    expect(first).toMatchObject({ share: 100, level: 'bad', ofLimit: '114 %' })
    expect(second).toMatchObject({ share: 50, level: 'plain' })
    expect(third).toMatchObject({ share: 25, ofLimit: '', label: '256.0 MiB' })
  })
})

describe('warnings', () => {
  function event(rest: Partial<Schema<'ClusterEvent'>>): Schema<'ClusterEvent'> {
    return {
      uid: 'u',
      namespace: 'shop',
      kind: 'Pod',
      name: 'a',
      type: 'Warning',
      reason: 'BackOff',
      message: 'old',
      count: 1,
      first: '2026-01-01T00:00:00Z',
      last: '2026-01-01T00:00:00Z',
      source: 'kubelet',
      ...rest,
    }
  }

  it('of one object and reason are one line with the newest message', () => {
    const warnings = groupWarnings(
      [
        event({ count: 3 }),
        event({ count: 4, message: 'new', last: '2026-01-02T00:00:00Z' }),
        event({ type: 'Normal', reason: 'Pulled' }),
      ],
      15,
    )

    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatchObject({ count: 7, message: 'new', first: '2026-01-01T00:00:00Z' })
  })

  it('come newest first, and not too many', () => {
    const warnings = groupWarnings(
      [
        event({ name: 'a', last: '2026-01-01T00:00:00Z' }),
        event({ name: 'b', last: '2026-01-03T00:00:00Z' }),
        event({ name: 'c', last: '2026-01-02T00:00:00Z' }),
      ],
      2,
    )

    expect(warnings.map(({ name }) => name)).toEqual(['b', 'c'])
  })
})

describe('the place of an object', () => {
  it('is found by the kind alone', () => {
    expect(
      toPlace('prod', { kind: 'PersistentVolumeClaim', namespace: 'shop', name: 'x' }),
    ).toEqual(
      expect.objectContaining({
        params: { cluster: 'prod', kind: 'pvcs', object: ['shop', 'x'] },
      }),
    )
  })

  it('has no namespace where the kind has none, whatever the event says', () => {
    expect(toPlace('prod', { kind: 'Node', namespace: 'default', name: 'n' })).toMatchObject({
      params: { object: ['n'] },
    })
  })

  it('is unknown for kinds that the console does not show', () => {
    expect(toPlace('prod', { kind: 'Widget', name: 'w' })).toBeUndefined()
  })
})
