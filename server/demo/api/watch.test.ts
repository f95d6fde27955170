import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { KubeObject } from '../objects.ts'
import { decodeEnvelope, decodeMessage, readFields, bytesAt } from '../protobuf/decode.ts'
import { startSimulatedCluster, type SimulatedCluster } from '../simulated-cluster.ts'
import { createTestClient, readWatch, type TestClient, type WatchLine } from '../test-client.ts'

const ADMIN = { as: 'dev@local', groups: ['periscope-tier:admin'] }
const PATH = '/api/v1/namespaces/a/configmaps?watch=1'

function configMap(name: string, app = 'web', namespace = 'a'): KubeObject {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name, namespace, labels: { app } },
    data: {},
  }
}

let cluster: SimulatedCluster
let client: TestClient

beforeEach(async () => {
  cluster = await startSimulatedCluster({
    objects: [configMap('one'), configMap('two')],
    historySize: 5,
  })
  client = createTestClient(cluster)
})

afterEach(async () => {
  client.close()
  await cluster.close()
})

async function take(events: AsyncGenerator<WatchLine>, count: number): Promise<string[]> {
  const lines: string[] = []
  while (lines.length < count) {
    const next = await events.next()
    if (next.done === true) break
    const { type, object } = next.value
    lines.push(`${type} ${object.metadata.name}`)
  }
  return lines
}

async function open(query: string): Promise<AsyncGenerator<WatchLine>> {
  return readWatch(await client.open(`${PATH}&${query}`, ADMIN))
}

describe('watch', () => {
  it('begins with what is there when no version is given', async () => {
    const events = await open('')

    expect(await take(events, 2)).toEqual(['ADDED one', 'ADDED two'])
  })

  it('goes on from a version: what was missed first, then what happens', async () => {
    const { version } = cluster.store
    cluster.store.create(configMap('three'))
    const events = await open(`resourceVersion=${version}`)
    expect(await take(events, 1)).toEqual(['ADDED three'])

    cluster.store.update(configMap('one'))
    cluster.store.create(configMap('elsewhere', 'web', 'b'))
    cluster.store.delete({ apiVersion: 'v1', kind: 'ConfigMap', namespace: 'a', name: 'two' })

    expect(await take(events, 2)).toEqual(['MODIFIED one', 'DELETED two'])
  })

  it('sends DELETED when an object leaves the selection, ADDED when it comes back', async () => {
    const events = await open(`resourceVersion=${cluster.store.version}&labelSelector=app%3Dweb`)

    cluster.store.update(configMap('one', 'db'))
    cluster.store.update(configMap('one', 'db'))
    cluster.store.update(configMap('one', 'web'))

    expect(await take(events, 2)).toEqual(['DELETED one', 'ADDED one'])
  })

  it('sends initial events and marks their end', async () => {
    const events = await open(
      'sendInitialEvents=true&resourceVersionMatch=NotOlderThan&allowWatchBookmarks=true',
    )
    expect(await take(events, 2)).toEqual(['ADDED one', 'ADDED two'])

    const { value } = (await events.next()) as { value: WatchLine }

    expect(value.type).toBe('BOOKMARK')
    expect(value.object.metadata).toEqual({
      resourceVersion: String(cluster.store.version),
      annotations: { 'k8s.io/initial-events-end': 'true' },
    })
  })

  it('sends bookmarks to those who asked for them', async () => {
    const events = await open(`resourceVersion=${cluster.store.version}&allowWatchBookmarks=true`)
    const plain = await open(`resourceVersion=${cluster.store.version}`)

    cluster.sendBookmarks()
    cluster.store.create(configMap('three'))

    expect(await take(events, 2)).toEqual(['BOOKMARK undefined', 'ADDED three'])
    expect(await take(plain, 1)).toEqual(['ADDED three'])
  })

  it('ends with a bookmark', async () => {
    const events = await open(`resourceVersion=${cluster.store.version}&allowWatchBookmarks=true`)

    cluster.endWatches()

    expect(await take(events, 5)).toEqual(['BOOKMARK undefined'])
  })

  it('answers 410 inside the stream when the version is gone', async () => {
    const { version } = cluster.store
    for (let index = 0; index < 10; index++) cluster.store.update(configMap('one'))
    const events = await open(`resourceVersion=${version}`)

    const { value } = (await events.next()) as { value: WatchLine }

    expect(value).toMatchObject({
      type: 'ERROR',
      object: { kind: 'Status', code: 410, reason: 'Expired', status: 'Failure' },
    })
    expect(value.object.message).toMatch(/^too old resource version: \d+ \(\d+\)$/)
    expect(await take(events, 1)).toEqual([])
  })

  it('refuses initial events without the match that they need', async () => {
    const response = await client.send(`${PATH}&sendInitialEvents=true`, ADMIN)

    expect(response.status).toBe(422)
  })

  it('cuts off a client that does not read', async () => {
    const response = await client.open(`${PATH}&resourceVersion=${cluster.store.version}`, ADMIN)
    response.pause()
    const closed = once(response, 'error')
    const data = { x: 'x'.repeat(1024 * 1024) }

    for (let index = 0; index < 40; index++) cluster.store.update({ ...configMap('one'), data })
    response.resume()

    expect(String((await closed)[0])).toContain('aborted')
  })

  it('keeps the order of changes that happen while the state is being sent', async () => {
    for (let index = 0; index < 500; index++) cluster.store.create(configMap(`c${index}`))
    const events = await open('sendInitialEvents=true&resourceVersionMatch=NotOlderThan')
    cluster.store.create(configMap('late'))

    const seen = await take(events, 503)

    expect(seen.at(-1)).toBe('ADDED late')
    expect(new Set(seen).size).toBe(503)
  })

  it('frames events as protobuf', async () => {
    const headers = { accept: 'application/vnd.kubernetes.protobuf;stream=watch' }
    const response = await client.open(`${PATH}&resourceVersion=${cluster.store.version}`, {
      ...ADMIN,
      headers,
    })

    cluster.store.create(configMap('three'))
    const [frame] = (await once(response, 'data')) as [Buffer]

    expect(response.headers['content-type']).toBe(
      'application/vnd.kubernetes.protobuf;stream=watch',
    )
    expect(frame.readUInt32BE()).toBe(frame.length - 4)
    const event = readFields(decodeEnvelope(frame.subarray(4))!.raw)
    const inner = decodeEnvelope(bytesAt(readFields(bytesAt(event, 2)), 1))!
    expect(bytesAt(event, 1).toString()).toBe('ADDED')
    expect(inner).toMatchObject({ apiVersion: 'v1', kind: 'ConfigMap' })
    expect(decodeMessage('core.v1.ConfigMap', inner.raw)).toMatchObject({
      metadata: { name: 'three' },
    })
    response.destroy()
  })

  it('names the columns of a table once', async () => {
    const headers = { accept: 'application/json;as=Table;v=v1;g=meta.k8s.io' }
    const response = await client.open(PATH, { ...ADMIN, headers })
    const events = readWatch(response) as AsyncGenerator as AsyncGenerator<{
      object: { columnDefinitions: unknown }
    }>

    const first = (await events.next()).value as { object: { columnDefinitions: unknown } }
    const second = (await events.next()).value as { object: { columnDefinitions: unknown } }

    expect(first.object.columnDefinitions).toBeInstanceOf(Array)
    expect(second.object.columnDefinitions).toBeNull()
  })
})
