import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toGroupVersionPath, toPathSegment, toResourcePath } from './path.ts'

describe('toResourcePath', () => {
  it.each([
    [{ group: '', version: 'v1', resource: 'pods' }, {}, '/api/v1/pods'],
    [
      { group: 'apps', version: 'v1', resource: 'deployments' },
      { namespace: 'shop' },
      '/apis/apps/v1/namespaces/shop/deployments',
    ],
    [
      { group: '', version: 'v1', resource: 'pods' },
      { namespace: 'shop', name: 'cart' },
      '/api/v1/namespaces/shop/pods/cart',
    ],
    [
      { group: 'rbac.authorization.k8s.io', version: 'v1', resource: 'clusterroles' },
      { name: 'system:node:x' },
      '/apis/rbac.authorization.k8s.io/v1/clusterroles/system%3Anode%3Ax',
    ],
  ])('of %j with %j', (api, ref, path) => {
    expect(toResourcePath(api, ref)).toBe(path)
  })

  it('refuses an empty namespace: it would be another path', () => {
    const api = { group: '', version: 'v1', resource: 'pods' }

    expect(() => toResourcePath(api, { namespace: '' })).toThrow(/not a valid name/)
  })
})

describe('toPathSegment', () => {
  it.each(['', '.', '..', 'a/b', 'a%2fb', '%', 'a\nb', '\u0000', '\u007f', 'x'.repeat(254)])(
    'refuses %j',
    (value) => {
      expect(() => toPathSegment(value)).toThrow(
        expect.objectContaining({ code: 'invalid_request' }) as Error,
      )
    },
  )

  it('never leaves its place in a path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (value) => {
        let segment: string
        try {
          segment = toPathSegment(value)
        } catch {
          return
        }
        const url = new URL(`https://cluster/api/${segment}/end`)

        expect(url.pathname.split('/')).toHaveLength(4)
        expect(url.search + url.hash).toBe('')
        expect(decodeURIComponent(segment)).toBe(value)
      }),
      { numRuns: 500 },
    )
  })

  it('refuses half a character with the same failure', () => {
    expect(() => toPathSegment('\ud800')).toThrow(
      expect.objectContaining({ code: 'invalid_request' }) as Error,
    )
  })
})

it('tells the core group from the others', () => {
  expect(toGroupVersionPath('', 'v1')).toBe('/api/v1')
  expect(toGroupVersionPath('apps', 'v1')).toBe('/apis/apps/v1')
  expect(() => toGroupVersionPath('..', 'v1')).toThrow()
})
