import { describe, expect, it } from 'vitest'
import { ClaimsRefused, hasOverage, readGroups, toPerson } from './claims.ts'

function expectRefused(read: () => unknown, problem: string): void {
  expect(read).toThrow(ClaimsRefused)
  expect(read).toThrow(problem)
}

describe('the groups of a claim', () => {
  it.each([
    [{ groups: ['a', 'b'] }, ['a', 'b']],
    [{ groups: 'a' }, ['a']],
    [{ groups: [] }, []],
    [{ groups: '' }, []],
    [{ groups: ['a', '', 'a'] }, ['a']],
    [{ groups: null }, undefined],
    [{ other: ['a'] }, undefined],
  ])('of %j are %j', (claims, groups) => {
    expect(readGroups(claims, 'groups')).toEqual(groups)
  })

  it('may have any name, but not one that every object has', () => {
    const claim = 'https://periscope/groups'

    expect(readGroups({ [claim]: ['a'] }, claim)).toEqual(['a'])
    expect(readGroups({}, 'constructor')).toBeUndefined()
    expect(readGroups({}, '__proto__')).toBeUndefined()
  })

  it('may be many, but not absurdly many', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `group-${index}`)

    expect(readGroups({ groups: many }, 'groups')).toHaveLength(5000)
    expectRefused(() => readGroups({ groups: [...many, 'more'] }, 'groups'), 'claims_too_large')
    expectRefused(() => readGroups({ groups: ['x'.repeat(300_000)] }, 'groups'), 'claims_too_large')
  })

  it.each([[{ groups: [1] }], [{ groups: { a: 1 } }], [{ groups: [['a']] }], [{ groups: true }]])(
    'of %j are refused',
    (claims) => {
      expectRefused(() => readGroups(claims, 'groups'), 'groups_claim_invalid')
    },
  )

  it('are too many for Entra when it says so', () => {
    expect(hasOverage({ _claim_names: { groups: 'src1' }, _claim_sources: {} }, 'groups')).toBe(
      true,
    )
    expect(hasOverage({ hasgroups: true }, 'groups')).toBe(true)
    expect(hasOverage({ _claim_names: { other: 'src1' } }, 'groups')).toBe(false)
    expect(hasOverage({ _claim_names: 'groups' }, 'groups')).toBe(false)
    expect(hasOverage({}, 'groups')).toBe(false)
  })
})

describe('a person', () => {
  it('is a subject, an email and groups', () => {
    expect(toPerson({ sub: 'auth0|1', email: 'ada@example.com' }, ['a'])).toEqual({
      subject: 'auth0|1',
      email: 'ada@example.com',
      groups: ['a'],
    })
  })

  it.each([[undefined], [7], ['not\nan email'], ['x'.repeat(400)]])(
    'has no email when it is %j',
    (email) => {
      expect(toPerson({ sub: 'a', email }, []).email).toBe('')
    },
  )

  it.each([
    [undefined, 'subject_invalid'],
    ['', 'subject_invalid'],
    [7, 'subject_invalid'],
    [' a', 'subject_invalid'],
    ['a\nb', 'subject_invalid'],
    ['x'.repeat(256), 'claims_too_large'],
    ['system:admin', 'system_identity'],
  ])('is nobody with the subject %j', (sub, problem) => {
    expectRefused(() => toPerson({ sub }, []), problem)
  })

  it('has no group that Kubernetes reserves', () => {
    expectRefused(() => toPerson({ sub: 'a' }, ['ops', 'system:masters']), 'system_identity')
  })
})
