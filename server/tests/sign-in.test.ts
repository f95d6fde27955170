import { decodeJwt } from 'jose'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer } from './_server.ts'
import { type SignInServer, startSignIn } from './_sign-in.ts'

let site: SignInServer

beforeAll(async () => {
  site = await startSignIn()
})
afterAll(() => site.close())
afterEach(() => {
  site.idp.signInAs('ada')
  site.idp.changeTokens(undefined)
  site.idp.breakPaths([])
})

/** What the last login that failed said in the log. */
function readLastFailure(): Record<string, unknown> {
  const line = site.server.log.findLast((text) => text.includes('"auth.login_failed"')) ?? '{}'
  return JSON.parse(line) as Record<string, unknown>
}

async function expectRefused(
  response: Response,
  status: number,
  sentence: RegExp | string,
  reason: string,
): Promise<void> {
  const page = await response.text()
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(page).toMatch(sentence)
  expect(page).toContain('<a href="login">Try again</a>')
  expect(response.headers.getSetCookie().join()).not.toContain('periscope_session=')
  expect(readLastFailure()).toMatchObject({ reason })
}

describe('signing in', () => {
  it('leads to the identity provider with all that protects a login', async () => {
    const browser = site.browser()

    const response = await browser.open('/api/auth/login')

    expect(response.status).toBe(302)
    const url = new URL(response.headers.get('location') ?? '')
    expect(url.origin).toBe(site.idp.issuer)
    const query = Object.fromEntries(url.searchParams)
    expect(query).toMatchObject({
      response_type: 'code',
      client_id: 'periscope',
      redirect_uri: `${site.server.url}/api/auth/callback`,
      scope: 'openid profile email offline_access groups',
      code_challenge_method: 'S256',
    })
    expect(query['nonce']).toMatch(/^[\w-]{43}$/)
    const cookie = browser.cookies().get('periscope_login') ?? ''
    expect(cookie).toBe(`${query['state']}:${cookie.split(':')[1]}`)
    const [set = ''] = response.headers.getSetCookie()
    expect(set).toMatch(
      /^periscope_login=[\w-]{22}:[\w-]{64}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
    )
  })

  it('ends where one was, with a session', async () => {
    const browser = site.browser()

    const where = await browser.signIn('/clusters/prod-eu/pods?ns=shop')

    expect(where).toBe('/clusters/prod-eu/pods?ns=shop')
    const whoami = (await (await browser.get('/api/auth/whoami')).json()) as { expiresAt: number }
    expect(whoami).toEqual({
      subject: 'ada',
      email: 'ada@example.com',
      groups: ['admins', 'staff'],
      mode: 'oidc',
      authzMode: 'tier',
      tier: 'admin',
      auditEnabled: true,
      auditScope: 'all',
      expiresAt: whoami.expiresAt,
    })
    const lastsHours = (whoami.expiresAt * 1000 - Date.now()) / 3_600_000
    expect(lastsHours).toBeGreaterThan(11.9)
    expect(lastsHours).toBeLessThanOrEqual(12)
    expect(await (await browser.get('/api/whoami')).json()).toMatchObject({
      actor: 'ada@example.com',
      tier: 'admin',
    })
  })

  it('leaves one cookie, which holds nothing but a random id', async () => {
    const browser = site.browser()
    const response = await browser.finish(await browser.start())

    expect([...browser.cookies().keys()]).toEqual(['periscope_session'])
    expect(browser.cookies().get('periscope_session')).toMatch(/^[\w-]{43}$/)
    expect(response.headers.getSetCookie()[0]).toMatch(
      /^periscope_session=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
    )
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it('marks cookies as secure when a proxy that is trusted says so', async () => {
    const behind = await startSignIn({
      server: { env: { PERISCOPE_TRUSTED_PROXIES: '127.0.0.1' } },
    })
    try {
      const headers = { 'x-forwarded-proto': 'https' }
      const trusted = await behind.browser().get('/api/auth/login', headers)
      const untrusted = await site.browser().get('/api/auth/login', headers)

      expect(trusted.headers.getSetCookie()[0]).toContain('; Secure')
      expect(untrusted.headers.getSetCookie()[0]).not.toContain('Secure')
    } finally {
      await behind.close()
    }
  })

  it('works in several tabs at once, in any order', async () => {
    const browser = site.browser()
    const [first, second] = [await browser.start('/one'), await browser.start('/two')]

    const one = await browser.finish(first)
    const two = await browser.finish(second)

    expect(one.headers.get('location')).toBe('/one')
    expect(two.headers.get('location')).toBe('/two')
    expect((await browser.get('/api/auth/whoami')).status).toBe(200)
  })

  it('is told apart by what is asked for', async () => {
    const { server } = site
    const expired = { cookie: `periscope_session=${'a'.repeat(43)}` }

    for (const headers of [{}, expired]) {
      const json = await server.send('/api/clusters', { headers })
      expect(json).toMatchObject({ status: 401, text: 'unauthenticated\n' })
      expect(json.headers['www-authenticate']).toBe('Cookie realm="periscope"')
      const html = { ...headers, accept: 'text/html;q=0.9, */*;q=0.1' }
      const page = await server.send('/api/clusters', { headers: html })
      expect(page).toMatchObject({ status: 302, headers: { location: '/api/auth/login' } })
      const post = await server.send('/api/clusters/prod-eu/can-i', {
        method: 'POST',
        headers: { ...html, 'content-type': 'application/json' },
        body: '{"checks":[{"verb":"list","resource":"pods"}]}',
      })
      expect(post.status).toBe(401)
    }
    expect(await (await server.fetch('/api/auth/config')).json()).toEqual({
      authMode: 'oidc',
      providerName: 'OIDC',
    })
    expect((await server.fetch('/healthz')).status).toBe(200)
  })

  it('is not there where nobody signs in', async () => {
    const open = await startTestServer({ args: ['--demo'] })
    try {
      for (const path of ['login', 'callback?code=a&state=b', 'logout', 'logout/everywhere']) {
        const answer = await open.send(`/api/auth/${path}`)
        expect(answer).toMatchObject({ status: 302, headers: { location: '/' } })
        expect(answer.headers['set-cookie']).toBeUndefined()
      }
      const config = await open.fetch('/api/auth/config')
      expect(await config.json()).toEqual({ authMode: 'dev' })
      expect(config.headers.get('cache-control')).toBe('no-cache')
    } finally {
      await open.close()
    }
  })
})

describe('an attack', () => {
  it('without the cookie of the login is refused', async () => {
    const callback = await site.browser().start()

    const response = await site.browser().finish(callback)

    await expectRefused(response, 400, /login session expired/i, 'no_login_cookie')
  })

  it('with another state is refused, and takes the cookie back', async () => {
    const browser = site.browser()
    const callback = new URL(await browser.start())
    callback.searchParams.set('state', 'x'.repeat(22))

    const response = await browser.finish(callback.href)

    expect(response.headers.getSetCookie().join()).toMatch(
      /periscope_login=; .*Expires=Thu, 01 Jan/,
    )
    await expectRefused(response, 400, /login attempt is invalid/i, 'state_mismatch')
  })

  it('with a cookie that is none is refused as a sentence for who is no browser', async () => {
    const headers = { cookie: 'periscope_login=nonsense' }

    const answer = await site.server.send('/api/auth/callback?code=a&state=b', { headers })

    expect(answer.status).toBe(400)
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(answer.headers['x-periscope-error']).toBe('login_invalid')
    expect(answer.text).toBe('The login attempt is invalid. Try again.\n')
  })

  it('with another verifier is refused', async () => {
    const browser = site.browser()
    const callback = await browser.start()
    for (const [name, value] of browser.cookies()) {
      const [state] = value.split(':')
      if (name.startsWith('periscope_login'))
        browser.cookies().set(name, `${state}:${'v'.repeat(64)}`)
    }

    await expectRefused(
      await browser.finish(callback),
      502,
      /complete login/,
      'code_exchange_failed',
    )
  })

  it('with a stolen login cookie and a code of one’s own is refused', async () => {
    const [victim, thief] = [site.browser(), site.browser()]
    const callback = new URL(await victim.start())
    const own = new URL(await thief.start())
    for (const [name, value] of victim.cookies()) thief.cookies().set(name, value)
    callback.searchParams.set('code', own.searchParams.get('code') ?? '')

    const response = await thief.finish(callback.href)

    await expectRefused(response, 502, /complete login/, 'code_exchange_failed')
  })

  it('with a code that was used is refused', async () => {
    const browser = site.browser()
    const callback = await browser.start()
    const kept = new Map(browser.cookies())
    expect((await browser.finish(callback)).status).toBe(302)
    for (const [name, value] of kept) browser.cookies().set(name, value)

    await expectRefused(
      await browser.finish(callback),
      502,
      /complete login/,
      'code_exchange_failed',
    )
  })

  it.each([
    ['nonce', { nonce: 'of another login' }],
    ['issuer', { iss: 'https://evil.example' }],
    ['audience', { aud: 'another-client' }],
    ['expiry', { exp: 1_000_000_000, iat: 999_999_000 }],
  ])('with an ID token of another %s is refused', async (_, claims) => {
    site.idp.changeTokens(async (tokens) => {
      const idToken = await site.idp.sign({ ...decodeJwt(String(tokens['id_token'])), ...claims })
      return { ...tokens, id_token: idToken }
    })
    const browser = site.browser()

    const response = await browser.finish(await browser.start())

    await expectRefused(response, 502, /complete login/, 'code_exchange_failed')
  })

  it.each(['signature', 'alg none'])('with an ID token of a wrong %s is refused', async (how) => {
    site.idp.changeTokens((tokens) => {
      const [, body = '', signature = ''] = String(tokens['id_token']).split('.')
      const none = Buffer.from('{"alg":"none"}').toString('base64url')
      const head = String(tokens['id_token']).split('.')[0] ?? ''
      const forged =
        how === 'alg none'
          ? `${none}.${body}.`
          : `${head}.${body}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`
      return { ...tokens, id_token: forged }
    })
    const browser = site.browser()

    const response = await browser.finish(await browser.start())

    await expectRefused(response, 502, /complete login/, 'code_exchange_failed')
  })

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example/',
    '/%09/evil.example',
    '/%2f%2fevil',
  ])('by returnTo=%s leads nowhere else', async (returnTo) => {
    expect(await site.browser().signIn(returnTo)).toBe('/')
  })

  it('by a cookie that was planted does not fix the session', async () => {
    const attacker = site.browser()
    await attacker.signIn()
    const planted = attacker.cookies().get('periscope_session') ?? ''
    const victim = site.browser()
    victim.cookies().set('periscope_session', planted)
    site.idp.signInAs('bob')

    await victim.signIn()

    expect(victim.cookies().get('periscope_session')).not.toBe(planted)
    expect(await (await victim.get('/api/auth/whoami')).json()).toMatchObject({ subject: 'bob' })
    // Who was signed in there before has left that browser.
    expect((await attacker.get('/api/auth/whoami')).status).toBe(401)
  })
})

describe('the identity provider', () => {
  it('may decline', async () => {
    const browser = site.browser()
    const state = new URL(await browser.start()).searchParams.get('state')
    const query = `error=access_denied&error_description=${encodeURIComponent('<script>')}&state=${state}`

    const response = await browser.finish(`/api/auth/callback?${query}`)

    await expectRefused(response, 401, /OIDC declined the login: access_denied/, 'okta_error')
    expect(readLastFailure()).toMatchObject({ okta_error: 'access_denied', okta_desc: '<script>' })
  })

  it('may say anything, and nothing of it is repeated', async () => {
    const browser = site.browser()
    const state = new URL(await browser.start()).searchParams.get('state')
    const error = encodeURIComponent('<img src=x onerror=alert(1)>')

    const response = await browser.finish(`/api/auth/callback?error=${error}&state=${state}`)

    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src/,
    )
    expect(await response.clone().text()).not.toContain('onerror')
    await expectRefused(response, 401, /declined the login: error/, 'okta_error')
  })

  it('may send no code', async () => {
    const browser = site.browser()
    const state = new URL(await browser.start()).searchParams.get('state')

    const response = await browser.finish(`/api/auth/callback?state=${state}`)

    await expectRefused(response, 400, /missing code/i, 'code_missing')
  })

  it('may be away when one comes back', async () => {
    const browser = site.browser()
    const callback = await browser.start()
    site.idp.breakPaths(['/token'])

    await expectRefused(
      await browser.finish(callback),
      502,
      /complete login/,
      'code_exchange_failed',
    )
  })

  it('may be away when the server starts, and may come back', async () => {
    let now = Date.now()
    const away = await startSignIn({ server: { now: () => now } })
    try {
      away.idp.breakPaths(['/.well-known/openid-configuration'])

      const refused = await away.browser().open('/api/auth/login')
      away.idp.breakPaths([])
      now += 3000
      const back = await away.browser().signIn()

      expect(refused.status).toBe(503)
      expect(await refused.text()).toMatch(/identity provider cannot be reached/)
      expect((await away.server.fetch('/healthz')).status).toBe(200)
      expect(back).toBe('/')
    } finally {
      await away.close()
    }
  })
})

describe('who comes', () => {
  async function tryAs(subject: string, account: Record<string, unknown>): Promise<Response> {
    site.idp.setAccount(subject, account)
    site.idp.signInAs(subject)
    const browser = site.browser()
    return browser.finish(await browser.start())
  }

  it('needs the groups claim', async () => {
    await expectRefused(await tryAs('nora', {}), 401, /no groups claim/, 'groups_claim_missing')
  })

  it('may be in too many groups for Entra, which is said', async () => {
    const response = await tryAs('nora', { _claim_names: { groups: 'src1' } })

    await expectRefused(response, 401, /group overage/, 'groups_overage')
  })

  it('needs a tier, and an empty list of groups gives none', async () => {
    await expectRefused(await tryAs('nora', { groups: [] }), 403, /No group of yours/, 'no_tier')
  })

  it('may be in many groups', async () => {
    const groups = Array.from({ length: 2000 }, (_, index) => `team-${index}`)

    const response = await tryAs('nora', { groups: [...groups, 'staff'] })

    expect(response.status).toBe(302)
  })

  it.each([
    ['names', Array.from({ length: 6000 }, (_, index) => `g${index}`)],
    ['bytes', Array.from({ length: 2000 }, (_, index) => `${'x'.repeat(1000)}${index}`)],
  ])('may not be in absurdly many groups (%s)', async (_, groups) => {
    const response = await tryAs('nora', { groups })

    await expectRefused(response, 401, /more than can be taken/, 'claims_too_large')
  })

  it.each([
    ['system:admin', { groups: ['staff'] }],
    ['nora', { groups: ['staff', 'system:masters'] }],
  ])('may not be of Kubernetes’ own: %s', async (subject, account) => {
    await expectRefused(await tryAs(subject, account), 403, /reserved by/, 'system_identity')
  })

  it('is known by the user info when the ID token has no groups', async () => {
    const other = await startSignIn({ idp: { notInIdToken: ['groups', 'email'] } })
    try {
      const browser = other.browser()
      await browser.signIn()

      expect(await (await browser.get('/api/auth/whoami')).json()).toMatchObject({
        email: 'ada@example.com',
        groups: ['admins', 'staff'],
      })
    } finally {
      await other.close()
    }
  })

  it.each([
    ['verified', 302, {}],
    ['of another issuer', 401, { iss: 'https://evil.example' }],
    ['of somebody else', 401, { sub: 'eve' }],
    ['expired', 401, { exp: 1_000_000_000 }],
  ])('is known by an access token that is %s: %i', async (_, status, claims) => {
    const other = await startSignIn({ idp: { accounts: { ada: {} } } })
    try {
      other.idp.changeTokens(async (tokens) => ({
        ...tokens,
        access_token: await other.idp.sign(
          {
            iss: other.idp.issuer,
            sub: 'ada',
            aud: 'an-api',
            exp: Math.floor(Date.now() / 1000) + 300,
            groups: ['staff'],
            ...claims,
          },
          'at+jwt',
        ),
      }))
      const browser = other.browser()

      expect((await browser.finish(await browser.start())).status).toBe(status)
    } finally {
      await other.close()
    }
  })

  it('needs a group that is allowed, where some are', async () => {
    const authorization = { mode: 'raw', allowedGroups: ['admins'] }
    const closed = await startSignIn({ authorization })
    try {
      expect(await closed.browser().signIn()).toBe('/')
      closed.idp.signInAs('bob')
      const browser = closed.browser()
      const response = await browser.finish(await browser.start())

      expect(response.status).toBe(403)
      expect(await response.text()).toMatch(/No group of yours grants access/)
    } finally {
      await closed.close()
    }
  })
})

describe('the audit trail', () => {
  it('has who came and who did not, and why', async () => {
    const browser = site.browser()
    await browser.signIn()
    await site.browser().finish(await site.browser().start())

    const answer = await browser.get('/api/audit?verb=login&limit=500')
    const { items } = (await answer.json()) as { items: Record<string, unknown>[] }

    expect(items.find(({ outcome }) => outcome === 'success')).toMatchObject({
      actor: { sub: 'ada', email: 'ada@example.com' },
    })
    expect(items.find(({ reason }) => reason === 'no_login_cookie')).toMatchObject({
      outcome: 'failure',
    })
    expect(items.find(({ reason }) => reason === 'no_tier')).toMatchObject({
      outcome: 'denied',
      actor: { sub: 'nora' },
    })
  })
})

describe('what is secret', () => {
  it('is in no log', async () => {
    const browser = site.browser()
    await browser.signIn()
    const cookie = browser.cookies().get('periscope_session') ?? ''
    const [state, verifier] = (await startedCookie()).split(':')

    const log = site.server.log.join('\n')

    expect(site.idp.issued.length).toBeGreaterThan(20)
    const secrets = [site.idp.clientSecret, ...site.idp.issued, cookie, state, verifier]
    for (const secret of secrets) expect(log).not.toContain(secret)
    expect(log).toContain('"auth.login"')
  })

  async function startedCookie(): Promise<string> {
    const browser = site.browser()
    await browser.open('/api/auth/login')
    return browser.cookies().get('periscope_login') ?? ''
  }
})
