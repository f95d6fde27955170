import type { Audit, AuditSource } from '../audit/event.ts'
import { AppError } from '../lib/errors.ts'
import type { Sealer } from '../lib/sealer.ts'
import type { Caller } from './caller.ts'
import { ProviderFailure } from './oidc/provider-failure.ts'
import type { IdentityProvider } from './oidc/provider.ts'
import type { LogoutToken } from './oidc/signed-tokens.ts'
import type { SessionRecord } from './sessions/session-record.ts'
import type { Sessions } from './sessions/sessions.ts'
import { openIdToken } from './sessions/tokens-at-rest.ts'
import type { AuthLog } from './sign-in.ts'

export interface SignOutDeps {
  readonly provider: IdentityProvider
  readonly sessions: Sessions
  readonly sealer: Sealer
  readonly audit: Audit
  readonly log: AuthLog
  readonly basePath: string
}

type Source = Pick<AuditSource, 'requestId' | 'client'>

/** A view of the console that needs no session. */
const SIGNED_OUT = '/?signedOut=1'

/** Ending sessions, because somebody asks for it. */
export function createSignOut({ provider, sessions, sealer, audit, log, basePath }: SignOutDeps) {
  /** The identity provider's own session must not sign the person straight in again. */
  async function toFarewell(session: SessionRecord | undefined): Promise<string> {
    const here = basePath + SIGNED_OUT
    if (!session) return here
    try {
      return (await provider.endSessionUrl(openIdToken(sealer, session))) ?? here
    } catch (error) {
      if (error instanceof ProviderFailure) return here
      throw error
    }
  }

  async function write(session: SessionRecord, source: Source, extra: object): Promise<void> {
    await audit.record(
      {
        verb: 'logout',
        outcome: 'success',
        actor: session.person,
        requestId: source.requestId,
        client: { ...source.client, session: session.id },
        extra: { ...extra },
      },
      { need: 'best-effort' },
    )
  }

  async function readReport(text: string, { requestId }: Source): Promise<LogoutToken> {
    try {
      return await provider.readLogoutToken(text)
    } catch (error) {
      if (!(error instanceof ProviderFailure)) throw error
      log.warn({ code: error.code, requestId }, 'auth.backchannel_refused')
      const isToken = error.kind === 'invalid'
      const why = isToken ? 'is not valid for this client' : 'cannot be checked at the moment'
      throw new AppError('invalid_request', `The logout token ${why}.`)
    }
  }

  return {
    /** Ends the session of a browser, or all of its person; gives where the browser goes. */
    async leave(
      cookies: Readonly<Record<string, string>>,
      kind: 'local' | 'everywhere',
      source: Source,
    ): Promise<string> {
      const session = await sessions.find(cookies)
      if (!session) return toFarewell(undefined)
      const { subject } = session.person
      const ended = await sessions.end(kind === 'everywhere' ? { subject } : { id: session.id })
      log.info(
        { subject, kind, sessions: ended.length, requestId: source.requestId },
        'auth.logout',
      )
      await write(session, source, { kind, sessions: ended.length })
      return toFarewell(session)
    },

    /** Ends one of one's own sessions. */
    async endOwn(caller: Caller, id: string, source: AuditSource): Promise<void> {
      const { subject } = caller.person
      const [ended] = await sessions.end({ id, subject })
      if (!ended) throw new AppError('not_found', `You have no session ${id}.`)
      log.info({ subject, kind: 'local', session: id, requestId: source.requestId }, 'auth.logout')
      await audit.record(
        { ...source, verb: 'session_revoke', outcome: 'success', extra: { session_id: id } },
        { need: 'best-effort' },
      )
    },

    /** Ends what the identity provider reports as over. A report is taken once. */
    async receive(logoutToken: string, source: Source): Promise<void> {
      const token = await readReport(logoutToken, source)
      if (!(await sessions.useLogoutToken(token))) {
        log.warn({ code: 'replayed', requestId: source.requestId }, 'auth.backchannel_refused')
        throw new AppError('invalid_request', 'This logout token was used before.')
      }
      const { providerSession, subject: whose } = token
      const ended = await sessions.end({ providerSession, subject: whose })
      for (const session of ended) {
        const { subject } = session.person
        const { requestId } = source
        log.info({ subject, kind: 'backchannel', session: session.id, requestId }, 'auth.logout')
        await write(session, source, { kind: 'backchannel' })
      }
    },
  }
}
