import { describe, expect, it } from 'vitest'
import type { KubeObject } from '../objects.ts'
import { ClusterStore } from './cluster-store.ts'
import type { ChangeEvent } from './collection.ts'

function configMap(name: string, value = 'x', namespace = 'a'): KubeObject {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace }, data: { value } }
}

function setup(...objects: KubeObject[]): ClusterStore {
  const store = new ClusterStore({ now: () => Date.parse('2026-03-01T10:00:00Z'), historySize: 4 })
  store.seed(objects)
  return store
}

const names = (store: ClusterStore): string[] =>
  store
    .collection('/configmaps')
    .sorted()
    .map(({ key }) => key)

describe('ClusterStore', () => {
  it('orders objects as etcd orders their keys', () => {
    const store = setup(
      configMap('b', 'x', 'a'),
      configMap('z', 'x', 'a-b'),
      configMap('a', 'x', 'a'),
    )

    expect(names(store)).toEqual(['a-b/z', 'a/a', 'a/b'])
  })

  it('gives every write the next version of one counter', () => {
    const store = setup(configMap('one'))

    const first = store.create(configMap('two')).version
    const second = store.update(configMap('one', 'y')).version
    const third = store.delete({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      namespace: 'a',
      name: 'two',
    }).version

    expect([second - first, third - second]).toEqual([1, 1])
    expect(store.version).toBe(third)
  })

  it('keeps uid and creation time over updates', () => {
    const store = setup()
    const { uid, creationTimestamp } = store.create(configMap('one')).object.metadata

    const updated = store.update(configMap('one', 'y')).object

    expect(updated.metadata).toMatchObject({ uid, creationTimestamp: '2026-03-01T10:00:00Z' })
    expect(creationTimestamp).toBe('2026-03-01T10:00:00Z')
  })

  it('answers conflicts, duplicates and absence in the words of the API server', () => {
    const store = setup(configMap('one'))
    const stale = {
      ...configMap('one'),
      metadata: { ...configMap('one').metadata, resourceVersion: '1' },
    }

    expect(() => store.update(stale)).toThrow(
      'Operation cannot be fulfilled on configmaps "one": the object has been modified; please apply your changes to the latest version and try again',
    )
    expect(() => store.create(configMap('one'))).toThrow('configmaps "one" already exists')
    expect(() => store.update(configMap('none'))).toThrow('configmaps "none" not found')
  })

  it('shows a collection as it was at an earlier version', () => {
    const store = setup(configMap('a', 'old'), configMap('b'))
    const { version } = store
    store.update(configMap('a', 'new'))
    store.delete({ apiVersion: 'v1', kind: 'ConfigMap', namespace: 'a', name: 'b' })
    store.create(configMap('c'))

    const then = store.collection('/configmaps').sortedAt(version)

    expect(then?.map(({ object }) => [object.metadata.name, object['data']])).toEqual([
      ['a', { value: 'old' }],
      ['b', { value: 'x' }],
    ])
    expect(names(store)).toEqual(['a/a', 'a/c'])
  })

  it('forgets versions that its history no longer reaches', () => {
    const store = setup(configMap('a'))
    const { version } = store
    for (let index = 0; index < 8; index++) store.update(configMap('a', String(index)))

    expect(store.collection('/configmaps').sortedAt(version)).toBeUndefined()
    expect(store.collection('/configmaps').changesSince(version)).toBeUndefined()
    expect(store.collection('/configmaps').changesSince(store.version - 2)).toHaveLength(2)
  })

  it('tells subscribers what was there before', () => {
    const store = setup(configMap('a', 'old'))
    const seen: ChangeEvent[] = []
    const stop = store.subscribe('/configmaps', (event) => seen.push(event))

    store.update(configMap('a', 'new'))
    stop()
    store.update(configMap('a', 'newest'))

    expect(seen.map(({ type, previous }) => [type, previous?.object['data']])).toEqual([
      ['MODIFIED', { value: 'old' }],
    ])
  })

  it('serves a kind for as long as its definition is there', () => {
    const store = setup()
    const definition: KubeObject = {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: 'things.example.com' },
      spec: {
        group: 'example.com',
        names: { plural: 'things', kind: 'Thing' },
        scope: 'Namespaced',
        versions: [{ name: 'v1', served: true, storage: true }],
      },
    }

    store.create(definition)
    expect(store.kinds.findByPath('example.com', 'v1', 'things')?.kind).toBe('Thing')

    store.delete({
      apiVersion: definition.apiVersion,
      kind: definition.kind,
      name: 'things.example.com',
    })
    expect(store.kinds.findByPath('example.com', 'v1', 'things')).toBeUndefined()
  })
})
