import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createHttpConnection } from '../clusters/backends/http-connection.ts'
import type { Cluster } from '../clusters/clusters.ts'
import { hangForever, onlyFor } from '../demo/faults.ts'
import type { SimulatedCluster } from '../demo/simulated-cluster.ts'
import { KubeClient } from '../kube/client.ts'
import type { Connection } from '../kube/connection.ts'
import { startCluster } from '../tests/_clusters.ts'
import { startProbe } from './probe.ts'
import { rollUp, toFailedStatus, toHealth, toShortMessage } from './roll-up.ts'

const NOW = Date.parse('2026-03-01T10:00:00Z')
const LAST = {
  summary: {
    nodes: { ready: 3, total: 3 },
    pods: { running: 900, pending: 0, failed: 0, total: 900 },
    namespaces: 12,
    stuckOrFailed: 0,
  },
  hotSignals: [],
  at: NOW - 60_000,
}

let simulated: SimulatedCluster
let connection: Connection
let cluster: Cluster
const stopping = new AbortController()

beforeAll(async () => {
  simulated = await startCluster()
  connection = createHttpConnection({
    cluster: 'c1',
    server: simulated.server,
    transport: async () => ({ ca: simulated.caPem }),
    fetchCredential: async () => ({ headers: { authorization: `Bearer ${simulated.token}` } }),
    renewable: false,
    now: () => NOW,
  })
  const client = new KubeClient(connection)
  cluster = {
    spec: { name: 'c1', backend: 'kubeconfig', exec: { enabled: true } },
    client: async () => client,
  }
})
afterEach(() => simulated.setIntercept(undefined))
afterAll(async () => {
  stopping.abort()
  await connection.close()
  await simulated.close()
})

const person = { as: 'user', user: 'ada', groups: ['periscope-tier:admin'] } as const

function probe(last?: typeof LAST) {
  return startProbe(cluster, { identity: person, last, stopping: stopping.signal, now: () => NOW })
}

describe('a cluster that is still counted when the time is up', () => {
  it('is shown by what was counted, or by the last whole count with its time', async () => {
    simulated.setIntercept(onlyFor(/\/api\/v1\/pods/, hangForever()))
    const start = performance.now()

    const [partly, known] = await Promise.all([probe().state, probe(LAST).state])

    expect(performance.now() - start).toBeLessThan(2500)
    expect(partly).toMatchObject({
      status: 'healthy',
      lastContact: '2026-03-01T10:00:00.000Z',
      summary: { nodes: { ready: 1, total: 1 }, incomplete: ['pods'] },
    })
    expect(known).toMatchObject({
      status: 'healthy',
      lastContact: '2026-03-01T10:00:00.000Z',
      summary: { ...LAST.summary, asOf: '2026-03-01T09:59:00.000Z' },
    })
  })

  it('that has not answered at all is unknown, or as it was', async () => {
    simulated.setIntercept(hangForever())

    const [nothing, known] = await Promise.all([probe().state, probe(LAST).state])

    expect(nothing).toEqual({
      status: 'unknown',
      hotSignals: [],
      error: { code: 'timeout', message: 'No answer within 2 s.' },
    })
    expect(known).toMatchObject({ summary: { asOf: '2026-03-01T09:59:00.000Z' } })
    expect(known).not.toHaveProperty('lastContact')
  })
})

it('counts a cluster that answers', async () => {
  const { state, final } = probe()

  expect(await state).toEqual({
    status: 'healthy',
    lastContact: '2026-03-01T10:00:00.000Z',
    summary: {
      nodes: { ready: 1, total: 1 },
      pods: { running: 2, pending: 0, failed: 0, total: 2 },
      namespaces: 2,
      stuckOrFailed: 0,
    },
    hotSignals: [],
  })
  expect(await final).toEqual(await state)
})

describe('the roll-up', () => {
  it('counts by status and environment', () => {
    const one = { backend: 'demo' as const, hotSignals: [] }

    expect(
      rollUp(
        [
          { ...one, name: 'a', status: 'healthy', environment: 'production' },
          { ...one, name: 'b', status: 'healthy' },
          { ...one, name: 'c', status: 'denied', environment: 'production' },
        ],
        NOW,
      ),
    ).toEqual({
      totalClusters: 3,
      byStatus: { healthy: 2, denied: 1 },
      byEnvironment: { production: 2, other: 1 },
      generatedAt: '2026-03-01T10:00:00.000Z',
    })
  })

  it('of no clusters counts nothing', () => {
    expect(rollUp([], NOW)).toMatchObject({ totalClusters: 0, byStatus: {}, byEnvironment: {} })
  })

  it.each([
    [3, 3, 0, 'healthy'],
    [2, 3, 0, 'degraded'],
    [3, 3, 1, 'degraded'],
    [0, 0, 0, 'healthy'],
  ])('with %d of %d nodes ready and %d pods in trouble is %s', (ready, total, stuck, health) => {
    expect(toHealth({ ...LAST.summary, nodes: { ready, total }, stuckOrFailed: stuck })).toBe(
      health,
    )
  })

  it.each([
    ['denied', 'denied'],
    ['auth_failed', 'unreachable'],
    ['apiserver_unreachable', 'unreachable'],
    ['timeout', 'unknown'],
    ['unknown', 'unknown'],
  ] as const)('takes %s for %s', (code, status) => {
    expect(toFailedStatus(code)).toBe(status)
  })

  it('shortens messages to a line', () => {
    expect(toShortMessage('first\nsecond')).toBe('first')
    expect(toShortMessage('x'.repeat(200))).toHaveLength(200)
    expect(toShortMessage('x'.repeat(300))).toBe(`${'x'.repeat(197)}...`)
  })
})
