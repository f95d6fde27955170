import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignLayers, layOutGraph, NODE_HEIGHT } from './graph-layout.ts'

const LINKS = [
  { from: 'deployment', to: 'replica-set' },
  { from: 'replica-set', to: 'pod' },
  { from: 'service', to: 'pod' },
  { from: 'ingress', to: 'service' },
  { from: 'pod', to: 'node' },
]
const IDS = ['pod', 'replica-set', 'service', 'node', 'deployment', 'ingress']

describe('assignLayers', () => {
  it('puts what points to the root left of it, and what it points to right', () => {
    expect(Object.fromEntries(assignLayers('pod', IDS, LINKS))).toEqual({
      deployment: 0,
      ingress: 0,
      'replica-set': 1,
      service: 1,
      pod: 2,
      node: 3,
    })
  })

  it('ends where objects point to each other in a circle', () => {
    const layers = assignLayers(
      'a',
      ['a', 'b'],
      [
        { from: 'a', to: 'b' },
        { from: 'b', to: 'a' },
      ],
    )

    expect([...layers.keys()]).toEqual(['a', 'b'])
  })
})

describe('layOutGraph', () => {
  it('lets edges that would cross run beside each other', () => {
    const { nodes } = layOutGraph(
      'root',
      ['root', 'a', 'b', 'of-b', 'of-a'],
      [
        { from: 'root', to: 'a' },
        { from: 'root', to: 'b' },
        { from: 'b', to: 'of-b' },
        { from: 'a', to: 'of-a' },
      ],
      600,
    )
    const y = (id: string) => nodes.find((node) => node.id === id)!.y

    expect(y('a') < y('b')).toBe(y('of-a') < y('of-b'))
  })

  it('uses the width there is, within what a name needs', () => {
    expect(layOutGraph('pod', IDS, LINKS, 800).width).toBeLessThanOrEqual(800)
    expect(layOutGraph('pod', IDS, LINKS, 100).nodeWidth).toBeGreaterThan(100)
  })

  it('draws one node when there is nothing else', () => {
    const layout = layOutGraph('pod', ['pod'], [], 500)

    expect(layout.nodes).toEqual([{ id: 'pod', x: 0, y: 0 }])
    expect(layout.height).toBe(NODE_HEIGHT)
  })

  it('never puts one node over another', () => {
    const ids = Array.from({ length: 12 }, (_, index) => `n${index}`)
    const id = fc.constantFrom(...ids)

    fc.assert(
      fc.property(fc.array(fc.record({ from: id, to: id }), { maxLength: 40 }), (links) => {
        const { nodes } = layOutGraph('n0', ids, links, 500)
        expect(new Set(nodes.map(({ x, y }) => `${x}/${y}`)).size).toBe(nodes.length)
      }),
    )
  })
})
