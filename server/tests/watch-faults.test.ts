import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { answerStatus, firstTimes, onlyFor, resetConnection } from '../demo/faults.ts'
import type { Intercept, SimulatedCluster } from '../demo/simulated-cluster.ts'
import { ADMIN, createFolder, type Folder, type KubeconfigEntry, pod } from './_clusters.ts'
import { startCluster, toEntry, writeRegistry } from './_clusters.ts'
import { startProxy, type TcpProxy } from './_proxy.ts'
import { startTestServer, type TestServer } from './_server.ts'
import { type Block, openSse, type SseStream } from './_sse.ts'

const TOKENS = ['token-one', 'token-two']
const ACCOUNT = { name: 'system:serviceaccount:periscope:periscope', groups: [] }

let folder: Folder
let cluster: SimulatedCluster
let server: TestServer
const streams: SseStream[] = []

async function start(entry: KubeconfigEntry = toEntry(cluster)): Promise<TestServer> {
  const registry = await writeRegistry(folder, { good: entry })
  return startTestServer({
    env: {
      PERISCOPE_CLUSTERS_FILE: registry,
      PERISCOPE_AUTH_FILE: await folder.write('auth.yaml', ADMIN),
    },
  })
}

async function watch(path = 'pods/watch', headers = {}): Promise<SseStream> {
  const stream = await openSse(`${server.url}/api/clusters/good/${path}`, headers)
  streams.push(stream)
  return stream
}

function nameOf({ data }: Block): string {
  return (data as { object: { name: string } }).object.name
}

/** The names of changes, in the order in which they came. */
function namesOf(stream: SseStream): string[] {
  return stream
    .blocks()
    .filter(({ event }) => ['added', 'modified', 'deleted'].includes(event))
    .map(nameOf)
}

/** The cluster as it is reached through a proxy. */
function toProxied(proxy: TcpProxy): KubeconfigEntry {
  const { cluster: facts, user } = toEntry(cluster)
  return { cluster: { ...facts, server: proxy.server }, user }
}

beforeEach(async () => {
  folder = await createFolder()
  cluster = await startCluster({
    users: Object.fromEntries(TOKENS.map((token) => [token, ACCOUNT])),
  })
})

afterEach(async () => {
  for (const stream of streams.splice(0)) stream.close()
  await server.close()
  await cluster.close()
  await folder.remove()
})

describe('a watch that the API server ends', () => {
  it('goes on where it was, and nobody is told', async () => {
    server = await start()
    const stream = await watch()
    await stream.next('snapshot')
    const asked: string[] = []
    cluster.setIntercept((req) => asked.push(req.url ?? '') === 0)

    cluster.endWatches()
    cluster.store.create(pod('shop', 'meanwhile'))

    expect(nameOf(await stream.next('added'))).toBe('meanwhile')
    expect(stream.blocks().map(({ event }) => event)).toEqual(['snapshot', 'added'])
    expect(asked).toHaveLength(1)
    expect(asked[0]).toMatch(/resourceVersion=\d+.*watch=true/)
  })

  it('goes on from the last bookmark where that is newer than the last change', async () => {
    server = await start()
    const stream = await watch()
    await stream.next('snapshot')
    cluster.store.create({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'x', namespace: 'shop' },
    })
    cluster.sendBookmarks()
    const { id } = await stream.next('message')
    const asked: string[] = []
    cluster.setIntercept((req) => asked.push(req.url ?? '') === 0)

    cluster.endWatches()
    await vi.waitFor(() => expect(asked).toHaveLength(1))

    expect(asked[0]).toContain(`resourceVersion=${id}`)
  })

  it('and whose position is gone begins again, and says why', async () => {
    server = await start()
    const stream = await watch()
    await stream.next('snapshot')
    // The next watch finds that its position is too old.
    const tooOld: Intercept = onlyFor(/resourceVersion=\d/, (_req, res) => {
      cluster.setIntercept(undefined)
      res.writeHead(200, { 'Content-Type': 'application/json' })
      const object = { kind: 'Status', code: 410, reason: 'Expired', message: 'too old' }
      res.end(`${JSON.stringify({ type: 'ERROR', object })}\n`)
      return true
    })
    cluster.setIntercept(tooOld)

    cluster.endWatches()
    cluster.store.create(pod('shop', 'meanwhile'))

    expect(await stream.next('relist')).toEqual({ event: 'relist', data: { reason: 'gone_410' } })
    const { data } = await stream.next('snapshot')
    expect((data as { items: object[] }).items).toHaveLength(3)
    expect(server.log.join('')).toContain('watch_stream.relist')
  })

  it('and that is behind when it is back, as one that was restored, begins again', async () => {
    const restored = await startCluster()
    const proxy = await startProxy(cluster.server)
    server = await start(toProxied(proxy))
    const stream = await watch()
    await stream.next('snapshot')
    for (let index = 0; index < 5; index++) cluster.store.create(pod('shop', `lost-${index}`))
    await vi.waitFor(() => expect(namesOf(stream)).toHaveLength(5))

    proxy.redirect(restored.server)
    proxy.cut()

    expect(await stream.next('relist')).toMatchObject({ data: { reason: 'gone_410' } })
    const { data } = await stream.next('snapshot')
    expect(data).toMatchObject({ items: [{ name: 'tool' }, { name: 'cart' }] })
    await proxy.stop()
    await restored.close()
  })

  it('and is then refused ends with what the API server says', async () => {
    server = await start()
    const stream = await watch()
    await stream.next('snapshot')
    cluster.setIntercept(onlyFor(/watch=true/, answerStatus(403)))

    cluster.endWatches()

    expect(await stream.next('error')).toMatchObject({
      data: { message: 'forbidden: not today' },
    })
    await stream.ended()
  })
})

describe('a watch whose connection breaks', () => {
  it('goes on where it was', async () => {
    cluster.store.create(pod('shop', 'before'))
    const proxy = await startProxy(cluster.server)
    server = await start(toProxied(proxy))
    const stream = await watch()
    await stream.next('snapshot')

    proxy.cut()
    cluster.store.create(pod('shop', 'after'))

    expect(nameOf(await stream.next('added'))).toBe('after')
    await proxy.stop()
  })

  it('within an event loses nothing and repeats nothing', async () => {
    const proxy = await startProxy(cluster.server)
    server = await start(toProxied(proxy))
    const stream = await watch()
    await stream.next('snapshot')
    const names = Array.from({ length: 200 }, (_, index) => `pod-${index}`)

    const isCut = proxy.allow(20_001)
    for (const name of names.slice(0, 100)) cluster.store.create(pod('shop', name))
    await vi.waitFor(() => expect(namesOf(stream).length).toBeGreaterThan(0))
    await isCut
    void proxy.allow(Infinity)
    for (const name of names.slice(100)) cluster.store.create(pod('shop', name))

    await vi.waitFor(() => expect(namesOf(stream)).toEqual(names), { timeout: 10_000 })
    expect(stream.blocks().filter(({ event }) => event === 'snapshot')).toHaveLength(1)
    await proxy.stop()
  })

  it('because the API server is started again goes on when it is back', async () => {
    const proxy = await startProxy(cluster.server)
    server = await start(toProxied(proxy))
    const stream = await watch()
    await stream.next('snapshot')

    await proxy.stop()
    cluster.store.create(pod('shop', 'meanwhile'))
    await proxy.comeBack()

    expect(nameOf(await stream.next('added'))).toBe('meanwhile')
    await proxy.stop()
  })

  it('because the API server is started again survives that it has not read its roles yet', async () => {
    server = await start()
    const stream = await watch()
    await stream.next('snapshot')
    const starting = vi.fn<Intercept>((_req, res) => {
      res.writeHead(403, { 'Content-Type': 'application/json' })
      const message = 'users "ada" is forbidden: User "periscope" cannot impersonate'
      res.end(JSON.stringify({ kind: 'Status', code: 403, reason: 'Forbidden', message }))
      return true
    })
    cluster.setIntercept(firstTimes(2, starting))

    cluster.endWatches()
    cluster.store.create(pod('shop', 'meanwhile'))

    expect(nameOf(await stream.next('added'))).toBe('meanwhile')
    expect(starting).toHaveBeenCalledTimes(2)
    expect(stream.blocks()).toHaveLength(2)
  })

  it('for good ends with a sentence that names no host', async () => {
    server = await start()
    const stream = await watch()
    await stream.next('snapshot')
    vi.useFakeTimers({ toFake: ['setTimeout'], shouldAdvanceTime: true, advanceTimeDelta: 2000 })
    cluster.setIntercept(resetConnection())

    cluster.endWatches()

    await stream.ended()
    vi.useRealTimers()
    const { data } = await stream.next('error')
    expect((data as { message: string }).message).toMatch(/^Cluster good is unreachable: /)
    expect(stream.text()).not.toContain('127.0.0.1')
  }, 60_000)
})

describe('a watch that cannot begin', () => {
  it.each([403, 401, 500, 503])('is answered as a list is: %d', async (code) => {
    server = await start()
    cluster.setIntercept(onlyFor(/\/pods/, answerStatus(code)))
    const list = await server.send('/api/clusters/good/pods')

    const answer = await server.send('/api/clusters/good/pods/watch')

    expect(answer).toMatchObject({ status: list.status, text: list.text })
    expect(answer.headers['content-type']).toBe(list.headers['content-type'])
  })

  it('at a cluster that is not known is 404', async () => {
    server = await start()

    expect(await server.send('/api/clusters/nowhere/pods/watch')).toMatchObject({
      status: 404,
      text: 'cluster not found\n',
    })
  })
})

describe('a credential that is renewed while a watch is open', () => {
  it('is noticed by nobody', async () => {
    const { cluster: facts } = toEntry(cluster)
    const write = (token: string) =>
      folder.write('credential.json', {
        apiVersion: 'client.authentication.k8s.io/v1',
        kind: 'ExecCredential',
        status: { token },
      })
    const file = await write('token-one')
    const exec = { command: 'cat', args: [file], apiVersion: 'client.authentication.k8s.io/v1' }
    server = await start({ cluster: facts, user: { exec: { ...exec, interactiveMode: 'Never' } } })
    const stream = await watch()
    await stream.next('snapshot')
    await write('token-two')
    const refused: string[] = []
    cluster.setIntercept((req, res) => {
      if (req.headers.authorization !== 'Bearer token-one') return false
      refused.push(req.url ?? '')
      return answerStatus(401)(req, res)
    })

    cluster.endWatches()
    cluster.store.create(pod('shop', 'after'))

    expect(nameOf(await stream.next('added'))).toBe('after')
    expect(refused).toHaveLength(1)
    expect(stream.blocks()).toHaveLength(2)
  })
})

describe('a client that reads too slowly', () => {
  /** A pod whose row is large. */
  const large = (index: number) => {
    const one = pod('shop', 'large')
    return {
      ...one,
      metadata: { ...one.metadata, labels: { index: String(index), filler: 'x'.repeat(60_000) } },
    }
  }
  const indexesOf = (stream: SseStream) =>
    stream
      .blocks()
      .filter(({ event }) => event === 'modified')
      .map(({ data }) =>
        Number((data as { object: { labels: { index: string } } }).object.labels.index),
      )

  it('is told to come back, and then misses nothing; others are not slowed down', async () => {
    server = await start()
    cluster.store.create(large(0))
    const [slow, fast] = [await watch(), await watch()]
    await Promise.all([slow.next('snapshot'), fast.next('snapshot')])

    slow.pause()
    const count = 420
    for (let index = 1; index <= count; index++) {
      cluster.store.update(large(index))
      if (index % 50 === 0) {
        // Not `waitFor`: it would describe megabytes of text at each try.
        await vi.waitUntil(() => fast.text().includes(`"index":"${index}"`), { timeout: 10_000 })
      }
    }
    slow.resume()
    await slow.ended()

    const seen = indexesOf(slow)
    const last = slow.blocks().findLast(({ id }) => id !== undefined)
    expect(slow.blocks().at(-1)).toEqual({ event: 'backpressure', data: {} })
    expect(seen.length).toBeGreaterThan(256)
    expect(seen.length).toBeLessThan(count)
    fast.close()
    await vi.waitFor(() => expect(cluster.countWatches()).toBe(0))

    const back = await watch('pods/watch', { 'last-event-id': last?.id ?? '' })
    await vi.waitFor(() => expect(back.text()).toContain(`"index":"${count}"`), { timeout: 10_000 })
    expect([...seen, ...indexesOf(back)]).toEqual(
      Array.from({ length: count }, (_, index) => index + 1),
    )
    expect(back.text()).not.toContain('snapshot')
  }, 60_000)
})
