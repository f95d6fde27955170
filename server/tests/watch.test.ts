import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { answerStatus, onlyFor } from '../demo/faults.ts'
import type { SimulatedCluster } from '../demo/simulated-cluster.ts'
import { ADMIN, createFolder, devPerson, type Folder, pod } from './_clusters.ts'
import { startCluster, toEntry, writeRegistry } from './_clusters.ts'
import { startTestServer, type TestServer } from './_server.ts'
import { openSse, type SseStream } from './_sse.ts'

let folder: Folder
let cluster: SimulatedCluster
let server: TestServer
const streams: SseStream[] = []

async function start(
  env: Readonly<Record<string, string>> = {},
  auth: object = ADMIN,
): Promise<TestServer> {
  const registry = await writeRegistry(folder, { good: toEntry(cluster) })
  return startTestServer({
    env: {
      PERISCOPE_CLUSTERS_FILE: registry,
      PERISCOPE_AUTH_FILE: await folder.write('auth.yaml', auth),
      ...env,
    },
  })
}

async function watch(path: string, headers?: Readonly<Record<string, string>>): Promise<SseStream> {
  const stream = await openSse(`${server.url}/api/clusters/good/${path}`, headers)
  streams.push(stream)
  return stream
}

function remove(namespace: string, name: string): void {
  cluster.store.delete({ apiVersion: 'v1', kind: 'Pod', namespace, name })
}

const noWatches = () => vi.waitFor(() => expect(cluster.countWatches()).toBe(0))

beforeEach(async () => {
  folder = await createFolder()
  cluster = await startCluster({ historySize: 20 })
  server = await start()
})

afterEach(async () => {
  for (const stream of streams.splice(0)) stream.close()
  await server.close()
  await cluster.close()
  await folder.remove()
})

describe('a watch stream', () => {
  it('has the headers that keep it open and uncompressed', async () => {
    const { status, headers } = await watch('pods/watch', { 'accept-encoding': 'gzip' })

    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'text/event-stream',
      'cache-control': 'no-cache, no-transform',
      connection: 'keep-alive',
      'x-accel-buffering': 'no',
    })
    expect(headers).not.toHaveProperty('content-encoding')
  })

  it('begins with a snapshot of the rows of the list', async () => {
    const stream = await watch('pods/watch')
    const list = (await (await server.fetch('/api/clusters/good/pods')).json()) as object

    const { id, data } = await stream.next('snapshot')

    expect(data).toMatchObject({ resourceVersion: id, ...list })
    expect(stream.text()).toMatch(/^event: snapshot\nid: \d+\ndata: \{[^\n]*\}\n\n$/)
  })

  it('has an empty snapshot where there is nothing', async () => {
    const stream = await watch('jobs/watch')

    expect((await stream.next('snapshot')).data).toMatchObject({ items: [] })
  })

  it('tells of each change with the version of its object', async () => {
    const stream = await watch('pods/watch')
    await stream.next('snapshot')

    const added = cluster.store.create(pod('shop', 'new'))
    cluster.store.update({ ...pod('shop', 'new'), status: { phase: 'Failed' } })
    remove('shop', 'new')

    expect(await stream.next('added')).toMatchObject({
      id: String(added.version),
      data: { object: { name: 'new', namespace: 'shop', phase: 'Running' } },
    })
    expect(await stream.next('modified')).toMatchObject({ data: { object: { phase: 'Failed' } } })
    expect(await stream.next('deleted')).toMatchObject({
      id: String(cluster.store.version),
      data: { object: { name: 'new' } },
    })
  })

  it('of one namespace has its objects only', async () => {
    const stream = await watch('pods/watch?namespace=shop')
    const { data } = await stream.next('snapshot')

    cluster.store.create(pod('default', 'elsewhere'))
    cluster.store.create(pod('shop', 'here'))

    expect(data).toMatchObject({ items: [{ name: 'cart' }] })
    expect(await stream.next('added')).toMatchObject({ data: { object: { name: 'here' } } })
    expect(stream.text()).not.toContain('elsewhere')
  })

  it('of a cluster-scoped kind ignores a namespace, and is not the object named watch', async () => {
    const stream = await watch('nodes/watch?namespace=shop')

    expect((await stream.next('snapshot')).data).toMatchObject({ items: [{ name: 'node-1' }] })
  })

  it('moves the position when the API server sends a bookmark', async () => {
    const stream = await watch('pods/watch')
    await stream.next('snapshot')
    cluster.store.create({ ...pod('shop', 'x'), kind: 'ConfigMap', spec: undefined })

    cluster.sendBookmarks()

    expect(await stream.next('message')).toEqual({
      event: 'message',
      id: String(cluster.store.version),
    })
    expect(stream.text()).toMatch(/\n\nid: \d+\n\n$/)
  })

  it('of events begins with the newest, and goes on as they come', async () => {
    const event = (name: string, minute: number) => ({
      apiVersion: 'v1',
      kind: 'Event',
      metadata: { name, namespace: 'shop' },
      involvedObject: { kind: 'Pod', name: 'cart', namespace: 'shop' },
      reason: name,
      lastTimestamp: `2026-01-01T00:${String(minute).padStart(2, '0')}:00Z`,
    })
    cluster.store.create(event('older', 1))
    cluster.store.create(event('newest', 3))
    cluster.store.create(event('middle', 2))

    const stream = await watch('events/watch')
    const { data } = await stream.next('snapshot')
    cluster.store.create(event('ancient', 0))

    expect(data).toMatchObject({
      items: [{ reason: 'newest' }, { reason: 'middle' }, { reason: 'older' }],
    })
    expect(await stream.next('added')).toMatchObject({ data: { object: { reason: 'ancient' } } })
  })

  it('of events begins with 500 at most', async () => {
    for (let index = 0; index < 2600; index++) {
      const lastTimestamp = new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString()
      cluster.store.create({
        apiVersion: 'v1',
        kind: 'Event',
        metadata: { name: `e${index}`, namespace: 'shop' },
        involvedObject: { kind: 'Pod', name: 'cart' },
        reason: `r${index}`,
        lastTimestamp,
      })
    }

    const { data } = await (await watch('events/watch')).next('snapshot')

    const { items } = data as { items: { reason: string }[] }
    expect(items).toHaveLength(500)
    expect(items[0]).toMatchObject({ reason: 'r2599' })
    expect(items[499]).toMatchObject({ reason: 'r2100' })
  })

  it('begins the same where API servers do not stream lists, and answer JSON only', async () => {
    const plain = await startCluster({ protobuf: false })
    const refuse = onlyFor(/sendInitialEvents/, answerStatus(422))
    plain.setIntercept(refuse)
    const registry = await writeRegistry(folder, { good: toEntry(plain) })
    const other = await startTestServer({
      env: {
        PERISCOPE_CLUSTERS_FILE: registry,
        PERISCOPE_AUTH_FILE: await folder.write('a.yaml', ADMIN),
      },
    })
    const stream = await openSse(`${other.url}/api/clusters/good/pods/watch`)
    streams.push(stream)

    const { data } = await stream.next('snapshot')
    plain.store.create(pod('shop', 'new'))

    expect(data).toMatchObject({ items: [{ name: 'tool' }, { name: 'cart' }] })
    expect(await stream.next('added')).toMatchObject({ data: { object: { name: 'new' } } })
    await other.close()
    await plain.close()
  })
})

describe('a client that comes back', () => {
  type Request = [string, Readonly<Record<string, string>>]

  async function readId(): Promise<string> {
    const stream = await watch('pods/watch')
    const { id } = await stream.next('snapshot')
    stream.close()
    return id!
  }

  it.each([
    ['the header', (id: string): Request => ['pods/watch', { 'last-event-id': id }]],
    ['the query', (id: string): Request => [`pods/watch?Last-Event-ID=${id}`, {}]],
    [
      'the header, and not the query,',
      (id: string): Request => ['pods/watch?Last-Event-ID=1', { 'last-event-id': id }],
    ],
  ])('with an id in %s gets what it has missed', async (_, toRequest) => {
    const id = await readId()
    await noWatches()
    cluster.store.create(pod('shop', 'missed'))

    const stream = await watch(...toRequest(id))
    const { data } = await stream.next('added')
    cluster.store.create(pod('shop', 'later'))

    expect(data).toMatchObject({ object: { name: 'missed' } })
    expect(await stream.next('added')).toMatchObject({ data: { object: { name: 'later' } } })
    expect(stream.text()).not.toContain('snapshot')
  })

  it('while others watch gets what it has missed from what they were told', async () => {
    const other = await watch('pods/watch')
    const id = await readId()
    cluster.store.create(pod('shop', 'missed'))
    await other.next('added')

    const stream = await watch('pods/watch', { 'last-event-id': id })

    expect(await stream.next('added')).toMatchObject({ data: { object: { name: 'missed' } } })
    expect(stream.text()).not.toContain('snapshot')
    expect(cluster.countWatches()).toBe(1)
  })

  it('with the version of a list goes on from there', async () => {
    const { resourceVersion } = (await (await server.fetch('/api/clusters/good/pods')).json()) as {
      resourceVersion: string
    }
    cluster.store.create(pod('shop', 'since'))

    const stream = await watch('pods/watch', { 'last-event-id': resourceVersion })

    expect(await stream.next('added')).toMatchObject({ data: { object: { name: 'since' } } })
    expect(stream.text()).not.toContain('snapshot')
  })

  it('with an id that is too old gets a snapshot, and no reason for it', async () => {
    const id = await readId()
    await noWatches()
    for (let index = 0; index < 60; index++) cluster.store.create(pod('shop', `p${index}`))

    const stream = await watch('pods/watch', { 'last-event-id': id })

    const { data } = await stream.next('snapshot')
    expect((data as { items: object[] }).items).toHaveLength(62)
    expect(stream.blocks()).toHaveLength(1)
  })

  it('with an id that the cluster has not come to gets a snapshot', async () => {
    const stream = await watch('pods/watch', { 'last-event-id': '99999999' })

    expect((await stream.next('snapshot')).data).toMatchObject({ items: [{}, {}] })
    cluster.store.create(pod('shop', 'new'))
    expect(await stream.next('added')).toMatchObject({ data: { object: { name: 'new' } } })
    expect(stream.blocks()).toHaveLength(2)
  })

  it('to a list in which nothing happens is left where it was', async () => {
    const id = await readId()
    await noWatches()
    const lists: string[] = []
    cluster.setIntercept((req) => {
      if (req.url?.includes('limit=1&') === true) lists.push(req.url)
      return false
    })

    const stream = await watch('pods/watch', { 'last-event-id': id })
    // It is asked whether the position is there.
    await vi.waitFor(() => expect(lists).toHaveLength(1), { timeout: 5000 })
    cluster.store.create(pod('shop', 'new'))

    expect(await stream.next('added')).toMatchObject({ data: { object: { name: 'new' } } })
    expect(stream.blocks()).toHaveLength(1)
    expect(lists).toHaveLength(1)
  })

  it.each(['abc', '-1', '1e9', '', '99999999999999999999999', '../x'])(
    'with the id %j gets a snapshot',
    async (id) => {
      const stream = await watch(`pods/watch?Last-Event-ID=${encodeURIComponent(id)}`)

      expect((await stream.next('snapshot')).data).toMatchObject({ items: [{}, {}] })
    },
  )

  it('and one who begins, both get what they need', async () => {
    const id = await readId()
    await noWatches()
    const back = await watch('pods/watch', { 'last-event-id': id })
    const fresh = await watch('pods/watch')
    await fresh.next('snapshot')

    cluster.store.create(pod('shop', 'new'))

    expect(await fresh.next('added')).toMatchObject({ data: { object: { name: 'new' } } })
    expect(await back.next('added')).toMatchObject({ data: { object: { name: 'new' } } })
    expect(cluster.countWatches()).toBe(1)
  })
})

describe('one watch of the API server', () => {
  it('is shared by all streams of a person', async () => {
    const all = await Promise.all(Array.from({ length: 50 }, () => watch('pods/watch')))
    await Promise.all(all.map((stream) => stream.next('snapshot')))

    cluster.store.create(pod('shop', 'new'))
    await Promise.all(all.map((stream) => stream.next('added')))

    expect(cluster.countWatches()).toBe(1)
    expect(new Set(all.map((stream) => stream.text())).size).toBe(1)
  })

  it('is not shared by different namespaces', async () => {
    await watch('pods/watch?namespace=shop')
    await watch('pods/watch?namespace=default')

    expect(cluster.countWatches()).toBe(2)
  })

  it('is ended within a second of its last stream', async () => {
    const [first, second] = [await watch('pods/watch'), await watch('pods/watch')]
    await Promise.all([first.next('snapshot'), second.next('snapshot')])

    first.close()
    second.close()

    await vi.waitFor(() => expect(cluster.countWatches()).toBe(0), { timeout: 1000 })
  })

  it('is ended when a client leaves before the API server has answered', async () => {
    const requests: string[] = []
    cluster.setIntercept((req) => {
      requests.push(req.url ?? '')
      return true
    })
    const client = new AbortController()
    const asked = server.fetch('/api/clusters/good/pods/watch', { signal: client.signal })
    asked.catch(() => undefined)
    await vi.waitFor(() => expect(requests).toHaveLength(1))

    client.abort()
    await expect(asked).rejects.toThrow()
    cluster.setIntercept(undefined)

    await (await watch('pods/watch')).next('snapshot')
    expect(cluster.countWatches()).toBe(1)
  })
})

describe('the number of streams', () => {
  it('of a person is limited, and the one too many says so', async () => {
    await server.close()
    server = await start({ PERISCOPE_WATCH_PER_USER_LIMIT: '2' })
    const [first] = [await watch('pods/watch'), await watch('nodes/watch')]

    const third = await watch('services/watch')
    await third.ended()
    first.close()

    expect(third.status).toBe(200)
    expect(third.text()).toBe('event: error\ndata: {"message":"watch stream cap reached"}\n\n')
    await vi.waitFor(async () => {
      const again = await watch('services/watch')
      await again.next('snapshot')
    })
  })

  it('is 60 when nothing is configured', async () => {
    const all = await Promise.all(Array.from({ length: 60 }, () => watch('pods/watch')))
    await Promise.all(all.map((stream) => stream.next('snapshot')))

    const last = await watch('pods/watch')

    expect(await last.next('error')).toMatchObject({
      data: { message: 'watch stream cap reached' },
    })
  })

  it('is not used up by watches that are refused', async () => {
    await server.close()
    server = await start({ PERISCOPE_WATCH_PER_USER_LIMIT: '1' })
    cluster.setIntercept(onlyFor(/watch=true/, answerStatus(403)))
    const refused = await server.send('/api/clusters/good/pods/watch')
    cluster.setIntercept(undefined)

    const stream = await watch('pods/watch')

    expect(refused.status).toBe(403)
    await stream.next('snapshot')
  })
})

describe('what an operator enables', () => {
  const readFeatures = async () =>
    ((await (await server.fetch('/api/features')).json()) as { watchStreams: string[] })
      .watchStreams

  it('is the list of features, and the rest has no route', async () => {
    await server.close()
    server = await start({ PERISCOPE_WATCH_STREAMS: 'storage, pods,nonsense' })

    const pods = await watch('pods/watch')
    const events = await server.send('/api/clusters/good/events/watch')
    const node = await server.send('/api/clusters/good/nodes/watch')

    expect(await readFeatures()).toEqual(['pods', 'pvs', 'pvcs', 'storageclasses'])
    expect(pods.status).toBe(200)
    expect(events).toMatchObject({ status: 404 })
    expect(node).toMatchObject({ status: 404 })
    expect(node.text).toContain('nodes \\"watch\\" not found')
    expect(server.log.join('')).toContain('"unknown":["nonsense"]')
  })

  it('is everything by default', async () => {
    const features = await readFeatures()

    expect(features.slice(0, 3)).toEqual(['pods', 'events', 'deployments'])
    expect(features).toHaveLength(31)
  })
})

describe('the open streams', () => {
  it('are shown to those who may read all audit rows', async () => {
    await watch('nodes/watch?namespace=shop')
    await watch('pods/watch?namespace=shop')

    const open = (await (await server.fetch('/debug/streams')).json()) as object[]

    expect(open).toMatchObject([
      { id: 1, actor: 'ada@example.com', cluster: 'good', kind: 'nodes', namespace: '' },
      { id: 2, actor: 'ada@example.com', cluster: 'good', kind: 'pods', namespace: 'shop' },
    ])
  })

  it('are not shown to others', async () => {
    await server.close()
    const authorization = { mode: 'tier', groupTiers: { devs: 'read' } }
    server = await start({}, devPerson('eve', ['devs'], authorization))

    expect(await server.send('/debug/streams')).toMatchObject({ status: 403 })
  })
})
