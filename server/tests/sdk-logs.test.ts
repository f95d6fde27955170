import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LogPod, logs } from '../../generated/sdk/index.js'
import type { SimulatedCluster } from '../demo/simulated-cluster.ts'
import { ADMIN, createFolder, type Folder, namespace } from './_clusters.ts'
import { startCluster, toEntry, writeRegistry } from './_clusters.ts'
import { logDeployment, logPod, recordLogs } from './_logs.ts'
import { startTestServer, type TestServer } from './_server.ts'

let folder: Folder
let cluster: SimulatedCluster
let server: TestServer

beforeAll(async () => {
  folder = await createFolder()
  cluster = await startCluster({
    objects: [namespace('shop'), logDeployment(), logPod('web-1'), logPod('web-2')],
  })
  server = await startTestServer({
    env: {
      PERISCOPE_CLUSTERS_FILE: await writeRegistry(folder, { good: toEntry(cluster) }),
      PERISCOPE_AUTH_FILE: await folder.write('auth.yaml', ADMIN),
    },
  })
})
afterAll(async () => {
  await server.close()
  await cluster.close()
  await folder.remove()
})

const target = () => ({ baseUrl: server.url, cluster: 'good', namespace: 'shop' })

describe('logs()', () => {
  it('gives the lines of a pod, and ends with its log', async () => {
    const lines = []
    for await (const line of logs({ ...target(), name: 'web-1', follow: false })) lines.push(line)

    expect(lines[0]?.l).toMatch(/^level=info msg="starting"/)
  })

  it('tells of the pods of a workload', async () => {
    const told: (readonly LogPod[])[] = []
    const options = { kind: 'deployments', name: 'web', tailLines: 1, follow: false } as const

    const lines = []
    const onPods = (pods: readonly LogPod[]) => void told.push(pods)
    for await (const line of logs({ ...target(), ...options, onPods })) lines.push(line)

    expect(told[0]?.map(({ name }) => name)).toEqual(['web-1', 'web-2'])
    expect(lines.map(({ p }) => p).toSorted()).toEqual(['web-1', 'web-2'])
  })

  it('closes the stream when the loop is left', async () => {
    const record = recordLogs()
    cluster.setIntercept(record.intercept)

    for await (const line of logs({ ...target(), name: 'web-1' })) {
      expect(line.t).toBeDefined()
      break
    }

    await expect.poll(() => record.open().length, { timeout: 1000 }).toBe(0)
  })

  it('throws what the cluster refuses', async () => {
    const first = logs({ ...target(), name: 'none' }).next()

    await expect(first).rejects.toMatchObject({ name: 'PeriscopeError', status: 404 })
  })

  it('throws what ends a stream', async () => {
    const first = logs({ ...target(), kind: 'deployments', name: 'none' }).next()

    await expect(first).rejects.toMatchObject({
      code: 'error',
      message: 'deployments.apps "none" not found',
    })
  })
})
