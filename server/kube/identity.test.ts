import { describe, expect, it } from 'vitest'
import { type KubeIdentity, toIdentityKey, toImpersonationHeaders } from './identity.ts'

function user(name: string, ...groups: string[]): KubeIdentity {
  return { as: 'user', user: name, groups }
}

describe('toImpersonationHeaders', () => {
  it('names the user and each group', () => {
    expect(toImpersonationHeaders(user('ada', 'a', 'b'))).toEqual({
      'impersonate-user': 'ada',
      'impersonate-group': ['a', 'b'],
    })
  })

  it('names no group when there is none, and nobody for the console itself', () => {
    expect(toImpersonationHeaders(user('ada'))).toEqual({ 'impersonate-user': 'ada' })
    expect(toImpersonationHeaders({ as: 'server' })).toEqual({})
  })

  it('sends text beyond ASCII as its bytes', () => {
    const headers = toImpersonationHeaders(user('jürgen', 'größe'))

    const sent = Buffer.from(String(headers['impersonate-user']), 'latin1')
    expect(sent.toString('utf8')).toBe('jürgen')
  })

  it.each([
    'system:admin',
    'system:',
    ' system:admin',
    '\tsystem:admin',
    'system:admin ',
    'ada\r\nimpersonate-group: system:masters',
    'a\u0000b',
    ' ',
    '\u00a0ada',
  ])('refuses %j as a user and as a group', (name) => {
    const denied = expect.objectContaining({ code: 'denied', status: 403 }) as Error

    expect(() => toImpersonationHeaders(user(name))).toThrow(denied)
    expect(() => toImpersonationHeaders(user('ada', 'a', name))).toThrow(denied)
  })

  it('refuses nobody', () => {
    expect(() => toImpersonationHeaders(user(''))).toThrow(
      expect.objectContaining({ code: 'unauthenticated' }) as Error,
    )
  })

  it.each(['systems', 'my-system:x', 'System:x', 'oidc:system:x'])('takes %j', (name) => {
    expect(toImpersonationHeaders(user(name))).toEqual({ 'impersonate-user': name })
  })
})

describe('toIdentityKey', () => {
  it('is the same for the same groups in another order', () => {
    expect(toIdentityKey(user('ada', 'b', 'a'))).toBe(toIdentityKey(user('ada', 'a', 'b')))
  })

  it('tells people, groups and the console apart', () => {
    const identities = [
      { as: 'server' } as const,
      user('server'),
      user('ada'),
      user('ada', 'a'),
      user('ada', 'a', 'b'),
      user('ada', 'a","b'),
      user('ada","a'),
    ]

    expect(new Set(identities.map(toIdentityKey)).size).toBe(identities.length)
  })
})
