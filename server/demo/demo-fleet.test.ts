import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startDemoFleet, type DemoCluster, type DemoFleet } from './demo-fleet.ts'
import { toKubeconfig } from './kubeconfig.ts'
import { createTestClient } from './test-client.ts'

const ADMIN = { as: 'dev@local', groups: ['periscope-tier:admin'] }

let fleet: DemoFleet

beforeAll(async () => {
  fleet = await startDemoFleet({ clock: false })
})

afterAll(async () => {
  await fleet.close()
})

function clusterNamed(name: string): DemoCluster {
  return fleet.clusters.find((cluster) => cluster.name === name)!
}

async function codeOf(name: string, path: string, who: object): Promise<number> {
  const client = createTestClient(clusterNamed(name))
  const { status } = await client.send(path, who)
  client.close()
  return status
}

describe('demo fleet', () => {
  it('has five clusters', () => {
    expect(fleet.clusters.map(({ name }) => name)).toEqual([
      'prod-eu',
      'prod-us',
      'staging',
      'edge',
      'locked',
    ])
  })

  it.each([
    ['prod-eu', '/api/v1/pods', ADMIN, 200],
    ['prod-us', '/api/v1/nodes', ADMIN, 200],
    ['locked', '/api/v1/pods', ADMIN, 403],
    ['locked', '/apis', ADMIN, 200],
    ['prod-eu', '/apis/metrics.k8s.io/v1beta1/nodes', ADMIN, 200],
    ['staging', '/apis/metrics.k8s.io/v1beta1/nodes', ADMIN, 404],
    ['prod-eu', '/api/v1/namespaces/shop/pods', { as: 'nora@example.com' }, 200],
    ['prod-eu', '/api/v1/namespaces', { as: 'nora@example.com' }, 200],
    ['prod-eu', '/api/v1/pods', { as: 'nora@example.com' }, 403],
    ['prod-eu', '/api/v1/namespaces/shop/secrets', { as: 'nora@example.com' }, 403],
    ['prod-eu', '/api/v1/namespaces/shop/pods', { as: 'nils@example.com' }, 200],
    ['prod-eu', '/api/v1/namespaces', { as: 'nils@example.com' }, 403],
    ['prod-eu', '/api/v1/nodes', {}, 403],
  ])('%s answers %s', async (name, path, who, code) => {
    expect(await codeOf(name, path, who)).toBe(code)
  })

  it('cannot be reached at the edge', async () => {
    await expect(codeOf('edge', '/version', ADMIN)).rejects.toThrow('ECONNREFUSED')
  })

  it('measures what runs, and differently as time goes by', async () => {
    let time = Date.parse('2026-03-01T10:00:00Z')
    const own = await startDemoFleet({ clock: false, now: () => time })
    const client = createTestClient(own.clusters[0]!)
    const path = '/apis/metrics.k8s.io/v1beta1/nodes'
    const usage = async (): Promise<string> => {
      const list = (await client.send(path, ADMIN)).json<{ items: { usage: { cpu: string } }[] }>()
      return list.items[0]!.usage.cpu
    }

    const before = await usage()
    time += 60_000
    const after = await usage()
    client.close()
    await own.close()

    expect(before).toMatch(/^\d+n$/)
    expect(after).not.toBe(before)
  })

  it('writes a kubeconfig with one context for each cluster', () => {
    const config = JSON.parse(toKubeconfig(fleet.clusters)) as { contexts: { name: string }[] }

    expect(config.contexts.map(({ name }) => name)).toEqual(fleet.clusters.map(({ name }) => name))
  })
})
