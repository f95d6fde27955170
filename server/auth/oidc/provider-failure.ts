import { ClientError, ResponseBodyError, WWWAuthenticateChallengeError } from 'openid-client'
import { ClaimsRefused } from './claims.ts'

/**
 * `rejected`: it refused what we brought. `invalid`: what it answered does not hold. `unreachable`: neither, and another
 * try may help.
 */
export type ProviderFailureKind = 'rejected' | 'invalid' | 'unreachable'

/** A call to the identity provider that failed. Holds nothing of what was sent or received but the provider's own code. */
export class ProviderFailure extends Error {
  override readonly name = 'ProviderFailure'
  readonly kind: ProviderFailureKind
  /** The OAuth error code, such as `invalid_grant`, or the library's. */
  readonly code: string

  constructor(kind: ProviderFailureKind, code: string) {
    super(`the identity provider's answer: ${kind} (${code})`)
    this.kind = kind
    this.code = code
  }
}

const OAUTH_CODE = /^[\x20-\x21\x23-\x5b\x5d-\x7e]{1,64}$/
const OF_THE_WAY = new Set(['OAUTH_TIMEOUT', 'OAUTH_ABORT'])

function isOverloaded(status: number): boolean {
  return status >= 500 || status === 429
}

function findRefusal(error: unknown): ClaimsRefused | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof ClaimsRefused) return cause
  }
  return undefined
}

function toFailure(error: unknown): ProviderFailure {
  if (error instanceof ResponseBodyError) {
    const code = OAUTH_CODE.test(error.error) ? error.error : 'error'
    return new ProviderFailure(isOverloaded(error.status) ? 'unreachable' : 'rejected', code)
  }
  if (error instanceof WWWAuthenticateChallengeError) {
    return new ProviderFailure(isOverloaded(error.status) ? 'unreachable' : 'rejected', 'challenge')
  }
  if (error instanceof ClientError && error.code !== undefined) {
    const { code, cause } = error
    // The library found an answer that is none of the protocol's: its status says whose fault that is.
    const isAway = OF_THE_WAY.has(code) || (cause instanceof Response && isOverloaded(cause.status))
    return new ProviderFailure(isAway ? 'unreachable' : 'invalid', code)
  }
  return new ProviderFailure('unreachable', 'no_answer')
}

/**
 * What a call to the identity provider failed with, without what it was about: the library's errors hold whole tokens,
 * and errors are logged.
 */
export function toProviderFailure(error: unknown): ProviderFailure | ClaimsRefused {
  if (error instanceof ProviderFailure) return error
  return findRefusal(error) ?? toFailure(error)
}
