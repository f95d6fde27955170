import { z } from 'zod'
import type { ProviderOptions } from '../auth/oidc/provider.ts'
import { toProviderName } from '../auth/oidc/provider-name.ts'
import type { SessionSettings } from '../auth/sessions/session-life.ts'
import { parseDurationMs } from './duration.ts'
import { ConfigError } from './problem.ts'
import { resolveSecret } from './secrets.ts'

type Environment = Readonly<Record<string, string | undefined>>

const duration = z.union([z.string(), z.number()]).optional()
const DEFAULT_SCOPES = ['openid', 'profile', 'email', 'offline_access', 'groups']
const CALLBACK = '/api/auth/callback'
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i
/** RFC 6265 takes any token; these need no quoting anywhere. */
const COOKIE_NAME = /^[\w-]{1,64}$/
const MAX_SKEW_MS = 10 * 60_000

/** How people sign in. */
export const oidcSchema = z.strictObject({
  issuer: z.string().min(1),
  clientID: z.string().min(1),
  clientSecret: z.string().default(''),
  redirectURL: z.string().min(1),
  scopes: z.array(z.string().min(1)).default(DEFAULT_SCOPES),
  audience: z.string().default(''),
  providerName: z.string().max(64).default(''),
  postLogoutRedirect: z.string().default(''),
  /** How far the clocks of the provider and of this server may be apart. */
  clockSkew: duration,
})

/** How long they stay signed in, and by which cookie. */
export const sessionSchema = z.strictObject({
  cookieName: z.string().default(''),
  cookieDomain: z.string().default(''),
  idleTimeout: duration,
  absoluteTimeout: duration,
})

export interface SessionConfig extends SessionSettings {
  readonly cookieDomain: string | undefined
}

function parseUrl(key: string, text: string): URL {
  const url = URL.parse(text)
  if (url && (url.protocol === 'https:' || url.protocol === 'http:')) return url
  throw new ConfigError(`${key}: "${text}" is not an address such as https://login.example.com`)
}

/** Tokens travel on the way to the issuer: without TLS only on this machine. */
function parseIssuer(text: string): string {
  const url = parseUrl('oidc.issuer', text)
  if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname)) {
    throw new ConfigError(`oidc.issuer: "${text}" must begin with https://`)
  }
  if (url.search !== '' || url.hash !== '') {
    throw new ConfigError(`oidc.issuer: "${text}" must not have a query or a fragment`)
  }
  return text
}

function parseRedirect(text: string): string {
  const url = parseUrl('oidc.redirectURL', text)
  if (url.pathname.endsWith(CALLBACK) && url.search === '' && url.hash === '') return text
  throw new ConfigError(`oidc.redirectURL: "${text}" must end with ${CALLBACK}`)
}

function parseSkewSeconds(value: string | number | undefined): number {
  const skewMs = parseDurationMs('oidc.clockSkew', value, 60_000)
  if (skewMs <= MAX_SKEW_MS) return Math.round(skewMs / 1000)
  throw new ConfigError(`oidc.clockSkew: "${value ?? ''}" is more than 10m`)
}

export function toProviderOptions(
  oidc: z.infer<typeof oidcSchema>,
  groupsClaim: string,
  env: Environment,
): ProviderOptions {
  const { clientSecret, audience, postLogoutRedirect, scopes } = oidc
  if (!scopes.includes('openid')) {
    throw new ConfigError('oidc.scopes: "openid" must be one of them')
  }
  if (postLogoutRedirect !== '') parseUrl('oidc.postLogoutRedirect', postLogoutRedirect)
  return {
    issuer: parseIssuer(oidc.issuer),
    clientId: oidc.clientID,
    clientSecret:
      clientSecret === '' ? undefined : resolveSecret('oidc.clientSecret', clientSecret, env),
    redirectUrl: parseRedirect(oidc.redirectURL),
    scopes,
    audience: audience || undefined,
    name: oidc.providerName || toProviderName(oidc.issuer),
    postLogoutRedirect: postLogoutRedirect || undefined,
    clockToleranceSeconds: parseSkewSeconds(oidc.clockSkew),
    groupsClaim,
  }
}

/** What browsers refuse would look like a login that does not end (RFC 6265bis §4.1.3). */
function checkPrefix(name: string, domain: string, redirectUrl: string): void {
  const isHost = name.startsWith('__Host-')
  if (!isHost && !name.startsWith('__Secure-')) return
  if (!redirectUrl.startsWith('https:')) {
    throw new ConfigError(`session.cookieName: "${name}" needs an oidc.redirectURL with https`)
  }
  if (isHost && domain !== '') {
    throw new ConfigError(`session.cookieName: "${name}" does not go with session.cookieDomain`)
  }
}

export function toSessionConfig(
  session: z.infer<typeof sessionSchema>,
  redirectUrl: string,
): SessionConfig {
  const { cookieDomain, idleTimeout, absoluteTimeout } = session
  const cookieName = session.cookieName || 'periscope_session'
  if (!COOKIE_NAME.test(cookieName) || cookieName.startsWith('periscope_login')) {
    throw new ConfigError(`session.cookieName: "${cookieName}" cannot be the name of the cookie`)
  }
  if (cookieDomain !== '' && !/^\.?[\w-]+(\.[\w-]+)*$/.test(cookieDomain)) {
    throw new ConfigError(`session.cookieDomain: "${cookieDomain}" is not a domain`)
  }
  checkPrefix(cookieName, cookieDomain, redirectUrl)
  return {
    cookieName,
    cookieDomain: cookieDomain || undefined,
    idleMs: parseDurationMs('session.idleTimeout', idleTimeout, 30 * 60_000),
    absoluteMs: parseDurationMs('session.absoluteTimeout', absoluteTimeout, 12 * 3_600_000),
  }
}
