import { describe, expect, it } from 'vitest'
import { selectForGraph } from './graph-selection.ts'

describe('selectForGraph', () => {
  it('draws the worst of many of a kind and counts the others', () => {
    const pods = Array.from({ length: 14 }, (_, index) => ({
      id: `Pod/${index}`,
      kind: 'Pod',
      name: String(index),
      level: index === 13 ? ('bad' as const) : ('ok' as const),
    }))

    const { objects, rest } = selectForGraph({
      root: 'Service/s',
      objects: [{ id: 'Service/s', kind: 'Service', name: 's' }, ...pods],
      relations: pods.map(({ id }) => ({ from: 'Service/s', to: id, type: 'selects' as const })),
      rest: [{ kind: 'Pod', count: 100 }],
    })

    expect(objects).toHaveLength(11)
    expect(objects.map(({ id }) => id)).toContain('Pod/13')
    expect(rest).toEqual([{ kind: 'Pod', count: 104 }])
  })

  it('counts what hangs together with the object through something that is not drawn', () => {
    const { objects, rest } = selectForGraph({
      root: 'Pod/p',
      objects: [
        { id: 'Pod/p', kind: 'Pod', name: 'p' },
        { id: 'Secret/s', kind: 'Secret', name: 's' },
      ],
      relations: [{ from: 'Job/j', to: 'Secret/s', type: 'uses' }],
    })

    expect(objects.map(({ id }) => id)).toEqual(['Pod/p'])
    expect(rest).toEqual([{ kind: 'Secret', count: 1 }])
  })
})
