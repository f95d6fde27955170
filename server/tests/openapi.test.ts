import { afterAll, beforeAll, expect, it } from 'vitest'
import type { SimulatedCluster } from '../demo/simulated-cluster.ts'
import { ADMIN, createFolder, type Folder, startCluster } from './_clusters.ts'
import { toEntry, writeRegistry } from './_clusters.ts'
import { startTestServer, type TestServer } from './_server.ts'

let folder: Folder
let cluster: SimulatedCluster
let server: TestServer

beforeAll(async () => {
  folder = await createFolder()
  cluster = await startCluster()
  server = await startTestServer({
    env: {
      PERISCOPE_CLUSTERS_FILE: await writeRegistry(folder, { c1: toEntry(cluster) }),
      PERISCOPE_AUTH_FILE: await folder.write('auth.yaml', ADMIN),
    },
  })
})
afterAll(async () => {
  await server.close()
  await cluster.close()
  await folder.remove()
})

it('answers a document that did not change with 304, again and again', async () => {
  cluster.setIntercept((req, res) => {
    const isKnown = req.headers['if-none-match'] === '"tag-1"'
    res.writeHead(isKnown ? 304 : 200, { etag: '"tag-1"', 'content-type': 'application/json' })
    res.end(isKnown ? undefined : '{"openapi":"3.0.0"}')
    return true
  })
  const path = '/api/clusters/c1/openapi/v3/api/v1'

  const first = await server.send(path)
  const again = await Promise.all(
    [1, 2, 3].map(() => server.send(path, { headers: { 'if-none-match': '"tag-1"' } })),
  )

  expect(first).toMatchObject({ status: 200, headers: { etag: '"tag-1"' } })
  expect(again.map(({ status, text }) => [status, text])).toEqual(Array(3).fill([304, '']))
  expect(first.headers['cache-control']).toBe('private, max-age=3600')
})
