import type { Handlers } from '../http/contract.ts'
import { AppError } from '../lib/errors.ts'

function refuse(): never {
  throw new AppError('internal', 'This is being built.')
}

/** Signing in and out, and one's sessions. */
export function createAuthHandlers() {
  return {
    startLogin: refuse,
    finishLogin: refuse,
    logout: refuse,
    logoutEverywhere: refuse,
    showLoggedOut: refuse,
    receiveLogout: refuse,
    listSessions: refuse,
    endSession: refuse,
  } satisfies Partial<Handlers>
}
