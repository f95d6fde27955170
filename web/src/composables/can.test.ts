import { describe, expect, it } from 'vitest'
import { toCheckText, toDenial } from './can.ts'

const get = { verb: 'get', resource: 'pods', subresource: 'exec', namespace: 'shop' }
const create = { ...get, verb: 'create' }
const yes = { allowed: true, reason: '' }
const no = { allowed: false, reason: 'RBAC' }

describe('toDenial', () => {
  it('says everything that is missing', () => {
    expect(toDenial([get, create], [yes, no])).toBe('Missing: create pods/exec in shop.')
    expect(toDenial([get, create], [no, no])).toBe(
      'Missing: get pods/exec in shop; create pods/exec in shop.',
    )
  })

  it('denies nothing that is allowed or not known', () => {
    expect(toDenial([get, create], [yes, yes])).toBeUndefined()
    expect(toDenial([get], undefined)).toBeUndefined()
  })
})

describe('toCheckText', () => {
  it('leaves the namespace out where there is none', () => {
    expect(toCheckText({ verb: 'list', resource: 'nodes' })).toBe('list nodes')
  })
})
