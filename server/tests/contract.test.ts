import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeContract } from './_contract-walk.ts'
import { startTestServer, type TestServer } from './_server.ts'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer({ args: ['--demo'], env: { PERISCOPE_API_TOKENS: 'on' } })
})
afterAll(() => server.close())

describe('the contract on the demo fleet', () => {
  describeContract({ server: () => server, cluster: 'prod-eu', hasMetrics: true })
})

it('shows the dashboard of a cluster without metrics', async () => {
  const answer = await server.fetch('/api/clusters/staging/dashboard')

  expect(answer.status).toBe(200)
})
