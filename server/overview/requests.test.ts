import { describe, expect, it } from 'vitest'
import { createRequestTally, toPodRequests } from './requests.ts'

type Spec = Parameters<typeof toPodRequests>[0]

function asking(cpu: string, memory = '0') {
  return { resources: { requests: { cpu, memory } } }
}

function sidecar(cpu: string) {
  return { ...asking(cpu), restartPolicy: 'Always' }
}

describe('what a pod requests', () => {
  it.each<[string, Spec, number]>([
    ['the sum of its containers', { containers: [asking('100m'), asking('1')] }, 1100],
    ['nothing where nothing is asked for', { containers: [{}] }, 0],
    [
      'the largest init container where that is more',
      { initContainers: [asking('2'), asking('500m')], containers: [asking('100m')] },
      2000,
    ],
    [
      'sidecars beside the containers',
      { initContainers: [sidecar('50m'), asking('60m')], containers: [asking('100m')] },
      150,
    ],
    [
      'an init container beside the sidecars that began before it, and not those after it',
      {
        initContainers: [sidecar('50m'), asking('200m'), sidecar('10m')],
        containers: [asking('100m')],
      },
      250,
    ],
    [
      'what the pod asks for as a whole',
      { containers: [asking('100m')], resources: { requests: { cpu: '300m' } } },
      300,
    ],
    ['its overhead too', { containers: [asking('100m')], overhead: { cpu: '20m' } }, 120],
  ])('is %s', (_, spec, millis) => {
    expect(toPodRequests(spec).cpuMillis).toBe(millis)
  })

  it('is told for memory on its own', () => {
    const spec = {
      containers: [asking('100m', '64Mi')],
      resources: { requests: { cpu: '300m' } },
    }

    expect(toPodRequests(spec)).toEqual({ cpuMillis: 300, memoryBytes: 64 * 2 ** 20 })
  })
})

describe('the sum', () => {
  it('is of the pods that are on nodes and have not ended', () => {
    const tally = createRequestTally()
    const containers = [asking('100m', '1Mi')]
    tally.add({ spec: { nodeName: 'a', containers }, status: { phase: 'Running' } })
    tally.add({ spec: { nodeName: 'a', containers }, status: { phase: 'Pending' } })
    tally.add({ spec: { nodeName: 'a', containers }, status: { phase: 'Succeeded' } })
    tally.add({ spec: { nodeName: 'a', containers }, status: { phase: 'Failed' } })
    tally.add({ spec: { containers }, status: { phase: 'Pending' } })
    tally.add({})

    expect(tally.sum()).toEqual({ cpuMillis: 200, memoryBytes: 2 * 2 ** 20 })
  })
})
