import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SimulatedCluster } from '../demo/simulated-cluster.ts'
import { ADMIN, createFolder, devPerson, type Folder, pod } from './_clusters.ts'
import { startCluster, toEntry, writeRegistry } from './_clusters.ts'
import { connectLive, type LiveClient, type LiveClientOptions } from './_live.ts'
import { startTestServer, type TestServer } from './_server.ts'

let folder: Folder
let one: SimulatedCluster
let two: SimulatedCluster
let server: TestServer
const clients: LiveClient[] = []

async function start(env: Record<string, string> = {}, auth: object = ADMIN): Promise<TestServer> {
  return startTestServer({
    env: {
      PERISCOPE_CLUSTERS_FILE: await writeRegistry(folder, {
        one: toEntry(one),
        two: toEntry(two),
      }),
      PERISCOPE_AUTH_FILE: await folder.write('auth.yaml', auth),
      PERISCOPE_WATCH_PER_USER_LIMIT: '0',
      ...env,
    },
  })
}

async function connect(options?: LiveClientOptions): Promise<LiveClient> {
  const client = await connectLive(server.url, options)
  clients.push(client)
  return client
}

/** The names of a fresh list. */
async function readNames(cluster: string, kind: string): Promise<string[]> {
  const answer = await server.fetch(`/api/clusters/${cluster}/${kind}`)
  const { items } = (await answer.json()) as { items: { name: string }[] }
  return items.map(({ name }) => name).sort()
}

function remove(cluster: SimulatedCluster, namespace: string, name: string): void {
  cluster.store.delete({ apiVersion: 'v1', kind: 'Pod', namespace, name })
}

beforeEach(async () => {
  folder = await createFolder()
  one = await startCluster()
  two = await startCluster()
  server = await start()
})

afterEach(async () => {
  for (const client of clients.splice(0)) client.cut()
  await server.close()
  await Promise.all([one.close(), two.close()])
  await folder.remove()
})

describe('live lists over one connection', () => {
  it('carries several kinds of several clusters', async () => {
    const client = await connect()
    const pods = client.subscribe('one', 'pods')
    const nodes = client.subscribe('one', 'nodes')
    const others = client.subscribe('two', 'pods', { namespace: 'shop' })
    await vi.waitFor(() => {
      for (const id of [pods, nodes, others]) expect(client.list(id).isComplete).toBe(true)
    })

    one.store.create(pod('shop', 'new'))
    remove(two, 'shop', 'cart')

    await vi.waitFor(() => expect(client.names(pods)).toEqual(['cart', 'new', 'tool']))
    await vi.waitFor(() => expect(client.names(others)).toEqual([]))
    expect(client.names(nodes)).toEqual(['node-1'])
  })

  it('sends what the contract has', async () => {
    const document = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../generated/openapi.json'), 'utf8'),
    ) as object
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    ajv.addSchema(document, 'contract')
    const check = ajv.getSchema('contract#/components/schemas/LiveServerFrame')!
    const client = await connect()
    const pods = client.subscribe('one', 'pods')
    client.subscribe('nowhere', 'pods')
    client.send({ type: 'ping' })
    await vi.waitFor(() => expect(client.list(pods).isComplete).toBe(true))
    one.store.create(pod('shop', 'new'))
    await vi.waitFor(() => expect(client.names(pods)).toContain('new'))

    const wrong = client.frames.filter((frame) => check(frame) !== true)

    expect(wrong).toEqual([])
    expect(new Set(client.frames.map(({ type }) => type))).toEqual(
      new Set(['snapshot', 'ended', 'pong', 'change']),
    )
  })

  it('goes on after a cut where it was, without reading the list again', async () => {
    const first = await connect()
    const pods = first.subscribe('one', 'pods')
    await vi.waitFor(() => expect(first.list(pods).isComplete).toBe(true))
    const { resourceVersion } = first.list(pods)
    first.cut()
    one.store.create(pod('shop', 'meanwhile'))

    const second = await connect()
    const again = second.subscribe('one', 'pods', { resume: resourceVersion })

    await vi.waitFor(() => expect(second.names(again)).toEqual(['meanwhile']))
    expect(second.list(again).snapshots).toBe(0)
    expect(second.frames[0]).toEqual({ type: 'position', id: again, rv: resourceVersion })
  })

  it('goes on from a list that was read', async () => {
    const answer = await server.fetch('/api/clusters/one/pods')
    const { resourceVersion } = (await answer.json()) as { resourceVersion: string }
    const client = await connect()
    const pods = client.subscribe('one', 'pods', { resume: resourceVersion })
    await vi.waitFor(() => expect(client.list(pods).frames).toBe(1))

    remove(one, 'shop', 'cart')

    await vi.waitFor(() => expect(client.frames.at(-1)).toMatchObject({ event: 'deleted' }))
    expect(client.list(pods).snapshots).toBe(0)
  })

  it('is brought up to date when it comes back too late', async () => {
    const client = await connect()
    const pods = client.subscribe('one', 'pods', { resume: '1' })

    await vi.waitFor(() => expect(client.names(pods)).toEqual(['cart', 'tool']))
  })
})

describe('what is refused', () => {
  it.each([
    ['a cluster that is not there', 'nowhere', 'pods', {}, 'unknown_cluster'],
    ['a kind that is none', 'one', 'gadgets', {}, 'not_enabled'],
    ['a namespace of what has none', 'one', 'nodes', { namespace: 'shop' }, 'invalid'],
  ] as const)('%s', async (...[, cluster, kind, more, reason]) => {
    const client = await connect()
    const id = client.subscribe(cluster, kind, more)

    await vi.waitFor(() => expect(client.list(id).ended).toMatchObject({ reason }))
    expect(client.closed).toBeUndefined()
  })

  it('what the person may not list, and nothing else', async () => {
    await server.close()
    server = await start({}, devPerson('nobody', [], { mode: 'raw' }))
    const client = await connect()
    const id = client.subscribe('one', 'secrets')

    await vi.waitFor(() =>
      expect(client.list(id).ended).toMatchObject({ reason: 'forbidden', status: 403 }),
    )
    expect(client.closed).toBeUndefined()
  })

  it('the 201st subscription of a connection', async () => {
    const client = await connect()
    const ids = Array.from({ length: 201 }, () => client.subscribe('one', 'pods'))

    await vi.waitFor(() =>
      expect(client.list(ids[200]!).ended).toMatchObject({ reason: 'cap_reached' }),
    )
    await vi.waitFor(() => expect(client.list(ids[199]!).isComplete).toBe(true))
    expect(one.countWatches()).toBe(1)
  })

  it('more than a person may watch, over all of their connections', async () => {
    await server.close()
    server = await start({ PERISCOPE_WATCH_PER_USER_LIMIT: '2' })
    const [first, second] = [await connect(), await connect()]
    const pods = first.subscribe('one', 'pods')
    await vi.waitFor(() => expect(first.list(pods).isComplete).toBe(true))
    const nodes = second.subscribe('one', 'nodes')
    await vi.waitFor(() => expect(second.list(nodes).isComplete).toBe(true))

    const third = second.subscribe('two', 'pods')

    await vi.waitFor(() =>
      expect(second.list(third).ended).toMatchObject({ reason: 'cap_reached' }),
    )
    first.send({ type: 'unsubscribe', id: pods })
    const fourth = await vi.waitFor(async () => {
      const id = second.subscribe('two', 'pods')
      await vi.waitFor(() => expect(second.list(id).isComplete).toBe(true), { timeout: 300 })
      return id
    })
    expect(second.names(fourth)).toEqual(['cart', 'tool'])
  })

  it.each([
    ['what is no JSON', '{', 1008],
    ['what is too long', `{"type":"ping","x":"${'x'.repeat(70_000)}"}`, 1009],
  ])('a client that sends %s', async (_, text, code) => {
    const client = await connect()
    client.send(text)

    await vi.waitFor(() => expect(client.closed?.code).toBe(code))
  })
})

describe('a client that is slow', () => {
  it('is told the latest of each object, and ends with the same rows as a fresh list', async () => {
    const client = await connect({ credits: false })
    const pods = client.subscribe('one', 'pods')
    await vi.waitFor(() => expect(client.list(pods).isComplete).toBe(true))
    for (let index = 0; index < 50; index += 1) one.store.create(pod('shop', `p-${index}`))
    for (let round = 0; round < 30; round += 1) {
      for (let index = 0; index < 50; index += 1) {
        const { status, ...rest } = pod('shop', `p-${index}`)
        one.store.update({ ...rest, status: { ...(status as object), phase: `Phase${round}` } })
      }
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    for (let index = 0; index < 25; index += 1) remove(one, 'shop', `p-${index}`)
    await vi.waitFor(() => expect(client.list(pods).frames).toBe(256))

    for (let round = 0; round < 5; round += 1)
      client.send({ type: 'credit', id: pods, frames: 256 })

    const expected = await readNames('one', 'pods')
    await vi.waitFor(() => expect(client.names(pods)).toEqual(expected))
    expect(client.list(pods).frames).toBeLessThan(400)
    expect(client.list(pods).snapshots).toBe(1)
    expect(client.list(pods).ended).toBeUndefined()
  })
})

it('says that the server stops, and closes', async () => {
  const client = await connect()
  const pods = client.subscribe('one', 'pods')
  await vi.waitFor(() => expect(client.list(pods).isComplete).toBe(true))

  await server.close()

  await vi.waitFor(() => expect(client.closed).toBeDefined())
  expect(client.frames.at(-1)).toEqual({ type: 'server_shutdown' })
  expect(client.closed?.code).toBe(1001)
})

it('lets go of everything when a client leaves', async () => {
  const client = await connect()
  const pods = client.subscribe('one', 'pods')
  await vi.waitFor(() => expect(client.list(pods).isComplete).toBe(true))

  client.cut()

  await vi.waitFor(() => expect(one.countWatches()).toBe(0), { timeout: 3000 })
})
