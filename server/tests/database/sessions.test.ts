import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../_database.ts'
import { type Browser, type SignInServer, startSignIn } from '../_sign-in.ts'
import { openSse } from '../_sse.ts'

// Sessions in a database that processes share.

const MINUTE = 60_000
/** How soon an end is known to every process. */
const TOLD = { timeout: 2000 }

let database: TestDatabase
let kept: SignInServer
/** How far the servers' clocks are ahead. */
let ahead = 0

beforeAll(async () => {
  database = await createTestDatabase()
  const env = {
    PERISCOPE_DATABASE_URL: database.url,
    PERISCOPE_SECRET_KEY: Buffer.alloc(32, 3).toString('base64'),
    PERISCOPE_AUDIT_ENABLED: 'false',
  }
  kept = await startSignIn({ server: { env, now: () => Date.now() + ahead } })
})
afterEach(() => {
  ahead = 0
})
afterAll(async () => {
  await kept.close()
  await database.drop()
})

async function signIn(): Promise<Browser> {
  const browser = kept.browser()
  await browser.signIn()
  return browser
}

function toSecret(browser: Browser): string {
  return browser.cookies().get('periscope_session') ?? ''
}

async function readStatus(browser: Browser): Promise<number> {
  return (await browser.get('/api/auth/whoami')).status
}

it('keeps sessions for other processes, and what ends in one ends in the others', async () => {
  const browser = await signIn()
  const replica = await kept.startReplica()
  const there = replica.browser()
  there.cookies().set('periscope_session', toSecret(browser))
  const url = `${replica.server.url}/api/clusters/prod-eu/pods/watch`
  const stream = await openSse(url, { cookie: `periscope_session=${toSecret(browser)}` })
  await stream.next('snapshot')
  expect(await readStatus(there)).toBe(200)

  await browser.open('/api/auth/logout')

  await vi.waitFor(() => expect(stream.blocks().at(-1)?.event).toBe('auth_expired'), TOLD)
  expect(await readStatus(there)).toBe(401)
})

it('renews once for all processes', async () => {
  const browser = await signIn()
  const replica = await kept.startReplica()
  const there = replica.browser()
  there.cookies().set('periscope_session', toSecret(browser))
  expect(await readStatus(there)).toBe(200)
  const before = kept.idp.count('/token')
  // The access token has expired: nobody may be answered without a new one.
  ahead = 29 * MINUTE
  expect(await readStatus(browser)).toBe(200)
  ahead = 58 * MINUTE
  expect(await readStatus(browser)).toBe(200)
  const renewals = kept.idp.count('/token') - before
  ahead = 74 * MINUTE

  const both = [browser, there].flatMap((one) => Array.from({ length: 10 }, () => one))
  const answers = await Promise.all(both.map((one) => readStatus(one)))

  expect(new Set(answers)).toEqual(new Set([200]))
  expect(renewals).toBe(2)
  expect(kept.idp.count('/token') - before).toBe(3)
})

it('holds nothing that signs anybody in', async () => {
  const browser = await signIn()
  const secret = browser.cookies().get('periscope_session') ?? ''
  const store = await database.open()

  const rows = await store.db.selectFrom('sessions').selectAll().execute()

  const text = JSON.stringify(rows)
  expect(text).toContain('ada@example.com')
  expect(rows.some(({ refresh_token, id_token }) => refresh_token && id_token)).toBe(true)
  for (const token of [secret, ...kept.idp.issued]) expect(text).not.toContain(token)
})
