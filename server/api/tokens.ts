import type { Handlers } from '../http/contract.ts'
import { AppError } from '../lib/errors.ts'

function refuse(): never {
  throw new AppError('internal', 'This is being built.')
}

/** Access tokens for scripts. */
export function createTokenHandlers() {
  return {
    listAccessTokens: refuse,
    createAccessToken: refuse,
    revokeAccessToken: refuse,
  } satisfies Partial<Handlers>
}
