import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { answerStatus, onlyFor, resetConnection } from '../demo/faults.ts'
import type { SimulatedCluster } from '../demo/simulated-cluster.ts'
import { ADMIN, createFolder, devPerson, type Folder, namespace } from './_clusters.ts'
import { startCluster, toEntry, writeRegistry } from './_clusters.ts'
import { type AskedLog, logDeployment, logPod, recordLogs, RUNNING, WAITING } from './_logs.ts'
import { startTestServer, type TestServer } from './_server.ts'
import { openSse, type SseStream } from './_sse.ts'

const BASE = '/api/clusters/good'
const T = (second: number, nanos = 0): string =>
  `2026-05-04T12:34:${String(second).padStart(2, '0')}.${String(nanos).padStart(9, '0')}Z`

let folder: Folder
let cluster: SimulatedCluster
let server: TestServer
const streams: SseStream[] = []

async function start(env: Readonly<Record<string, string>> = {}, auth: object = ADMIN) {
  const registry = await writeRegistry(folder, { good: toEntry(cluster) })
  return startTestServer({
    env: {
      PERISCOPE_CLUSTERS_FILE: registry,
      PERISCOPE_AUTH_FILE: await folder.write('auth.yaml', auth),
      ...env,
    },
  })
}

async function open(path: string): Promise<SseStream> {
  const stream = await openSse(`${server.url}${BASE}/${path}`)
  streams.push(stream)
  return stream
}

/** All blocks of a stream that ends. */
async function readAll(path: string) {
  const stream = await open(path)
  await stream.ended()
  return stream.blocks()
}

interface Line {
  readonly t?: string
  readonly p?: string
  readonly c?: string
  readonly l: string
}

const linesOf = (blocks: readonly { event: string; data?: unknown }[]): Line[] =>
  blocks.filter(({ event }) => event === 'message').map(({ data }) => data as Line)

const waitForLines = (stream: SseStream, count: number): Promise<Line[]> =>
  vi.waitFor(
    () => {
      const lines = linesOf(stream.blocks())
      expect(lines.length).toBeGreaterThanOrEqual(count)
      return lines
    },
    { timeout: 8000, interval: 10 },
  )

/** Answers logs by a script: what is written for each opening, in turn. */
function script(...answers: ((asked: AskedLog) => void)[]) {
  let turn = 0
  const record = recordLogs((asked) => {
    asked.res.writeHead(200, { 'content-type': 'text/plain' })
    asked.res.flushHeaders()
    answers[Math.min(turn++, answers.length - 1)]?.(asked)
  })
  cluster.setIntercept(record.intercept)
  return record
}

beforeEach(async () => {
  folder = await createFolder()
  cluster = await startCluster({
    objects: [namespace('shop'), logDeployment(), logPod('web-1'), logPod('web-2')],
  })
  server = await start()
})

afterEach(async () => {
  for (const stream of streams.splice(0)) stream.close()
  await server.close()
  await cluster.close()
  await folder.remove()
})

describe('the log of a pod', () => {
  it('has one unnamed block for each line, then done', async () => {
    script(({ res }) => res.end(`${T(1, 5)} first <b>\n${T(2)} second\nno time\n`))

    const stream = await open('pods/shop/web-1/logs?follow=false')
    await stream.ended()

    expect(stream.headers).toMatchObject({
      'content-type': 'text/event-stream',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    })
    expect(stream.text()).toBe(
      [
        `data: {"t":"${T(1, 5)}","l":"first <b>"}\n\n`,
        `data: {"t":"${T(2)}","l":"second"}\n\n`,
        'data: {"l":"no time"}\n\n',
        'event: done\ndata: {}\n\n',
      ].join(''),
    )
  })

  it.each([
    ['', { follow: 'true', previous: 'false' }],
    ['?follow=false', { follow: 'false', previous: 'false' }],
    ['?follow=no', { follow: 'true', previous: 'false' }],
    ['?tailLines=7&follow=false', { follow: 'false', previous: 'false', tailLines: '7' }],
    ['?tailLines=-1&sinceSeconds=x', { follow: 'true', previous: 'false' }],
    [
      '?sinceSeconds=30',
      // The time until the kubelet is asked counts.
      { follow: 'true', previous: 'false', sinceSeconds: expect.stringMatching(/^3\d$/) as string },
    ],
    [
      '?sinceTime=2026-01-01T00:00:00Z&sinceSeconds=3',
      { follow: 'true', previous: 'false', sinceTime: '2026-01-01T00:00:00Z' },
    ],
    ['?previous=true', { follow: 'false', previous: 'true' }],
    ['?previous=1&container=app', { follow: 'true', previous: 'false' }],
  ])('asks for %s', async (query, expected) => {
    const { queries } = script(({ res }) => res.write(`${T(1)} hello\n`))

    const stream = await open(`pods/shop/web-1/logs${query}`)
    await stream.next('message')

    expect(queries()).toEqual([{ container: 'app', timestamps: 'true', ...expected }])
  })

  it('names the container when there are several', async () => {
    cluster.store.create(logPod('two', { containers: ['app', 'proxy'] }))
    script(({ res, url }) => res.end(`${T(1)} of ${url.searchParams.get('container')}\n`))

    const blocks = await readAll('pods/shop/two/logs?follow=false')

    expect(linesOf(blocks).toSorted((a, b) => a.l.localeCompare(b.l))).toEqual([
      { t: T(1), c: 'app', l: 'of app' },
      { t: T(1), c: 'proxy', l: 'of proxy' },
    ])
    expect(blocks.at(-1)).toEqual({ event: 'done', data: {} })
  })

  it('is that of one container when it is asked for', async () => {
    cluster.store.create(logPod('two', { containers: ['app', 'proxy'] }))
    const { queries } = script(({ res }) => res.end(`${T(1)} hello\n`))

    const blocks = await readAll('pods/shop/two/logs?follow=false&container=proxy')

    expect(linesOf(blocks)).toEqual([{ t: T(1), l: 'hello' }])
    expect(queries().map(({ container }) => container)).toEqual(['proxy'])
  })

  it('of the run before is that of the containers that have one', async () => {
    const last = { lastState: { terminated: { exitCode: 1, message: 'panic: no database' } } }
    const two = logPod('two', { containers: ['app', 'proxy'] })
    cluster.store.create({
      ...two,
      status: {
        phase: 'Running',
        containerStatuses: [
          { name: 'app', ...RUNNING, ...last, restartCount: 1 },
          { name: 'proxy', ...RUNNING },
        ],
      },
    })

    const blocks = await readAll('pods/shop/two/logs?previous=true')

    expect(linesOf(blocks).at(-1)).toMatchObject({ c: 'app', l: 'panic: no database' })
    expect(new Set(linesOf(blocks).map(({ c }) => c))).toEqual(new Set(['app']))
    expect(blocks.at(-1)?.event).toBe('done')
  })

  it('follows what the demo’s container writes', async () => {
    cluster.store.create(
      logPod('busy', { annotations: { 'demo.periscope/lines-per-second': '200' } }),
    )

    const stream = await open('pods/shop/busy/logs?tailLines=5')
    const lines = await waitForLines(stream, 100)

    const numbers = lines.map(({ l }) => Number(/seq=(\d+)/.exec(l)?.[1]))
    expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index))
  })

  it('goes on with the next run of its container, without a line lost or given twice', async () => {
    const { queries } = script(
      ({ res }) => res.end(`${T(1)} one\n${T(2, 7)} two\n`),
      ({ res }) => {
        // The kubelet knows seconds only: it begins with what has been given.
        res.write(`${T(2, 7)} two\n${T(2, 7)} at the same time\n${T(2, 8)} three\n`)
      },
    )
    const stream = await open('pods/shop/web-1/logs?tailLines=2')
    await waitForLines(stream, 2)

    cluster.store.update(logPod('web-1', { status: { ...RUNNING, restartCount: 1 } }))

    const lines = await waitForLines(stream, 4)
    expect(lines.map(({ l }) => l)).toEqual(['one', 'two', 'at the same time', 'three'])
    expect(queries()[1]).toEqual({
      container: 'app',
      follow: 'true',
      previous: 'false',
      timestamps: 'true',
      sinceTime: T(2, 7),
    })
  })

  it('has the run that began and ended between two looks', async () => {
    const { queries } = script(
      ({ res }) => res.end(`${T(1)} one\n`),
      ({ res }) => res.end(`${T(1)} one\n${T(2)} unseen\n`),
      ({ res }) => res.write(`${T(3)} three\n`),
    )
    const stream = await open('pods/shop/web-1/logs')
    await waitForLines(stream, 1)

    cluster.store.update(logPod('web-1', { status: { ...RUNNING, restartCount: 2 } }))

    const lines = await waitForLines(stream, 3)
    expect(lines.map(({ l }) => l)).toEqual(['one', 'unseen', 'three'])
    expect(queries().slice(1)).toMatchObject([
      { previous: 'true', follow: 'false', sinceTime: T(1) },
      { previous: 'false', follow: 'true', sinceTime: T(2) },
    ])
  })

  it('has the end of a run whose log broke off', async () => {
    const { queries } = script(
      ({ res }) => {
        res.write(`${T(1)} one\n`)
        setTimeout(() => res.destroy(), 50)
      },
      ({ res }) => res.end(`${T(1)} one\n${T(2)} its last words\n`),
      ({ res }) => res.write(`${T(3)} three\n`),
    )
    const stream = await open('pods/shop/web-1/logs')
    await waitForLines(stream, 1)

    cluster.store.update(logPod('web-1', { status: { ...RUNNING, restartCount: 1 } }))

    const lines = await waitForLines(stream, 3)
    expect(lines.map(({ l }) => l)).toEqual(['one', 'its last words', 'three'])
    expect(queries().map(({ previous }) => previous)).toEqual(['false', 'true', 'false'])
  })

  it('goes on without a run whose log the node does not have any more', async () => {
    script(({ res }) => res.end(`${T(1)} one\n`))
    const stream = await open('pods/shop/web-1/logs')
    await waitForLines(stream, 1)
    const refused = vi.fn(answerStatus(400))
    const rest = recordLogs(({ res }) => {
      res.writeHead(200, { 'content-type': 'text/plain' })
      res.write(`${T(3)} three\n`)
    })
    cluster.setIntercept(
      (req, res) => onlyFor(/previous=true/, refused)(req, res) || rest.intercept(req, res),
    )

    cluster.store.update(logPod('web-1', { status: { ...RUNNING, restartCount: 2 } }))

    const lines = await waitForLines(stream, 2)
    expect(lines.map(({ l }) => l)).toEqual(['one', 'three'])
    expect(refused).toHaveBeenCalledOnce()
  })

  it('goes on when the connection breaks within a line', async () => {
    const { queries } = script(
      ({ res }) => {
        res.write(`${T(1)} one\n${T(2)} tw`)
        setTimeout(() => res.destroy(), 50)
      },
      ({ res }) => res.write(`${T(1)} one\n${T(2)} two\n${T(3)} three\n`),
    )

    const stream = await open('pods/shop/web-1/logs')
    const lines = await waitForLines(stream, 3)

    expect(lines.map(({ l }) => l)).toEqual(['one', 'two', 'three'])
    expect(queries()[1]).toMatchObject({ sinceTime: T(1) })
  })

  it('goes on when the connection breaks', async () => {
    script(
      ({ res }) => {
        res.write(`${T(1)} one\n`)
        setTimeout(() => res.destroy(), 50)
      },
      ({ res }) => res.write(`${T(1)} one\n${T(2)} two\n`),
    )

    const stream = await open('pods/shop/web-1/logs')
    const lines = await waitForLines(stream, 2)

    expect(lines.map(({ l }) => l)).toEqual(['one', 'two'])
  })

  it('is done when its container does not run again', async () => {
    cluster.store.create(logPod('once', { restartPolicy: 'Never' }))
    const stream = await open('pods/shop/once/logs')
    await waitForLines(stream, 1)

    const ended = {
      terminated: { exitCode: 0, startedAt: RUNNING.state.running.startedAt, finishedAt: T(1) },
    }
    cluster.store.update(
      logPod('once', { restartPolicy: 'Never', status: { state: ended, restartCount: 0 } }),
    )
    await stream.ended()

    expect(linesOf(stream.blocks()).at(-1)?.l).toBe('level=info msg="finished"')
    expect(stream.blocks().at(-1)).toEqual({ event: 'done', data: {} })
  })

  it('is done when the pod is deleted', async () => {
    const stream = await open('pods/shop/web-1/logs')
    await waitForLines(stream, 1)

    cluster.store.delete({ apiVersion: 'v1', kind: 'Pod', namespace: 'shop', name: 'web-1' })
    await stream.ended()

    expect(stream.blocks().at(-1)).toEqual({ event: 'done', data: {} })
  })

  it('frees what it has open when the client leaves', async () => {
    const record = recordLogs()
    cluster.setIntercept(record.intercept)
    const stream = await open('pods/shop/web-1/logs')
    await waitForLines(stream, 1)
    expect(record.open()).toHaveLength(1)

    stream.close()

    await vi.waitFor(() => expect(record.open()).toEqual([]), { timeout: 1000 })
  })

  it('waits for a slow client, and loses nothing', async () => {
    const count = 60_000
    const filler = 'x'.repeat(200)
    let sent = 0
    script(({ res }) => {
      const pump = (): void => {
        while (sent < count) if (!res.write(`${T(1, sent)} ${sent++} ${filler}\n`)) break
        if (sent < count) res.once('drain', pump)
        else res.end()
      }
      pump()
    })
    const stream = await open('pods/shop/web-1/logs?follow=false')
    stream.pause()
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(sent).toBeLessThan(count)

    stream.resume()
    await stream.ended()

    const numbers = linesOf(stream.blocks()).map(({ l }) => Number(l.split(' ')[0]))
    expect(numbers).toEqual(Array.from({ length: count }, (_, index) => index))
  })
})

describe('the log of a pod that cannot be opened', () => {
  it.each([
    ['pods/shop/none/logs', 404, 'pods "none" not found'],
    ['pods/shop/web-1/logs?container=none', 400, 'container none is not valid for pod web-1'],
    ['pods/shop/web-1/logs?previous=true', 400, 'previous terminated container "app" in pod'],
    ['pods/shop/new/logs', 400, 'container "app" in pod "new" is waiting to start'],
  ])('%s is answered with %i', async (path, status, message) => {
    cluster.store.create(logPod('new', { status: WAITING }))

    const answer = await server.fetch(`${BASE}/${path}`)

    expect(answer.status).toBe(status)
    expect((await answer.text()).replaceAll('\\"', '"')).toContain(message)
  })

  it('is refused to who may not read logs', async () => {
    await server.close()
    server = await start({}, devPerson('eve', ['none'], { mode: 'tier', groupTiers: {} }))

    const answer = await server.fetch(`${BASE}/pods/shop/web-1/logs`)

    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({ kind: 'Status', reason: 'Forbidden' })
  })

  it.each([
    ['the API server fails', answerStatus(500)],
    ['the connection breaks', resetConnection()],
  ])('is 502 without addresses when %s', async (_, fault) => {
    cluster.setIntercept(onlyFor(/\/log\?/, fault))

    const answer = await server.fetch(`${BASE}/pods/shop/web-1/logs`)
    const text = await answer.text()

    expect(answer.status).toBe(502)
    expect(text).toMatch(/^open log stream failed/)
    expect(text).not.toMatch(/127\.0\.0\.1|etcd/)
  })

  it('is 404 for a cluster that is not there', async () => {
    const answer = await server.fetch('/api/clusters/none/pods/shop/web-1/logs')

    expect(answer.status).toBe(404)
    expect(await answer.text()).toBe('cluster not found\n')
  })
})

describe('the log of a workload', () => {
  it('names the pods first, then says whose each line is, then is done', async () => {
    script(({ res, url }) => res.end(`${T(1)} from ${url.pathname.split('/').at(-2)}\n`))

    const blocks = await readAll('deployments/shop/web/logs?follow=false')

    expect(blocks[0]).toEqual({
      event: 'meta',
      data: {
        pods: [
          { name: 'web-1', node: 'node-1' },
          { name: 'web-2', node: 'node-1' },
        ],
      },
    })
    expect(linesOf(blocks).toSorted((a, b) => a.l.localeCompare(b.l))).toEqual([
      { t: T(1), p: 'web-1', l: 'from web-1' },
      { t: T(1), p: 'web-2', l: 'from web-2' },
    ])
    expect(blocks.at(-1)).toEqual({ event: 'done', data: {} })
  })

  it('is joined by a pod of a rollout when its container runs, and left by one that is deleted', async () => {
    const stream = await open('deployments/shop/web/logs?tailLines=1')
    expect((await stream.next('meta')).data).toEqual({
      pods: [
        { name: 'web-1', node: 'node-1' },
        { name: 'web-2', node: 'node-1' },
      ],
    })

    cluster.store.create(logPod('web-3', { status: WAITING }))
    cluster.store.delete({ apiVersion: 'v1', kind: 'Pod', namespace: 'shop', name: 'web-1' })
    expect((await stream.next('meta')).data).toEqual({ pods: [{ name: 'web-2', node: 'node-1' }] })
    cluster.store.update(logPod('web-3'))

    expect((await stream.next('meta')).data).toEqual({
      pods: [
        { name: 'web-2', node: 'node-1' },
        { name: 'web-3', node: 'node-1' },
      ],
    })
    await vi.waitFor(() => {
      const first = linesOf(stream.blocks()).find(({ p }) => p === 'web-3')
      // From its beginning: `tailLines` is for what was there before.
      expect(first?.l).toMatch(/^level=info msg="starting"/)
    })
  })

  it('has all runs of a pod that is new, and has crashed before it was looked at', async () => {
    const stream = await open('deployments/shop/web/logs?tailLines=1')
    await stream.next('meta')
    const { queries } = script(
      ({ res }) => res.end(`${T(1)} crashed\n`),
      ({ res }) => res.write(`${T(2)} again\n`),
    )

    cluster.store.create(logPod('web-3', { status: { ...RUNNING, restartCount: 1 } }))

    await vi.waitFor(() => {
      const lines = linesOf(stream.blocks()).filter(({ p }) => p === 'web-3')
      expect(lines.map(({ l }) => l)).toEqual(['crashed', 'again'])
    })
    expect(queries().map(({ previous }) => previous)).toEqual(['true', 'false'])
  })

  it('goes on when the watch of its pods ends or is too old', async () => {
    const stream = await open('deployments/shop/web/logs?tailLines=1')
    await stream.next('meta')

    cluster.endWatches()
    cluster.store.compact()
    cluster.store.create(logPod('web-3'))

    expect((await stream.next('meta')).data).toMatchObject({ pods: [{}, {}, { name: 'web-3' }] })
  })

  it('frees all that it has open when the client leaves', async () => {
    const record = recordLogs()
    cluster.setIntercept(record.intercept)
    const stream = await open('deployments/shop/web/logs')
    await waitForLines(stream, 2)
    expect(record.open()).toHaveLength(2)

    stream.close()

    await vi.waitFor(() => expect(record.open()).toEqual([]), { timeout: 1000 })
  })

  it('drops lines when the client is slow, and counts them where they are missing', async () => {
    const perPod = 60_000
    const filler = 'x'.repeat(200)
    const now = `${new Date(Date.now() + 60_000).toISOString().slice(0, 19)}.`
    const record = script(({ res }) => {
      let sent = 0
      const pump = (): void => {
        while (sent < perPod) {
          const time = `${now}${String(sent).padStart(9, '0')}Z`
          if (!res.write(`${time} ${sent++} ${filler}\n`)) break
        }
        if (sent < perPod) res.once('drain', pump)
        else res.end()
      }
      setTimeout(pump, 300)
    })
    const stream = await open('deployments/shop/web/logs?follow=false')
    await stream.next('meta')
    stream.pause()
    await vi.waitFor(() => expect(record.open()).toEqual([]), { timeout: 10_000 })

    stream.resume()
    await stream.ended()

    const blocks = stream.blocks()
    const dropped = blocks
      .filter(({ event }) => event === 'dropped')
      .reduce((sum, { data }) => sum + (data as { count: number }).count, 0)
    expect(dropped).toBeGreaterThan(0)
    expect(linesOf(blocks).length + dropped).toBe(2 * perPod)
    expect(blocks.at(-1)?.event).toBe('done')
    const metas = blocks.filter(({ event }) => event === 'meta')
    expect(metas.at(-1)?.data).toMatchObject({ dropped })
  })

  it.each([
    ['deployments/shop/none/logs', 'deployments.apps "none" not found'],
    ['deployments/shop/all/logs', 'deployments shop/all has an empty selector'],
    ['deployments/shop/nothing/logs', 'deployments shop/nothing has no selector'],
  ])('%s ends with an error', async (path, message) => {
    const all = logDeployment('all')
    cluster.store.create({ ...all, spec: { selector: {} } })
    cluster.store.create({ ...logDeployment('nothing'), spec: {} })

    expect(await readAll(path)).toEqual([{ event: 'error', data: { message } }])
  })

  it('ends with an error for who may not read logs', async () => {
    cluster.setIntercept(onlyFor(/\/log\?/, answerStatus(403)))

    const blocks = await readAll('deployments/shop/web/logs')

    expect(blocks.at(-1)).toEqual({ event: 'error', data: { message: 'forbidden: not today' } })
  })

  it('ends with an error when no log could be read', async () => {
    cluster.setIntercept(onlyFor(/\/log\?/, answerStatus(500)))

    const blocks = await readAll('deployments/shop/web/logs?follow=false')

    expect(blocks.at(-1)).toEqual({
      event: 'error',
      data: { message: 'The cluster could not give the log.' },
    })
  })

  it('reads so many pods at once, and says how many wait', async () => {
    for (let index = 0; index < 110; index++) cluster.store.create(logPod(`many-${index}`))
    const record = script(({ res }) => res.write(`${T(1)} hello\n`))

    const stream = await open('deployments/shop/web/logs')
    const { data } = await stream.next('meta')
    expect(data).toMatchObject({ omitted: 12 })
    expect((data as { pods: object[] }).pods).toHaveLength(100)
    expect(record.open()).toHaveLength(100)
    for (const { res } of record.open().slice(0, 1)) {
      const [, name] = /pods\/(.*)\/log/.exec(res.req.url ?? '') ?? []
      cluster.store.delete({ apiVersion: 'v1', kind: 'Pod', namespace: 'shop', name: name ?? '' })
    }

    expect((await stream.next('meta')).data).toMatchObject({ omitted: 11 })
  })
})

describe('what all log streams have in common', () => {
  it('is a limit for each person', async () => {
    await server.close()
    server = await start({ PERISCOPE_LOG_PER_USER_LIMIT: '1' })
    const first = await open('pods/shop/web-1/logs')
    await waitForLines(first, 1)

    const refused = await readAll('deployments/shop/web/logs')
    first.close()

    expect(refused).toEqual([{ event: 'error', data: { message: 'log stream cap reached' } }])
    await vi.waitFor(async () => {
      const again = await readAll('pods/shop/web-1/logs?follow=false')
      expect(again.at(-1)?.event).toBe('done')
    })
  })

  it('is the last block when the server stops', async () => {
    const pods = await open('pods/shop/web-1/logs')
    const workload = await open('deployments/shop/web/logs')
    await Promise.all([waitForLines(pods, 1), waitForLines(workload, 1)])

    await server.close()
    await Promise.all([pods.ended(), workload.ended()])

    expect(pods.blocks().at(-1)).toEqual({ event: 'server_shutdown', data: {} })
    expect(workload.blocks().at(-1)).toEqual({ event: 'server_shutdown', data: {} })
  })
})

describe('the logs of the demo', () => {
  let demo: TestServer
  beforeAll(async () => {
    demo = await startTestServer({ args: ['--demo'] })
  })
  afterAll(() => demo.close())

  it.each(['deployments', 'statefulsets', 'daemonsets', 'replicasets', 'jobs', 'cronjobs'])(
    'are there for %s',
    async (path) => {
      const list = (await (await demo.fetch(`/api/clusters/prod-eu/${path}`)).json()) as {
        items: { namespace: string; name: string }[]
      }

      const texts = await Promise.all(
        list.items.slice(0, 6).map(async ({ namespace: ns, name }) => {
          const address = `/api/clusters/prod-eu/${path}/${ns}/${name}/logs`
          return (await demo.fetch(`${address}?follow=false&tailLines=3`)).text()
        }),
      )

      expect(texts.every((text) => text.endsWith('event: done\ndata: {}\n\n'))).toBe(true)
      expect(texts.some((text) => text.includes('\ndata: {"t":"'))).toBe(true)
    },
  )
})
