import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  type Configuration,
  refreshTokenGrant,
  tokenRevocation,
} from 'openid-client'
import type { Person } from '../authorization.ts'
import { type ClientOptions, createDiscovery } from './discovery.ts'
import { createGrants, type Grant, type Tokens } from './grants.ts'
import { type LoginAttempt, toChallenge, toNonce } from './login-attempt.ts'
import { ProviderFailure, toProviderFailure } from './provider-failure.ts'
import { createTokenVerifier, type LogoutToken } from './signed-tokens.ts'

export interface ProviderOptions extends ClientOptions {
  /** What people call it. */
  readonly name: string
  readonly redirectUrl: string
  readonly scopes: readonly string[]
  /** What access tokens are asked for, where the provider wants to be told. */
  readonly audience: string | undefined
  readonly postLogoutRedirect: string | undefined
  readonly groupsClaim: string
}

/** The company's identity provider. What it cannot do is thrown as `ProviderFailure`, whom it must not name as `ClaimsRefused`. */
export interface IdentityProvider {
  readonly name: string
  authorizationUrl(attempt: LoginAttempt): Promise<string>
  /** `query` is what the browser came back with. */
  redeem(query: Readonly<Record<string, string>>, attempt: LoginAttempt): Promise<Grant>
  /** `known` is the person of the session: what a provider does not say again stays as it was. */
  renew(refreshToken: string, known: Person): Promise<Grant>
  /** Where the browser goes to end the provider's session; nothing where the provider has no such place. */
  endSessionUrl(idToken: string | undefined): Promise<string | undefined>
  /** Makes a refresh token worthless, where the provider can. */
  revoke(refreshToken: string): Promise<void>
  readLogoutToken(token: string): Promise<LogoutToken>
}

/** When a person is asked for again who could not be read. */
const READ_AGAIN_MS = 60_000

export function createIdentityProvider(
  options: ProviderOptions,
  now: () => number,
  report: (failure: Error) => void,
): IdentityProvider {
  const discover = createDiscovery(options, now, report)
  const verifier = createTokenVerifier(options)
  const toGrant = createGrants({ groupsClaim: options.groupsClaim, verifier, now })

  async function call<T>(work: (configuration: Configuration) => Promise<T>): Promise<T> {
    try {
      return await work(await discover())
    } catch (error) {
      throw toProviderFailure(error)
    }
  }

  /** The old refresh token may be worth nothing now: a person who cannot be read at the moment must not cost the new one. */
  function keepTokens(tokens: Tokens, known: Person, error: unknown): Grant {
    const failure = toProviderFailure(error)
    if (!(failure instanceof ProviderFailure) || failure.kind !== 'unreachable') throw failure
    return {
      person: known,
      refreshToken: tokens.refresh_token,
      idToken: undefined,
      providerSession: undefined,
      accessExpiresAt: now() + READ_AGAIN_MS,
    }
  }

  return {
    name: options.name,

    authorizationUrl: (attempt) =>
      call(async (configuration) => {
        const url = buildAuthorizationUrl(configuration, {
          redirect_uri: options.redirectUrl,
          scope: options.scopes.join(' '),
          state: attempt.state,
          nonce: toNonce(attempt),
          code_challenge: toChallenge(attempt),
          code_challenge_method: 'S256',
          ...(options.audience !== undefined && { audience: options.audience }),
        })
        return url.href
      }),

    redeem: (query, attempt) =>
      call(async (configuration) => {
        const url = new URL(options.redirectUrl)
        for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
        const tokens = await authorizationCodeGrant(configuration, url, {
          expectedState: attempt.state,
          expectedNonce: toNonce(attempt),
          pkceCodeVerifier: attempt.verifier,
          idTokenExpected: true,
        })
        return toGrant(configuration, tokens)
      }),

    renew: (refreshToken, known) =>
      call(async (configuration) => {
        const tokens = await refreshTokenGrant(configuration, refreshToken)
        return await toGrant(configuration, tokens, known).catch((error: unknown) =>
          keepTokens(tokens, known, error),
        )
      }),

    endSessionUrl: (idToken) =>
      call(async (configuration) => {
        if (configuration.serverMetadata().end_session_endpoint === undefined) return undefined
        const { postLogoutRedirect } = options
        return buildEndSessionUrl(configuration, {
          ...(idToken !== undefined && { id_token_hint: idToken }),
          ...(postLogoutRedirect !== undefined && {
            post_logout_redirect_uri: postLogoutRedirect,
          }),
        }).href
      }),

    revoke: (refreshToken) =>
      call(async (configuration) => {
        if (configuration.serverMetadata().revocation_endpoint === undefined) return
        await tokenRevocation(configuration, refreshToken, { token_type_hint: 'refresh_token' })
      }),

    readLogoutToken: (token) =>
      call((configuration) => verifier.readLogoutToken(token, configuration)),
  }
}
