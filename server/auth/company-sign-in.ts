import { randomBytes } from 'node:crypto'
import type { Audit } from '../audit/event.ts'
import { createSealer } from '../lib/sealer.ts'
import type { Store } from '../store/store.ts'
import type { Authorization } from './authorization.ts'
import { ClaimsRefused } from './oidc/claims.ts'
import { ProviderFailure } from './oidc/provider-failure.ts'
import { createIdentityProvider, type ProviderOptions } from './oidc/provider.ts'
import { rememberPerson } from './people.ts'
import { createSessionStore } from './sessions/session-store.ts'
import type { SessionSettings } from './sessions/session-life.ts'
import { createSessions } from './sessions/sessions.ts'
import { type AuthLog, createSignIn } from './sign-in.ts'
import { createSignOut } from './sign-out.ts'

export interface CompanySignInDeps {
  readonly provider: ProviderOptions
  readonly session: SessionSettings
  readonly authorization: Authorization
  /** 32 bytes; without them what is sealed opens in this process only. */
  readonly secretKey: Buffer | undefined
  readonly store: Store
  readonly audit: Audit
  readonly log: AuthLog
  /** The prefix of every address; `''` for none. */
  readonly basePath: string
  readonly now: () => number
}

const KEY_BYTES = 32

/** What of a failure may be logged: the errors of libraries can hold whole answers. */
function describe(failure: unknown): object {
  if (failure instanceof ProviderFailure) return { failure: failure.kind, code: failure.code }
  return failure instanceof ClaimsRefused ? { code: failure.problem } : { err: failure }
}

/** Signing in with the company's identity provider, and the sessions that come of it. */
export function createCompanySignIn(deps: CompanySignInDeps) {
  const { authorization, audit, log, basePath, now } = deps
  const provider = createIdentityProvider(deps.provider, now, (failure) =>
    log.warn(describe(failure), 'auth.provider_unreachable'),
  )
  const sealer = createSealer(deps.secretKey ?? randomBytes(KEY_BYTES))
  const sessions = createSessions({
    ...{ provider, authorization, sealer, now },
    store: createSessionStore(deps.store),
    settings: deps.session,
    remember: (person) => rememberPerson(deps.store.db, person, now()),
    onExpired: ({ id, person }, kind, reason) =>
      log.info(
        { subject: person.subject, kind, session: id, ...(reason !== undefined && { reason }) },
        'auth.session_expired',
      ),
    onTrouble: (what, failure, record) =>
      log.warn({ what, ...describe(failure), session: record?.id }, 'auth.trouble'),
  })
  return {
    providerName: provider.name,
    sessions,
    signIn: createSignIn({ provider, sessions, authorization, audit, log, basePath }),
    signOut: createSignOut({ provider, sessions, sealer, audit, log, basePath }),
    close: () => sessions.close(),
  }
}

export type CompanySignIn = ReturnType<typeof createCompanySignIn>
