import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { createServer as createHttpServer } from 'node:http'
import { createServer as createTlsServer } from 'node:tls'
import type { AddressInfo, Server } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createCertificate } from '../demo/certificate.ts'
import {
  answerBrokenJson,
  answerHtml,
  answerStatus,
  answerTruncated,
  hangForever,
  onlyFor,
  resetConnection,
} from '../demo/faults.ts'
import type { Intercept, SimulatedCluster } from '../demo/simulated-cluster.ts'
import { ADMIN, createFolder, type Folder, pod, shareCertificate } from './_clusters.ts'
import { startCluster, toEntry, writeRegistry } from './_clusters.ts'
import { type RawAnswer, startTestServer, type TestServer } from './_server.ts'

const PROTOBUF = 'application/vnd.kubernetes.protobuf'
const base64 = (text: string): string => Buffer.from(text).toString('base64')

let folder: Folder
let good: SimulatedCluster
let bad: SimulatedCluster
let server: TestServer
const others: Server[] = []
/** What caches go by: moved on so that every case is read anew. */
let laterMs = 0

/** A listener that is no API server; gives its port. */
async function serveOther(listener: Server): Promise<number> {
  others.push(listener.listen(0, '127.0.0.1'))
  await once(listener, 'listening')
  return (listener.address() as AddressInfo).port
}

beforeAll(async () => {
  folder = await createFolder()
  good = await startCluster()
  bad = await startCluster({ token: 'token-of-the-bad-one' })
  const expired = await createCertificate(Date.parse('2001-01-01T00:00:00Z'))
  const old = await startCluster({ tls: expired })
  const plain = await serveOther(createHttpServer((_req, res) => res.end('plain')))
  const tls = await shareCertificate()
  const babble = await serveOther(
    createTlsServer({ cert: tls.certPem, key: tls.keyPem }, (socket) => {
      socket.on('error', () => undefined)
      socket.end('SSH-2.0-OpenSSH_9.9\r\n')
    }),
  )
  const closed = createHttpServer()
  const closedPort = await serveOther(closed)
  closed.close()
  const entry = toEntry(good)
  const at = (port: number, more: object = {}) => ({
    ...entry,
    cluster: { ...entry.cluster, server: `https://127.0.0.1:${port}`, ...more },
  })
  const goodPort = Number(new URL(good.server).port)
  const registry = await writeRegistry(folder, {
    good: entry,
    bad: toEntry(bad),
    'wrong-ca': at(goodPort, { 'certificate-authority-data': base64(expired.certPem) }),
    'broken-ca': at(goodPort, { 'certificate-authority-data': base64('no certificate') }),
    'missing-ca': {
      ...entry,
      cluster: { server: good.server, 'certificate-authority': './gone/ca.crt' },
    },
    'wrong-name': at(goodPort, { 'tls-server-name': 'other.example' }),
    expired: toEntry(old),
    closed: at(closedPort),
    plain: at(plain),
    babble: at(babble),
  })
  server = await startTestServer({
    env: {
      PERISCOPE_CLUSTERS_FILE: registry,
      PERISCOPE_AUTH_FILE: await folder.write('auth.yaml', ADMIN),
    },
    config: { validateResponses: false },
    now: () => Date.now() + laterMs,
    answerTimeoutMs: 250,
  })
  old.setIntercept(undefined)
  afterAllClosing.push(() => old.close())
})
const afterAllClosing: (() => Promise<void>)[] = []
afterAll(async () => {
  await server.close()
  for (const other of others) other.close()
  await Promise.all([good.close(), bad.close(), ...afterAllClosing.map((close) => close())])
  await folder.remove()
})
afterEach(() => {
  laterMs += 3_600_000
  bad.setIntercept(undefined)
})

interface Expected {
  readonly status: number
  /** `X-Periscope-Error`. */
  readonly code: string
  readonly isStatus?: true
  /** In the sentence. */
  readonly says?: RegExp
}

const READS = ['pods', 'pods/shop/cart', 'pods/shop/cart/yaml', 'pods/shop/cart/events'] as const

function expectFailure({ status, headers, text }: RawAnswer, expected: Expected): void {
  expect({ status, code: headers['x-periscope-error'] }, text).toEqual({
    status: expected.status,
    code: expected.code,
  })
  const type = expected.isStatus ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8'
  expect(headers['content-type']).toBe(type)
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers).not.toHaveProperty('www-authenticate')
  if (expected.isStatus) {
    expect(JSON.parse(text)).toMatchObject({ kind: 'Status', status: 'Failure' })
  }
  if (expected.says) expect(text).toMatch(expected.says)
  expectNoLeak(text)
}

function expectNoLeak(text: string): void {
  expect(text).not.toMatch(/\n\s+at |node_modules|\.ts\b|<html|Bad Gateway|periscope-test-|\.crt/)
  expect(text).not.toMatch(/token-of-the-bad-one|127\.0\.0\.1|SECRET-IN-ANSWER/)
}

async function expectGoodClusterAnswers(): Promise<void> {
  const answer = await server.send('/api/clusters/good/pods')

  expect(answer.status).toBe(200)
  expect(JSON.parse(answer.text)).toMatchObject({ items: [{ name: 'tool' }, { name: 'cart' }] })
}

/** What a cluster is in the fleet. */
async function readFleet(name: string) {
  const answer = await server.send('/api/fleet')
  const { clusters } = JSON.parse(answer.text) as {
    clusters: { name: string; status: string; error?: { code: string; message: string } }[]
  }
  expectNoLeak(answer.text)
  return clusters.find((cluster) => cluster.name === name)!
}

function answer(type: string, body: string | Buffer, more: object = {}): Intercept {
  return (_req, res) => {
    res.writeHead(200, { 'content-type': type, ...more })
    res.end(body)
    return true
  }
}

function answerText(status: number, more: object = {}): Intercept {
  return (_req, res) => {
    res.writeHead(status, { 'content-type': 'text/plain', ...more })
    res.end('SECRET-IN-ANSWER')
    return true
  }
}

const UNREADABLE: Expected = { status: 502, code: 'cluster_protocol', says: /cannot be read/ }
const FOREIGN: Expected = { status: 502, code: 'cluster_protocol', says: /cluster bad/i }
const TIMEOUT: Expected = { status: 504, code: 'cluster_timeout', says: /in time/ }
const CLOSED: Expected = { status: 502, code: 'cluster_unreachable', says: /unreachable/ }

function kubeStatus(status: number, code: string): Expected {
  return { status, code, isStatus: true }
}

describe('a cluster that', () => {
  const faults: [string, Intercept, Expected, { fleet: string; error: string }][] = [
    ['hangs', hangForever(), TIMEOUT, { fleet: 'unknown', error: 'timeout' }],
    [
      'resets the connection',
      resetConnection(),
      CLOSED,
      { fleet: 'unreachable', error: 'apiserver_unreachable' },
    ],
    [
      'answers HTML with status 200',
      answerHtml(200),
      FOREIGN,
      { fleet: 'unreachable', error: 'apiserver_unreachable' },
    ],
    [
      'answers HTML with status 502',
      answerHtml(502),
      FOREIGN,
      { fleet: 'unreachable', error: 'apiserver_unreachable' },
    ],
    [
      'answers HTML with status 503',
      answerHtml(503),
      kubeStatus(503, 'ServiceUnavailable'),
      { fleet: 'unreachable', error: 'apiserver_unreachable' },
    ],
    [
      'answers HTML with status 403',
      answerHtml(403),
      kubeStatus(403, 'Forbidden'),
      { fleet: 'denied', error: 'denied' },
    ],
    [
      'redirects',
      answerText(302, { location: 'https://login.example/SECRET-IN-ANSWER' }),
      FOREIGN,
      { fleet: 'unreachable', error: 'apiserver_unreachable' },
    ],
    [
      'answers 401',
      answerStatus(401),
      kubeStatus(401, 'Unauthorized'),
      { fleet: 'unreachable', error: 'auth_failed' },
    ],
    [
      'answers 403',
      answerStatus(403),
      kubeStatus(403, 'Forbidden'),
      { fleet: 'denied', error: 'denied' },
    ],
    [
      'answers 404',
      answerStatus(404),
      kubeStatus(404, 'NotFound'),
      { fleet: 'unknown', error: 'unknown' },
    ],
    [
      'answers 429',
      answerStatus(429),
      kubeStatus(429, 'TooManyRequests'),
      { fleet: 'unknown', error: 'unknown' },
    ],
    [
      'answers 500',
      answerStatus(500),
      kubeStatus(500, 'InternalError'),
      { fleet: 'unreachable', error: 'apiserver_unreachable' },
    ],
    [
      'answers 503',
      answerStatus(503),
      kubeStatus(503, 'ServiceUnavailable'),
      { fleet: 'unreachable', error: 'apiserver_unreachable' },
    ],
    [
      'answers 504',
      answerStatus(504),
      kubeStatus(504, 'Timeout'),
      { fleet: 'unknown', error: 'timeout' },
    ],
    [
      'answers 500 without a Status',
      answerText(500),
      kubeStatus(500, 'InternalError'),
      { fleet: 'unreachable', error: 'apiserver_unreachable' },
    ],
    [
      'answers 418 without a Status',
      answerText(418),
      FOREIGN,
      { fleet: 'unreachable', error: 'apiserver_unreachable' },
    ],
    [
      'sends broken JSON',
      answerBrokenJson(),
      UNREADABLE,
      { fleet: 'unreachable', error: 'apiserver_unreachable' },
    ],
    [
      'sends less than it promised',
      answerTruncated(),
      CLOSED,
      { fleet: 'unreachable', error: 'apiserver_unreachable' },
    ],
    [
      'sends nothing as JSON',
      answer('application/json', ''),
      UNREADABLE,
      { fleet: 'unreachable', error: 'apiserver_unreachable' },
    ],
    [
      'sends null',
      answer('application/json', 'null'),
      UNREADABLE,
      { fleet: 'unreachable', error: 'apiserver_unreachable' },
    ],
    [
      'sends a list without a type',
      answer('application/json', '[{"a":1}]'),
      UNREADABLE,
      { fleet: 'unreachable', error: 'apiserver_unreachable' },
    ],
    [
      'sends what only calls itself gzip',
      answer('application/json', '{}', { 'content-encoding': 'gzip' }),
      UNREADABLE,
      { fleet: 'unreachable', error: 'apiserver_unreachable' },
    ],
    [
      'sends gzip that breaks off',
      answer('application/json', gzipSync('{"items":[]}'.padEnd(9000)).subarray(0, 20), {
        'content-encoding': 'gzip',
      }),
      UNREADABLE,
      { fleet: 'unreachable', error: 'apiserver_unreachable' },
    ],
  ]

  describe.each(faults)('%s', (_, fault, expected, fleet) => {
    it('fails every read as documented', async () => {
      bad.setIntercept(fault)

      const paths = [...READS, 'dashboard']
      const failed = await Promise.all(
        paths.map((path) => server.send(`/api/clusters/bad/${path}`)),
      )

      for (const answered of failed) expectFailure(answered, expected)
      await expectGoodClusterAnswers()
    })

    it('is that in the fleet, and the others are not', async () => {
      bad.setIntercept(fault)

      const cluster = await readFleet('bad')

      expect(cluster).toMatchObject({ status: fleet.fleet, error: { code: fleet.error } })
      expect(cluster).not.toHaveProperty('summary')
      expect(await readFleet('good')).toMatchObject({ status: 'healthy' })
    })

    it('is named by a search that could not look into it', async () => {
      bad.setIntercept(fault)

      const found = await server.send('/api/clusters/bad/search?q=cart')

      expect(found.status).toBe(200)
      const { results, gaps } = JSON.parse(found.text) as { results: object[]; gaps: object[] }
      expect(results).toEqual([])
      expect(gaps).toHaveLength(8)
      expect(gaps[0]).toMatchObject({ code: fleet.error })
      expectNoLeak(found.text)
    })
  })

  it.each([
    ['garbage', Buffer.from('k8s\0\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff', 'latin1')],
    ['without its magic bytes', Buffer.from('nothing of the kind')],
    ['an envelope that promises more', Buffer.from('k8s\0\x12\x7f\x0a\x01', 'latin1')],
    ['empty', Buffer.alloc(0)],
  ])('sends protobuf that is broken (%s) fails list and detail', async (_, bytes) => {
    bad.setIntercept(answer(PROTOBUF, bytes))

    const [list, detail] = await Promise.all(
      ['pods', 'pods/shop/cart'].map((path) => server.send(`/api/clusters/bad/${path}`)),
    )

    expectFailure(list!, UNREADABLE)
    expectFailure(detail!, UNREADABLE)
  })

  it.each([429, 503])('asks with %d to come back later is passed on', async (code) => {
    bad.setIntercept(answerStatus(code))

    const failed = await server.send('/api/clusters/bad/pods')

    expect(failed.headers['retry-after']).toBe(code === 429 ? '1' : '5')
    expect(JSON.parse(failed.text)).toMatchObject({
      code,
      details: { retryAfterSeconds: code === 429 ? 1 : 5 },
    })
  })

  it.each(READS)('sends 100 MB for %s is not read to its end', async (path) => {
    let sent = 0
    bad.setIntercept((_req, res) => {
      res.writeHead(200, { 'content-type': 'application/json' })
      res.write('{"kind":"PodList","metadata":{},"data":"')
      void flood(res, (bytes) => (sent += bytes))
      return true
    })

    const failed = await server.send(`/api/clusters/bad/${path}`)

    expectFailure(failed, UNREADABLE)
    expect(sent).toBeLessThan(40 * 1024 * 1024)
    await expectGoodClusterAnswers()
  })

  it('sends an endless item ends the list', async () => {
    let sent = 0
    bad.setIntercept((_req, res) => {
      res.writeHead(200, { 'content-type': 'application/json' })
      res.write('{"kind":"PodList","metadata":{},"items":[{"metadata":{"name":"')
      void flood(res, (bytes) => (sent += bytes))
      return true
    })

    const failed = await server.send('/api/clusters/bad/pods')

    expectFailure(failed, UNREADABLE)
    expect(sent).toBeLessThan(40 * 1024 * 1024)
  })

  it('sends a failure of 100 MB is answered by its status', async () => {
    bad.setIntercept((_req, res) => {
      res.writeHead(500, { 'content-type': 'application/json' })
      res.write('{"kind":"Status","message":"')
      void flood(res, () => undefined)
      return true
    })

    const failed = await server.send('/api/clusters/bad/pods')

    expectFailure(failed, kubeStatus(500, 'InternalError'))
  })

  it('stops in the middle of an answer is a timeout', async () => {
    bad.setIntercept((_req, res) => {
      res.writeHead(200, { 'content-type': 'application/json' })
      res.write('{"kind":"Pod",')
      return true
    })

    const failed = await server.send('/api/clusters/bad/pods/shop/cart')

    expectFailure(failed, TIMEOUT)
  })

  it('closes a kept-alive connection once is asked again', async () => {
    let resets = 1
    bad.setIntercept((req) => {
      if (resets-- <= 0) return false
      req.socket.destroy()
      return true
    })

    const answered = await server.send('/api/clusters/bad/pods')

    expect(answered.status).toBe(200)
  })
})

async function flood(res: ServerResponse, count: (bytes: number) => void): Promise<void> {
  const filler = Buffer.alloc(256 * 1024, 'x')
  for (let left = 400; left > 0 && !res.destroyed; left--) {
    count(filler.length)
    if (!res.write(filler)) await Promise.race([once(res, 'drain'), once(res, 'close')])
  }
  res.end()
}

describe('a connection that cannot be made', () => {
  it.each([
    ['wrong-ca', 502, 'cluster_unreachable', /not signed by a known authority/],
    ['broken-ca', 502, 'cluster_unreachable', /unreachable/],
    ['missing-ca', 500, 'credentials_unavailable', /credential file/],
    ['wrong-name', 502, 'cluster_unreachable', /for another name/],
    ['expired', 502, 'cluster_unreachable', /has expired/],
    ['closed', 502, 'cluster_unreachable', /refused/],
    ['plain', 502, 'cluster_unreachable', /does not speak TLS/],
    ['babble', 502, 'cluster_unreachable', /does not speak HTTP/],
  ])('%s: %d %s', async (name, status, code, says) => {
    for (const path of [...READS, 'dashboard']) {
      const failed = await server.send(`/api/clusters/${name}/${path}`)

      expectFailure(failed, { status, code, says })
    }
    expect(await readFleet(name)).toMatchObject({ status: 'unreachable' })
    await expectGoodClusterAnswers()
  })
})

describe('a list that breaks in the middle', () => {
  const item = (index: number) =>
    JSON.stringify({ ...pod('shop', `pod-${index}`), filler: 'x'.repeat(2000) })
  const items = Array.from({ length: 100 }, (_, index) => item(index)).join(',')
  const begun = `{"kind":"PodList","metadata":{"resourceVersion":"7"},"items":[${items},`

  /** Sends the beginning, and goes on when the client has some of it. */
  async function fetchBroken(
    goOn: (res: ServerResponse) => void,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const client = Promise.withResolvers<undefined>()
    bad.setIntercept((_req, res) => {
      res.writeHead(200, { 'content-type': 'application/json' })
      res.write(begun)
      void client.promise.then(() => goOn(res))
      return true
    })
    const response = await server.fetch('/api/clusters/bad/pods', { headers })
    client.resolve(undefined)
    return response
  }

  it.each<[string, (res: ServerResponse) => void]>([
    ['the connection is cut', (res) => res.destroy()],
    ['the list ends too early', (res) => res.end()],
    ['an item is broken', (res) => res.end('{"metadata":}]}')],
    ['nothing more comes', () => undefined],
  ])('is no short valid one when %s', async (_, goOn) => {
    const response = await fetchBroken(goOn)
    const body = response.text()

    expect(response.status).toBe(200)
    await expect(body).rejects.toThrow()
    await expectGoodClusterAnswers()
  })

  it('is no short valid one without compression either', async () => {
    const response = await fetchBroken((res) => res.destroy(), { 'accept-encoding': 'identity' })

    await expect(response.text()).rejects.toThrow()
  })

  it('is logged with its cause', async () => {
    const response = await fetchBroken((res) => res.destroy(), { 'x-request-id': 'broken-list' })
    await response.text().catch(() => undefined)

    const lines = server.log.filter((line) => line.includes('broken-list'))
    expect(lines.join('')).toContain('cluster_unreachable')
  })
})

describe('a part of an overview that fails', () => {
  it('is said to be missing, and does not end the dashboard', async () => {
    bad.setIntercept(onlyFor(/deployments/, answerStatus(500)))

    const dashboard = await server.send('/api/clusters/bad/dashboard')

    expect(JSON.parse(dashboard.text)).toMatchObject({
      podCount: 2,
      accessibility: { pods: 'ok', workloads: 'unavailable', storage: 'ok' },
    })
  })

  it('leaves what pods request unknown when not all of them could be read', async () => {
    // Dashboards are kept for a second.
    const expectRequested = async (keys: readonly string[]): Promise<void> => {
      await expect
        .poll(
          async () => {
            const { text } = await server.send('/api/clusters/bad/dashboard')
            return Object.keys(JSON.parse(text) as object).filter((key) => /Requested/.test(key))
          },
          { timeout: 5000 },
        )
        .toEqual(keys)
    }

    await expectRequested([
      'cpuRequested',
      'memoryRequested',
      'cpuRequestedPercent',
      'memoryRequestedPercent',
    ])
    bad.setIntercept(onlyFor(/\/pods/, answerStatus(500)))
    await expectRequested([])
  })

  it('is no healthy cluster when pods cannot be counted', async () => {
    bad.setIntercept(onlyFor(/\/pods/, answerStatus(500)))

    const cluster = await readFleet('bad')

    expect(cluster).toMatchObject({
      status: 'degraded',
      summary: { nodes: { ready: 1, total: 1 }, incomplete: ['pods'] },
      error: { code: 'apiserver_unreachable' },
    })
  })
})

it('logs a failure of ours with its cause, after a body was read too', async () => {
  const answered = await server.send('/api/clusters/missing-ca/can-i', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': 'with-body' },
    body: JSON.stringify({ checks: [{ verb: 'list', resource: 'pods' }] }),
  })

  expect(JSON.parse(answered.text)).toMatchObject({
    results: [{ allowed: false, reason: 'auth_failed' }],
  })
})

it('puts nothing that clusters sent or that they were sent into the log', () => {
  const log = server.log.join('')

  expect(log).not.toContain('token-of-the-bad-one')
  expect(log).not.toContain('SECRET-IN-ANSWER')
  expect(log).not.toContain('Bearer')
})

it('never delays the fleet past its budget for a cluster that hangs', async () => {
  bad.setIntercept(hangForever())
  const patient = await startTestServer({
    env: {
      PERISCOPE_CLUSTERS_FILE: `${folder.path}/registry.yaml`,
      PERISCOPE_AUTH_FILE: `${folder.path}/auth.yaml`,
    },
  })
  const start = performance.now()

  const { data } = await patient.sdk.GET('/api/fleet')

  expect(performance.now() - start).toBeLessThan(3500)
  const byName = new Map(data!.clusters.map((cluster) => [cluster.name, cluster]))
  expect(byName.get('bad')).toMatchObject({ status: 'unknown', error: { code: 'timeout' } })
  expect(byName.get('good')).toMatchObject({ status: 'healthy' })
  await patient.close()
})
