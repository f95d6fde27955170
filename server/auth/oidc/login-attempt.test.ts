import { describe, expect, it } from 'vitest'
import {
  findAttempt,
  type LoginCookie,
  startAttempt,
  toChallenge,
  toForgottenCookies,
  toLoginCookies,
  toNonce,
} from './login-attempt.ts'

/** What a browser has after it was told. */
function apply(cookies: Record<string, string>, told: readonly LoginCookie[]) {
  const kept = new Map(Object.entries(cookies))
  for (const { name, value } of told) {
    if (value === '') kept.delete(name)
    else kept.set(name, value)
  }
  return Object.fromEntries(kept)
}

describe('a try to sign in', () => {
  it('is kept in the documented cookie as state and verifier', () => {
    const attempt = startAttempt('/clusters')
    const cookies = apply({}, toLoginCookies(attempt, {}))

    expect(cookies['periscope_login']).toBe(`${attempt.state}:${attempt.verifier}`)
    expect(attempt.state).toMatch(/^[\w-]{22}$/)
    expect(attempt.verifier).toMatch(/^[\w-]{64}$/)
    expect(Object.keys(cookies)).toHaveLength(2)
  })

  it('is found again by its state, with where to go', () => {
    const attempt = startAttempt('/clusters?a=b:c')
    const cookies = apply({}, toLoginCookies(attempt, {}))

    expect(findAttempt(attempt.state, cookies)).toEqual(attempt)
  })

  it('is found with the documented cookie alone', () => {
    const attempt = startAttempt('/clusters')
    const cookies = { periscope_login: `${attempt.state}:${attempt.verifier}` }

    expect(findAttempt(attempt.state, cookies)).toEqual({ ...attempt, returnTo: undefined })
  })

  it('of one tab does not break that of another, whichever ends first', () => {
    const [first, second] = [startAttempt('/one'), startAttempt('/two')]
    const both = apply(apply({}, toLoginCookies(first, {})), toLoginCookies(second, {}))

    expect(findAttempt(first.state, both)).toEqual(first)
    expect(findAttempt(second.state, both)).toEqual(second)
    const left = apply(both, toForgottenCookies(first.state, both))
    expect(findAttempt(second.state, left)).toEqual(second)
    expect(findAttempt(first.state, left)).toBe('no_login_cookie')
    expect(apply(left, toForgottenCookies(second.state, left))).toEqual({})
  })

  it.each([
    [undefined, {}, 'no_login_cookie'],
    ['s', {}, 'no_login_cookie'],
    ['s', { periscope_login: '' }, 'no_login_cookie'],
    ['s', { periscope_login: 'nothing' }, 'bad_login_cookie'],
    ['s', { periscope_login: ':v' }, 'bad_login_cookie'],
    ['s', { periscope_login: 's:' }, 'bad_login_cookie'],
    ['other', { periscope_login: 's:v' }, 'state_mismatch'],
    [undefined, { periscope_login: 's:v' }, 'state_mismatch'],
    ['', { periscope_login: 's:v' }, 'state_mismatch'],
  ])('with the state %j and the cookies %j is refused: %s', (state, cookies, why) => {
    expect(findAttempt(state, cookies)).toBe(why)
  })

  it('has a nonce and a challenge of its own, which do not give the verifier away', () => {
    const [one, other] = [startAttempt(undefined), startAttempt(undefined)]

    const made = [one, other].flatMap((attempt) => [toNonce(attempt), toChallenge(attempt)])

    expect(new Set(made).size).toBe(4)
    expect(made.join()).not.toContain(one.verifier)
    // RFC 7636, appendix B.
    const known = { ...one, verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk' }
    expect(toChallenge(known)).toBe('E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM')
  })

  it('forgets the others when there are too many', () => {
    let cookies: Record<string, string> = {}
    for (let index = 0; index < 100; index++) {
      cookies = apply(cookies, toLoginCookies(startAttempt('/a'), cookies))
      expect(Object.keys(cookies).length).toBeLessThanOrEqual(17)
    }
  })
})
