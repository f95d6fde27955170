import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

// One try to sign in. All of it is in the browser's cookies: nothing that a stranger can fill is kept here.

/** The documented cookie: that of the newest try. */
const LOGIN_COOKIE = 'periscope_login'
/** Each try has a cookie of its own beside it, so that tabs that sign in at the same time do not break one another. */
const OWN_PREFIX = `${LOGIN_COOKIE}_`
export const ATTEMPT_MS = 10 * 60_000
/** With more at once, all are forgotten but the new one: cookies must not outgrow what servers take. */
const MAX_ATTEMPTS = 16

export interface LoginAttempt {
  readonly state: string
  /** PKCE's (RFC 7636). */
  readonly verifier: string
  /** Where the browser goes afterwards, as it asked. */
  readonly returnTo: string | undefined
}

export function startAttempt(returnTo: string | undefined): LoginAttempt {
  return {
    state: randomBytes(16).toString('base64url'),
    verifier: randomBytes(48).toString('base64url'),
    returnTo,
  }
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

export function toChallenge({ verifier }: LoginAttempt): string {
  return sha256(verifier).toString('base64url')
}

/**
 * The nonce of the ID token: made from the verifier, which only this browser has, so that it need not be kept
 * (OpenID Connect Core §15.5.2).
 */
export function toNonce({ verifier }: LoginAttempt): string {
  return sha256(`nonce ${verifier}`).toString('base64url')
}

function toOwnName(state: string): string {
  return OWN_PREFIX + sha256(state).toString('hex').slice(0, 16)
}

export interface LoginCookie {
  readonly name: string
  /** Empty for one that is to be forgotten. */
  readonly value: string
}

type Cookies = Readonly<Record<string, string>>

/** What the browser is to keep for a try that begins. */
export function toLoginCookies(attempt: LoginAttempt, cookies: Cookies): LoginCookie[] {
  const { state, verifier, returnTo } = attempt
  const value = `${state}:${verifier}`
  const place = returnTo === undefined ? '' : `:${Buffer.from(returnTo).toString('base64url')}`
  const others = Object.keys(cookies).filter((name) => name.startsWith(OWN_PREFIX))
  const forgotten = others.length < MAX_ATTEMPTS ? [] : others
  return [
    { name: LOGIN_COOKIE, value },
    { name: toOwnName(state), value: value + place },
    ...forgotten.map((name) => ({ name, value: '' })),
  ]
}

/** The cookies of a try that is over, however it ended. Those of other tabs stay. */
export function toForgottenCookies(state: string | undefined, cookies: Cookies): LoginCookie[] {
  const own = state === undefined ? [] : [toOwnName(state)].filter((name) => name in cookies)
  return [LOGIN_COOKIE, ...own].map((name) => ({ name, value: '' }))
}

function isSame(a: string, b: string): boolean {
  return timingSafeEqual(sha256(a), sha256(b))
}

function parseCookie(value: string): LoginAttempt | undefined {
  const [state, verifier, place] = value.split(':')
  if (!state || !verifier) return undefined
  const returnTo = place === undefined ? undefined : Buffer.from(place, 'base64url').toString()
  return { state, verifier, returnTo }
}

/** The try that an answer of the identity provider belongs to, or why there is none. */
export function findAttempt(
  state: string | undefined,
  cookies: Cookies,
): LoginAttempt | 'no_login_cookie' | 'bad_login_cookie' | 'state_mismatch' {
  const own = state === undefined ? undefined : cookies[toOwnName(state)]
  const value = own ?? cookies[LOGIN_COOKIE]
  if (value === undefined || value === '') return 'no_login_cookie'
  const attempt = parseCookie(value)
  if (!attempt) return 'bad_login_cookie'
  return state !== undefined && isSame(attempt.state, state) ? attempt : 'state_mismatch'
}
