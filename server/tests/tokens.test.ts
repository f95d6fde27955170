import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { SimulatedCluster } from '../demo/simulated-cluster.ts'
import { type ContractDocument, listRoutes } from '../http/document.ts'
import { listAuditLines } from './_audit-lines.ts'
import {
  ADMIN,
  createFolder,
  type Folder,
  startCluster,
  toEntry,
  writeRegistry,
} from './_clusters.ts'
import { openShell, refuse } from './_exec.ts'
import { type RawAnswer, startTestServer, type TestServer } from './_server.ts'

// Scripts: what a token opens, what it does not, and how it ends.

const document = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../generated/openapi.json'), 'utf8'),
) as ContractDocument
const routes = listRoutes(document)

const TOKENS = '/api/auth/tokens'
const JSON_TYPE = { 'content-type': 'application/json' }

let folder: Folder
let cluster: SimulatedCluster
let server: TestServer
/** Every secret that was made: none may be in the log. */
const secrets: string[] = []

async function start(env: Readonly<Record<string, string>> = {}): Promise<TestServer> {
  return startTestServer({
    env: {
      PERISCOPE_CLUSTERS_FILE: await writeRegistry(folder, {
        one: toEntry(cluster),
        two: toEntry(cluster),
      }),
      PERISCOPE_AUTH_FILE: await folder.write('auth.yaml', ADMIN),
      PERISCOPE_API_TOKENS: 'on',
      PERISCOPE_SIGN_INS_PER_MINUTE: '0',
      ...env,
    },
  })
}

beforeAll(async () => {
  folder = await createFolder()
  cluster = await startCluster()
  server = await start()
})
afterEach(() => {
  for (const secret of secrets) expect(server.log.join('')).not.toContain(secret.slice(20, 50))
})
afterAll(async () => {
  await server.close()
  await cluster.close()
  await folder.remove()
})

interface Made {
  readonly id: string
  readonly token: string
}

async function post(body: object, from = server): Promise<RawAnswer> {
  return from.send(TOKENS, { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(body) })
}

async function make(more: object = {}): Promise<Made> {
  const body = { name: 'ci', scopes: ['Pods'], expiresInDays: 7, ...more }
  const { status, text } = await post(body)
  expect(status, text).toBe(200)
  const made = JSON.parse(text) as Made
  secrets.push(made.token)
  return made
}

function by(token: string) {
  return { headers: { authorization: `Bearer ${token}` } }
}

describe('a token', () => {
  it('is shown once, and opens what its scope names, as the person', async () => {
    const { id, token } = await make()
    const asked: (string | undefined)[] = []
    cluster.setIntercept((req) => {
      asked.push(req.headers['impersonate-user']?.toString())
      return false
    })

    const pods = await server.send('/api/clusters/one/pods', by(token))
    const listed = await server.send(TOKENS)
    cluster.setIntercept(undefined)

    expect(token).toMatch(/^periscope_pat_[A-Za-z0-9_-]{43}[0-9A-Za-z]{6}$/)
    expect(pods.status, pods.text).toBe(200)
    expect(new Set(asked)).toEqual(new Set(['ada']))
    expect(listed.text).not.toContain(token)
    const { items } = JSON.parse(listed.text) as { items: { id: string; scopes: string[] }[] }
    expect(items.find((item) => item.id === id)).toMatchObject({ name: 'ci', scopes: ['Pods'] })
  })

  it('says when it was last used', async () => {
    const { id, token } = await make()
    await server.send('/api/clusters/one/pods', by(token))

    await vi.waitFor(async () => {
      const { text } = await server.send(TOKENS)
      const { items } = JSON.parse(text) as { items: { id: string; lastUsedAt?: string }[] }
      expect(items.find((item) => item.id === id)?.lastUsedAt).toMatch(/:00\.000Z$/)
    })
  })

  it.each([
    ['another scope', '/api/clusters/one/nodes', 'Nodes'],
    ['values of secrets', '/api/clusters/one/secrets/shop/a/data/b', 'Secrets'],
    ['the person', '/api/auth/whoami', 'Session'],
    ['the audit trail', '/api/audit', 'Audit'],
    ['all clusters', '/api/fleet', 'Fleet'],
  ])('is refused %s with the scope that it would need', async (_, path, scope) => {
    const { token } = await make()

    const answer = await server.send(path, by(token))

    expect(answer.status, answer.text).toBe(403)
    expect(answer.text).toBe(`This access token may not do that: it needs the scope ${scope}.\n`)
    expect(answer.headers['x-periscope-error']).toBe('insufficient_scope')
    expect(answer.headers['www-authenticate']).toContain('error="insufficient_scope"')
  })

  it('reaches the clusters that it names and nothing about all of them', async () => {
    const { token } = await make({ scopes: ['Pods', 'Fleet', 'Session'], clusters: ['one'] })

    const statuses = await Promise.all(
      [
        '/api/clusters/one/pods',
        '/api/clusters/two/pods',
        '/api/clusters/nope/pods',
        '/api/fleet',
        '/api/auth/whoami',
      ].map(async (path) => (await server.send(path, by(token))).status),
    )

    expect(statuses).toEqual([200, 403, 403, 403, 200])
  })

  it('opens shells only with the scope of pods, and its end ends them', async () => {
    const { token: other } = await make({ scopes: ['Nodes'] })
    const { id, token } = await make()

    const refused = await refuse(server, { path: 'one/pods/default/tool', ...by(other) })
    const shell = openShell(server, { path: 'one/pods/default/tool', ...by(token) })
    shell.type('echo ready\r')
    await vi.waitFor(() => expect(shell.text()).toContain('\r\nready'))
    await server.send(`${TOKENS}/${id}`, { method: 'DELETE' })
    await shell.closed

    expect(refused.status).toBe(403)
    expect(shell.last()).toMatchObject({ type: 'closed', reason: 'auth_expired' })
  })

  it('that is revoked ends the streams that it has open', async () => {
    const { id, token } = await make()
    const stream = await server.fetch('/api/clusters/one/pods/watch', by(token))

    const { status } = await server.send(`${TOKENS}/${id}`, { method: 'DELETE' })
    const text = await stream.text()

    expect(status).toBe(204)
    expect(text).toContain('event: auth_expired')
    expect((await server.send('/api/clusters/one/pods', by(token))).status).toBe(401)
  })

  it.each([
    ['a wrong one', `periscope_pat_${'A'.repeat(43)}0N9AGp`],
    ['a broken one', 'periscope_pat_abc'],
    ['one of somebody else’s', 'eyJhbGciOiJSUzI1NiJ9.e30.c2ln'],
  ])('%s is refused in the words of its scheme', async (_, token) => {
    const answer = await server.send('/api/clusters', by(token))

    expect(answer.status).toBe(401)
    expect(answer.headers['www-authenticate']).toBe(
      'Bearer realm="periscope", error="invalid_token"',
    )
    expect(answer.text).not.toContain(token)
  })

  it('can do nothing with tokens and sessions, whatever its scopes', async () => {
    const scopes = [...new Set(routes.flatMap(({ operation }) => operation.tags ?? []))]
    const { token } = await make({
      scopes: scopes.filter((tag) => tag !== 'AccessTokens' && tag !== 'Health'),
    })
    const forbidden = routes.filter(({ operationId }) =>
      /^(listAccessTokens|createAccessToken|revokeAccessToken|listSessions|endSession)$/.test(
        operationId,
      ),
    )

    expect(forbidden).toHaveLength(5)
    for (const { method, path } of forbidden) {
      const answer = await server.send(path.replace('{id}', 'some'), {
        method: method.toUpperCase(),
        headers: { ...by(token).headers, ...JSON_TYPE },
        ...(method === 'post' && {
          body: JSON.stringify({ name: 'a', scopes: ['Pods'], expiresInDays: 1 }),
        }),
      })
      expect(answer.status, `${method} ${path}: ${answer.text}`).toBe(403)
    }
  })

  it('is needed by every operation that needs somebody', async () => {
    const needed = routes.filter(({ isPublic }) => !isPublic)

    expect(needed.filter(({ operation }) => (operation.tags ?? []).length === 0)).toEqual([])
  })

  it('alone may come from anywhere; with a cookie it may not', async () => {
    const { token } = await make({ scopes: ['Access'] })
    const ask = (headers: Readonly<Record<string, string>>) =>
      server.send('/api/clusters/one/can-i', {
        method: 'POST',
        headers: {
          ...JSON_TYPE,
          ...by(token).headers,
          'sec-fetch-site': 'cross-site',
          ...headers,
        },
        body: '{"checks":[]}',
      })

    expect((await ask({})).status).toBe(200)
    expect((await ask({ cookie: 'a=b' })).status).toBe(403)
  })

  it('is written down when it is made, used for what is audited, and revoked', async () => {
    const { id, token } = await make({ name: 'nightly' })
    await server.send('/api/clusters/one/pods/shop/cart/logs?follow=false', by(token))
    await server.send(`${TOKENS}/${id}`, { method: 'DELETE' })

    const rows = listAuditLines(server, 'token_create', 'token_revoke', 'log_open').slice(-5)
    expect(rows.map(({ event, outcome }) => [event, outcome])).toEqual([
      ['token_create_intent', 'success'],
      ['token_create', 'success'],
      ['log_open', 'success'],
      ['token_revoke_intent', 'success'],
      ['token_revoke', 'success'],
    ])
    expect(rows[1]).toMatchObject({ token_id: id, scopes: ['Pods'], expires_in_days: 7 })
    expect(rows[2]).toMatchObject({ 'client.token': id, 'client.ip': '127.0.0.1' })
    const request = server.log.findLast((line) => line.includes('/pods/shop/cart/logs'))
    expect(JSON.parse(request ?? '{}')).toMatchObject({ subject: 'ada', token: id })
  })
})

describe('a new token', () => {
  it.each([
    ['a scope that there is not', { scopes: ['Pods', 'Podz'] }, 'body field "scopes.1": "Podz"'],
    ['the scope of tokens', { scopes: ['AccessTokens'] }, 'body field "scopes.0"'],
    ['no scope', { scopes: [] }, 'scopes'],
    ['a cluster that there is not', { clusters: ['nope'] }, 'body field "clusters.0": "nope"'],
    ['no cluster', { clusters: [] }, 'clusters'],
    ['no name', { name: '' }, 'name'],
    ['no life', { expiresInDays: 0 }, 'expiresInDays'],
    ['too long a life', { expiresInDays: 366 }, 'expiresInDays'],
    ['a life of parts of days', { expiresInDays: 1.5 }, 'expiresInDays'],
  ])('with %s is refused', async (_, more, place) => {
    const answer = await post({ name: 'ci', scopes: ['Pods'], expiresInDays: 7, ...more })

    expect(answer.status).toBe(400)
    expect(answer.text).toContain(place)
  })

  it('is refused beyond as many as one may make in a minute', async () => {
    const strict = await start({ PERISCOPE_SIGN_INS_PER_MINUTE: '1' })
    const body = { name: 'ci', scopes: ['Pods'], expiresInDays: 1 }

    const first = await post(body, strict)
    const second = await post(body, strict)
    await strict.close()

    expect([first.status, second.status]).toEqual([200, 429])
  })

  it('that is not one’s own cannot be revoked', async () => {
    const answer = await server.send(`${TOKENS}/nope`, { method: 'DELETE' })

    expect(answer.status).toBe(404)
    expect(answer.text).toBe('You have no access token of that id.\n')
  })
})

describe('where the operator does not want them', () => {
  it('there are none', async () => {
    const off = await start({ PERISCOPE_API_TOKENS: 'off' })
    const answers = [
      await off.send(TOKENS),
      await post({ name: 'ci', scopes: ['Pods'], expiresInDays: 1 }, off),
      await off.send(`${TOKENS}/some`, { method: 'DELETE' }),
    ]
    const used = await off.send('/api/clusters', by(`periscope_pat_${'A'.repeat(43)}0N9AGp`))
    const features = await off.send('/api/features')
    await off.close()

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
    expect(answers[0]?.text).toContain('PERISCOPE_API_TOKENS=on')
    expect(used.status).toBe(401)
    expect(JSON.parse(features.text)).toMatchObject({ apiTokens: false })
  })

  it('and what they are there for says so where he does', async () => {
    const { text } = await server.send('/api/features')

    expect(JSON.parse(text)).toMatchObject({ apiTokens: true })
  })
})
