import { expect, it } from 'vitest'
import { createGraph } from './graph.ts'
import type { Ref } from './rule.ts'

const pod = (name: string): Ref => ({ kind: 'Pod', group: '', namespace: 'shop', name })
const secret: Ref = { kind: 'Secret', group: '', namespace: 'shop', name: 'db' }

it('has each object once, as it was first known', () => {
  const graph = createGraph({ ref: pod('a'), exists: true })

  graph.add({ ref: secret, exists: false })
  graph.add({ ref: secret, exists: true })

  expect(graph.toRelatedObjects().objects).toEqual([
    { id: 'Pod/shop/a', kind: 'Pod', path: 'pods', namespace: 'shop', name: 'a', exists: true },
    {
      id: 'Secret/shop/db',
      kind: 'Secret',
      path: 'secrets',
      namespace: 'shop',
      name: 'db',
      exists: false,
    },
  ])
})

it('writes a relation once, with all its fields', () => {
  const graph = createGraph({ ref: pod('a') })
  graph.add({ ref: secret })

  graph.relate(pod('a'), { type: 'uses', via: 'env A', other: secret, end: 'to' })
  graph.relate(secret, { type: 'uses', via: 'volume v', other: pod('a'), end: 'from' })
  graph.relate(pod('a'), { type: 'uses', via: 'env A', other: secret, end: 'to' })
  graph.relate(pod('a'), { type: 'owns', other: pod('a'), end: 'to' })

  expect(graph.toRelatedObjects().relations).toEqual([
    { from: 'Pod/shop/a', to: 'Secret/shop/db', type: 'uses', via: 'env A, volume v' },
  ])
})

it('counts what it has no place for, each object once', () => {
  const graph = createGraph({ ref: pod('root') })

  const added = Array.from({ length: 100 }, (_, index) => graph.add({ ref: pod(`p-${index}`) }))
  graph.add({ ref: pod('p-99') })
  graph.leaveOut(pod('p-98'))
  graph.count('Job', 0)

  const { objects, rest } = graph.toRelatedObjects()
  expect(added.filter(Boolean)).toHaveLength(79)
  expect([objects.length, graph.free()]).toEqual([80, 0])
  expect(rest).toEqual([{ kind: 'Pod', count: 21 }])
})

it('says once what could not be read', () => {
  const graph = createGraph({ ref: pod('a') })
  const gap = { source: 'nodes n', code: 'denied', message: 'no' } as const

  graph.miss(gap)
  graph.miss(gap)

  expect(graph.toRelatedObjects().gaps).toEqual([gap])
})
