import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createHttpConnection } from '../clusters/backends/http-connection.ts'
import { type Clusters, createClusters } from '../clusters/clusters.ts'
import { startSimulatedCluster, type SimulatedCluster } from '../demo/simulated-cluster.ts'
import type { SseBlock } from '../lib/sse-block.ts'
import { createStreams, type StreamReport, type StreamRequest } from './streams.ts'

let simulated: SimulatedCluster
let clusters: Clusters
const report = vi.fn<StreamReport>()

beforeEach(async () => {
  simulated = await startSimulatedCluster({ objects: [] })
  clusters = createClusters({
    specs: [{ name: 'one', backend: 'demo', exec: { enabled: false } }],
    connect: async () =>
      createHttpConnection({
        cluster: 'one',
        server: simulated.server,
        transport: async () => ({ ca: simulated.caPem }),
        fetchCredential: async () => ({ headers: { authorization: `Bearer ${simulated.token}` } }),
        renewable: false,
        now: Date.now,
      }),
  })
})

afterEach(async () => {
  await clusters.close()
  await simulated.close()
})

function toRequest(user: string, signal: AbortSignal, groups = ['periscope-tier:admin']) {
  const identity = { as: 'user' as const, user, groups }
  return { cluster: 'one', identity, actor: user, path: 'pods', signal } satisfies StreamRequest
}

async function readFirst(blocks: AsyncIterable<SseBlock>): Promise<SseBlock | undefined> {
  for await (const block of blocks) return block
  return undefined
}

describe('watch streams', () => {
  it('of different people never share a watch, and those of one person do', async () => {
    const streams = createStreams({ clusters, perUserLimit: 0, now: Date.now, report })
    const { signal } = new AbortController()

    const open = await Promise.all([
      streams.open(toRequest('ada', signal)),
      streams.open(toRequest('ada', signal)),
      streams.open(toRequest('eve', signal)),
    ])
    expect(simulated.countWatches()).toBe(2)

    // The same name with other groups is somebody else.
    open.push(await streams.open(toRequest('ada', signal, ['periscope-tier:read'])))
    expect(simulated.countWatches()).toBe(3)
    streams.close()
  })

  it('are counted by person', async () => {
    const streams = createStreams({ clusters, perUserLimit: 1, now: Date.now, report })
    const leaving = new AbortController()
    await streams.open(toRequest('ada', leaving.signal))

    const other = await streams.open(toRequest('eve', new AbortController().signal))
    const second = await streams.open(toRequest('ada', new AbortController().signal))
    leaving.abort()
    const third = await streams.open(toRequest('ada', new AbortController().signal))

    expect(await readFirst(other)).toMatchObject({ event: 'snapshot' })
    expect(await readFirst(second)).toMatchObject({ event: 'error' })
    expect(await readFirst(third)).toMatchObject({ event: 'snapshot' })
    streams.close()
  })

  it('end with an error for a client that has left already', async () => {
    const streams = createStreams({ clusters, perUserLimit: 1, now: Date.now, report })

    await expect(streams.open(toRequest('ada', AbortSignal.abort()))).rejects.toThrow()

    expect(streams.list()).toEqual([])
    expect(simulated.countWatches()).toBe(0)
  })
})
