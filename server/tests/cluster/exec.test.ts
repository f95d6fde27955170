import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { KubeObject } from '../../demo/objects.ts'
import { openShell } from '../_exec.ts'
import { BY_TIER, openRealCluster, type RealCluster } from './_real-cluster.ts'

// The nodes of this cluster run nothing: what is asked here is what the API server says before it asks one.

const RBAC = '/apis/rbac.authorization.k8s.io/v1'

let cluster: RealCluster
let path: string

beforeAll(async () => {
  cluster = await openRealCluster()
  const { items } = await cluster.admin.sendJson<{ items: KubeObject[] }>(
    '/api/v1/namespaces/samples/pods?fieldSelector=status.phase%3DRunning&limit=1',
  )
  path = `real/pods/samples/${items[0]!.metadata.name}`
})
afterAll(() => cluster.close())

/** Somebody without a tier, who has nothing but these verbs on `pods/exec`. */
async function allow(user: string, verbs: readonly string[]): Promise<void> {
  const metadata = { name: `exec-${user}` }
  const rules = [{ apiGroups: [''], resources: ['pods/exec'], verbs }]
  const roleRef = { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', ...metadata }
  const subjects = [{ apiGroup: roleRef.apiGroup, kind: 'User', name: user }]
  await cluster.admin.sendJson(`${RBAC}/clusterroles`, {
    method: 'POST',
    body: { metadata, rules },
  })
  await cluster.admin.sendJson(`${RBAC}/clusterrolebindings`, {
    method: 'POST',
    body: { metadata, roleRef, subjects },
  })
}

async function open(subject: string, groups: readonly string[] = ['none']) {
  const server = await cluster.startAs({ subject, groups }, BY_TIER)
  const shell = openShell(server, { path })
  const code = await shell.closed
  return { code, order: shell.order, last: shell.last() }
}

describe('a shell at a real API server', () => {
  it.each([
    ['verbs "get" and "create"', 'neither', []],
    ['verb "get"', 'create alone', ['create']],
    ['verb "create"', 'get alone', ['get']],
  ])('needs the %s, for somebody who has %s', async (missing, has, verbs) => {
    const user = `hal-${has.replace(' ', '-')}`
    if (verbs.length > 0) await allow(user, verbs)

    const { code, order, last } = await open(user)

    expect(order).toEqual(['hello', 'error'])
    expect(last).toMatchObject({
      code: 'E_FORBIDDEN',
      message: expect.stringContaining(`the ${missing} on pods/exec`) as string,
    })
    expect(code).toBe(1000)
  })

  it.each([
    ['triage', 'tess'],
    ['maintain', 'mara'],
  ])('reaches the node for a member of %s', async (tier, subject) => {
    const { code, last } = await open(subject, [tier])

    expect(last).toMatchObject({ type: 'closed', reason: 'server_error', exitCode: -1 })
    expect(last?.['message']).not.toMatch(/forbidden/)
    expect(code).toBe(1000)
  })
})
