import { afterEach, beforeEach, expect, expectTypeOf, it, vi } from 'vitest'
import { createClient, type Schema, watch } from '../../generated/sdk/index.js'
import { answerStatus, onlyFor } from '../demo/faults.ts'
import type { SimulatedCluster } from '../demo/simulated-cluster.ts'
import { ADMIN, createFolder, type Folder, pod } from './_clusters.ts'
import { startCluster, toEntry, writeRegistry } from './_clusters.ts'
import { startTestServer, type TestServer } from './_server.ts'

const PATH = '/api/clusters/{cluster}/pods/watch'
const params = { path: { cluster: 'good' } }

let folder: Folder
let cluster: SimulatedCluster
let server: TestServer
let leaving: AbortController

beforeEach(async () => {
  folder = await createFolder()
  cluster = await startCluster()
  server = await startTestServer({
    env: {
      PERISCOPE_CLUSTERS_FILE: await writeRegistry(folder, { good: toEntry(cluster) }),
      PERISCOPE_AUTH_FILE: await folder.write('auth.yaml', ADMIN),
    },
  })
  leaving = new AbortController()
})

afterEach(async () => {
  leaving.abort()
  await server.close()
  await cluster.close()
  await folder.remove()
})

it('a list is followed from its snapshot on', async () => {
  const events = watch(server.sdk, PATH, { params, signal: leaving.signal })

  const first = (await events.next()).value!
  cluster.store.create(pod('shop', 'new'))
  const second = (await events.next()).value!

  expect(first).toMatchObject({ event: 'snapshot', data: { items: [{ name: 'tool' }, {}] } })
  expect(second).toMatchObject({ event: 'added', data: { object: { name: 'new' } } })
  if (first.event === 'snapshot') expectTypeOf(first.data.items).toEqualTypeOf<Schema<'PodRow'>[]>()
})

it('a stream that breaks is opened again where it was', async () => {
  const reasons: unknown[] = []
  const events = watch(server.sdk, PATH, {
    params,
    signal: leaving.signal,
    onReconnect: (reason) => reasons.push(reason),
  })
  await events.next()

  cluster.setIntercept(onlyFor(/watch=true/, answerStatus(404)))
  cluster.endWatches()
  const next = events.next()
  await vi.waitFor(() => expect(reasons).toHaveLength(1))
  cluster.setIntercept(undefined)
  cluster.store.create(pod('shop', 'new'))

  expect((await next).value).toMatchObject({ event: 'added', data: { object: { name: 'new' } } })
  expect(reasons[0]).toMatchObject({ message: expect.stringContaining('could not find') as string })
})

it('a refusal is thrown', async () => {
  cluster.setIntercept(onlyFor(/watch=true/, answerStatus(403)))

  await expect(watch(server.sdk, PATH, { params }).next()).rejects.toMatchObject({
    name: 'PeriscopeError',
    status: 403,
  })
})

it('leaving the loop closes the stream', async () => {
  for await (const { event } of watch(server.sdk, PATH, { params })) {
    expect(event).toBe('snapshot')
    break
  }

  await vi.waitFor(() => expect(cluster.countWatches()).toBe(0))
})

it('an aborted watch ends', async () => {
  const events = watch(server.sdk, PATH, { params, signal: leaving.signal })
  await events.next()

  const next = events.next()
  leaving.abort()

  expect(await next).toEqual({ value: undefined, done: true })
})

it('a server that is gone is asked again until it is back', async () => {
  const client = createClient({ baseUrl: 'http://127.0.0.1:1' })
  const asked = vi.fn()

  const events = watch(client, PATH, { params, signal: leaving.signal, onReconnect: asked })
  const next = events.next()
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2), { timeout: 5000 })
  leaving.abort()

  expect((await next).done).toBe(true)
})
