import {
  createRemoteJWKSet,
  customFetch,
  errors,
  type JWTPayload,
  jwtVerify,
  type JWTVerifyGetKey,
} from 'jose'
import type { Configuration } from 'openid-client'
import { fetchBounded } from './bounded-fetch.ts'
import type { Claims } from './claims.ts'
import { ProviderFailure } from './provider-failure.ts'

// What the provider signs beside ID tokens, which openid-client verifies itself.

/** Never a shared secret, and never `none`. */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
]
const LOGOUT_EVENT = 'http://schemas.openid.net/event/backchannel-logout'
/** A logout is told when it happens; an old one is a replay. */
const MAX_LOGOUT_AGE_SECONDS = 5 * 60

export interface TokenChecks {
  readonly clientId: string
  /** What access tokens are asked for; absent where nothing was asked. */
  readonly audience: string | undefined
  readonly clockToleranceSeconds: number
}

/** A logout that the provider reports (OpenID Connect Back-Channel Logout 1.0 §2.4). */
export interface LogoutToken {
  readonly id: string
  /** Epoch milliseconds after which it would be refused anyway. */
  readonly validUntil: number
  readonly subject: string | undefined
  /** The provider's session; all of the subject's when absent. */
  readonly providerSession: string | undefined
}

function toText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The keys could not be asked for: that says nothing of the token. */
const OF_THE_KEYS = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JOSE_GENERIC'])

/** What jose throws names claims, not their values; it is kept as a code only. */
function toFailure(error: unknown): unknown {
  const isAbout = error instanceof errors.JOSEError && !OF_THE_KEYS.has(error.code)
  return isAbout ? new ProviderFailure('invalid', error.code) : error
}

function isLogoutEvent({ events }: JWTPayload): boolean {
  if (typeof events !== 'object' || events === null || !(LOGOUT_EVENT in events)) return false
  const event = (events as Record<string, unknown>)[LOGOUT_EVENT]
  return typeof event === 'object' && event !== null && !Array.isArray(event)
}

/** Verifies what the provider signed, with its published keys. */
export function createTokenVerifier(checks: TokenChecks) {
  const { clientId, audience, clockToleranceSeconds } = checks
  const keySets = new Map<string, JWTVerifyGetKey>()

  /** Kept with the address: keys are cached in it, and a key that is new is looked for at most once in half a minute. */
  function toKeys(configuration: Configuration): JWTVerifyGetKey {
    const { jwks_uri } = configuration.serverMetadata()
    if (jwks_uri === undefined) throw new ProviderFailure('invalid', 'no_keys')
    const known = keySets.get(jwks_uri)
    if (known) return known
    const keys = createRemoteJWKSet(new URL(jwks_uri), {
      [customFetch]: (url, init) => fetchBounded(url, init),
    })
    keySets.clear()
    keySets.set(jwks_uri, keys)
    return keys
  }

  async function verify(token: string, configuration: Configuration, more: object) {
    const { payload, protectedHeader } = await jwtVerify(token, toKeys(configuration), {
      issuer: configuration.serverMetadata().issuer,
      algorithms: ALGORITHMS,
      clockTolerance: clockToleranceSeconds,
      ...more,
    })
    return { payload, type: protectedHeader.typ?.toLowerCase() }
  }

  return {
    /** The claims of an access token that is a JWT of this provider about that subject; nothing for any other. */
    async readAccessToken(
      token: string,
      subject: string,
      configuration: Configuration,
    ): Promise<Claims | undefined> {
      if (token.split('.').length !== 3) return undefined
      try {
        const { payload } = await verify(token, configuration, {
          subject,
          requiredClaims: ['exp'],
          ...(audience !== undefined && { audience }),
        })
        return payload
      } catch {
        // One that cannot be verified says nothing: many providers sign theirs for somebody else.
        return undefined
      }
    },

    /** Throws for a token that is not a valid logout token for this client. */
    async readLogoutToken(token: string, configuration: Configuration): Promise<LogoutToken> {
      const { payload, type } = await verify(token, configuration, {
        audience: clientId,
        requiredClaims: ['iat', 'jti', 'events'],
        maxTokenAge: MAX_LOGOUT_AGE_SECONDS,
      }).catch((error: unknown) => {
        throw toFailure(error)
      })
      const subject = toText(payload.sub)
      const providerSession = toText(payload['sid'])
      const id = toText(payload.jti)
      // An ID token has a nonce and no event; §2.4 forbids the one so that it cannot stand for the other.
      const isOne = isLogoutEvent(payload) && !('nonce' in payload)
      const isTyped = type === undefined || type === 'jwt' || type === 'logout+jwt'
      if (!isOne || !isTyped || id === undefined || (!subject && !providerSession)) {
        throw new ProviderFailure('invalid', 'not_a_logout_token')
      }
      const issuedAt = payload.iat ?? 0
      const lifetime = MAX_LOGOUT_AGE_SECONDS + clockToleranceSeconds
      return { id, validUntil: (issuedAt + lifetime) * 1000, subject, providerSession }
    },
  }
}

export type TokenVerifier = ReturnType<typeof createTokenVerifier>
