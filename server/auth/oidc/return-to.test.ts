import { describe, expect, it } from 'vitest'
import { toReturnTo } from './return-to.ts'

describe('after signing in', () => {
  it.each([
    '/',
    '/clusters/prod-eu/pods?ns=shop&q=a%20b',
    '/clusters/a/pods#top',
    '/clusters/a/roles/system%3Anode',
    '/search?q=100%25',
    '/?next=//evil.example',
  ])('the browser goes back to %s', (path) => {
    expect(toReturnTo(path, '')).toBe(path)
  })

  it.each([
    undefined,
    '',
    'clusters',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\/evil.example',
    '/\\/evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '/%2f%2fevil.example',
    '/%2Fevil.example',
    '/%5cevil.example',
    '/%255cevil.example',
    '/%2525252525255cevil',
    '/./%2e%2e//evil.example',
    'https://evil.example/',
    'https:evil.example',
    'javascript:alert(1)',
    ' /a',
    '/a\tb',
    '/\t/evil.example',
    '/a\r\nSet-Cookie: a=b',
    '/a%0d%0aSet-Cookie:a=b',
    '/a%00',
    '/%',
    '/api/auth/logout',
    '/api/auth/logout/everywhere?a=b',
    '/api/auth',
    '/api/%61uth/logout',
    '/x/../api/auth/logout',
  ])('%j is not followed', (path) => {
    expect(toReturnTo(path, '')).toBe('/')
  })

  it('the browser stays under the prefix', () => {
    expect(toReturnTo('/periscope/clusters', '/periscope')).toBe('/periscope/clusters')
    expect(toReturnTo('/periscope', '/periscope')).toBe('/periscope')
    for (const path of ['/', '/other', '/periscope2', '/periscope/../x', '/periscope/api/auth/x']) {
      expect(toReturnTo(path, '/periscope')).toBe('/periscope/')
    }
  })
})
