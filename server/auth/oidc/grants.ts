import { type authorizationCodeGrant, type Configuration, fetchUserInfo } from 'openid-client'
import type { Person } from '../authorization.ts'
import { type Claims, ClaimsRefused, hasOverage, readGroups, toPerson } from './claims.ts'
import { ProviderFailure, toProviderFailure } from './provider-failure.ts'
import type { TokenVerifier } from './signed-tokens.ts'

/** What the provider gave for a code or a refresh token, verified. */
export interface Grant {
  readonly person: Person
  readonly refreshToken: string | undefined
  readonly idToken: string | undefined
  /** The provider's own session, as it names it when it reports a logout. */
  readonly providerSession: string | undefined
  /** Epoch milliseconds. */
  readonly accessExpiresAt: number
}

/** Where a provider does not say how long an access token lives. */
const DEFAULT_ACCESS_MS = 10 * 60_000

export type Tokens = Awaited<ReturnType<typeof authorizationCodeGrant>>

interface Sources {
  /** The ID token's; a refresh need not bring one. */
  readonly idClaims: Claims | undefined
  readonly accessToken: string
  readonly subject: string
}

export interface GrantsDeps {
  readonly groupsClaim: string
  readonly verifier: TokenVerifier
  readonly now: () => number
}

function toText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Nothing where there is no such place, or it does not answer this token. */
async function readUserInfo(
  configuration: Configuration,
  { accessToken, subject }: Sources,
): Promise<Claims | undefined> {
  if (configuration.serverMetadata().userinfo_endpoint === undefined) return undefined
  try {
    return await fetchUserInfo(configuration, accessToken, subject)
  } catch (error) {
    const failure = toProviderFailure(error)
    if (failure instanceof ProviderFailure && failure.kind !== 'unreachable') return undefined
    throw failure
  }
}

/** Makes a person of what the provider answered. */
export function createGrants({ groupsClaim, verifier, now }: GrantsDeps) {
  /** The ID token's groups, else the user info's, else a verified access token's. */
  async function readPerson(configuration: Configuration, sources: Sources) {
    const { idClaims, accessToken, subject } = sources
    const own = idClaims && readGroups(idClaims, groupsClaim)
    if (own) return { groups: own, email: idClaims['email'] }
    const info = await readUserInfo(configuration, sources)
    const email = idClaims?.['email'] ?? info?.['email']
    const told = info && readGroups(info, groupsClaim)
    if (told) return { groups: told, email }
    const access = await verifier.readAccessToken(accessToken, subject, configuration)
    return { groups: access && readGroups(access, groupsClaim), email }
  }

  function refuseWithoutGroups(idClaims: Claims): never {
    const isOverage = hasOverage(idClaims, groupsClaim)
    throw new ClaimsRefused(isOverage ? 'groups_overage' : 'groups_claim_missing')
  }

  /** Without a new ID token what is known holds, unless something else was said. */
  async function toPersonOf(configuration: Configuration, tokens: Tokens, known?: Person) {
    const idClaims = tokens.claims()
    const subject = idClaims?.sub ?? known?.subject
    if (subject === undefined) throw new ProviderFailure('invalid', 'no_id_token')
    if (known && known.subject !== subject) throw new ProviderFailure('invalid', 'other_subject')
    const sources = { idClaims, accessToken: tokens.access_token, subject }
    const { groups, email = known?.email } = await readPerson(configuration, sources)
    if (!groups && idClaims) refuseWithoutGroups(idClaims)
    return toPerson({ sub: subject, email }, groups ?? known?.groups ?? [])
  }

  return async (configuration: Configuration, tokens: Tokens, known?: Person): Promise<Grant> => {
    const lifetime = tokens.expiresIn()
    return {
      person: await toPersonOf(configuration, tokens, known),
      refreshToken: tokens.refresh_token,
      idToken: tokens.id_token,
      providerSession: toText(tokens.claims()?.['sid']),
      accessExpiresAt: now() + (lifetime === undefined ? DEFAULT_ACCESS_MS : lifetime * 1000),
    }
  }
}
