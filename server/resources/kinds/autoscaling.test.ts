import { describe, expect, it } from 'vitest'
import { horizontalPodAutoscaler } from './horizontal-pod-autoscaler.ts'
import { podDisruptionBudget } from './pod-disruption-budget.ts'
import { projectDetail, projectRow } from './project.testing.ts'

const TIME = '2026-01-01T00:00:00Z'

describe('HorizontalPodAutoscaler', () => {
  const example = {
    spec: {
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
      minReplicas: 2,
      maxReplicas: 9,
      behavior: {
        scaleUp: {
          stabilizationWindowSeconds: 0,
          selectPolicy: 'Max',
          policies: [{ type: 'Pods', value: 4, periodSeconds: 15 }],
          tolerance: '100m',
        },
        scaleDown: { stabilizationWindowSeconds: 300 },
      },
    },
    status: {
      currentReplicas: 3,
      desiredReplicas: 4,
      lastScaleTime: TIME,
      conditions: [
        {
          type: 'AbleToScale',
          status: 'True',
          reason: 'ReadyForNewScale',
          lastTransitionTime: TIME,
        },
      ],
    },
  }

  it('has a row', () => {
    expect(projectRow(horizontalPodAutoscaler, example)).toEqual({
      target: 'Deployment/web',
      minReplicas: 2,
      maxReplicas: 9,
      currentReplicas: 3,
      desiredReplicas: 4,
      ready: true,
    })
    expect(projectRow(horizontalPodAutoscaler, {})).toMatchObject({ minReplicas: 1, ready: false })
  })

  it('has a detail', () => {
    expect(projectDetail(horizontalPodAutoscaler, example)).toEqual({
      lastScaleTime: TIME,
      scaleUp: {
        stabilizationWindowSeconds: 0,
        selectPolicy: 'Max',
        policies: [{ type: 'Pods', value: 4, periodSeconds: 15 }],
        tolerance: '100m',
      },
      scaleDown: { stabilizationWindowSeconds: 300 },
      conditions: [
        {
          type: 'AbleToScale',
          status: 'True',
          reason: 'ReadyForNewScale',
          lastTransitionTime: TIME,
        },
      ],
    })
  })

  it.each<[string, object, object, object]>([
    [
      'a share of the requests',
      { type: 'Resource', resource: { name: 'cpu', target: { averageUtilization: 80 } } },
      {
        type: 'Resource',
        resource: { name: 'cpu', current: { averageUtilization: 0, averageValue: '22m' } },
      },
      {
        type: 'Resource',
        name: 'cpu',
        targetType: 'Utilization',
        target: '80%',
        current: '0%',
        currentAverageValue: '22m',
      },
    ],
    [
      'a container',
      {
        type: 'ContainerResource',
        containerResource: { name: 'cpu', container: 'web', target: { averageValue: '1' } },
      },
      {
        type: 'ContainerResource',
        containerResource: { name: 'cpu', container: 'web', current: { averageValue: '2' } },
      },
      {
        type: 'ContainerResource',
        name: 'cpu',
        container: 'web',
        targetType: 'AverageValue',
        target: '1',
        current: '2',
      },
    ],
    [
      'pods',
      {
        type: 'Pods',
        pods: {
          metric: { name: 'rps', selector: { matchLabels: { verb: 'GET' } } },
          target: { averageValue: '10' },
        },
      },
      {
        type: 'Pods',
        pods: {
          metric: { name: 'rps', selector: { matchLabels: { verb: 'GET' } } },
          current: { averageValue: '11' },
        },
      },
      {
        type: 'Pods',
        name: 'rps',
        metricSelector: 'verb=GET',
        targetType: 'AverageValue',
        target: '10',
        current: '11',
      },
    ],
    [
      'another object',
      {
        type: 'Object',
        object: {
          metric: { name: 'hits' },
          describedObject: { kind: 'Ingress', name: 'main' },
          target: { value: '2k' },
        },
      },
      {
        type: 'Object',
        object: {
          metric: { name: 'hits' },
          describedObject: { kind: 'Ingress', name: 'main' },
          current: { value: '1k' },
        },
      },
      {
        type: 'Object',
        name: 'hits',
        object: 'Ingress/main',
        targetType: 'Value',
        target: '2k',
        current: '1k',
      },
    ],
    [
      'something outside whose value is unknown',
      { type: 'External', external: { metric: { name: 'queue' }, target: { value: '30' } } },
      { type: '' },
      { type: 'External', name: 'queue', targetType: 'Value', target: '30' },
    ],
  ])('follows %s', (_, metric, current, expected) => {
    const other = { type: 'Resource', resource: { name: 'memory', current: { averageValue: '9' } } }
    const row = { spec: { metrics: [metric] }, status: { currentMetrics: [other, current] } }

    expect(projectRow(horizontalPodAutoscaler, row)).toMatchObject({ metrics: [expected] })
  })
})

describe('PodDisruptionBudget', () => {
  const status = {
    currentHealthy: 3,
    desiredHealthy: 2,
    expectedPods: 4,
    disruptionsAllowed: 1,
    disruptedPods: { b: TIME, a: TIME },
    conditions: [{ type: 'DisruptionAllowed', status: 'True' }],
  }

  it.each([
    [{ minAvailable: 2 }, { minAvailable: '2', maxUnavailable: 'N/A' }],
    [{ maxUnavailable: '25%' }, { minAvailable: 'N/A', maxUnavailable: '25%' }],
    [{ maxUnavailable: 0 }, { minAvailable: 'N/A', maxUnavailable: '0' }],
  ])('of %j has a row', (spec, limits) => {
    expect(projectRow(podDisruptionBudget, { spec, status })).toEqual({
      ...limits,
      currentHealthy: 3,
      desiredHealthy: 2,
      expectedPods: 4,
      disruptionsAllowed: 1,
    })
  })

  it('has a detail', () => {
    const selector = {
      matchLabels: { app: 'web' },
      matchExpressions: [{ key: 'canary', operator: 'DoesNotExist' }],
    }
    const spec = { selector, unhealthyPodEvictionPolicy: 'AlwaysAllow' }

    expect(projectDetail(podDisruptionBudget, { spec, status })).toEqual({
      selector: 'app=web,!canary',
      unhealthyPodEvictionPolicy: 'AlwaysAllow',
      disruptedPods: ['a', 'b'],
      conditions: [{ type: 'DisruptionAllowed', status: 'True' }],
    })
    expect(projectDetail(podDisruptionBudget, {})).toEqual({ selector: '' })
  })
})
