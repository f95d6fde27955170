import type { Audit, AuditSource } from '../audit/event.ts'
import { findRefusal } from './admission.ts'
import type { Authorization } from './authorization.ts'
import { ClaimsRefused } from './oidc/claims.ts'
import type { Grant } from './oidc/grants.ts'
import {
  findAttempt,
  type LoginAttempt,
  type LoginCookie,
  startAttempt,
  toLoginCookies,
} from './oidc/login-attempt.ts'
import { ProviderFailure } from './oidc/provider-failure.ts'
import type { IdentityProvider } from './oidc/provider.ts'
import { toReturnTo } from './oidc/return-to.ts'
import type { SessionRecord } from './sessions/session-record.ts'
import type { SessionOrigin, Sessions } from './sessions/sessions.ts'
import { SignInFailure } from './sign-in-failure.ts'

/** The log, as far as signing in and out writes to it. */
export interface AuthLog {
  info(facts: object, message: string): void
  warn(facts: object, message: string): void
}

export interface SignInDeps {
  readonly provider: IdentityProvider
  readonly sessions: Sessions
  readonly authorization: Authorization
  readonly audit: Audit
  readonly log: AuthLog
  readonly basePath: string
}

type Cookies = Readonly<Record<string, string>>

/** What a browser comes back with. */
export interface CallbackQuery {
  readonly code?: string
  readonly state?: string
  readonly error?: string
  readonly error_description?: string
  readonly iss?: string
}

export interface SignInRequest extends Pick<AuditSource, 'requestId' | 'client'> {
  readonly cookies: Cookies
  readonly origin: SessionOrigin
}

export interface SignedIn {
  readonly returnTo: string
  /** What the session's cookie is to hold. */
  readonly secret: string
  readonly record: SessionRecord
}

const NOBODY = { subject: '', email: '', groups: [] }
/** The codes of OAuth and OpenID Connect: anything else is not repeated to anybody. */
const ERROR_CODE = /^[a-z_]{1,64}$/
const MAX_DESCRIPTION = 300

function toProviderFailure(error: unknown): unknown {
  if (error instanceof ClaimsRefused) return new SignInFailure(error.problem, { cause: error })
  if (!(error instanceof ProviderFailure)) return error
  const details = { failure: error.kind, code: error.code }
  return new SignInFailure('code_exchange_failed', { cause: error, details })
}

/** How logins are written down: in the log and in the audit trail. */
function createRecords({ audit, log }: SignInDeps) {
  return {
    async success({ person, id }: SessionRecord, request: SignInRequest): Promise<void> {
      const { requestId } = request
      log.info({ ...person, session: id, requestId }, 'auth.login')
      const client = { ...request.client, session: id }
      await audit.record(
        { verb: 'login', outcome: 'success', actor: person, requestId, client },
        { need: 'best-effort' },
      )
    },

    async failure(failure: SignInFailure, request: SignInRequest): Promise<void> {
      const { problem, facts, auditOutcome: outcome } = failure
      const { requestId, client } = request
      const actor = facts.actor ?? NOBODY
      const subject = facts.actor && { subject: facts.actor.subject }
      log.warn({ reason: problem, ...facts.details, ...subject, requestId }, 'auth.login_failed')
      await audit.record(
        { verb: 'login', outcome, reason: problem, actor, requestId, ...(client && { client }) },
        { need: 'best-effort' },
      )
    },
  }
}

/** Signing in with the identity provider. */
export function createSignIn(deps: SignInDeps) {
  const { provider, sessions, authorization, log, basePath } = deps
  const records = createRecords(deps)

  function declined({ error = '', error_description = '' }: CallbackQuery): SignInFailure {
    const code = ERROR_CODE.test(error) ? error : 'error'
    return new SignInFailure('okta_error', {
      sentence: `${provider.name} declined the login: ${code}`,
      details: { okta_error: code, okta_desc: error_description.slice(0, MAX_DESCRIPTION) },
    })
  }

  async function redeem(query: CallbackQuery, attempt: LoginAttempt): Promise<Grant> {
    const { code, iss } = query
    if (code === undefined || code === '') throw new SignInFailure('code_missing')
    const answer = { code, state: attempt.state, ...(iss !== undefined && { iss }) }
    const grant = await provider.redeem(answer, attempt).catch((error: unknown) => {
      throw toProviderFailure(error)
    })
    await sessions.remember(grant.person)
    const refusal = findRefusal(authorization, grant.person)
    if (!refusal) return grant
    if (grant.refreshToken !== undefined) sessions.revoke(grant.refreshToken)
    throw new SignInFailure(refusal, { actor: grant.person })
  }

  async function open(grant: Grant, request: SignInRequest) {
    try {
      await endOther(grant, request)
      return await sessions.open(grant, request.origin)
    } catch (error) {
      log.warn({ err: error }, 'auth.session_create_failed')
      throw new SignInFailure('session_create_failed', { cause: error, actor: grant.person })
    }
  }

  /** A browser that becomes somebody else's leaves nobody's session behind. One's own may be in use in another tab. */
  async function endOther(grant: Grant, { cookies }: SignInRequest): Promise<void> {
    const old = await sessions.find(cookies)
    if (old && old.person.subject !== grant.person.subject) await sessions.end({ id: old.id })
  }

  async function complete(query: CallbackQuery, request: SignInRequest): Promise<SignedIn> {
    const attempt = findAttempt(query.state, request.cookies)
    if (typeof attempt === 'string') throw new SignInFailure(attempt)
    if (query.error !== undefined && query.error !== '') throw declined(query)
    const grant = await redeem(query, attempt)
    const { secret, record } = await open(grant, request)
    return { returnTo: toReturnTo(attempt.returnTo, basePath), secret, record }
  }

  return {
    /** Where the browser goes to sign in, and what it is to keep until it is back. */
    async begin(returnTo: string | undefined, cookies: Cookies) {
      const attempt = startAttempt(
        returnTo === undefined ? undefined : toReturnTo(returnTo, basePath),
      )
      try {
        const location = await provider.authorizationUrl(attempt)
        const told: readonly LoginCookie[] = toLoginCookies(attempt, cookies)
        return { location, cookies: told }
      } catch (error) {
        if (!(error instanceof ProviderFailure)) throw error
        log.warn({ reason: 'provider_unreachable', code: error.code }, 'auth.login_failed')
        throw new SignInFailure('provider_unreachable', { cause: error })
      }
    },

    /** Signs in who comes back from the identity provider. Throws `SignInFailure`. */
    async finish(query: CallbackQuery, request: SignInRequest): Promise<SignedIn> {
      let signedIn: SignedIn
      try {
        signedIn = await complete(query, request)
      } catch (error) {
        if (error instanceof SignInFailure) await records.failure(error, request)
        throw error
      }
      await records.success(signedIn.record, request)
      return signedIn
    },
  }
}
