import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeContract } from '../_contract-walk.ts'
import type { TestServer } from '../_server.ts'
import { kinds } from '../../resources/kinds.ts'
import { expectDoneAs } from './_audit.ts'
import {
  BY_TIER,
  CONSOLE_ACCOUNT,
  openRealCluster,
  type RealCluster,
  type Trace,
} from './_real-cluster.ts'

let cluster: RealCluster
let server: TestServer

beforeAll(async () => {
  cluster = await openRealCluster()
  server = await cluster.startAs({ subject: 'walker', groups: ['admin'] }, BY_TIER)
})
afterAll(() => cluster.close())

describe('the contract on a real API server', () => {
  describeContract({ server: () => server, cluster: 'real', hasMetrics: false })
})

describe('what the API server recorded of it', () => {
  let trace: Trace

  beforeAll(async () => {
    trace = await cluster.takeTrace()
  })

  it('was all done as the person in the group of their tier, as it was sent', () => {
    expectDoneAs(trace, {
      account: CONSOLE_ACCOUNT,
      user: 'walker',
      groups: ['periscope-tier:admin'],
    })
  })

  it('has lists of every kind, answered in protobuf', () => {
    const types = kinds.map(({ names: { group, version, resource } }) => {
      const path = `${group === '' ? '/api' : `/apis/${group}`}/${version}/${resource}`
      const lists = trace.sent.filter(({ uri }) => uri.split('?')[0] === path)
      return [path, [...new Set(lists.map(({ contentType }) => contentType.split(';')[0]))]]
    })

    expect(types).toEqual(types.map(([path]) => [path, ['application/vnd.kubernetes.protobuf']]))
  })

  it('has lists of custom resources, answered in JSON', () => {
    const lists = trace.sent.filter(({ uri }) => uri.startsWith('/apis/example.com/v1/backups'))

    expect(lists.length).toBeGreaterThan(0)
    expect([...new Set(lists.map(({ contentType }) => contentType))]).toEqual(['application/json'])
  })
})
