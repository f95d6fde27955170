import { describe, expect, it } from 'vitest'
import { isRecord, listAt, recordAt, textAt, type KubeObject } from '../objects.ts'
import { WORLDS } from './all-worlds.ts'
import { PROD_EU } from './prod-eu.ts'
import { PROD_US } from './prod-us.ts'

const NOW = Date.parse('2026-03-01T10:00:00Z')

function podsOf(objects: readonly KubeObject[]): readonly KubeObject[] {
  return objects.filter(({ kind }) => kind === 'Pod')
}

function includesLabels(object: KubeObject, wanted: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(wanted).every(([key, value]) => object.metadata.labels?.[key] === value)
}

describe.each(WORLDS.filter(({ reachable }) => reachable))('$name', (world) => {
  const objects = world.objects({ now: NOW })
  const byUid = new Map(objects.map((object) => [object.metadata.uid, object]))

  it('is the same every time', () => {
    expect(world.objects({ now: NOW })).toEqual(objects)
  })

  it('names every object once', () => {
    const keys = objects.map(({ apiVersion, kind, metadata }) =>
      [apiVersion, kind, metadata.namespace, metadata.name].join(' '),
    )

    expect(new Set(keys).size).toBe(keys.length)
  })

  it('has a namespace for every object that is in one', () => {
    const names = objects
      .filter(({ kind }) => kind === 'Namespace')
      .map((entry) => entry.metadata.name)
    const used = new Set(objects.flatMap(({ metadata }) => metadata.namespace ?? []))

    expect([...used].filter((name) => !names.includes(name))).toEqual([])
  })

  it('has an owner of the right name for every owner reference', () => {
    for (const object of objects) {
      for (const reference of object.metadata.ownerReferences ?? []) {
        expect(byUid.get(reference.uid)).toMatchObject({
          kind: reference.kind,
          metadata: { name: reference.name, namespace: object.metadata.namespace },
        })
      }
    }
  })

  it('gives pods the labels that their owner selects', () => {
    for (const pod of podsOf(objects)) {
      const owner = byUid.get(pod.metadata.ownerReferences?.[0]?.uid)
      const wanted = recordAt(owner, 'spec', 'selector', 'matchLabels')

      expect(includesLabels(pod, wanted)).toBe(true)
    }
  })

  it('places pods on nodes that exist', () => {
    const nodes = objects.filter(({ kind }) => kind === 'Node').map((entry) => entry.metadata.name)
    const used = new Set(podsOf(objects).map((pod) => textAt(pod, 'spec', 'nodeName')))
    used.delete('')

    expect([...used].filter((name) => !nodes.includes(name))).toEqual([])
  })

  it('reports on every container that a running pod has', () => {
    for (const pod of podsOf(objects).filter(
      (entry) => textAt(entry, 'status', 'phase') === 'Running',
    )) {
      const specified = listAt(pod, 'spec', 'containers').map((entry) => textAt(entry, 'name'))
      const reported = listAt(pod, 'status', 'containerStatuses').map((entry) =>
        textAt(entry, 'name'),
      )

      expect(reported).toEqual(specified)
    }
  })

  it('writes events about objects that exist', () => {
    for (const event of objects.filter(({ kind }) => kind === 'Event')) {
      expect(byUid.has(textAt(event, 'involvedObject', 'uid'))).toBe(true)
    }
  })
})

describe('prod-eu', () => {
  const objects = PROD_EU.objects({ now: NOW })
  const text = JSON.stringify(podsOf(objects))

  it('has what a console must be able to explain', () => {
    expect(podsOf(objects).length).toBeGreaterThan(110)
    for (const sign of [
      'CrashLoopBackOff',
      'ImagePullBackOff',
      'OOMKilled',
      'Unschedulable',
      'schedulingGates',
      'deletionTimestamp',
      'initContainers',
    ]) {
      expect(text).toContain(sign)
    }
    expect(JSON.stringify(objects)).toContain('ProgressDeadlineExceeded')
  })

  it('has objects of nearly every kind', () => {
    const kinds = new Set(objects.map(({ kind }) => kind))

    expect(kinds.size).toBeGreaterThan(38)
  })

  it('repeats a secret in its last-applied annotation', () => {
    const applied = objects.filter(
      ({ kind, metadata }) =>
        kind === 'Secret' && JSON.stringify(metadata.annotations ?? {}).includes('last-applied'),
    )

    expect(applied.map(({ metadata }) => metadata.name)).toEqual(['cart-database'])
  })

  it('grows to the number of pods that is asked for, sharing what is equal', () => {
    const grown = podsOf(PROD_EU.objects({ now: NOW, podCount: 2000 }))
    const team = grown.filter((pod) => pod.metadata.namespace === 'team-001')
    const specs = team.map((pod) => (isRecord(pod['spec']) ? pod['spec']['containers'] : undefined))

    expect(grown).toHaveLength(2000)
    expect(new Set(specs).size).toBeLessThan(team.length / 10)
  })
})

describe('prod-us', () => {
  it('has lost a node and evicted pods', () => {
    const text = JSON.stringify(PROD_US.objects({ now: NOW }))

    expect(text).toContain('NodeStatusUnknown')
    expect(text).toContain('"reason":"Evicted"')
  })
})
