import { describe, expect, it } from 'vitest'
import { createPodTally } from './pods.ts'

const NOW = Date.parse('2026-03-01T10:00:00Z')
type Pod = Parameters<ReturnType<typeof createPodTally>['add']>[0]
type Container = NonNullable<NonNullable<Pod['status']>['containerStatuses']>[number]

function minutesAgo(minutes: number): string {
  return new Date(NOW - minutes * 60_000).toISOString()
}

function pod(name: string, phase: string | undefined, ...containers: Container[]): Pod {
  return {
    metadata: { name, namespace: 'shop' },
    status: { ...(phase !== undefined && { phase }), containerStatuses: containers },
  }
}

const healthy: Container = { name: 'app', ready: true, restartCount: 0 }

function waiting(reason: string, restartCount = 0): Container {
  return { name: 'app', ready: false, restartCount, state: { waiting: { reason, message: 'why' } } }
}

function ended(minutes: number, ready: boolean): Container {
  return {
    name: 'app',
    ready,
    restartCount: 1,
    lastState: {
      terminated: { reason: 'OOMKilled', exitCode: 137, finishedAt: minutesAgo(minutes) },
    },
  }
}

function tally(...pods: Pod[]) {
  const counted = createPodTally(NOW)
  pods.forEach(counted.add)
  return counted
}

describe('a pod', () => {
  it.each([
    ['running', pod('a', 'Running', healthy)],
    ['pending', pod('a', 'Pending')],
    ['succeeded', pod('a', 'Succeeded')],
    ['failed', pod('a', 'Failed')],
    ['unknown', pod('a', 'Unknown')],
    ['unknown', pod('a', undefined)],
    ['unknown', { metadata: { name: 'a' } }],
    ['pending', pod('a', 'Pending', waiting('ContainerCreating'))],
    ['stuck', pod('a', 'Pending', waiting('ImagePullBackOff'))],
    ['stuck', pod('a', 'Running', healthy, waiting('CrashLoopBackOff'))],
    ['stuck', pod('a', 'Failed', waiting('CreateContainerConfigError'))],
    ['stuck', pod('a', 'Running', ended(600, false))],
    ['stuck', pod('a', 'Running', ended(14, true))],
    ['running', pod('a', 'Running', ended(16, true))],
    [
      'running',
      pod('a', 'Running', {
        ...healthy,
        state: { terminated: { reason: 'Completed', exitCode: 0 } },
      }),
    ],
    [
      'stuck',
      pod('a', 'Running', {
        name: 'a',
        state: { terminated: { reason: 'OOMKilled', exitCode: 137 } },
      }),
    ],
  ] satisfies [string, Pod][])('is counted as %s: %j', (bucket, counted) => {
    const phases = tally(counted).phases()

    expect(phases).toEqual({
      running: 0,
      pending: 0,
      succeeded: 0,
      failed: 0,
      unknown: 0,
      stuck: 0,
      [bucket]: 1,
    })
  })

  it('is in one bucket only, so that they sum up to all', () => {
    const counted = tally(
      pod('a', 'Running', healthy),
      pod('b', 'Running', waiting('CrashLoopBackOff')),
      pod('c', 'Failed'),
      pod('d', 'Pending'),
    )

    expect(counted.total).toBe(4)
    expect(counted.counts()).toEqual({ running: 1, pending: 1, failed: 1, total: 4 })
    expect(counted.stuckOrFailed()).toBe(2)
    expect(Object.values(counted.phases()).reduce((sum, count) => sum + count)).toBe(4)
  })
})

describe('what needs attention', () => {
  it('says container, reason, message and how often it was restarted', () => {
    const found = tally(
      pod('a', 'Running', { ...healthy, restartCount: 4 }, waiting('CrashLoopBackOff', 3)),
    ).needsAttention()

    expect(found).toEqual([
      {
        name: 'a',
        namespace: 'shop',
        phase: 'Running',
        reason: 'CrashLoopBackOff',
        container: 'app',
        message: 'why',
        restartCount: 7,
      },
    ])
  })

  it('looks at init containers when the others have no trouble', () => {
    const object: Pod = {
      metadata: { name: 'a', namespace: 'shop' },
      status: {
        phase: 'Pending',
        containerStatuses: [waiting('PodInitializing')],
        initContainerStatuses: [{ ...waiting('ErrImagePull'), name: 'init' }],
      },
    }

    expect(tally(object).needsAttention()).toMatchObject([
      { reason: 'ErrImagePull', container: 'init' },
    ])
  })

  it('names a pod that failed without a container to blame', () => {
    const evicted: Pod = {
      metadata: { name: 'a', namespace: 'shop' },
      status: { phase: 'Failed', reason: 'Evicted', message: 'low on memory' },
    }

    expect(tally(evicted, pod('b', 'Failed')).needsAttention()).toEqual([
      {
        name: 'a',
        namespace: 'shop',
        phase: 'Failed',
        reason: 'Evicted',
        message: 'low on memory',
      },
      { name: 'b', namespace: 'shop', phase: 'Failed', reason: 'Failed' },
    ])
  })

  it('are the worst twenty, not the first, of however many', () => {
    const pods = Array.from({ length: 5000 }, (_, index) =>
      pod(`p-${String(index).padStart(4, '0')}`, 'Running', waiting('CrashLoopBackOff', index)),
    )

    const found = tally(...pods).needsAttention()

    expect(found).toHaveLength(20)
    expect(found.map(({ restartCount }) => restartCount)).toEqual(
      Array.from({ length: 20 }, (_, index) => 4999 - index),
    )
  })

  it('are ordered by name where restarts are alike', () => {
    const found = tally(...['c', 'a', 'b'].map((name) => pod(name, 'Failed'))).needsAttention()

    expect(found.map(({ name }) => name)).toEqual(['a', 'b', 'c'])
  })
})

it('counts the reasons of all failing pods, the most frequent first', () => {
  const many = Array.from({ length: 30 }, (_, index) =>
    pod(`p${index}`, 'Running', waiting('ImagePullBackOff')),
  )

  const signals = tally(
    pod('x', 'Running', waiting('ErrImagePull', 900)),
    pod('y', 'Failed'),
    ...many,
  ).hotSignals()

  expect(signals).toEqual([
    { kind: 'ImagePullBackOff', count: 30 },
    { kind: 'ErrImagePull', count: 1 },
    { kind: 'Failed', count: 1 },
  ])
})
