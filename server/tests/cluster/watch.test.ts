import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { TestServer } from '../_server.ts'
import { openSse, type SseStream } from '../_sse.ts'
import { BY_TIER, openRealCluster, type RealCluster } from './_real-cluster.ts'

const NAMESPACE = 'watch-streams'

let cluster: RealCluster
let server: TestServer
const streams: SseStream[] = []

beforeAll(async () => {
  cluster = await openRealCluster()
  server = await cluster.startAs({ subject: 'watcher', groups: ['admin'] }, BY_TIER)
  await send('POST', '/api/v1/namespaces', {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: NAMESPACE },
  })
})
afterEach(() => {
  for (const stream of streams.splice(0)) stream.close()
})
afterAll(() => cluster.close())

async function send(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: object): Promise<void> {
  await cluster.admin.send(path, { method, ...(body && { body }) })
}

const PATH = `/api/v1/namespaces/${NAMESPACE}/configmaps`

const configMap = (name: string, data: object = {}) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace: NAMESPACE },
  data,
})

async function watch(path: string, headers?: Readonly<Record<string, string>>): Promise<SseStream> {
  const stream = await openSse(`${server.url}/api/clusters/real/${path}`, headers)
  streams.push(stream)
  return stream
}

const nameOf = ({ data }: { data?: unknown }) => (data as { object: { name: string } }).object.name

describe('a watch of a real API server', () => {
  it('begins with the list and tells of each change', async () => {
    const stream = await watch(`configmaps/watch?namespace=${NAMESPACE}`)
    const { id, data } = await stream.next('snapshot')

    await send('POST', PATH, configMap('changing'))
    await send('PUT', `${PATH}/changing`, configMap('changing', { a: 'b' }))
    await send('DELETE', `${PATH}/changing`)

    expect(data).toMatchObject({ resourceVersion: id })
    expect(nameOf(await stream.next('added'))).toBe('changing')
    expect(nameOf(await stream.next('modified'))).toBe('changing')
    expect(nameOf(await stream.next('deleted'))).toBe('changing')
  })

  it('goes on where a client was', async () => {
    const first = await watch(`configmaps/watch?namespace=${NAMESPACE}`)
    const { id } = await first.next('snapshot')
    first.close()
    await send('POST', PATH, configMap('missed'))

    const stream = await watch(`configmaps/watch?namespace=${NAMESPACE}`, {
      'last-event-id': id ?? '',
    })

    expect(nameOf(await stream.next('added'))).toBe('missed')
    expect(stream.text()).not.toContain('snapshot')
  })

  it('goes on from the version of a list', async () => {
    const answer = await server.fetch(`/api/clusters/real/configmaps?namespace=${NAMESPACE}`)
    const { resourceVersion } = (await answer.json()) as { resourceVersion: string }
    await send('POST', PATH, configMap('since-the-list'))

    const stream = await watch(`configmaps/watch?namespace=${NAMESPACE}`, {
      'last-event-id': resourceVersion,
    })

    expect(nameOf(await stream.next('added'))).toBe('since-the-list')
  })

  it.each(['1', 'nonsense', '99999999999999999999999'])(
    'begins again for a client with the id %s',
    async (id) => {
      const stream = await watch(`configmaps/watch?namespace=${NAMESPACE}`, {
        'last-event-id': id,
      })

      await stream.next('snapshot')
    },
  )

  it('of events, which it holds in no cache, begins with the newest', async () => {
    const stream = await watch('events/watch')

    const { data } = await stream.next('snapshot')

    const times = (data as { items: { last: string }[] }).items.map(({ last }) => Date.parse(last))
    expect(times.length).toBeGreaterThan(0)
    expect(times).toEqual([...times].sort((a, b) => b - a))
  })

  it('has the rows of the list, of every kind', async () => {
    const features = (await (await server.fetch('/api/features')).json()) as {
      watchStreams: string[]
    }
    for (const kind of features.watchStreams.filter((path) => path !== 'events')) {
      const { data } = await (await watch(`${kind}/watch`)).next('snapshot')
      const list = (await (await server.fetch(`/api/clusters/real/${kind}`)).json()) as {
        items: { uid: string }[]
      }
      const uids = (data as typeof list).items.map(({ uid }) => uid)

      // Nodes and leases change by themselves: who is there does not.
      expect(uids.sort(), kind).toEqual(list.items.map(({ uid }) => uid).sort())
    }
  }, 120_000)

  it('is refused as a list is for those who may not', async () => {
    const nobody = await cluster.startAs({ subject: 'nobody', groups: [] }, BY_TIER)

    const answer = await nobody.send('/api/clusters/real/nodes/watch')

    expect(answer.status).toBe(403)
    expect(JSON.parse(answer.text)).toMatchObject({ kind: 'Status', reason: 'Forbidden' })
  })
})
