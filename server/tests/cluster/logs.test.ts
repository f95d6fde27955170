import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestServer } from '../_server.ts'
import { BY_TIER, openRealCluster, type RealCluster } from './_real-cluster.ts'

// What a real API server says before it asks a kubelet.

let cluster: RealCluster
let server: TestServer

const NAMESPACE = 'payments-prod'

async function applyPod(name: string, spec: object): Promise<void> {
  await cluster.admin.sendJson(
    `/api/v1/namespaces/${NAMESPACE}/pods/${name}?fieldManager=tests&force=true`,
    {
      method: 'PATCH',
      headers: { 'content-type': 'application/apply-patch+yaml' },
      body: {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { name },
        spec: { containers: [{ name: 'app', image: 'app:1' }], ...spec },
      },
    },
  )
}

beforeAll(async () => {
  cluster = await openRealCluster()
  server = await cluster.startAs({ subject: 'reader', groups: ['admin'] }, BY_TIER)
  await applyPod('unplaced', { nodeSelector: { 'example.com/none': 'true' } })
  await applyPod('unplaced-too', {
    nodeSelector: { 'example.com/none': 'true' },
    containers: [
      { name: 'app', image: 'app:1' },
      { name: 'proxy', image: 'proxy:1' },
    ],
  })
})
afterAll(() => cluster.close())

const send = (from: TestServer, path: string) =>
  from.send(`/api/clusters/real/pods/${NAMESPACE}/${path}`)

describe('the log of a pod on a real API server', () => {
  it.each([
    ['none/logs', 404, 'pods "none" not found'],
    ['none/logs?container=app', 404, 'pods "none" not found'],
    ['unplaced/logs?container=none', 400, 'container none is not valid for pod unplaced'],
  ])('%s is answered with %i', async (path, status, message) => {
    const answer = await send(server, path)

    expect(answer.status).toBe(status)
    expect(answer.text.replaceAll('\\"', '"')).toContain(message)
  })

  it('is refused to who may not read logs', async () => {
    const stranger = await cluster.startAs({ subject: 'stranger' }, { mode: 'tier' })

    const answer = await send(stranger, 'unplaced/logs')

    expect(answer.status).toBe(403)
    expect(JSON.parse(answer.text)).toMatchObject({ kind: 'Status', reason: 'Forbidden' })
  })

  it.each(['unplaced', 'unplaced-too'])('of a pod without a node is empty: %s', async (name) => {
    const answer = await send(server, `${name}/logs?follow=false`)

    expect(answer.status).toBe(200)
    expect(answer.text).toBe('event: done\ndata: {}\n\n')
  })

  it('takes every option', async () => {
    const query = 'follow=false&tailLines=5&sinceTime=2026-01-01T00:00:00.123456789Z'

    const answer = await send(server, `unplaced/logs?${query}`)

    expect(answer.status).toBe(200)
  })
})

describe('the log of a workload on a real API server', () => {
  it('ends with an error when it is not there', async () => {
    const path = `/api/clusters/real/deployments/${NAMESPACE}/none/logs`

    const { status, text } = await server.send(path)

    expect(status).toBe(200)
    expect(text).toContain(
      'event: error\ndata: {"message":"deployments.apps \\"none\\" not found"}',
    )
  })
})
