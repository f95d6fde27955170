import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type ContractDocument, listRoutes } from '../http/document.ts'
import { startTestServer, type TestServer, type TestServerOptions } from './_server.ts'

// What the edge refuses whoever asks, on the server as it is put together.

const document = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../generated/openapi.json'), 'utf8'),
) as ContractDocument

/** Every operation that has a body, with a path that its validation takes. */
const WITH_BODY = listRoutes(document).flatMap(({ operationId, method, path, operation }) => {
  if (!operation.requestBody) return []
  const [type = ''] = Object.keys(operation.requestBody.content)
  const filled = path.replace('{cluster}', 'prod-eu').replace(/\{\w+\}/g, 'some')
  return [{ operationId, method: method.toUpperCase(), path: filled, type }]
})
const CHANGING = listRoutes(document).flatMap(({ operationId, method, path }) =>
  method === 'get' ? [] : [{ operationId, method: method.toUpperCase(), path }],
)

let demo: TestServer
const servers: TestServer[] = []

beforeAll(async () => {
  demo = await startTestServer({ args: ['--demo'] })
})
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})
afterAll(() => demo.close())

async function start(options: TestServerOptions): Promise<TestServer> {
  const server = await startTestServer({ args: ['--demo'], ...options })
  servers.push(server)
  return server
}

describe('a body', () => {
  it.each(WITH_BODY)('of $operationId must be what the contract says', async (operation) => {
    const { method, path, type } = operation
    const others = [
      'text/plain',
      'multipart/form-data; boundary=x',
      'application/octet-stream',
      'application/xml',
      ...['application/json', 'application/x-www-form-urlencoded'].filter((one) => one !== type),
    ]

    for (const other of others) {
      const answer = await demo.send(path, {
        method,
        headers: { 'content-type': other },
        body: type === 'application/json' ? '{}' : 'a=b',
      })

      expect(answer.status, `${other}: ${answer.text}`).toBe(415)
      expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8')
    }
  })

  it.each(WITH_BODY)('of $operationId without a type is refused', async ({ method, path }) => {
    const answer = await demo.send(path, { method, body: '{}' })

    expect(answer.status, answer.text).toBe(415)
  })

  it.each([
    ['/api/clusters/prod-eu/audit/bulk-download', 16 * 1024],
    ['/api/clusters/prod-eu/can-i', 64 * 1024],
    ['/api/auth/tokens', 64 * 1024],
  ])('for %s may have %i bytes', async (path, limit) => {
    const post = (bytes: number) => {
      const frame = JSON.stringify({ filler: '' }).length
      return demo.send(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ filler: 'x'.repeat(bytes - frame) }),
      })
    }

    const within = await post(limit)
    const beyond = await post(limit + 1)

    expect(within.status, within.text).toBe(400)
    expect(beyond.status, beyond.text).toBe(413)
  })
})

describe('a page of another site', () => {
  it.each(CHANGING)('cannot have a browser call $operationId', async ({ method, path }) => {
    const target = path.replace('{cluster}', 'prod-eu').replace(/\{\w+\}/g, 'some')
    const headers = { 'content-type': 'application/json', cookie: 'periscope_session=x' }

    const byMetadata = await demo.send(target, {
      method,
      headers: { ...headers, 'sec-fetch-site': 'cross-site' },
    })
    const byOrigin = await demo.send(target, {
      method,
      headers: { ...headers, origin: 'https://evil.example' },
    })

    for (const answer of [byMetadata, byOrigin]) {
      expect(answer.status, answer.text).toBe(403)
      expect(answer.text).toBe('Pages of another site may not change anything here.\n')
    }
  })

  it('cannot take from us what it may not read: no answer allows other origins', async () => {
    const preflight = await demo.send('/api/clusters/prod-eu/can-i', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://evil.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    })
    const read = await demo.send('/api/clusters', { headers: { origin: 'https://evil.example' } })

    for (const { headers } of [preflight, read]) {
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    }
    expect(read.headers['cross-origin-resource-policy']).toBe('same-origin')
  })
})

describe('tries to sign in', () => {
  const login = '/api/auth/login'

  it('are counted by address, and refused with when to come back', async () => {
    const server = await start({ env: { PERISCOPE_SIGN_INS_PER_MINUTE: '2' } })

    const statuses = [await server.send(login), await server.send(login)].map((one) => one.status)
    const refused = await server.send(login)

    expect(statuses).not.toContain(429)
    expect(refused.status).toBe(429)
    expect(refused.headers['x-periscope-error']).toBe('rate_limited')
    expect(refused.headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60)
  })

  it('are not forgotten for a client that says it is another one', async () => {
    const server = await start({ env: { PERISCOPE_SIGN_INS_PER_MINUTE: '1' } })
    await server.send(login)

    const answers = await Promise.all(
      ['x-forwarded-for', 'x-real-ip', 'true-client-ip', 'forwarded'].map((name) =>
        server.send(login, { headers: { [name]: '192.0.2.7' } }),
      ),
    )

    expect(answers.map(({ status }) => status)).toEqual([429, 429, 429, 429])
  })

  it('of clients behind a trusted proxy are counted for each of them', async () => {
    const env = { PERISCOPE_SIGN_INS_PER_MINUTE: '1', PERISCOPE_TRUSTED_PROXIES: 'loopback' }
    const server = await start({ env })
    const from = (forwarded: string) =>
      server.send(login, { headers: { 'x-forwarded-for': forwarded } })

    await from('192.0.2.1')
    const same = await from('192.0.2.1')
    const other = await from('192.0.2.2')
    // The proxy adds the address that it sees behind what the client had written.
    const liar = await from('192.0.2.99, 192.0.2.1')

    expect([same.status, liar.status]).toEqual([429, 429])
    expect(other.status).not.toBe(429)
  })

  it('are not counted where the operator wants none of it', async () => {
    const server = await start({ env: { PERISCOPE_SIGN_INS_PER_MINUTE: '0' } })

    for (let n = 0; n < 150; n++) expect((await server.send(login)).status).not.toBe(429)
  })

  it('are nothing that other requests have to do with', async () => {
    const server = await start({ env: { PERISCOPE_SIGN_INS_PER_MINUTE: '1' } })

    for (let n = 0; n < 3; n++) expect((await server.send('/api/clusters')).status).toBe(200)
  })
})

describe('headers', () => {
  it('withhold what no page here needs, on every answer', async () => {
    for (const path of ['/healthz', '/api/clusters', '/api/nope', '/api/auth/config']) {
      const { headers } = await demo.send(path)

      expect(headers['permissions-policy'], path).toMatch(/(^|, )camera=\(\)(, |$)/)
      expect(headers['x-content-type-options'], path).toBe('nosniff')
      expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'")
      expect(headers['referrer-policy'], path).toBe('no-referrer')
    }
  })

  it('promise TLS only where there is some, as a trusted proxy says', async () => {
    const server = await start({ env: { PERISCOPE_TRUSTED_PROXIES: 'loopback' } })
    const https = { headers: { 'x-forwarded-proto': 'https' } }

    const trusted = await server.send('/healthz', https)
    const plain = await server.send('/healthz')
    const untrusted = await demo.send('/healthz', https)

    expect(trusted.headers['strict-transport-security']).toBe('max-age=31536000')
    expect(plain.headers['strict-transport-security']).toBeUndefined()
    expect(untrusted.headers['strict-transport-security']).toBeUndefined()
  })
})
