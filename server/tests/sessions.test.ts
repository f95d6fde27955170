import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { openShell, type TestShell } from './_exec.ts'
import { type Browser, PEOPLE, type SignInServer, startSignIn } from './_sign-in.ts'
import { openSse } from './_sse.ts'

const MINUTE = 60_000
/** How soon an end is known to every process. */
const TOLD = { timeout: 2000 }

let site: SignInServer
/** How far the server's clock is ahead. */
let ahead = 0

beforeAll(async () => {
  // Shells have an idleness of their own.
  const env = { PERISCOPE_EXEC_IDLE_SECONDS: '86400' }
  site = await startSignIn({ server: { env, now: () => Date.now() + ahead } })
})
afterAll(() => site.close())
afterEach(() => {
  ahead = 0
  site.idp.signInAs('ada')
  site.idp.setAccount('ada', PEOPLE.ada)
  site.idp.changeTokens(undefined)
  site.idp.breakPaths([])
})

async function signIn(from: { browser(): Browser } = site): Promise<Browser> {
  const browser = from.browser()
  await browser.signIn()
  return browser
}

async function readStatus(browser: Browser, headers = {}): Promise<number> {
  return (await browser.get('/api/auth/whoami', headers)).status
}

async function readWho(browser: Browser): Promise<Record<string, unknown>> {
  const response = await browser.get('/api/auth/whoami')
  expect(response.status).toBe(200)
  return (await response.json()) as Record<string, unknown>
}

interface OwnSession {
  readonly id: string
  readonly current: boolean
}

async function listOwn(browser: Browser): Promise<OwnSession[]> {
  const { items } = (await (await browser.get('/api/auth/sessions')).json()) as {
    items: OwnSession[]
  }
  return items
}

function toCookie(browser: Browser): { cookie: string } {
  return { cookie: `periscope_session=${browser.cookies().get('periscope_session')}` }
}

async function openOwnShell(browser: Browser): Promise<TestShell> {
  const pods = (await (await browser.get('/api/clusters/prod-eu/pods')).json()) as {
    items: { name: string; namespace: string; phase: string }[]
  }
  const pod = pods.items.find(({ phase }) => phase === 'Running')!
  const shell = openShell(site.server, {
    path: `prod-eu/pods/${pod.namespace}/${pod.name}`,
    headers: toCookie(browser),
  })
  await vi.waitFor(() => expect(shell.frames.some(({ type }) => type === 'hello')).toBe(true))
  return shell
}

function readEvents(message: string): Record<string, unknown>[] {
  return site.server.log
    .filter((line) => line.includes(`"msg":"${message}"`))
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

function readLastRefreshToken(): string {
  return site.idp.issued.findLast((token) => /^[\w-]{43}$/.test(token)) ?? ''
}

describe('a session', () => {
  it('ends when it is as old as it may be, whatever was done in it', async () => {
    const browser = await signIn()
    for (let quarter = 1; quarter < 48; quarter++) {
      ahead = quarter * 15 * MINUTE
      expect(await readStatus(browser)).toBe(200)
    }

    ahead = 12 * 60 * MINUTE + 1000

    expect(await readStatus(browser)).toBe(401)
    expect(readEvents('auth.session_expired').at(-1)).toMatchObject({
      subject: 'ada',
      kind: 'absolute',
    })
  })

  it('ends when nothing was asked for by the person', async () => {
    const browser = await signIn()
    ahead = 29 * MINUTE
    expect(await readStatus(browser, { 'x-periscope-background': '1' })).toBe(200)

    ahead = 31 * MINUTE

    expect(await readStatus(browser)).toBe(401)
    expect(readEvents('auth.session_expired').at(-1)).toMatchObject({ kind: 'idle' })
  })

  it('goes on when the person does something', async () => {
    const browser = await signIn()
    ahead = 29 * MINUTE
    expect(await readStatus(browser)).toBe(200)

    ahead = 58 * MINUTE

    expect(await readStatus(browser)).toBe(200)
  })

  it('goes on when the person types into a shell', async () => {
    const browser = await signIn()
    const shell = await openOwnShell(browser)
    ahead = 29 * MINUTE
    shell.type('echo typed-$((40 + 2))\n')
    await vi.waitFor(() => expect(shell.text()).toContain('typed-'))

    ahead = 58 * MINUTE

    expect(await readStatus(browser)).toBe(200)
    shell.ws.close()
    await shell.closed
  })

  it('that is idle ends what is open in it', async () => {
    const browser = await signIn()
    const url = `${site.server.url}/api/clusters/prod-eu/pods/watch`
    const stream = await openSse(url, toCookie(browser))
    await stream.next('snapshot')

    ahead = 31 * MINUTE

    await vi.waitFor(() => expect(stream.blocks().at(-1)?.event).toBe('auth_expired'), TOLD)
  })

  it('is one of at most twenty of a person: the oldest ends', async () => {
    const oldest = await signIn()
    for (let count = 0; count < 20; count++) await signIn()

    expect(await readStatus(oldest)).toBe(401)
    expect(await listOwn(await signIn())).toHaveLength(20)
  })
})

describe('renewing', () => {
  it('happens once for fifty requests at the same time', async () => {
    const browser = await signIn()
    const before = site.idp.count('/token')
    ahead = 16 * MINUTE

    const answers = await Promise.all(Array.from({ length: 50 }, () => readStatus(browser)))

    expect(new Set(answers)).toEqual(new Set([200]))
    expect(site.idp.count('/token') - before).toBe(1)
    expect(await readStatus(browser)).toBe(200)
    expect(site.idp.count('/token') - before).toBe(1)
  })

  it('uses each refresh token once', async () => {
    const browser = await signIn()
    for (let round = 1; round <= 3; round++) {
      ahead = round * 16 * MINUTE
      expect(await readStatus(browser)).toBe(200)
    }
  })

  it('learns that a person has other groups, and ends what they had opened with the old ones', async () => {
    const browser = await signIn()
    const url = `${site.server.url}/api/clusters/prod-eu/pods/watch`
    const stream = await openSse(url, toCookie(browser))
    await stream.next('snapshot')
    site.idp.setAccount('ada', { email: 'ada@new.example.com', groups: ['staff'] })
    ahead = 16 * MINUTE

    const who = await readWho(browser)

    expect(who).toMatchObject({ tier: 'read', groups: ['staff'], email: 'ada@new.example.com' })
    await vi.waitFor(() => expect(stream.blocks().at(-1)?.event).toBe('auth_expired'), TOLD)
    expect(await readStatus(browser)).toBe(200)
  })

  it('ends the session of who may not come in any more', async () => {
    const browser = await signIn()
    site.idp.setAccount('ada', { groups: ['former'] })
    ahead = 16 * MINUTE

    expect(await readStatus(browser)).toBe(401)
    expect(readEvents('auth.session_expired').at(-1)).toMatchObject({
      kind: 'refresh_failed',
      reason: 'no_tier',
    })
  })

  it('ends the session of who the provider does not know any more', async () => {
    const browser = await signIn()
    const answer = await fetch(`${site.idp.issuer}/token/revocation`, {
      method: 'POST',
      body: new URLSearchParams({
        token: readLastRefreshToken(),
        client_id: site.idp.clientId,
        client_secret: site.idp.clientSecret,
      }),
    })
    expect(answer.status).toBe(200)
    ahead = 16 * MINUTE

    expect(await readStatus(browser)).toBe(401)
    expect(readEvents('auth.session_expired').at(-1)).toMatchObject({
      kind: 'refresh_failed',
      reason: 'invalid_grant',
    })
  })

  it('does not end a session because the provider is away, until the access token has expired', async () => {
    const browser = await signIn()
    site.idp.breakPaths(['/token'])
    ahead = 16 * MINUTE
    expect(await readStatus(browser)).toBe(200)
    ahead = 35 * MINUTE
    expect(await readStatus(browser)).toBe(200)

    ahead = 60 * MINUTE + 1000

    expect(await readStatus(browser)).toBe(401)
    expect(readEvents('auth.session_expired').at(-1)).toMatchObject({ kind: 'refresh_failed' })
  })

  it('goes on when the provider is back', async () => {
    const browser = await signIn()
    site.idp.breakPaths(['/token'])
    ahead = 16 * MINUTE
    expect(await readStatus(browser)).toBe(200)
    site.idp.breakPaths([])
    site.idp.setAccount('ada', PEOPLE.bob)

    ahead = 17 * MINUTE

    expect(await readWho(browser)).toMatchObject({ tier: 'read' })
  })

  it('keeps the new refresh token when only the user info is away', async () => {
    const other = await startSignIn({
      idp: { notInIdToken: ['groups'] },
      server: { now: () => Date.now() + ahead },
    })
    try {
      const browser = await signIn(other)
      other.idp.breakPaths(['/me'])
      ahead = 16 * MINUTE
      expect(await readWho(browser)).toMatchObject({ tier: 'admin' })
      other.idp.breakPaths([])
      ahead = 18 * MINUTE

      expect(await readWho(browser)).toMatchObject({ tier: 'admin' })
      expect(other.server.log.join()).not.toContain('refresh_failed')
    } finally {
      await other.close()
    }
  })

  it('goes on when who asked has left', async () => {
    const browser = await signIn()
    const before = site.idp.count('/token')
    ahead = 16 * MINUTE
    const leaving = new AbortController()
    const asked = browser.open('/api/auth/whoami', { signal: leaving.signal })
    leaving.abort()
    await expect(asked).rejects.toThrow()

    expect(await readStatus(browser)).toBe(200)
    expect(site.idp.count('/token') - before).toBe(1)
  })

  it.each([
    ['keeps the groups when no ID token comes and the user info has none', 200],
    ['ends the session when an ID token comes without groups', 401],
  ])('%s', async (_, status) => {
    const browser = await signIn()
    site.idp.setAccount('ada', {})
    if (status === 200) {
      site.idp.changeTokens(({ id_token: _idToken, ...tokens }) => tokens)
    }
    ahead = 16 * MINUTE

    expect(await readStatus(browser)).toBe(status)
  })

  it('does not take the ID token of somebody else', async () => {
    const browser = await signIn()
    site.idp.changeTokens(async (tokens) => ({
      ...tokens,
      id_token: await site.idp.sign({
        iss: site.idp.issuer,
        aud: site.idp.clientId,
        sub: 'eve',
        iat: Math.floor(Date.now() / 1000),
        exp: Math.floor(Date.now() / 1000) + 300,
        groups: ['admins'],
      }),
    }))
    ahead = 16 * MINUTE

    expect(await readStatus(browser)).toBe(401)
  })
})

describe('signing out', () => {
  it('ends the session here and goes on to the provider', async () => {
    const [browser, other] = [await signIn(), await signIn()]
    const refreshToken = readLastRefreshToken()
    const old = toCookie(other)

    const response = await other.open('/api/auth/logout')

    const url = new URL(response.headers.get('location') ?? '')
    expect(response.status).toBe(302)
    expect(url.origin + url.pathname).toBe(`${site.idp.issuer}/session/end`)
    expect(url.searchParams.get('post_logout_redirect_uri')).toBe(
      `${site.server.url}/api/auth/loggedout`,
    )
    expect(url.searchParams.get('id_token_hint')).toMatch(/^ey/)
    expect(other.cookies().has('periscope_session')).toBe(false)
    expect((await site.server.send('/api/auth/whoami', { headers: old })).status).toBe(401)
    expect(await readStatus(browser)).toBe(200)
    await vi.waitFor(async () => expect(await site.idp.knowsRefreshToken(refreshToken)).toBe(false))
    const landing = await other.open(url.searchParams.get('post_logout_redirect_uri') ?? '')
    expect(await landing.text()).toContain('Signed out')
  })

  it('without a session goes to where one is signed out', async () => {
    for (const path of ['/api/auth/logout', '/api/auth/logout/everywhere']) {
      const response = await site.browser().open(path)
      expect(response.status).toBe(302)
      expect(response.headers.get('location')).toBe('/?signedOut=1')
    }
  })

  it('works when the provider is away', async () => {
    const browser = await signIn()
    site.idp.breakPaths(['/token/revocation'])

    expect((await browser.open('/api/auth/logout')).status).toBe(302)
  })

  it('by a link of another site is asked about', async () => {
    const browser = await signIn()
    const headers = { 'sec-fetch-site': 'cross-site', accept: 'text/html' }

    const response = await browser.open('/api/auth/logout/everywhere', { headers })

    expect(response.status).toBe(403)
    const page = await response.text()
    expect(page).toContain('<a href="everywhere">Sign out</a>')
    expect(page).toContain('<a href="../../../">Stay signed in</a>')
    expect(await readStatus(browser)).toBe(200)
    const image = await browser.open('/api/auth/logout', {
      headers: { ...headers, accept: 'image/*' },
    })
    expect(image.status).toBe(403)
    expect(await readStatus(browser)).toBe(200)
  })

  it('everywhere ends all of it: sessions, streams and shells', async () => {
    const [one, two] = [await signIn(), await signIn()]
    site.idp.signInAs('bob')
    const bob = await signIn()
    const url = `${site.server.url}/api/clusters/prod-eu/pods/watch`
    const stream = await openSse(url, toCookie(one))
    await stream.next('snapshot')
    const shell = await openOwnShell(one)

    const response = await two.open('/api/auth/logout/everywhere')

    expect(response.status).toBe(302)
    await shell.closed
    expect(shell.last()).toMatchObject({ type: 'closed', reason: 'auth_expired' })
    await vi.waitFor(() => expect(stream.blocks().at(-1)?.event).toBe('auth_expired'), TOLD)
    expect(await readStatus(one)).toBe(401)
    expect(await readStatus(bob)).toBe(200)
    expect(readEvents('auth.logout').at(-1)).toMatchObject({ subject: 'ada', kind: 'everywhere' })
  })
})

describe('one’s sessions', () => {
  it('are listed, without what opens them, and can be ended', async () => {
    const [browser, other] = [await signIn(), await signIn()]
    const list = await listOwn(browser)
    const [current] = list.filter((session) => session.current)
    const otherId = (await listOwn(other)).find((session) => session.current)!.id

    expect(list.filter((session) => session.current)).toHaveLength(1)
    expect(current).toMatchObject({ ip: '127.0.0.1', userAgent: 'node' })
    expect(JSON.stringify(list)).not.toContain(browser.cookies().get('periscope_session'))
    const ended = await browser.open(`/api/auth/sessions/${otherId}`, { method: 'DELETE' })
    expect(ended.status).toBe(204)
    expect(await readStatus(other)).toBe(401)
    expect((await listOwn(browser)).map(({ id }) => id)).not.toContain(otherId)
    const audit = await browser.get('/api/audit?verb=session_revoke')
    expect(await audit.json()).toMatchObject({
      items: [{ actor: { sub: 'ada' }, outcome: 'success', extra: { session_id: otherId } }],
    })
  })

  it('are only one’s own', async () => {
    const ada = await signIn()
    const [session] = await listOwn(ada)
    site.idp.signInAs('bob')
    const bob = await signIn()

    const response = await bob.open(`/api/auth/sessions/${session!.id}`, { method: 'DELETE' })

    expect(response.status).toBe(404)
    expect(await readStatus(ada)).toBe(200)
  })

  it('take the cookie along when it is the current one', async () => {
    const browser = await signIn()
    const { id } = (await listOwn(browser)).find(({ current }) => current)!

    await browser.open(`/api/auth/sessions/${id}`, { method: 'DELETE' })

    expect(browser.cookies().has('periscope_session')).toBe(false)
  })
})

describe('a logout that the provider reports', () => {
  const EVENT = 'http://schemas.openid.net/event/backchannel-logout'

  function toClaims(more: object = {}): object {
    const at = Math.floor(Date.now() / 1000)
    const { issuer: iss, clientId: aud } = site.idp
    return { iss, aud, iat: at, exp: at + 120, jti: randomUUID(), events: { [EVENT]: {} }, ...more }
  }

  function report(token: string): Promise<Response> {
    return site.server.fetch('/api/auth/backchannel-logout', {
      method: 'POST',
      body: new URLSearchParams({ logout_token: token }),
    })
  }

  it('ends all sessions of its subject, once', async () => {
    const [ada, again] = [await signIn(), await signIn()]
    site.idp.signInAs('bob')
    const bob = await signIn()
    const token = await site.idp.sign(toClaims({ sub: 'ada' }), 'logout+jwt')

    const answer = await report(token)

    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect([await readStatus(ada), await readStatus(again), await readStatus(bob)]).toEqual([
      401, 401, 200,
    ])
    site.idp.signInAs('ada')
    const back = await signIn()
    expect((await report(token)).status).toBe(400)
    expect(await readStatus(back)).toBe(200)
  })

  it('may be of one session of the provider', async () => {
    const sid = randomUUID()
    site.idp.changeTokens(async (tokens) => {
      const { decodeJwt } = await import('jose')
      const claims = { ...decodeJwt(String(tokens['id_token'])), sid }
      return { ...tokens, id_token: await site.idp.sign(claims) }
    })
    const browser = await signIn()
    site.idp.changeTokens(undefined)
    const other = await signIn()

    const wrong = await report(await site.idp.sign(toClaims({ sid, sub: 'bob' })))
    expect([wrong.status, await readStatus(browser)]).toEqual([200, 200])
    const right = await report(await site.idp.sign(toClaims({ sid })))

    expect(right.status).toBe(200)
    expect([await readStatus(browser), await readStatus(other)]).toEqual([401, 200])
  })

  it.each<[string, object]>([
    ['of another issuer', { iss: 'https://evil.example' }],
    ['for another client', { aud: 'another' }],
    ['with a nonce', { nonce: 'an ID token' }],
    ['without the event', { events: {} }],
    ['with another event', { events: { 'http://schemas.openid.net/event/other': {} } }],
    ['without an id', { jti: undefined }],
    ['without a time', { iat: undefined }],
    ['that is old', { iat: Math.floor(Date.now() / 1000) - 3600 }],
    ['that has expired', { exp: Math.floor(Date.now() / 1000) - 3600 }],
    ['of nobody', { sub: undefined }],
  ])('is refused %s', async (_, more) => {
    const browser = await signIn()

    const answer = await report(await site.idp.sign(toClaims({ sub: 'ada', ...more })))

    expect(answer.status).toBe(400)
    expect(await readStatus(browser)).toBe(200)
  })

  it('is refused when it is forged, or something else', async () => {
    const browser = await signIn()
    const token = await site.idp.sign(toClaims({ sub: 'ada' }))
    const [head = '', body = ''] = token.split('.')
    const none = Buffer.from('{"alg":"none"}').toString('base64url')

    for (const forged of [`${none}.${body}.`, `${head}.${body}.${'A'.repeat(342)}`, 'nonsense']) {
      expect((await report(forged)).status).toBe(400)
    }
    const typed = await site.idp.sign(toClaims({ sub: 'ada' }), 'at+jwt')
    expect((await report(typed)).status).toBe(400)
    expect(await readStatus(browser)).toBe(200)
  })
})

describe('what is secret', () => {
  it('is in no log', () => {
    const log = site.server.log.join('\n')

    expect(site.idp.issued.length).toBeGreaterThan(50)
    for (const secret of [site.idp.clientSecret, ...site.idp.issued]) {
      expect(log).not.toContain(secret)
    }
  })
})
