import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  answerBrokenJson,
  answerHtml,
  answerHuge,
  answerStatus,
  answerTruncated,
  firstTimes,
  hangForever,
  onlyFor,
  resetConnection,
} from './faults.ts'
import { startSimulatedCluster, type SimulatedCluster } from './simulated-cluster.ts'
import { createTestClient, type TestClient } from './test-client.ts'

let cluster: SimulatedCluster
let client: TestClient

beforeAll(async () => {
  cluster = await startSimulatedCluster({ objects: [] })
  client = createTestClient(cluster)
})

afterAll(async () => {
  client.close()
  await cluster.close()
})

describe('faults', () => {
  it.each([401, 403, 404, 429, 500, 503])('answers a Status of code %d', async (code) => {
    cluster.setIntercept(answerStatus(code))

    const response = await client.send('/api/v1/pods')

    expect(response.status).toBe(code)
    expect(response.json()).toMatchObject({ kind: 'Status', code })
    expect(response.headers['retry-after'] !== undefined).toBe(code === 429 || code === 503)
  })

  it('answers HTML', async () => {
    cluster.setIntercept(answerHtml())

    const response = await client.send('/api/v1/pods')

    expect([response.status, response.text.slice(0, 6)]).toEqual([502, '<html>'])
  })

  it.each([
    ['resets the connection', resetConnection()],
    ['truncates the body', answerTruncated()],
  ])('%s', async (_name, fault) => {
    cluster.setIntercept(fault)

    await expect(client.send('/api/v1/pods')).rejects.toThrow()
  })

  it('sends JSON that does not end', async () => {
    cluster.setIntercept(answerBrokenJson())

    const response = await client.send('/api/v1/pods')

    expect(() => response.json()).toThrow(SyntaxError)
  })

  it('sends more than anybody wants', async () => {
    cluster.setIntercept(answerHuge(3))

    expect((await client.send('/api/v1/pods')).bytes.length).toBeGreaterThan(3 * 1024 * 1024)
  })

  it('applies to the requests that it is meant for, as often as it is meant to', async () => {
    cluster.setIntercept(onlyFor(/^GET \/api\/v1\/pods/, firstTimes(1, answerStatus(503))))

    const codes = [
      (await client.send('/version')).status,
      (await client.send('/api/v1/pods')).status,
      (await client.send('/api/v1/pods')).status,
    ]

    expect(codes).toEqual([200, 503, 200])
  })

  it('hangs until the cluster is closed', async () => {
    const own = await startSimulatedCluster({ objects: [], intercept: hangForever() })
    const impatient = createTestClient(own)
    const waiting = expect(impatient.send('/version')).rejects.toThrow()

    await own.close()

    await waiting
  })
})
