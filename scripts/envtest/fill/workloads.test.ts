import { expect, it } from 'vitest'
import { toPod, toPods, toWorkloads } from './workloads.ts'

it('makes exactly the pods asked for, spread over all nodes', () => {
  const pods = toPods(toWorkloads(10_000), 100)

  expect(pods).toHaveLength(10_000)
  expect(new Set(pods.map((pod) => pod.nodeName)).size).toBe(100)
})

it('gives every workload and every pod a name of its own', () => {
  const workloads = toWorkloads(50_000)
  const names = toPods(workloads, 10).map((pod) => {
    const { metadata } = toPod(pod, { name: pod.workload.name, uid: 'uid' })
    return `${metadata.namespace}/${metadata.name}`
  })

  expect(new Set(workloads.map(({ namespace, name }) => `${namespace}/${name}`)).size).toBe(
    workloads.length,
  )
  expect(new Set(names).size).toBe(50_000)
})
