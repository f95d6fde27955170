import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { exec } from '../../generated/sdk/index.js'
import { answerStatus, firstTimes, hangForever, onlyFor } from '../demo/faults.ts'
import type { KubeObject } from '../demo/objects.ts'
import type { SimulatedCluster, SimulatedClusterOptions } from '../demo/simulated-cluster.ts'
import {
  ADMIN,
  createFolder,
  devPerson,
  type Folder,
  pod,
  smallWorld,
  startCluster,
  toEntry,
  writeRegistry,
} from './_clusters.ts'
import { openShell, refuse, type TestShell, toExecPath } from './_exec.ts'
import { startProxy } from './_proxy.ts'
import { startTestServer, type TestServer } from './_server.ts'

// Shells through HTTP, against simulated API servers.

const TOOL = 'one/pods/default/tool'
const CART = 'one/pods/shop/cart'
const MB = 1024 * 1024

let open: (() => Promise<unknown>)[] = []

afterEach(async () => {
  vi.useRealTimers()
  for (const close of open.reverse()) await close()
  open = []
})

interface Setup {
  readonly cluster?: Partial<SimulatedClusterOptions>
  /** The registry's `exec` of the cluster. */
  readonly exec?: object
  readonly auth?: object
  readonly env?: Readonly<Record<string, string>>
  readonly answerTimeoutMs?: number
}

interface World {
  readonly folder: Folder
  readonly cluster: SimulatedCluster
  readonly server: TestServer
}

async function setUp(setup: Setup = {}): Promise<World> {
  const folder = await createFolder()
  const cluster = await startCluster(setup.cluster)
  const spec = { exec: { enabled: true, ...setup.exec } }
  const registry = await writeRegistry(folder, {
    one: { ...toEntry(cluster), spec },
    two: { ...toEntry(cluster), spec },
  })
  const auth = await folder.write('auth.yaml', setup.auth ?? ADMIN)
  const env = { PERISCOPE_CLUSTERS_FILE: registry, PERISCOPE_AUTH_FILE: auth, ...setup.env }
  const { answerTimeoutMs } = setup
  const server = await startTestServer({
    env,
    ...(answerTimeoutMs !== undefined && { answerTimeoutMs }),
  })
  open.push(
    folder.remove,
    () => cluster.close(),
    () => server.close(),
  )
  return { folder, cluster, server }
}

async function waitForFrame(shell: TestShell, type: string) {
  return vi.waitFor(
    () => {
      const frame = shell.frames.find((one) => one.type === type)
      expect(frame, JSON.stringify(shell.frames)).toBeDefined()
      return frame!
    },
    { timeout: 10_000 },
  )
}

async function waitForText(shell: TestShell, text: string | RegExp) {
  await vi.waitFor(() => expect(shell.text()).toMatch(text), { timeout: 10_000 })
}

function container(name: string, image: string): object {
  return { name, image }
}

describe('a session', () => {
  it('begins with hello, ends with the exit code and a proper close', async () => {
    const { server } = await setUp()
    const shell = openShell(server, { path: TOOL })

    shell.type('echo ready\rexit 3\r')
    const code = await shell.closed

    expect(shell.order[0]).toBe('hello')
    expect(shell.frames[0]).toMatchObject({
      sessionId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      container: 'app',
    })
    expect(shell.text()).toContain('\r\nready\r\n')
    expect(shell.last()).toEqual({ type: 'closed', reason: 'container_exit', exitCode: 3 })
    expect(code).toBe(1000)
  })

  it('says the exit code 0 too', async () => {
    const { server } = await setUp()
    const shell = openShell(server, { path: TOOL, command: ['true'] })

    await shell.closed

    expect(shell.last()).toEqual({ type: 'closed', reason: 'completed', exitCode: 0 })
  })

  it('resizes the terminal, and ignores what it does not understand', async () => {
    const { server } = await setUp()
    const shell = openShell(server, { path: TOOL })
    shell.say('{broken')
    shell.say({ type: 'resize', cols: 0, rows: 70000 })
    shell.say({ type: 'resize', cols: 132 })
    shell.say({ type: 'unknown' })
    shell.say({ type: 'resize', cols: 132, rows: 43 })

    shell.type('stty size\r')

    await waitForText(shell, '43 132')
  })

  it('interrupts what runs with ctrl-C', async () => {
    const { server } = await setUp()
    const shell = openShell(server, { path: TOOL })
    shell.type('yes\r')
    await waitForText(shell, 'y\r\ny\r\n')

    shell.type('\u0003')
    shell.type('echo code $?\rexit\r')
    await shell.closed

    expect(shell.text()).toMatch(/code 130/)
  })

  it('takes a paste of 200 KiB in one message', async () => {
    const { server } = await setUp()
    const shell = openShell(server, { path: TOOL, command: ['wc', '-c'], query: { tty: 'false' } })

    shell.type('x'.repeat(200 * 1024))
    shell.say({ type: 'eof' })
    await shell.closed

    expect(shell.text()).toBe('204800\n')
  })

  it('refuses a message of more than 1 MiB', async () => {
    const { server } = await setUp()
    const shell = openShell(server, { path: TOOL })
    await waitForFrame(shell, 'hello')

    shell.type(Buffer.alloc(MB + 1))

    expect(await shell.closed).toBe(1009)
  })

  it('runs in the container that is asked for, else in the pod’s default one', async () => {
    const several: KubeObject = {
      ...pod('shop', 'several'),
      metadata: {
        name: 'several',
        namespace: 'shop',
        annotations: { 'kubectl.kubernetes.io/default-container': 'second' },
      },
      spec: { containers: [container('first', 'app:1'), container('second', 'app:1')] },
      status: { phase: 'Running' },
    }
    const { server } = await setUp({ cluster: { objects: [...smallWorld(), several] } })
    const path = 'one/pods/shop/several'

    const shells = [
      openShell(server, { path, command: ['true'] }),
      openShell(server, { path, command: ['true'], query: { container: 'first' } }),
    ]
    await Promise.all(shells.map((shell) => shell.closed))

    expect(shells.map(({ frames }) => frames[0])).toMatchObject([
      { container: 'second' },
      { container: 'first' },
    ])
    expect(shells.map((shell) => shell.last())).toMatchObject([{ exitCode: 0 }, { exitCode: 0 }])
  })

  it('is logged with what it was, and never with what was typed', async () => {
    const { server } = await setUp()
    const shell = openShell(server, { path: TOOL })

    shell.type('echo hunter2\rexit\r')
    await shell.closed

    const line = server.log.find((entry) => entry.includes('shell ended'))!
    expect(JSON.parse(line)).toMatchObject({
      actor: 'ada@example.com',
      cluster: 'one',
      namespace: 'default',
      pod: 'tool',
      container: 'app',
      bytesStdin: 18,
      reason: 'completed',
      exitCode: 0,
    })
    expect(server.log.join('')).not.toContain('hunter2')
  })

  it('works onto an API server that knows v4 only, without an end of stdin', async () => {
    const { server } = await setUp({ cluster: { execProtocols: ['v4.channel.k8s.io'] } })
    const shell = openShell(server, { path: TOOL })

    shell.type('echo four\rexit 4\r')
    await shell.closed

    expect(shell.text()).toContain('four')
    expect(shell.last()).toMatchObject({ reason: 'container_exit', exitCode: 4 })
  })

  it('is opened as the person', async () => {
    const seen: unknown[] = []
    const { server } = await setUp({
      cluster: {
        intercept: (req) => {
          if (req.url?.includes('/exec')) seen.push(req.headers['impersonate-user'])
          return false
        },
      },
    })
    const shell = openShell(server, { path: TOOL, command: ['true'] })

    await shell.closed

    expect(seen).toEqual(['ada'])
  })
})

describe('what ends a session', () => {
  it('closes after idling, with a warning before', async () => {
    const { server } = await setUp({ exec: { serverIdleSeconds: 0.8, idleWarnSeconds: 0.5 } })
    const shell = openShell(server, { path: TOOL })

    const code = await shell.closed

    expect(shell.order).toEqual(expect.arrayContaining(['hello', 'idle_warn', 'closed']))
    expect(shell.frames.filter(({ type }) => type === 'idle_warn')).toEqual([
      { type: 'idle_warn', secondsRemaining: 1 },
    ])
    expect(shell.last()).toEqual({ type: 'closed', reason: 'idle', exitCode: -1 })
    expect(code).toBe(1000)
  })

  it('closes when the client asks for it', async () => {
    const { server } = await setUp()
    const shell = openShell(server, { path: TOOL })
    await waitForFrame(shell, 'hello')

    shell.say({ type: 'close' })

    expect(await shell.closed).toBe(1000)
    expect(shell.last()).toEqual({ type: 'closed', reason: 'client', exitCode: -1 })
  })

  it('gives its place back when the client goes away', async () => {
    const { server } = await setUp({ exec: { maxSessionsPerUser: 1 } })
    const first = openShell(server, { path: TOOL })
    await waitForFrame(first, 'hello')

    first.ws.close()
    await first.closed

    await vi.waitFor(async () => {
      const next = openShell(server, { path: TOOL, command: ['true'] })
      await next.closed
      expect(next.last()).toMatchObject({ reason: 'completed' })
    })
  })

  it('lets go of the API server within a second when the client goes away', async () => {
    const { cluster, folder } = await setUp()
    const proxy = await startProxy(cluster.server)
    const { cluster: facts, user } = toEntry(cluster)
    const registry = await writeRegistry(folder, {
      one: { cluster: { ...facts, server: proxy.server }, user },
    })
    const auth = await folder.write('auth.yaml', ADMIN)
    const server = await startTestServer({
      env: { PERISCOPE_CLUSTERS_FILE: registry, PERISCOPE_AUTH_FILE: auth },
    })
    open.push(
      () => proxy.stop(),
      () => server.close(),
    )
    const { socket } = await openSilentClient(server, toExecPath({ path: TOOL }))
    // The pod was read over another connection, which is kept.
    await vi.waitFor(() => expect(proxy.count()).toBe(2))

    socket.destroy()

    await vi.waitFor(() => expect(proxy.count()).toBe(1), { timeout: 1000 })
  })

  it('ends with the pod', async () => {
    const { server, cluster } = await setUp()
    const shell = openShell(server, { path: TOOL })
    await waitForText(shell, '# ')

    cluster.store.delete({ apiVersion: 'v1', kind: 'Pod', namespace: 'default', name: 'tool' })
    await shell.closed

    expect(shell.last()).toMatchObject({ reason: 'container_exit', exitCode: 137 })
  })

  it('ends with an API server that goes away', async () => {
    const { server, cluster } = await setUp()
    const shell = openShell(server, { path: TOOL })
    await waitForText(shell, '# ')

    await cluster.close()
    open.splice(1, 1)

    expect(await shell.closed).toBe(1000)
    expect(shell.last()).toMatchObject({ type: 'closed', reason: 'server_error', exitCode: -1 })
  })

  it('ends with an API server that is not heard of for a minute', async () => {
    const { cluster, folder } = await setUp()
    const proxy = await startProxy(cluster.server)
    open.push(() => proxy.stop())
    const { cluster: facts, user } = toEntry(cluster)
    const registry = await writeRegistry(folder, {
      one: { cluster: { ...facts, server: proxy.server }, user },
    })
    const auth = await folder.write('auth.yaml', ADMIN)
    const server = await startTestServer({
      env: { PERISCOPE_CLUSTERS_FILE: registry, PERISCOPE_AUTH_FILE: auth },
    })
    open.push(() => server.close())
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const shell = openShell(server, { path: TOOL })
    await waitForText(shell, '# ')

    proxy.freeze()
    // Pings that are answered keep it open, and these are not.
    for (let elapsed = 0; elapsed <= 60_000; elapsed += 5000) {
      expect(shell.last()).toMatchObject({ type: 'hello' })
      vi.advanceTimersByTime(5000)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    await shell.closed

    expect(shell.last()).toEqual({
      type: 'closed',
      reason: 'deadline',
      exitCode: -1,
      message: 'The cluster did not answer for a minute.',
    })
  })

  it.each([
    ['does not answer', hangForever()],
    ['says that it took too long', answerStatus(504)],
  ])('says that there was a deadline when the API server %s', async (_, fault) => {
    const { server, cluster } = await setUp({ answerTimeoutMs: 200 })
    cluster.setIntercept(onlyFor(/\/exec/, fault))
    const shell = openShell(server, { path: TOOL })

    await shell.closed

    expect(shell.last()).toMatchObject({ type: 'closed', reason: 'deadline', exitCode: -1 })
    expect(shell.last()?.['message']).not.toMatch(/127\.0\.0\.1/)
  })

  it('drops a client that answers no ping', async () => {
    const { server } = await setUp({ exec: { heartbeatSeconds: 0.2 } })
    const { socket } = await openSilentClient(server, toExecPath({ path: TOOL }))

    await new Promise((resolve) => socket.once('close', resolve))

    expect(server.log.join('')).toContain('"disposition":"heartbeat_timeout"')
  }, 30_000)
})

describe('refusals before the upgrade', () => {
  it.each([
    ['an unknown cluster', { path: 'none/pods/default/tool' }, 404, 'E_NOT_FOUND'],
    [
      'an unknown cluster before all else',
      { path: 'none/pods/UPPER/tool', query: { command: '%' } },
      404,
      'E_NOT_FOUND',
    ],
    ['a malformed name', { path: 'one/pods/UPPER/tool' }, 400, 'E_INVALID_REQUEST'],
    [
      'a malformed command',
      { path: TOOL, query: { command: 'bm8ganNvbg' } },
      400,
      'E_INVALID_REQUEST',
    ],
    ['an empty command', { path: TOOL, query: { command: 'W10' } }, 400, 'E_INVALID_REQUEST'],
    [
      'a page of another site',
      { path: TOOL, headers: { origin: 'https://evil.example' } },
      403,
      'E_FORBIDDEN',
    ],
    ['a page of nowhere', { path: TOOL, headers: { origin: 'null' } }, 403, 'E_FORBIDDEN'],
  ])('%s', async (_, target, status, code) => {
    const { server } = await setUp()

    const answer = await refuse(server, target)

    expect(answer).toEqual({ status, body: { code, message: expect.any(String) as string } })
  })

  it('a cluster whose shells are switched off', async () => {
    const { server } = await setUp({ exec: { enabled: false } })

    expect(await refuse(server, { path: TOOL })).toEqual({
      status: 403,
      body: { code: 'E_EXEC_DISABLED', message: 'pod exec is disabled on this cluster' },
    })
  })

  it('a person who has as many as they may, in all clusters', async () => {
    const { server } = await setUp({ env: { PERISCOPE_EXEC_MAX_SESSIONS_PER_USER: '2' } })
    const shells = [
      openShell(server, { path: TOOL }),
      openShell(server, { path: 'two/pods/shop/cart' }),
    ]
    await Promise.all(shells.map((shell) => waitForFrame(shell, 'hello')))

    const { status, body } = await refuse(server, { path: CART })

    expect(status).toBe(429)
    expect(body).toMatchObject({
      code: 'E_CAP_USER',
      limit: 2,
      activeSessions: [
        { cluster: 'one', namespace: 'default', pod: 'tool', container: 'app' },
        { cluster: 'two', namespace: 'shop', pod: 'cart', container: 'app' },
      ],
    })
  })

  it('a cluster that has as many as it may', async () => {
    const { server } = await setUp({ exec: { maxSessionsTotal: 1 } })
    const shell = openShell(server, { path: TOOL })
    await waitForFrame(shell, 'hello')

    const { status, body } = await refuse(server, { path: CART })

    expect(status).toBe(429)
    expect(body).toMatchObject({ code: 'E_CAP_CLUSTER', limit: 1 })
    expect(body).not.toHaveProperty('activeSessions')
  })

  it('all that are opened at once beyond the cap', async () => {
    const { server } = await setUp({ cluster: { latencyMs: 50 } })

    const shells = Array.from({ length: 20 }, () => openShell(server, { path: TOOL }))
    const outcomes = await Promise.all(
      shells.map((shell) =>
        Promise.race([
          waitForFrame(shell, 'hello').then(() => 'open'),
          shell.closed.then(() => 'refused'),
        ]),
      ),
    )

    expect(outcomes.filter((outcome) => outcome === 'open')).toHaveLength(5)
  })

  it('a client that asks for refusals as frames is told who holds its places', async () => {
    const { server } = await setUp({ exec: { maxSessionsPerUser: 1 } })
    const first = openShell(server, { path: TOOL })
    await waitForFrame(first, 'hello')
    const refused = openShell(server, { path: CART, query: { refusals: 'frame' } })

    const code = await refused.closed

    expect(code).toBe(1000)
    expect(refused.frames).toEqual([
      {
        type: 'error',
        code: 'E_CAP_USER',
        message: expect.any(String) as string,
        limit: 1,
        activeSessions: [
          expect.objectContaining({ cluster: 'one', pod: 'tool', container: 'app' }) as object,
        ],
      },
    ])
    // Who was refused holds no place.
    first.say({ type: 'close' })
    await first.closed
    const next = openShell(server, { path: CART, command: ['true'], query: { refusals: 'frame' } })
    await next.closed
    expect(next.last()).toMatchObject({ reason: 'completed' })
  })

  it.each([
    ['a full cluster', { maxSessionsTotal: 1 }, { path: TOOL }, 'E_CAP_CLUSTER'],
    ['shells that are switched off', { enabled: false }, { path: TOOL }, 'E_EXEC_DISABLED'],
    ['a malformed command', {}, { path: TOOL, query: { command: 'W10' } }, 'E_INVALID_REQUEST'],
    ['an unknown cluster', {}, { path: 'none/pods/default/tool' }, 'E_NOT_FOUND'],
  ])('%s is told in a frame, too', async (_, exec, target, code) => {
    const { server } = await setUp({ exec })
    if (code === 'E_CAP_CLUSTER') await waitForFrame(openShell(server, { path: CART }), 'hello')
    const query = { ...('query' in target ? target.query : {}), refusals: 'frame' }
    const shell = openShell(server, { path: target.path, query })

    await shell.closed

    expect(shell.frames).toEqual([expect.objectContaining({ type: 'error', code })])
  })

  it('a page of another site is told nothing, however it asks', async () => {
    const { server } = await setUp({ exec: { enabled: false } })
    const headers = { origin: 'https://evil.example' }

    const answer = await refuse(server, { path: TOOL, headers, query: { refusals: 'frame' } })

    expect(answer).toMatchObject({ status: 403, body: { code: 'E_FORBIDDEN' } })
  })

  it('the client library throws what the server said', async () => {
    const { server } = await setUp({ exec: { maxSessionsPerUser: 1 } })
    const target = { baseUrl: server.url, cluster: 'one', namespace: 'default', pod: 'tool' }
    const first = exec(target)
    const { sessionId } = await first.opened

    const second = exec(target)

    const refusal = {
      code: 'E_CAP_USER',
      refusal: { limit: 1, activeSessions: [{ id: sessionId }] },
    }
    await expect(second.opened).rejects.toMatchObject(refusal)
    await expect(second.closed).rejects.toMatchObject(refusal)
    await first.close()
  })

  it('does not hold a place for who is refused for the origin', async () => {
    const { server } = await setUp({ exec: { maxSessionsPerUser: 1 } })
    await refuse(server, { path: TOOL, headers: { origin: 'https://evil.example' } })
    const shell = openShell(server, { path: TOOL, command: ['true'] })

    await shell.closed

    expect(shell.last()).toMatchObject({ reason: 'completed' })
  })

  it('a plain GET, and an upgrade where there is nothing to upgrade', async () => {
    const { server } = await setUp()

    const plain = await server.send(toExecPath({ path: TOOL }))
    const elsewhere = await server.send('/api/clusters', {
      headers: { connection: 'Upgrade', upgrade: 'websocket' },
    })

    expect(plain.status).toBe(400)
    expect(JSON.parse(plain.text)).toMatchObject({ code: 'E_INVALID_REQUEST' })
    expect(elsewhere.status).toBe(404)
  })

  it('a host name that is not this server’s', async () => {
    const { server } = await setUp()

    const answer = await server.send(toExecPath({ path: TOOL }), {
      headers: { host: 'evil.example', connection: 'Upgrade', upgrade: 'websocket' },
    })

    expect(answer.status).toBe(421)
  })

  it('answers a request that offers an upgrade it does not need', async () => {
    const { server } = await setUp()

    const answer = await server.send('/api/clusters', {
      headers: { connection: 'Upgrade, HTTP2-Settings', upgrade: 'h2c' },
    })

    expect(answer.status).toBe(200)
  })
})

describe('origins and base path', () => {
  it.each([
    ['the server’s own', {}, (url: string) => url],
    [
      'one that is allowed by host',
      { PERISCOPE_DEV_ALLOW_ORIGINS: 'localhost:*' },
      () => 'http://localhost:5173',
    ],
    [
      'one that is allowed with its scheme',
      { PERISCOPE_DEV_ALLOW_ORIGINS: 'x.example, https://*.example' },
      () => 'https://dev.example',
    ],
  ])('accepts %s', async (_, env, toOrigin) => {
    const { server } = await setUp({ env })
    const headers = { origin: toOrigin(server.url) }
    const shell = openShell(server, { path: TOOL, command: ['true'], headers })

    await shell.closed

    expect(shell.last()).toMatchObject({ reason: 'completed' })
  })

  it('serves under a base path, with the request’s id on the answer', async () => {
    const { server } = await setUp({ env: { PERISCOPE_BASE_PATH: '/console' } })

    const { head, socket } = await openSilentClient(server, `/console${toExecPath({ path: TOOL })}`)
    socket.destroy()

    expect(head).toMatch(/^HTTP\/1\.1 101 /)
    expect(head).toMatch(/\r\nX-Request-Id: mine-1\r\n/)
    expect(head).not.toMatch(/Sec-WebSocket-(Protocol|Extensions)/i)
  })
})

/** The handshake by hand, and then nothing. */
async function openSilentClient(server: TestServer, path: string) {
  const { port, host } = new URL(server.url)
  const socket = connect(Number(port), '127.0.0.1')
  socket.write(
    `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
      'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n' +
      'Sec-WebSocket-Protocol: anything\r\nSec-WebSocket-Extensions: permessage-deflate\r\n' +
      'X-Request-Id: mine-1\r\n\r\n',
  )
  let head = ''
  await new Promise<void>((resolve) => {
    socket.on('data', (bytes) => {
      head += bytes.toString('latin1')
      if (head.includes('\r\n\r\n')) resolve()
    })
  })
  return { socket, head: head.slice(0, head.indexOf('\r\n\r\n') + 2) }
}

describe('what the cluster refuses', () => {
  const API = 'rbac.authorization.k8s.io/v1'
  const role = (...verbs: string[]): KubeObject[] => [
    {
      apiVersion: API,
      kind: 'ClusterRole',
      metadata: { name: 'half' },
      rules: [{ apiGroups: [''], resources: ['pods/exec'], verbs }],
    },
    {
      apiVersion: API,
      kind: 'ClusterRoleBinding',
      metadata: { name: 'half' },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'half' },
      subjects: [{ kind: 'User', name: 'hal' }],
    },
  ]
  const auth = devPerson('hal', [], { mode: 'raw' })

  it.each([
    ['get', ['create']],
    ['create', ['get']],
  ])('names the verb %s when it is missing', async (missing, verbs) => {
    const objects = [...smallWorld(), ...role(...verbs)]
    const { server } = await setUp({ cluster: { objects, gitVersion: 'v1.35.0' }, auth })
    const shell = openShell(server, { path: TOOL })

    const code = await shell.closed

    expect(shell.order).toEqual(['hello', 'error'])
    expect(shell.last()).toMatchObject({
      code: 'E_FORBIDDEN',
      message: expect.stringContaining(`the verb "${missing}" on pods/exec`) as string,
    })
    expect(code).toBe(1000)
  })

  it('lets in who has both, without asking more', async () => {
    const objects = [...smallWorld(), ...role('get', 'create')]
    const { server } = await setUp({ cluster: { objects, gitVersion: 'v1.35.0' }, auth })
    const shell = openShell(server, { path: TOOL, command: ['true'] })

    await shell.closed

    // The pod cannot be read, so its container is the API server's choice.
    expect(shell.frames[0]).not.toHaveProperty('container')
    expect(shell.last()).toMatchObject({ reason: 'completed' })
  })

  it('says that there is no shell', async () => {
    const bare = pod('shop', 'bare')
    const objects = [
      ...smallWorld(),
      { ...bare, spec: { containers: [container('app', 'gcr.io/distroless/static:1')] } },
    ]
    const { server } = await setUp({ cluster: { objects } })
    const shell = openShell(server, { path: 'one/pods/shop/bare' })

    await shell.closed

    expect(shell.order).toEqual(['hello', 'error'])
    expect(shell.last()).toMatchObject({ code: 'E_NO_SHELL' })
  })

  it.each([
    ['a pod that is not there', 'one/pods/shop/none', {}, /pods "none" not found/],
    ['a container that is not there', CART, { container: 'side' }, /container side is not valid/],
    ['a pod that does not run', 'one/pods/shop/done', {}, /current phase is Succeeded/],
  ])('says what is wrong with %s', async (_, path, query, message) => {
    const done = { ...pod('shop', 'done'), status: { phase: 'Succeeded' } }
    const { server } = await setUp({ cluster: { objects: [...smallWorld(), done] } })
    const shell = openShell(server, { path, query })

    await shell.closed

    expect(shell.last()).toMatchObject({
      type: 'closed',
      reason: 'server_error',
      exitCode: -1,
      message: expect.stringMatching(message) as string,
    })
  })

  it.each([
    ['through a proxy', 200, 'completed'],
    ['not when the proxy refuses', 403, 'server_error'],
  ])('is reached %s', async (_, status, reason) => {
    const { cluster, folder } = await setUp()
    const proxy = createHttpServer()
    proxy.on('connect', (req, client) => {
      if (status !== 200) {
        client.end(`HTTP/1.1 ${status} Forbidden\r\n\r\n`)
        return
      }
      const { hostname, port } = new URL(`http://${req.url ?? ''}`)
      const upstream = connect(Number(port), hostname, () => {
        client.write('HTTP/1.1 200 Connection established\r\n\r\n')
        upstream.pipe(client).pipe(upstream)
      })
      for (const socket of [client, upstream]) socket.on('error', () => upstream.destroy())
    })
    await once(proxy.listen(0, '127.0.0.1'), 'listening')
    open.push(async () => proxy.close())
    const entry = toEntry(cluster)
    const proxyUrl = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
    const registry = await writeRegistry(folder, {
      one: { ...entry, cluster: { ...entry.cluster, 'proxy-url': proxyUrl } },
    })
    const auth = await folder.write('auth.yaml', ADMIN)
    const server = await startTestServer({
      env: { PERISCOPE_CLUSTERS_FILE: registry, PERISCOPE_AUTH_FILE: auth },
    })
    open.push(() => server.close())
    const shell = openShell(server, { path: TOOL, command: ['true'] })

    await shell.closed

    expect(shell.last()).toMatchObject({ reason })
  })

  it('renews a credential that is refused', async () => {
    const world = await setUp()
    const { cluster, folder } = world
    const tokenFile = await folder.write('token', cluster.token)
    const registry = await writeRegistry(folder, {
      one: {
        cluster: toEntry(cluster).cluster,
        user: { tokenFile },
      },
    })
    const auth = await folder.write('auth.yaml', ADMIN)
    const server = await startTestServer({
      env: { PERISCOPE_CLUSTERS_FILE: registry, PERISCOPE_AUTH_FILE: auth },
    })
    open.push(() => server.close())
    cluster.setIntercept(onlyFor(/\/exec/, firstTimes(1, answerStatus(401))))
    const shell = openShell(server, { path: TOOL, command: ['true'] })

    await shell.closed

    expect(shell.last()).toMatchObject({ reason: 'completed' })
  })
})

describe('large transfers', () => {
  const total = 50 * MB
  let expected = ''

  beforeAll(() => {
    const hash = createHash('sha256')
    for (let number = 1, size = 0; size < total; number++) {
      const line = `${number}\n`
      hash.update(line)
      size += line.length
      last = number
    }
    expected = hash.digest('hex')
  })
  let last = 0

  it('brings 50 MB of output as they were', async () => {
    const { server } = await setUp()
    const session = exec({
      baseUrl: server.url,
      cluster: 'one',
      namespace: 'default',
      pod: 'tool',
      command: ['seq', String(last)],
      tty: false,
    })
    const hash = createHash('sha256')

    for await (const bytes of session.output) hash.update(bytes)

    expect(hash.digest('hex')).toBe(expected)
    expect(await session.closed).toEqual({ reason: 'completed', exitCode: 0 })
  }, 60_000)

  it('brings 50 MB of garbage to the container as they were', async () => {
    const { server } = await setUp()
    const session = exec({
      baseUrl: server.url,
      cluster: 'one',
      namespace: 'default',
      pod: 'tool',
      command: ['sha256sum'],
      tty: false,
    })
    const block = Buffer.alloc(MB - 7)
    const hash = createHash('sha256')
    for (let sent = 0; sent < total; sent += block.length) {
      for (let at = 0; at < block.length; at += 997) block[at] = (sent + at) % 251
      hash.update(block)
      await session.write(Uint8Array.from(block))
    }
    await session.eof()
    let text = ''
    for await (const bytes of session.output) text += Buffer.from(bytes).toString()

    expect(text).toBe(`${hash.digest('hex')}  -\n`)
  }, 60_000)

  it('brings garbage both ways as it is', async () => {
    const { server } = await setUp()
    const garbage = randomBytes(3 * MB + 5)
    const session = exec({
      baseUrl: server.url,
      cluster: 'one',
      namespace: 'default',
      pod: 'tool',
      command: ['cat'],
      tty: false,
    })
    const writing = session.write(garbage).then(() => session.eof())

    const chunks: Uint8Array[] = []
    for await (const bytes of session.output) chunks.push(bytes)
    await writing

    expect(Buffer.concat(chunks).equals(garbage)).toBe(true)
    expect(await session.closed).toEqual({ reason: 'completed', exitCode: 0 })
  })

  it('holds little for a client that does not read', async () => {
    const { server } = await setUp({ exec: { heartbeatSeconds: 60 } })
    const path = toExecPath({ path: TOOL, command: ['yes'], query: { tty: 'false' } })
    const { socket } = await openSilentClient(server, path)
    socket.pause()
    const before = process.memoryUsage().rss

    await new Promise((resolve) => setTimeout(resolve, 2000))

    expect(process.memoryUsage().rss - before).toBeLessThan(64 * MB)
    socket.destroy()
  })

  it('holds little of what a process does not read', async () => {
    const { server } = await setUp()
    const shell = openShell(server, {
      path: TOOL,
      command: ['sleep', '60'],
      query: { tty: 'false' },
    })
    await waitForFrame(shell, 'hello')
    const before = process.memoryUsage().arrayBuffers

    for (let sent = 0; sent < 40; sent++) shell.type(Buffer.alloc(MB))
    await new Promise((resolve) => setTimeout(resolve, 1000))

    // The client is in this process too, with nearly all of it.
    expect(shell.ws.bufferedAmount).toBeGreaterThan(20 * MB)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(120 * MB)
    shell.ws.close()
  })
})

it('tells shells at once when the server is asked to stop', async () => {
  const { server } = await setUp()
  const shell = openShell(server, { path: TOOL })
  await waitForText(shell, '# ')

  server.endStreams()

  expect(await shell.closed).toBe(1000)
  expect(shell.last()).toEqual({ type: 'closed', reason: 'shutdown', exitCode: -1 })
})
