import { describe, expect, it } from 'vitest'
import { groupRelations } from './relation-groups.ts'

const object = (id: string) => ({ id, kind: id.split('/')[0] ?? '', name: id.split('/')[1] ?? '' })

describe('groupRelations', () => {
  it('says relations from the side of the object that was asked for', () => {
    const groups = groupRelations({
      root: 'Pod/a',
      objects: ['Pod/a', 'ReplicaSet/r', 'Service/s', 'Node/n'].map(object),
      relations: [
        { from: 'Pod/a', to: 'Node/n', type: 'runs-on' },
        { from: 'Service/s', to: 'Pod/a', type: 'selects' },
        { from: 'ReplicaSet/r', to: 'Pod/a', type: 'owns' },
      ],
    })

    expect(groups.map(({ label }) => label)).toEqual(['Owned by', 'Selected by', 'Runs on'])
    expect(groups.every(({ through }) => through === undefined)).toBe(true)
  })

  it('names an object once with all the ways in which it is used', () => {
    const groups = groupRelations({
      root: 'Pod/a',
      objects: ['Pod/a', 'Secret/s'].map(object),
      relations: [
        { from: 'Pod/a', to: 'Secret/s', type: 'uses', via: 'env DB_URL' },
        { from: 'Pod/a', to: 'Secret/s', type: 'uses', via: 'volume tls' },
      ],
    })

    expect(groups[0]?.entries).toEqual([
      { object: object('Secret/s'), via: ['env DB_URL', 'volume tls'] },
    ])
  })

  it('says through which object those further away are related', () => {
    const groups = groupRelations({
      root: 'Deployment/d',
      objects: ['Deployment/d', 'ReplicaSet/r', 'Pod/a'].map(object),
      relations: [
        { from: 'ReplicaSet/r', to: 'Pod/a', type: 'owns' },
        { from: 'Deployment/d', to: 'ReplicaSet/r', type: 'owns' },
      ],
    })

    expect(groups.map(({ label, through }) => [label, through?.name])).toEqual([
      ['Owns', undefined],
      ['Owns', 'r'],
    ])
  })

  it('leaves out relations to objects that the answer does not have', () => {
    const groups = groupRelations({
      root: 'Pod/a',
      objects: [object('Pod/a')],
      relations: [{ from: 'Pod/a', to: 'Node/n', type: 'runs-on' }],
    })

    expect(groups).toEqual([])
  })
})
