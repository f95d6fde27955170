import { describe, expect, it } from 'vitest'
import { matchFuzzy } from './fuzzy.ts'

function rank(query: string, texts: readonly string[]): string[] {
  return texts
    .map((text) => ({ text, match: matchFuzzy(query, text) }))
    .filter(({ match }) => match !== undefined)
    .sort((a, b) => (b.match?.score ?? 0) - (a.match?.score ?? 0))
    .map(({ text }) => text)
}

describe('matchFuzzy', () => {
  it('puts the same before a beginning, a word, a part, and scattered letters', () => {
    const texts = ['p-o-d', 'tripods', 'my pods', 'pods', 'pod']

    expect(rank('pod', texts)).toEqual(['pod', 'pods', 'my pods', 'tripods', 'p-o-d'])
  })

  it('prefers shorter texts', () => {
    expect(rank('prod', ['prod-europe-west', 'prod-eu'])).toEqual(['prod-eu', 'prod-europe-west'])
  })

  it('finds words by their first letters', () => {
    expect(rank('pe', ['prod-eu', 'prod-us'])).toEqual(['prod-eu'])
    expect(matchFuzzy('rs', 'ReplicaSets')?.positions).toEqual([0, 7])
    expect(matchFuzzy('prodeu', 'prod-eu')?.positions).toEqual([0, 1, 2, 3, 5, 6])
  })

  it('does not find letters that are scattered over the middle of words', () => {
    expect(matchFuzzy('oes', 'Deployments')).toBeUndefined()
    expect(matchFuzzy('dly', 'Deployments')).toBeUndefined()
  })

  it('ignores case and spaces around', () => {
    expect(matchFuzzy(' PODS ', 'pods')?.score).toBe(100)
  })

  it('tells which letters matched', () => {
    expect(matchFuzzy('check', 'my-checkout')?.positions).toEqual([3, 4, 5, 6, 7])
  })

  it('matches everything alike when nothing is typed', () => {
    expect(matchFuzzy('', 'pods')).toEqual({ score: 0, positions: [] })
  })

  it('does not match what has a letter too many', () => {
    expect(matchFuzzy('podss', 'pods')).toBeUndefined()
  })
})
