import { PeriscopeError } from '#sdk'
import { describe, expect, it } from 'vitest'
import { isWorthRetrying, parsePermission, toProblem } from './problem.ts'

function failure(status: number, message: string, code = 'Forbidden'): PeriscopeError {
  const Failure = PeriscopeError as unknown as new (
    message: string,
    facts: object,
  ) => PeriscopeError
  return new Failure(message, { status, code, requestId: 'r-1' })
}

describe('parsePermission', () => {
  it.each([
    [
      'pods is forbidden: User "ada" cannot list resource "pods" in API group "" in the namespace "shop"',
      { verb: 'list', resource: 'pods', group: '', namespace: 'shop' },
    ],
    [
      'nodes is forbidden: User "ada" cannot list resource "nodes" in API group "" at the cluster scope',
      { verb: 'list', resource: 'nodes', group: '', namespace: undefined },
    ],
    [
      'deployments.apps "web" is forbidden: User "ada" cannot get resource "deployments" in API group "apps" in the namespace "shop": reason',
      { verb: 'get', resource: 'deployments', group: 'apps', namespace: 'shop' },
    ],
    ['tier_denied: none of your groups gives you a tier', undefined],
  ])('%s', (message, permission) => {
    expect(parsePermission(message)).toEqual(permission)
  })
})

describe('toProblem', () => {
  it('tells refusal, absence, silence and failure apart', () => {
    expect(toProblem(failure(403, 'no')).kind).toBe('forbidden')
    expect(toProblem(failure(404, 'no')).kind).toBe('not-found')
    expect(toProblem(failure(504, 'no', 'cluster_timeout')).kind).toBe('unreachable')
    expect(toProblem(failure(502, 'Bad gateway', '')).kind).toBe('error')
    expect(toProblem(failure(500, 'no'))).toMatchObject({ kind: 'error', requestId: 'r-1' })
    expect(toProblem(new TypeError('Failed to fetch')).kind).toBe('offline')
  })
})

describe('isWorthRetrying', () => {
  it('does not repeat what was refused', () => {
    expect(isWorthRetrying(failure(403, ''))).toBe(false)
    expect(isWorthRetrying(failure(404, ''))).toBe(false)
    expect(isWorthRetrying(failure(429, ''))).toBe(true)
    expect(isWorthRetrying(failure(502, ''))).toBe(true)
    expect(isWorthRetrying(new TypeError('x'))).toBe(true)
  })
})
