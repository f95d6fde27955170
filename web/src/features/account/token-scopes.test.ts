import { describe, expect, it } from 'vitest'
import { listUsualScopes, toScopeWords } from './token-scopes.ts'

describe('scopes', () => {
  it('are preset without what is sensitive', () => {
    expect(listUsualScopes()).toContain('Pods')
    expect(listUsualScopes()).not.toContain('Secrets')
  })

  it('are said in few words', () => {
    expect(toScopeWords(['Pods', 'Events'])).toBe('Pods, Events')
    expect(toScopeWords(listUsualScopes())).toBe('all but Secrets, Audit')
    expect(toScopeWords([...listUsualScopes(), 'Secrets', 'Audit'])).toBe('everything')
  })
})
