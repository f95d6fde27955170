import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { appendFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { exec } from '../../../generated/sdk/index.js'
import { type ControlPlane, startControlPlane } from '../../../scripts/envtest/control-plane.ts'
import { ensureUsers } from '../../../scripts/envtest/fill.ts'
import { ADMIN, createFolder, type Folder, writeRegistry } from '../_clusters.ts'
import { openShell } from '../_exec.ts'
import { connectLive } from '../_live.ts'
import { readUrl, startProcess } from '../_process.ts'
import { startProxy, type TcpProxy } from '../_proxy.ts'
import { startTestServer, type TestServer } from '../_server.ts'
import { type Block, openSse, type SseStream } from '../_sse.ts'

// What goes wrong while streams, logs and shells are open, at an API server that can be killed: one of this file's own.

const MAPS = '/api/v1/namespaces/default/configmaps'
const PODS = '/api/v1/namespaces/default/pods'

let plane: ControlPlane
let proxy: TcpProxy
let folder: Folder
let server: TestServer
let env: Readonly<Record<string, string>>
const streams: SseStream[] = []

beforeAll(async () => {
  plane = await startControlPlane({ kwok: { nodes: 1, exec: true } })
  await ensureUsers(plane)
  folder = await createFolder()
  proxy = await startProxy(plane.server)
  const ca = Buffer.from(plane.caPem).toString('base64')
  env = {
    PERISCOPE_CLUSTERS_FILE: await writeRegistry(folder, {
      real: {
        cluster: { server: proxy.server, 'certificate-authority-data': ca },
        user: { token: plane.consoleToken },
      },
    }),
    PERISCOPE_AUTH_FILE: await folder.write('auth.yaml', ADMIN),
  }
  server = await startTestServer({ env })
  await runPod('runner')
}, 300_000)
afterEach(() => {
  void proxy.allow(Infinity)
  for (const stream of streams.splice(0)) stream.close()
})
afterAll(async () => {
  await server.close()
  await proxy.stop()
  await folder.remove()
  await plane.stop()
})

async function send(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: object) {
  await plane.admin.sendJson(path, { method, ...(body && { body }) })
}

const create = (name: string, labels: object = {}) =>
  send('POST', MAPS, { metadata: { name, labels } })

/** A pod whose node says that it runs. */
async function runPod(name: string): Promise<void> {
  const nodes = await plane.admin.sendJson<{ items: { metadata: { name: string } }[] }>(
    '/api/v1/nodes',
  )
  const spec = {
    nodeName: nodes.items[0]?.metadata.name,
    containers: [{ name: 'app', image: 'app:1' }],
    terminationGracePeriodSeconds: 0,
  }
  await send('POST', PODS, { metadata: { name, labels: { app: name } }, spec })
  await vi.waitFor(
    async () => {
      const pod = await plane.admin.sendJson(`${PODS}/${name}`)
      expect(pod).toMatchObject({
        status: { phase: 'Running', containerStatuses: [{ state: { running: {} } }] },
      })
    },
    { timeout: 30_000, interval: 100 },
  )
}

async function open(path: string, headers: Readonly<Record<string, string>> = {}) {
  const stream = await openSse(`${server.url}/api/clusters/real/${path}`, headers)
  streams.push(stream)
  return stream
}

const nameOf = ({ data }: Block): string => (data as { object: { name: string } }).object.name
const linesOf = (stream: SseStream): string[] =>
  stream
    .blocks()
    .filter(({ event }) => event === 'message')
    .map(({ data }) => (data as { l: string }).l)

/** Writes lines as all containers of this control plane do. */
async function writeLines(...texts: readonly string[]): Promise<void> {
  const file = join(dirname(plane.audit.path), 'container-output.log')
  for (const text of texts) await appendFile(file, `${new Date().toISOString()} stdout F ${text}\n`)
}

/** Waits until the API server has written down that a request of the console is over. */
function untilEnded(fromByte: number, pattern: RegExp, timeoutMs: number) {
  const isIt = ({
    stage,
    requestURI,
    impersonatedUser,
  }: {
    stage: string
    requestURI: string
    impersonatedUser?: object
  }) => stage === 'ResponseComplete' && impersonatedUser !== undefined && pattern.test(requestURI)
  return plane.audit.waitFor(isIt, { fromByte, timeoutMs })
}

describe('a watch', () => {
  it('goes on when the API server is killed and started again', async () => {
    const stream = await open('configmaps/watch?namespace=default')
    await stream.next('snapshot')
    await create('before-the-kill')
    await stream.next('added')

    await plane.restartApiServer()
    await create('after-the-kill')

    await vi.waitFor(
      async () => {
        const answer = await server.fetch('/api/clusters/real/configmaps?namespace=default')
        const { items } = (await answer.json()) as { items: { name: string }[] }
        expect(namesNow(stream), stream.text().slice(-500)).toEqual(
          items.map(({ name }) => name).sort(),
        )
        expect(namesNow(stream)).toContain('after-the-kill')
      },
      { timeout: 30_000 },
    )
    expect(stream.blocks().map(({ event }) => event)).not.toContain('error')
  })

  it('loses nothing and repeats nothing when its connection is reset within an event', async () => {
    const stream = await open('configmaps/watch?namespace=default')
    await stream.next('snapshot')
    const names = Array.from({ length: 60 }, (_, index) => `many-${String(index).padStart(2, '0')}`)

    const isCut = proxy.allow(3001)
    for (const name of names.slice(0, 30)) await create(name)
    await isCut
    void proxy.allow(Infinity)
    for (const name of names.slice(30)) await create(name)

    await vi.waitFor(
      () => {
        const added = stream.blocks().filter(({ event }) => event === 'added')
        expect(added.map(nameOf)).toEqual(names)
      },
      { timeout: 20_000 },
    )
    expect(stream.blocks().filter(({ event }) => event === 'snapshot')).toHaveLength(1)
  })

  it('begins again when what it missed was compacted', async () => {
    const stream = await open('configmaps/watch?namespace=default')
    await stream.next('snapshot')

    await proxy.stop()
    await create('missed')
    await send('DELETE', `${MAPS}/missed`)
    await create('there-afterwards')
    await plane.compact()
    // What its cache remembers is gone with the process.
    await plane.restartApiServer()
    await proxy.comeBack()

    expect(await stream.next('relist')).toEqual({ event: 'relist', data: { reason: 'gone_410' } })
    const { data } = await stream.next('snapshot')
    const names = (data as { items: { name: string }[] }).items.map(({ name }) => name)
    expect(names).toContain('there-afterwards')
    expect(names).not.toContain('missed')
  })

  it('of events begins again for a client whose id was compacted', async () => {
    const first = await open('events/watch?namespace=default')
    const { id } = await first.next('snapshot')
    const mark = await plane.audit.mark()
    first.close()
    await untilEnded(mark, /default\/events.*watch=true/, 5000)
    // The newest revision is kept.
    await create('between')
    await create('between-too')
    await plane.compact()

    const stream = await open('events/watch?namespace=default', { 'last-event-id': id ?? '' })

    await stream.next('snapshot')
    expect(stream.blocks()).toHaveLength(1)
  })

  it('begins again for a client with an id that the API server has not come to', async () => {
    const stream = await open('configmaps/watch?namespace=default', { 'last-event-id': '9999999' })

    await stream.next('snapshot')
    await create('after-the-future')

    expect(nameOf(await stream.next('added'))).toBe('after-the-future')
  })

  it('tells a client that reads nothing to come back, which then misses nothing', async () => {
    await create('large')
    const stream = await open('configmaps/watch?namespace=default')
    await stream.next('snapshot')
    const mark = await plane.audit.mark()
    const filler = Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [`${'label-'.repeat(9)}${index}`, 'x'.repeat(60)]),
    )
    const count = 450

    stream.pause()
    for (let index = 1; index <= count; index++) {
      const labels = { ...filler, index: String(index) }
      await send('PUT', `${MAPS}/large`, { metadata: { name: 'large', labels } })
    }
    stream.resume()
    await stream.ended()

    expect(stream.blocks().at(-1)).toEqual({ event: 'backpressure', data: {} })
    const last = stream.blocks().findLast(({ id }) => id !== undefined)
    await untilEnded(mark, /default\/configmaps.*watch=true/, 5000)
    const back = await open('configmaps/watch?namespace=default', {
      'last-event-id': last?.id ?? '',
    })
    await vi.waitFor(() => expect(back.text()).toContain(`"index":"${count}"`), { timeout: 10_000 })
    expect([...indexesOf(stream), ...indexesOf(back)]).toEqual(
      Array.from({ length: count }, (_, index) => index + 1),
    )
  }, 120_000)

  it('is freed within a second when its tab is closed', async () => {
    const stream = await open('configmaps/watch?namespace=kube-public')
    await stream.next('snapshot')
    const mark = await plane.audit.mark()

    stream.close()

    await untilEnded(mark, /kube-public\/configmaps.*watch=true/, 1000)
  })

  it('beyond the sixtieth of a person says so in the stream', async () => {
    const all = await Promise.all(
      Array.from({ length: 60 }, () => open('configmaps/watch?namespace=default')),
    )
    await Promise.all(all.map((stream) => stream.next('snapshot')))

    const last = await open('configmaps/watch?namespace=default')
    await last.ended()

    expect(last.status).toBe(200)
    expect(last.blocks()).toEqual([
      { event: 'error', data: { message: 'watch stream cap reached' } },
    ])
  })
})

/** The names that a client would show. */
function namesNow(stream: SseStream): string[] {
  const names = new Set<string>()
  for (const block of stream.blocks()) {
    if (block.event === 'snapshot') {
      names.clear()
      const { items } = block.data as { items: { name: string }[] }
      for (const { name } of items) names.add(name)
    } else if (block.event === 'deleted') names.delete(nameOf(block))
    else if (block.event === 'added' || block.event === 'modified') names.add(nameOf(block))
  }
  return [...names].sort()
}

function indexesOf(stream: SseStream): number[] {
  return stream
    .blocks()
    .filter(({ event }) => event === 'modified')
    .map(({ data }) =>
      Number((data as { object: { labels: { index: string } } }).object.labels.index),
    )
}

describe('a log', () => {
  it('goes on when its connection is reset within a line, without a line lost or given twice', async () => {
    const stream = await open('pods/default/runner/logs?tailLines=1')
    await stream.next('message')
    const texts = Array.from({ length: 40 }, (_, index) => `line ${index} ${'x'.repeat(200)}`)

    const isCut = proxy.allow(3001)
    await writeLines(...texts)
    await isCut
    void proxy.allow(Infinity)

    await vi.waitFor(() => expect(linesOf(stream).slice(1)).toEqual(texts), { timeout: 20_000 })
  })

  it('is done when its pod is deleted', async () => {
    await runPod('short-lived')
    const stream = await open('pods/default/short-lived/logs?tailLines=1')
    await stream.next('message')

    await send('DELETE', `${PODS}/short-lived?gracePeriodSeconds=0`)
    await stream.ended()

    expect(stream.blocks().at(-1)).toEqual({ event: 'done', data: {} })
    // These nodes go on with the log of a pod that is gone: it is found out by looking.
  }, 90_000)

  it('is freed within a second when its tab is closed', async () => {
    const stream = await open('pods/default/runner/logs?tailLines=1')
    await stream.next('message')
    const mark = await plane.audit.mark()

    stream.close()

    await untilEnded(mark, /runner\/log\?/, 1000)
  })
})

describe('a shell', () => {
  const target = { cluster: 'real', namespace: 'default', pod: 'runner', tty: false }

  it('brings garbage both ways as it is', async () => {
    const garbage = randomBytes(1024 * 1024 + 3)
    // These nodes do not pass the end of stdin on.
    const command = ['head', '-c', String(garbage.length)]
    const session = exec({ ...target, baseUrl: server.url, command })
    const writing = session.write(garbage)

    const chunks: Uint8Array[] = []
    for await (const bytes of session.output) chunks.push(bytes)
    await writing

    expect(Buffer.concat(chunks).equals(garbage)).toBe(true)
    expect(await session.closed).toEqual({ reason: 'completed', exitCode: 0 })
  })

  it('says that there is none in a container without one', async () => {
    const shell = openShell(server, {
      path: 'real/pods/default/runner',
      command: ['no-such-shell'],
      query: { tty: 'false' },
    })

    await shell.closed

    expect(shell.last()).toMatchObject({ type: 'error', code: 'E_NO_SHELL' })
  })

  it('lets go of the API server within a second when its tab is closed', async () => {
    await server.fetch('/api/clusters/real/pods/default/runner')
    const before = proxy.count()
    const shell = openShell(server, {
      path: 'real/pods/default/runner',
      command: ['cat'],
      query: { tty: 'false' },
    })
    shell.type('hello')
    await vi.waitFor(() => expect(shell.text()).toBe('hello'))
    expect(proxy.count()).toBe(before + 1)

    shell.ws.close()

    // Not by what the API server writes down: it waits for its node, and these nodes go on with the command.
    await vi.waitFor(() => expect(proxy.count()).toBe(before), { timeout: 1000 })
  })

  it('ends with its API server', async () => {
    const shell = openShell(server, {
      path: 'real/pods/default/runner',
      command: ['cat'],
      query: { tty: 'false' },
    })
    shell.type('hello')
    await vi.waitFor(() => expect(shell.text()).toBe('hello'))

    await plane.restartApiServer()

    expect(await shell.closed).toBe(1000)
    expect(shell.last()).toMatchObject({ type: 'closed', reason: 'server_error', exitCode: -1 })
  })
})

it('tells everything that is open that it stops, and is gone within ten seconds', async () => {
  const child = startProcess([], { HOME: '/nonexistent', ...env })
  const url = await readUrl(child)
  const base = `${url}/api/clusters/real`
  const watched = await openSse(`${base}/configmaps/watch`)
  const log = await openSse(`${base}/pods/default/runner/logs?tailLines=1`)
  const live = await connectLive(url)
  const list = live.subscribe('real', 'configmaps')
  const shell = openShell(
    { url },
    { path: 'real/pods/default/runner', command: ['cat'], query: { tty: 'false' } },
  )
  shell.type('hello')
  await Promise.all([watched.next('snapshot'), log.next('message')])
  await vi.waitFor(() => expect(live.list(list).isComplete).toBe(true))
  await vi.waitFor(() => expect(shell.text()).toBe('hello'))
  const exited = once(child, 'exit')
  const mark = await plane.audit.mark()

  const askedAt = performance.now()
  child.kill('SIGTERM')
  const [code] = (await exited) as [number | null]

  expect(performance.now() - askedAt).toBeLessThan(10_000)
  expect(code).toBe(0)
  expect(await shell.closed).toBe(1000)
  expect(shell.last()).toMatchObject({ type: 'closed', reason: 'shutdown' })
  for (const stream of [watched, log]) {
    await stream.ended()
    expect(stream.blocks().at(-1)).toEqual({ event: 'server_shutdown', data: {} })
  }
  await vi.waitFor(() => expect(live.frames.at(-1)).toEqual({ type: 'server_shutdown' }))
  await untilEnded(mark, /runner\/log\?/, 5000)
  await untilEnded(mark, /configmaps\?.*watch=true/, 5000)
})
