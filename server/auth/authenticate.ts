import type { Person } from './authorization.ts'
import type { Authenticate, Caller, Credentials } from './caller.ts'
import { AppError } from '../lib/errors.ts'

export interface AuthenticateDeps {
  /** Where people sign in. */
  readonly sessions?: { authenticate(credentials: Credentials): Promise<Caller> } | undefined
  /** Where scripts may come with a token. */
  readonly tokens?: { authenticate(secret: string): Promise<Caller> } | undefined
  /** Who everybody is where nobody signs in. */
  readonly dev?: (() => Person) | undefined
}

const BEARER = /^bearer +(\S+) *$/i
/** One of ours: it is never taken for nothing, even where there are none. */
const OWN = /^periscope_pat_/

/** Who a request is from: by its token when it brings one, else by its cookie, else whoever everybody is. */
export function createAuthenticate({ sessions, tokens, dev }: AuthenticateDeps): Authenticate {
  return async (credentials) => {
    const token = BEARER.exec(credentials.authorization ?? '')?.[1]
    if (token !== undefined && tokens) return tokens.authenticate(token)
    if (token !== undefined && OWN.test(token)) {
      throw new AppError('invalid_token', 'Access tokens are switched off here.')
    }
    if (sessions) return sessions.authenticate(credentials)
    if (dev) return { person: dev() }
    throw new AppError('unauthenticated', 'unauthenticated')
  }
}
