import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { toCheckText, toDenial } from './can.ts'

const get = { verb: 'get', resource: 'pods', subresource: 'exec', namespace: 'shop' }
const create = { ...get, verb: 'create' }
const yes = { allowed: true, reason: '' }
const no = { allowed: false, reason: 'RBAC' }

describe('toDenial', () => {
  it('says everything that is missing', () => {
    expect(toDenial([get, create], [yes, no])?.reason).toBe('Missing: create pods/exec in shop.')
    expect(toDenial([get, create], [no, no])?.reason).toBe(
      'Missing: get pods/exec in shop; create pods/exec in shop.',
    )
  })

  it('has the Role that would allow what is missing, and no more', () => {
    const role: unknown = parse(toDenial([get, create], [yes, no])?.role ?? '')

    expect(role).toMatchObject({
      kind: 'Role',
      metadata: { namespace: 'shop' },
      rules: [{ apiGroups: [''], resources: ['pods/exec'], verbs: ['create'] }],
    })
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
