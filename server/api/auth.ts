import { type SetCookie, stringifySetCookie } from 'cookie'
import type { CompanySignIn } from '../auth/company-sign-in.ts'
import { ATTEMPT_MS, type LoginCookie, toForgottenCookies } from '../auth/oidc/login-attempt.ts'
import type { SessionRecord } from '../auth/sessions/session-record.ts'
import type { FailureReply, Handlers } from '../http/contract.ts'
import { type Page, PAGE_HEADERS, toPage } from '../http/page.ts'
import { type RequestFacts, toAuditClient, toAuditSource } from '../http/request-facts.ts'
import { AppError } from '../lib/errors.ts'

interface CookieSettings {
  readonly cookieName: string
  readonly cookieDomain: string | undefined
}

export interface AuthDeps {
  /** Absent where nobody signs in. */
  readonly company: CompanySignIn | undefined
  readonly cookie: CookieSettings | undefined
  /** The prefix of every address; `''` for none. */
  readonly basePath: string
}

type Failed = FailureReply & {
  readonly headers: Readonly<Record<string, string | readonly string[]>>
}

const LOGIN = { href: 'login', label: 'Try again' }
const SIGNED_OUT: Page = {
  title: 'Signed out',
  sentence: 'You are signed out of Periscope and of the identity provider.',
  links: [{ href: '../../', label: 'Open Periscope' }],
}

/** For everything but `sub`: a name that asks for TLS is refused by browsers without it. */
function toCookie(name: string, value: string, { isSecure }: RequestFacts): SetCookie {
  const secure = isSecure || /^__(Host|Secure)-/.test(name)
  return { name, value, path: '/', httpOnly: true, sameSite: 'lax', secure }
}

/** As it is: our values have only characters that cookies may have, and the login's is documented with its colon. */
function toText(cookie: SetCookie): string {
  return stringifySetCookie(cookie, { encode: (value) => value })
}

function forget(cookie: SetCookie): string {
  return toText({ ...cookie, value: '', expires: new Date(0), maxAge: -1 })
}

function toLoginCookie({ name, value }: LoginCookie, facts: RequestFacts): string {
  const cookie = toCookie(name, value, facts)
  if (value === '') return forget(cookie)
  return toText({ ...cookie, expires: new Date(Date.now() + ATTEMPT_MS) })
}

/** A failure as its own page for who looks at it, and as a sentence for everyone else. */
function toFailed(
  failure: unknown,
  { wantsHtml }: RequestFacts,
  { title, links }: Pick<Page, 'title' | 'links'>,
): Failed {
  if (!(failure instanceof AppError) || !failure.expose) throw failure
  const page = wantsHtml ? toPage({ title, sentence: failure.message, links }) : undefined
  return { failure, page, headers: wantsHtml ? PAGE_HEADERS : { 'Cache-Control': 'no-store' } }
}

function toSource(facts: RequestFacts) {
  return { requestId: facts.requestId, client: toAuditClient(facts) }
}

/** Signing in and out, and one's sessions. */
export function createAuthHandlers({ company, cookie, basePath }: AuthDeps) {
  const home = `${basePath}/`

  function toSessionCookie(facts: RequestFacts, value: string): SetCookie {
    const { cookieName = '', cookieDomain: domain } = cookie ?? {}
    return { ...toCookie(cookieName, value, facts), ...(domain !== undefined && { domain }) }
  }

  function toHeaders(cookies: readonly string[]) {
    return { 'Set-Cookie': cookies, 'Cache-Control': 'no-store' }
  }

  async function leave(facts: RequestFacts, kind: 'local' | 'everywhere') {
    if (!company) return { redirect: home }
    if (facts.isCrossSite) return refuseCrossSite(facts, kind)
    const location = await company.signOut.leave(facts.cookies, kind, toSource(facts))
    return { redirect: location, headers: toHeaders([forget(toSessionCookie(facts, ''))]) }
  }

  return {
    startLogin: async ({ query, facts }) => {
      if (!company) return { redirect: home }
      try {
        const { location, cookies } = await company.signIn.begin(query.returnTo, facts.cookies)
        const told = cookies.map((one) => toLoginCookie(one, facts))
        return { redirect: location, headers: toHeaders(told) }
      } catch (error) {
        return toFailed(error, facts, { title: 'Signing in is not possible', links: [LOGIN] })
      }
    },

    finishLogin: async ({ query, facts }) => {
      if (!company) return { redirect: home }
      const over = toForgottenCookies(query.state, facts.cookies)
      const forgotten = over.map((one) => toLoginCookie(one, facts))
      const request = { ...toSource(facts), cookies: facts.cookies, origin: facts }
      try {
        const { secret, record, returnTo } = await company.signIn.finish(query, request)
        const opened = { ...toSessionCookie(facts, secret), expires: new Date(record.expiresAt) }
        const cookies = [toText(opened), ...forgotten]
        return { redirect: returnTo, headers: toHeaders(cookies) }
      } catch (error) {
        const failed = toFailed(error, facts, { title: 'You are not signed in', links: [LOGIN] })
        return { ...failed, headers: { ...failed.headers, 'Set-Cookie': forgotten } }
      }
    },

    logout: ({ facts }) => leave(facts, 'local'),
    logoutEverywhere: ({ facts }) => leave(facts, 'everywhere'),

    showLoggedOut: () => ({
      type: 'text/html',
      body: toPage(SIGNED_OUT),
      headers: PAGE_HEADERS,
    }),

    receiveLogout: async ({ body, facts }) => {
      if (!company) throw new AppError('not_found', 'Nobody signs in here.')
      await company.signOut.receive(body.logout_token, toSource(facts))
      return { type: 'text/plain', body: '', headers: { 'Cache-Control': 'no-store' } }
    },

    listSessions: async ({ person, caller }) => {
      const records = company ? await company.sessions.list(person.subject) : []
      const items = records.map((record) => toOwnSession(record, caller.session?.id))
      return { type: 'application/json', body: { items } }
    },

    endSession: async ({ params, caller, facts }) => {
      if (!company) throw new AppError('not_found', `You have no session ${params.id}.`)
      await company.signOut.endOwn(caller, params.id, toAuditSource({ caller, facts }))
      const isCurrent = caller.session?.id === params.id
      return {
        empty: true,
        ...(isCurrent && { headers: toHeaders([forget(toSessionCookie(facts, ''))]) }),
      }
    },
  } satisfies Partial<Handlers>
}

/** Any page can send a browser here: only a person may say that they want to leave. */
function refuseCrossSite(facts: RequestFacts, kind: 'local' | 'everywhere'): Failed {
  const isLocal = kind === 'local'
  const sentence = isLocal
    ? 'Another site has sent you here to sign you out. Do you want to?'
    : 'Another site has sent you here to sign you out everywhere. Do you want to?'
  const links = [
    { href: isLocal ? 'logout' : 'everywhere', label: 'Sign out' },
    { href: isLocal ? '../../' : '../../../', label: 'Stay signed in' },
  ]
  return toFailed(new AppError('denied', sentence), facts, { title: 'Sign out?', links })
}

function toOwnSession(record: SessionRecord, currentId: string | undefined) {
  const { id, createdAt, seenAt, expiresAt, ip, userAgent } = record
  return {
    id,
    current: id === currentId,
    createdAt: new Date(createdAt).toISOString(),
    lastSeenAt: new Date(seenAt).toISOString(),
    expiresAt: new Date(expiresAt).toISOString(),
    ...(ip !== undefined && { ip }),
    ...(userAgent !== undefined && { userAgent }),
  }
}
