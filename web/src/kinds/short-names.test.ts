import { kinds } from '#sdk'
import { describe, expect, it } from 'vitest'
import { findByName, listShortNames, SHORT_NAMES } from './short-names.ts'

describe('findByName', () => {
  it('knows what kubectl calls kinds', () => {
    expect(findByName('po')).toBe('pods')
    expect(findByName('deploy')).toBe('deployments')
    expect(findByName('ep')).toBe('endpointslices')
    expect(findByName('crd')).toBe('definitions')
    expect(findByName('ev')).toBe('events')
  })

  it('knows plurals and kinds, in any case', () => {
    expect(findByName('persistentvolumeclaims')).toBe('pvcs')
    expect(findByName('StatefulSet')).toBe('statefulsets')
    expect(findByName('nothing')).toBeUndefined()
  })
})

describe('SHORT_NAMES', () => {
  it('leads to kinds and pages that exist', () => {
    const known = new Set([...Object.keys(kinds), 'definitions', 'events', 'fleet'])

    expect(Object.values(SHORT_NAMES).filter((target) => !known.has(target))).toEqual([])
  })
})

describe('listShortNames', () => {
  it('finds those of a kind', () => {
    expect(listShortNames('pods')).toEqual(['po'])
    expect(listShortNames('roles')).toEqual([])
  })
})
