import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SessionCaller } from '../auth/sessions.ts'
import type { SimulatedCluster } from '../demo/simulated-cluster.ts'
import { ADMIN, createFolder, type Folder, startCluster, toEntry } from './_clusters.ts'
import { namespace, pod, writeRegistry } from './_clusters.ts'
import { openShell } from './_exec.ts'
import { connectLive } from './_live.ts'
import { logDeployment, logPod, recordLogs } from './_logs.ts'
import { startTestServer, type TestServer } from './_server.ts'
import { openSse } from './_sse.ts'

// What stays open when the sign-in behind it ends.

const ADA = { cookie: 'session=ada' }
const BOB = { cookie: 'session=bob' }

let folder: Folder
let cluster: SimulatedCluster
let server: TestServer
/** Cookies of those who have signed out. */
let signedOut: Set<string | undefined>
let asked: SessionCaller[]
let failure: Error | undefined

beforeEach(async () => {
  signedOut = new Set()
  asked = []
  failure = undefined
  folder = await createFolder()
  cluster = await startCluster({
    objects: [namespace('shop'), logDeployment(), logPod('web-1'), pod('shop', 'cart')],
  })
  server = await startTestServer({
    env: {
      PERISCOPE_CLUSTERS_FILE: await writeRegistry(folder, {
        one: { ...toEntry(cluster), spec: { exec: { enabled: true } } },
      }),
      PERISCOPE_AUTH_FILE: await folder.write('auth.yaml', ADMIN),
    },
    sessions: {
      isValid: async (caller) => {
        asked.push(caller)
        if (failure) throw failure
        return !signedOut.has(caller.cookie)
      },
    },
    sessionCheckMs: 20,
  })
})

afterEach(async () => {
  await server.close()
  await cluster.close()
  await folder.remove()
})

const sse = (path: string, headers = ADA) =>
  openSse(`${server.url}/api/clusters/one/${path}`, headers)

describe('a person who signs out', () => {
  it.each([
    ['a watch', 'pods/watch', 'snapshot'],
    ['the log of a pod', 'pods/shop/web-1/logs', 'message'],
    ['the log of a workload', 'deployments/shop/web/logs', 'message'],
  ])('is told by %s, which ends and lets go of the API server', async (_, path, first) => {
    const logs = recordLogs()
    cluster.setIntercept(logs.intercept)
    const stream = await sse(path)
    const other = await sse(path, BOB)
    await Promise.all([stream.next(first), other.next(first)])

    signedOut.add(ADA.cookie)
    await stream.ended()

    expect(stream.blocks().at(-1)).toEqual({ event: 'auth_expired', data: {} })
    signedOut.add(BOB.cookie)
    await other.ended()
    await vi.waitFor(() => expect([cluster.countWatches(), logs.open()]).toEqual([0, []]))
  })

  it('is told by live lists, which close', async () => {
    const client = await connectLive(server.url, { headers: ADA })
    const pods = client.subscribe('one', 'pods')
    await vi.waitFor(() => expect(client.list(pods).isComplete).toBe(true))

    signedOut.add(ADA.cookie)

    await vi.waitFor(() =>
      expect(client.closed).toEqual({ code: 1008, reason: 'the session is over' }),
    )
    expect(client.frames.at(-1)).toEqual({ type: 'auth_expired' })
    await vi.waitFor(() => expect(cluster.countWatches()).toBe(0))
  })

  it('is told by a shell, which closes', async () => {
    const shell = openShell(server, { path: 'one/pods/shop/cart', headers: ADA })
    await vi.waitFor(() => expect(shell.text()).toContain('# '))

    signedOut.add(ADA.cookie)

    expect(await shell.closed).toBe(1000)
    expect(shell.last()).toEqual({ type: 'closed', reason: 'auth_expired', exitCode: -1 })
  })

  it('ends nothing of somebody else', async () => {
    const [ada, bob] = [await sse('pods/watch'), await sse('pods/watch', BOB)]
    await Promise.all([ada.next('snapshot'), bob.next('snapshot')])

    signedOut.add(ADA.cookie)
    await ada.ended()
    cluster.store.create(pod('shop', 'new'))

    expect(await bob.next('added')).toMatchObject({ data: { object: { name: 'new' } } })
    bob.close()
  })
})

describe('the sign-in of a live channel', () => {
  it('is asked for by person and cookie, for as long as the channel is open', async () => {
    const stream = await sse('pods/watch')
    await vi.waitFor(() => expect(asked.length).toBeGreaterThan(1))

    stream.close()
    await vi.waitFor(() => expect(cluster.countWatches()).toBe(0))
    const count = asked.length
    await (await sse('pods/watch', BOB)).next('snapshot')
    await vi.waitFor(() => expect(asked.length).toBeGreaterThan(count + 2))

    expect(asked[0]).toMatchObject({ person: { subject: 'ada' }, cookie: ADA.cookie })
    expect(new Set(asked.slice(count).map(({ cookie }) => cookie))).toEqual(new Set([BOB.cookie]))
  })

  it('is not asked for by what is answered at once', async () => {
    await server.fetch('/api/clusters/one/pods')
    const stream = await sse('pods/watch', BOB)
    await vi.waitFor(() => expect(asked.length).toBeGreaterThan(1))
    stream.close()

    expect(asked.map(({ cookie }) => cookie)).not.toContain(undefined)
  })

  it('counts while it cannot be checked', async () => {
    failure = new Error('the store is locked')
    const stream = await sse('pods/watch')
    await vi.waitFor(() => expect(asked.length).toBeGreaterThan(2))

    failure = undefined
    signedOut.add(ADA.cookie)
    await stream.ended()

    expect(stream.blocks().map(({ event }) => event)).toEqual(['snapshot', 'auth_expired'])
    expect(server.log.join('')).toContain('a session could not be checked')
  })
})
