import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clusterRole, clusterRoleBinding } from '../demo/rbac/bootstrap.ts'
import type { SimulatedCluster } from '../demo/simulated-cluster.ts'
import { ADMIN, createFolder, type Folder, smallWorld, startCluster } from './_clusters.ts'
import { toEntry, writeRegistry } from './_clusters.ts'
import { type RawAnswer, startTestServer, type TestServer } from './_server.ts'

const JSON_TYPE = { 'content-type': 'application/json' }

let folder: Folder
let cluster: SimulatedCluster
let server: TestServer
/** Method and path of what reached the cluster. */
const reached: string[] = []

beforeAll(async () => {
  folder = await createFolder()
  cluster = await startCluster({
    objects: [
      ...smallWorld(),
      clusterRole('system:node:worker-1', []),
      clusterRoleBinding('system:node:worker-1', 'system:node:worker-1', []),
    ],
    intercept: (req) => {
      reached.push(`${req.method ?? ''} ${req.url ?? ''}`)
      return false
    },
  })
  server = await startTestServer({
    env: {
      PERISCOPE_CLUSTERS_FILE: await writeRegistry(folder, { c1: toEntry(cluster) }),
      PERISCOPE_AUTH_FILE: await folder.write('auth.yaml', ADMIN),
    },
  })
})
afterAll(async () => {
  await server.close()
  await cluster.close()
  await folder.remove()
})

/** What every failure of ours keeps to. */
function expectClearText({ status, headers, text }: RawAnswer, expected: number): void {
  expect({ status, type: headers['content-type'] }, text).toEqual({
    status: expected,
    type: 'text/plain; charset=utf-8',
  })
  expect(headers['x-periscope-error']).toMatch(/^[a-z_]+$/)
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(text).toMatch(/\S.*\n$/)
  expectNoLeak(text)
}

function expectNoLeak(text: string): void {
  expect(text).not.toMatch(/\n\s+at |node_modules|\.ts\b|file:\/\/|\/server\/|<html|<pre/)
  expect(text).not.toContain(cluster.token)
}

describe('a name', () => {
  it.each([
    ['with an encoded slash', 'a%2Fb'],
    ['with an encoded slash in lower case', 'a%2fb'],
    ['that climbs up', '%2e%2e%2fnodes'],
    ['of one encoded dot', '%2e'],
    ['of two encoded dots', '%2e%2e'],
    ['of two dots in part encoded', '.%2e'],
    ['of one dot', '.'],
    ['of two dots', '..'],
    ['with an encoded percent sign', 'a%2525b'],
    ['with a zero byte', 'a%00b'],
    ['with a line break', 'a%0ab'],
    ['with a carriage return', 'a%0d%0aX-Evil:%201'],
    ['with a delete character', 'a%7fb'],
    ['of 300 characters', 'a'.repeat(300)],
  ])('%s is refused before a cluster is asked', async (_, name) => {
    reached.length = 0

    const answer = await server.send(`/api/clusters/c1/pods/default/${name}`)

    expectClearText(answer, 400)
    expect(answer.text).toContain('path parameter "name"')
    expect(reached).toEqual([])
  })

  it.each(['yaml', 'events'])('is checked in front of /%s too', async (view) => {
    reached.length = 0

    const answer = await server.send(`/api/clusters/c1/pods/default/a%2Fb/${view}`)

    expectClearText(answer, 400)
    expect(answer.text).toContain('path parameter "name"')
    expect(reached).toEqual([])
  })

  it.each([
    ['namespace', '/api/clusters/c1/pods/UPPER/x'],
    ['namespace', '/api/clusters/c1/pods/a%2Fb/x'],
    ['namespace', `/api/clusters/c1/pods/${'n'.repeat(64)}/x`],
    ['cluster', '/api/clusters/a%2Fb/pods'],
    ['cluster', '/api/clusters/%2e%2e/pods'],
    ['cluster', `/api/clusters/${'c'.repeat(300)}/dashboard`],
    ['group', '/api/clusters/c1/customresources/a%2Fb/v1/things'],
    ['version', '/api/clusters/c1/customresources/example.com/%2e%2e/things'],
    ['plural', '/api/clusters/c1/customresources/example.com/v1/a%00b'],
    ['document', '/api/clusters/c1/openapi/v3/%2e%2e'],
    ['version', '/api/clusters/c1/openapi/v3/api/v1%2f..%2f..%2fsecrets'],
    ['group', '/api/clusters/c1/openapi/v3/apis/%2e%2e/v1'],
  ])('of a %s is named by the refusal', async (parameter, path) => {
    reached.length = 0

    const answer = await server.send(path)

    expectClearText(answer, 400)
    expect(answer.text).toContain(`path parameter "${parameter}"`)
    expect(reached).toEqual([])
  })

  it.each(['%', '%zz', '%E0%A4%A', 'a%'])('%j is refused as badly encoded', async (name) => {
    const answer = await server.send(`/api/clusters/c1/pods/default/${name}`)

    expectClearText(answer, 400)
    expect(answer.text).toMatch(/percent-encoded/)
  })

  it.each([
    ['clusterroles', 'system:node:worker-1'],
    ['clusterroles', 'system%3Anode%3Aworker-1'],
    ['clusterrolebindings', 'system:node:worker-1'],
    ['clusterrolebindings', 'system%3anode%3aworker-1'],
  ])('with colons works: %s/%s', async (path, name) => {
    const detail = await server.send(`/api/clusters/c1/${path}/${name}`)
    const manifest = await server.send(`/api/clusters/c1/${path}/${name}/yaml`)

    expect(detail.status, detail.text).toBe(200)
    expect(JSON.parse(detail.text)).toMatchObject({ name: 'system:node:worker-1' })
    expect(manifest.status, manifest.text).toBe(200)
    expect(manifest.text).toContain('name: system:node:worker-1')
  })

  it.each([
    'system:node:absent',
    'system%3Anode%3Aabsent',
    'sha256:abc',
    'with%20space',
    'gr%C3%BC',
  ])('%j that the cluster does not have is its own 404', async (name) => {
    const answer = await server.send(`/api/clusters/c1/clusterroles/${name}`)

    expect(answer.status).toBe(404)
    expect(JSON.parse(answer.text)).toMatchObject({
      kind: 'Status',
      reason: 'NotFound',
      code: 404,
      details: { name: decodeURIComponent(name) },
    })
    expect(answer.headers['x-periscope-error']).toBe('NotFound')
  })
})

describe('what does not exist', () => {
  it.each([
    '/api/clusters/nope/pods',
    '/api/clusters/nope/pods/default/x',
    '/api/clusters/nope/pods/default/x/yaml',
    '/api/clusters/nope/dashboard',
    '/api/clusters/nope/search?q=a',
    '/api/clusters/nope/search',
    '/api/clusters/nope/events',
    '/api/clusters/nope/crds',
    '/api/clusters/nope/customresources/example.com/v1/things',
    '/api/clusters/nope/openapi/v3',
    '/api/clusters/__proto__/pods',
  ])('%s: cluster not found', async (path) => {
    const answer = await server.send(path)

    expectClearText(answer, 404)
    expect(answer.text).toBe('cluster not found\n')
  })

  it.each([
    '/api/nope',
    '/api',
    '/api/',
    '/api/clusters/c1/nope',
    '/api/clusters/c1/pods/default/tool/nope',
    '/api/clusters/c1/Pods',
    '/nope',
  ])('%s: a route is missed in text', async (path) => {
    const answer = await server.send(path, { headers: { accept: 'text/html' } })

    expectClearText(answer, 404)
    expect(answer.text).toContain('no such route')
  })

  it('repeats nothing of a path that could be markup without telling browsers that it is text', async () => {
    const answer = await server.send('/api/<script>alert(1)</script>')

    expectClearText(answer, 404)
  })

  it('an unknown namespace lists nothing', async () => {
    const answer = await server.send('/api/clusters/c1/pods?namespace=nowhere')

    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.text)).toMatchObject({ items: [] })
  })

  it('an unknown custom resource is not found', async () => {
    const answer = await server.send('/api/clusters/c1/customresources/example.com/v1/things')

    expect(answer.status).toBe(404)
    expectNoLeak(answer.text)
  })
})

describe('a method that a route does not have', () => {
  it.each([
    ['POST', '/api/clusters/c1/pods'],
    ['PUT', '/api/clusters/c1/pods/default/tool'],
    ['PATCH', '/api/clusters'],
    ['DELETE', '/api/clusters/c1/clusterroles/system:node:worker-1'],
    ['OPTIONS', '/api/clusters/c1/pods'],
    ['GET', '/api/clusters/c1/can-i'],
  ])('%s %s is refused with those that it has', async (method, path) => {
    reached.length = 0

    const answer = await server.send(path, { method })

    expectClearText(answer, 405)
    expect(answer.headers.allow).toBe(path.endsWith('can-i') ? 'POST' : 'GET')
    expect(reached).toEqual([])
  })
})

describe('a query', () => {
  it.each([
    ['limit', 'limit=abc'],
    ['limit', 'limit=0'],
    ['limit', 'limit=-1'],
    ['limit', 'limit=1.5'],
    ['limit', 'limit=1e9'],
    ['limit', 'limit=99999999999999999999'],
    ['limit', 'limit='],
    ['limit', 'limit=1&limit=2'],
    ['namespace', 'namespace=UPPER'],
    ['namespace', 'namespace=a%2Fb'],
    ['namespace', 'namespace=..'],
    ['labelSelector', `labelSelector=${'a'.repeat(5000)}`],
    ['continue', `continue=${'a'.repeat(9000)}`],
  ])('with a wrong %s is refused: %s', async (parameter, query) => {
    reached.length = 0

    const answer = await server.send(`/api/clusters/c1/pods?${query}`)

    expectClearText(answer, 400)
    expect(answer.text).toContain(`query parameter "${parameter}"`)
    expect(reached).toEqual([])
  })

  it.each(['labelSelector=a%3D%3D%3Db', 'labelSelector=%3D', 'labelSelector=a+in+('])(
    'with %s is the cluster’s to refuse',
    async (query) => {
      const answer = await server.send(`/api/clusters/c1/pods?${query}`)

      expect(answer.status).toBe(400)
      expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
      expect(JSON.parse(answer.text)).toMatchObject({ kind: 'Status', code: 400 })
    },
  )

  it('with a malformed continue token is the cluster’s to refuse', async () => {
    const answer = await server.send('/api/clusters/c1/pods?limit=1&continue=nonsense')

    expect(answer.status).toBe(400)
    expect(JSON.parse(answer.text)).toMatchObject({ kind: 'Status', code: 400 })
  })

  it('with an expired continue token is gone, in the cluster’s words', async () => {
    const first = await server.send('/api/clusters/c1/pods?limit=1')
    const { continue: next } = JSON.parse(first.text) as { continue: string }
    cluster.store.create({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'new', namespace: 'shop' },
    })
    cluster.store.compact()

    const answer = await server.send(
      `/api/clusters/c1/pods?limit=1&continue=${encodeURIComponent(next)}`,
    )

    expect(answer.status).toBe(410)
    expect(JSON.parse(answer.text)).toMatchObject({ kind: 'Status', reason: 'Expired', code: 410 })
  })

  it.each(['!app', 'app in (cart)', 'app notin (tool,x)', 'app=cart,app!=tool'])(
    'may hold the selector %j as encodeURIComponent writes it',
    async (selector) => {
      const answer = await server.send(
        `/api/clusters/c1/pods?labelSelector=${encodeURIComponent(selector)}`,
      )

      expect(answer.status, answer.text).toBe(200)
    },
  )

  it('with parameters that nobody knows is answered', async () => {
    const answer = await server.send('/api/clusters/c1/pods?nonsense=1&__proto__=2')

    expect(answer.status).toBe(200)
  })

  it('with nested parameters is no object', async () => {
    const answer = await server.send('/api/clusters/c1/pods?namespace[a]=b&labelSelector[]=x')

    expect(answer.status).toBeLessThan(500)
    expectNoLeak(answer.text)
  })
})

describe('a body', () => {
  const path = '/api/clusters/c1/can-i'

  function post(body: string, headers: Readonly<Record<string, string>> = JSON_TYPE) {
    return server.send(path, { method: 'POST', headers, body })
  }

  it('that is too large is refused', async () => {
    const answer = await post(JSON.stringify({ checks: [], filler: 'x'.repeat(70_000) }))

    expectClearText(answer, 413)
  })

  it('of another content type is refused', async () => {
    const answer = await post('{"checks":[]}', { 'content-type': 'text/plain' })

    expectClearText(answer, 415)
    expect(answer.text).toContain('text/plain')
  })

  it('in another character set is refused', async () => {
    const answer = await post('{"checks":[]}', {
      'content-type': 'application/json; charset=klingon',
    })

    expectClearText(answer, 415)
  })

  it.each([
    ['broken', '{"checks":['],
    ['a bare word', 'checks'],
    ['a bare string', '"checks"'],
  ])('that is %s is no JSON', async (_, body) => {
    const answer = await post(body)

    expectClearText(answer, 400)
    expect(answer.text).toContain('the body is not valid JSON')
  })

  it('that is missing is refused', async () => {
    const answer = await server.send(path, { method: 'POST' })

    expect([400, 415]).toContain(answer.status)
    expectClearText(answer, answer.status)
  })

  it.each([
    ['is a list', '[]', 'the body'],
    ['lacks the checks', '{}', 'checks'],
    ['has checks that are no list', '{"checks":{}}', 'body field "checks"'],
    ['has a check that is null', '{"checks":[null]}', 'body field "checks.0"'],
    ['has a check without a verb', '{"checks":[{"resource":"pods"}]}', 'verb'],
    [
      'has a check with a number for a verb',
      '{"checks":[{"verb":1,"resource":"pods"}]}',
      'body field "checks.0.verb"',
    ],
    [
      'has more than 64 checks',
      JSON.stringify({ checks: Array(65).fill({ verb: 'get', resource: 'pods' }) }),
      'body field "checks"',
    ],
  ])('that %s is refused by its place', async (_, body, place) => {
    const answer = await post(body)

    expectClearText(answer, 400)
    expect(answer.text).toContain(place)
  })

  it('with no checks is answered with none', async () => {
    const answer = await post('{"checks":[]}')

    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.text)).toEqual({ results: [] })
  })
})

describe('a host name', () => {
  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.nip.io:80', '192.168.0.7:8080'])(
    '%s that is not this machine’s own is not answered',
    async (host) => {
      reached.length = 0

      const answer = await server.send('/api/clusters/c1/pods', { headers: { host } })

      expectClearText(answer, 421)
      expect(answer.headers['x-periscope-error']).toBe('misdirected_request')
      expect(reached).toEqual([])
    },
  )

  it.each(['localhost', 'LOCALHOST:8080', '127.0.0.1:1', '[::1]:8080'])(
    '%s is answered',
    async (host) => {
      const answer = await server.send('/healthz', { headers: { host } })

      expect(answer.status).toBe(200)
    },
  )

  it('lets probes ask for the health by any name', async () => {
    const answer = await server.send('/healthz', { headers: { host: '10.1.2.3:8080' } })

    expect(answer.status).toBe(200)
  })

  it('guards metrics and documents too', async () => {
    const headers = { host: 'evil.example' }

    const answers = await Promise.all(
      ['/metrics', '/api/docs', '/api/openapi.yaml', '/nope'].map((path) =>
        server.send(path, { headers }),
      ),
    )

    expect(answers.map(({ status }) => status)).toEqual([421, 421, 421, 421])
  })
})

describe('every answer', () => {
  it.each(['req-1', 'a/b:c.d_e-F', 'x'.repeat(128)])('echoes the request id %j', async (id) => {
    const answer = await server.send('/healthz', { headers: { 'x-request-id': id } })

    expect(answer.headers['x-request-id']).toBe(id)
  })

  it.each(['with space', '<script>', 'x'.repeat(129), 'a"b', 'ü'])(
    'has an id of its own instead of %j',
    async (id) => {
      const answer = await server.send('/api/nope', { headers: { 'x-request-id': id } })

      expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
    },
  )

  it('finds its log line by the id', async () => {
    await server.send('/api/clusters/nope/pods', { headers: { 'x-request-id': 'find-me' } })

    const line = server.log.map((text) => JSON.parse(text) as object).at(-1)

    expect(line).toMatchObject({ requestId: 'find-me', status: 404, operationId: 'listPods' })
  })

  it.each([
    '/healthz',
    '/api/nope',
    '/api/clusters/c1/pods',
    '/api/docs',
    '/api/clusters/nope/pods',
  ])('of %s has the security headers', async (path) => {
    const { headers } = await server.send(path)

    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    })
    expect(headers).not.toHaveProperty('x-powered-by')
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  it.each([
    '/api/clusters',
    '/api/fleet',
    '/api/whoami',
    '/api/auth/whoami',
    '/api/clusters/c1/pods',
    '/api/clusters/c1/pods/default/tool',
    '/api/clusters/c1/pods/default/tool/yaml',
    '/api/clusters/c1/pods/default/absent',
    '/api/clusters/c1/dashboard',
    '/api/clusters/c1/search?q=a',
    '/api/clusters/nope/pods',
  ])('of %s is kept by no cache', async (path) => {
    const { headers } = await server.send(path)

    expect(headers['cache-control']).toBe('no-store')
  })

  it('survives headers that are too large', async () => {
    const tooLarge = await server.send('/healthz', { headers: { 'x-filler': 'x'.repeat(40_000) } })
    const next = await server.send('/healthz')

    expect(tooLarge.status).toBe(431)
    expect(next.status).toBe(200)
  })
})

it('writes no control character of a request into the log', async () => {
  await server.send('/api/clusters/c1/pods/default/a%0ab%1b[31m')

  expect(server.log.at(-1)?.trimEnd()).toMatch(/^[\x20-\x7e]+$/)
})
