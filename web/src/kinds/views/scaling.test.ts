import { describe, expect, it } from 'vitest'
import type { KindSchemas } from '#sdk'
import { view as autoscalers } from './horizontal-pod-autoscalers.ts'
import { formatMetric, formatScaling } from './parts/metrics.ts'
import { FULL_CONDITIONS } from './pod-details.testing.ts'
import { view as budgets } from './pod-disruption-budgets.ts'
import { METADATA } from './row.testing.ts'
import { findUnshown, GENERIC, type Full } from './unshown.testing.ts'

type Autoscaler = KindSchemas['horizontalpodautoscalers']['row']
type Budget = KindSchemas['poddisruptionbudgets']['row']

const CPU = {
  type: 'Resource',
  name: 'cpu',
  targetType: 'Utilization',
  target: '70%',
  current: '41%',
} as const

const AUTOSCALER: Autoscaler = {
  ...METADATA,
  target: 'Deployment/cart',
  minReplicas: 2,
  maxReplicas: 8,
  currentReplicas: 4,
  desiredReplicas: 4,
  ready: true,
  metrics: [CPU],
}

const BUDGET: Budget = {
  ...METADATA,
  minAvailable: '50%',
  maxUnavailable: 'N/A',
  currentHealthy: 4,
  desiredHealthy: 2,
  expectedPods: 4,
  disruptionsAllowed: 2,
}

const SCALE_UP = {
  stabilizationWindowSeconds: 8001,
  selectPolicy: 'Min',
  policies: [
    { type: 'Percent', value: 8002, periodSeconds: 8003 },
    { type: 'Pods', value: 8004, periodSeconds: 8005 },
  ],
  tolerance: '50m',
}

describe('an autoscaler', () => {
  it.each<[string, Partial<Autoscaler>, string, string]>([
    ['is where it wants to be', {}, 'ok', 'Active'],
    ['cannot scale', { ready: false }, 'bad', 'Unable to scale'],
    ['scales', { desiredReplicas: 6 }, 'progress', 'Scaling'],
    ['cannot add more', { currentReplicas: 8, desiredReplicas: 8 }, 'warn', 'At maximum'],
    ['has no room to scale in', { minReplicas: 4, maxReplicas: 4 }, 'ok', 'Active'],
    ['has a target of none', { currentReplicas: 0, desiredReplicas: 0 }, 'idle', 'Scaled to zero'],
  ])('that %s', (_, facts, level, word) => {
    expect(autoscalers.status?.({ ...AUTOSCALER, ...facts })).toMatchObject({ level, word })
  })

  it('that cannot read a metric says which', () => {
    const { current: _, ...unknown } = CPU

    expect(
      autoscalers.status?.({ ...AUTOSCALER, metrics: [CPU, { ...unknown, name: 'rps' }] }),
    ).toEqual({ level: 'warn', word: 'Metrics unknown', reason: 'No current value of rps' })
  })

  it('shows everything that its detail has', () => {
    const detail: Full<KindSchemas['horizontalpodautoscalers']['detail']> = {
      ...GENERIC,
      ...METADATA,
      target: 'Deployment/the-target',
      minReplicas: 8101,
      maxReplicas: 8102,
      currentReplicas: 8103,
      desiredReplicas: 8104,
      ready: true,
      metrics: [
        {
          type: 'Object',
          name: 'requests',
          container: 'the-container',
          object: 'Ingress/the-ingress',
          metricSelector: 'verb=GET',
          targetType: 'Value',
          target: '8105',
          current: '8106',
          currentAverageValue: '8107m',
        },
      ],
      lastScaleTime: '2026-05-01T00:00:00Z',
      scaleUp: SCALE_UP,
      scaleDown: { ...SCALE_UP, selectPolicy: 'Max' },
      conditions: FULL_CONDITIONS,
    }
    const unshown = findUnshown(detail, autoscalers.sections(detail))

    // Said in words.
    const words = /targetType$|selectPolicy$|policies\.\d\.type$/
    expect(unshown.filter((path) => !words.test(path))).toEqual([])
  })

  it('says how it scales', () => {
    expect(formatScaling(SCALE_UP)).toBe(
      'the smallest step of 8002% in 8003s, 8004 pods in 8005s; by the best of the last 8001s; tolerance 50m',
    )
    expect(formatScaling({ ...SCALE_UP, selectPolicy: 'Disabled' })).toBe('never')
    expect(formatScaling({})).toBe('')
  })

  it.each([
    [CPU, 'cpu 41%/70%'],
    [
      { ...CPU, targetType: 'AverageValue', target: '500m', current: '1500m' },
      'cpu 1.5 cores/500 m',
    ],
    [
      {
        ...CPU,
        type: 'ContainerResource',
        name: 'memory',
        container: 'app',
        target: '1Gi',
        current: '512Mi',
      },
      'memory of app 512 MiB/1 GiB',
    ],
    [{ ...CPU, type: 'Pods', name: 'rps', target: '1k', current: undefined }, 'rps unknown/1000'],
  ] as const)('writes a metric in the unit of what it measures', (metric, words) => {
    const { current, ...rest } = metric

    expect(formatMetric({ ...rest, ...(current !== undefined && { current }) })).toBe(words)
  })
})

describe('a disruption budget', () => {
  it.each<[string, Partial<Budget>, string, string]>([
    ['allows evictions', {}, 'ok', 'Allows evictions'],
    ['has none to spare', { disruptionsAllowed: 0, currentHealthy: 2 }, 'warn', 'Blocks evictions'],
    ['is not met', { disruptionsAllowed: 0, currentHealthy: 1 }, 'bad', 'Insufficient pods'],
    [
      'protects nothing',
      { expectedPods: 0, currentHealthy: 0, desiredHealthy: 0 },
      'idle',
      'No pods',
    ],
  ])('that %s', (_, facts, level, word) => {
    expect(budgets.status?.({ ...BUDGET, ...facts })).toMatchObject({ level, word })
  })

  it('shows everything that its detail has', () => {
    const detail: Full<KindSchemas['poddisruptionbudgets']['detail']> = {
      ...GENERIC,
      ...METADATA,
      minAvailable: '81%',
      maxUnavailable: '82%',
      currentHealthy: 8201,
      desiredHealthy: 8202,
      expectedPods: 8203,
      disruptionsAllowed: 8204,
      selector: 'app=protected',
      unhealthyPodEvictionPolicy: 'AlwaysAllow',
      disruptedPods: ['evicted-pod'],
      conditions: FULL_CONDITIONS,
    }

    expect(findUnshown(detail, budgets.sections(detail))).toEqual([])
  })

  it('shows no limit where it has none', () => {
    const column = budgets.columns.find(({ id }) => id === 'max-unavailable')

    expect(column?.value(BUDGET)).toBeUndefined()
  })
})
