import { describe, expect, it } from 'vitest'
import { toClusterEvent } from './events.ts'

const CREATED = '2026-03-01T10:00:00Z'

describe('an event', () => {
  it('of the classic kind counts, from first to last', () => {
    const event = toClusterEvent({
      metadata: { uid: 'u', namespace: 'shop', creationTimestamp: CREATED },
      involvedObject: { kind: 'Pod', name: 'cart' },
      type: 'Warning',
      reason: 'BackOff',
      message: 'restarting',
      count: 7,
      firstTimestamp: '2026-03-01T09:00:00Z',
      lastTimestamp: '2026-03-01T09:30:00Z',
      source: { component: 'kubelet', host: 'node-1' },
    })

    expect(event).toEqual({
      uid: 'u',
      namespace: 'shop',
      kind: 'Pod',
      name: 'cart',
      type: 'Warning',
      reason: 'BackOff',
      message: 'restarting',
      count: 7,
      first: '2026-03-01T09:00:00Z',
      last: '2026-03-01T09:30:00Z',
      source: 'kubelet/node-1',
    })
  })

  it('of the newer kind has one time, and a series when it came again', () => {
    const once = { metadata: { creationTimestamp: CREATED }, eventTime: '2026-03-01T09:00:00.5Z' }
    const series = { count: 3, lastObservedTime: '2026-03-01T09:20:00.000001Z' }

    expect(toClusterEvent(once)).toMatchObject({
      count: 1,
      first: once.eventTime,
      last: once.eventTime,
    })
    expect(toClusterEvent({ ...once, series })).toMatchObject({
      count: 3,
      first: once.eventTime,
      last: series.lastObservedTime,
    })
  })

  it('without any time of its own is as old as its object', () => {
    expect(toClusterEvent({ metadata: { creationTimestamp: CREATED } })).toMatchObject({
      first: CREATED,
      last: CREATED,
    })
  })

  it.each([
    [{ reportingComponent: 'scheduler', source: { component: 'old' } }, 'scheduler'],
    [{ reportingComponent: '', source: { component: 'kubelet' } }, 'kubelet'],
    [{ source: {} }, ''],
    [{}, ''],
  ])('of %j is from %j', (event, source) => {
    expect(toClusterEvent(event).source).toBe(source)
  })

  it('counts at least once', () => {
    expect(toClusterEvent({ count: 0 }).count).toBe(1)
    expect(toClusterEvent({ series: { count: 0 }, count: 4 }).count).toBe(4)
  })
})
