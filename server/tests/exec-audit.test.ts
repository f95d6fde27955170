import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { answerStatus, onlyFor } from '../demo/faults.ts'
import type { SimulatedCluster } from '../demo/simulated-cluster.ts'
import { listAuditLines } from './_audit-lines.ts'
import {
  ADMIN,
  createFolder,
  devPerson,
  type Folder,
  startCluster,
  toEntry,
  writeRegistry,
} from './_clusters.ts'
import { openShell, refuse } from './_exec.ts'
import { startTestServer, type TestServer } from './_server.ts'

// What shells and logs leave behind.

const TOOL = 'one/pods/default/tool'
const READER = devPerson('rita', ['readers'], { mode: 'tier', groupTiers: { readers: 'read' } })

let folder: Folder
let cluster: SimulatedCluster
let server: TestServer

async function startAs(auth: object): Promise<TestServer> {
  return startTestServer({
    env: {
      PERISCOPE_CLUSTERS_FILE: await writeRegistry(folder, { one: toEntry(cluster) }),
      PERISCOPE_AUTH_FILE: await folder.write('auth.yaml', auth),
    },
  })
}

beforeAll(async () => {
  folder = await createFolder()
  cluster = await startCluster()
  server = await startAs(ADMIN)
})
afterEach(() => cluster.setIntercept(undefined))
afterAll(async () => {
  await server.close()
  await cluster.close()
  await folder.remove()
})

const VERBS = ['exec_open', 'exec_close'] as const

/** Waits until so many rows of shells are there behind the first ones. */
async function waitForRows(from: TestServer, skip: number, count: number) {
  return vi.waitFor(() => {
    const rows = listAuditLines(from, ...VERBS).slice(skip)
    expect(rows).toHaveLength(count)
    return rows
  })
}

const skipNow = (from = server) => listAuditLines(from, ...VERBS).length

describe('a shell', () => {
  it('is written down before the cluster is asked, when it answered, and at its end', async () => {
    const skip = skipNow()
    const rowsWhenAsked: number[] = []
    cluster.setIntercept((req) => {
      if (req.url?.includes('/pods/tool')) rowsWhenAsked.push(skipNow() - skip)
      return false
    })
    const shell = openShell(server, { path: TOOL, command: ['sh'], query: { tty: 'true' } })

    shell.type('echo hunter2\rexit 3\r')
    await shell.closed
    const [intent, opened, closed] = await waitForRows(server, skip, 3)

    const facts = {
      session_id: shell.frames[0]!['sessionId'],
      tty: true,
      command: ['sh'],
      k8s_identity: 'kubeconfig:one',
      'actor.sub': 'ada',
      cluster: 'one',
      resource: 'pods',
      namespace: 'default',
      name: 'tool',
    }
    expect(rowsWhenAsked[0]).toBe(1)
    expect(intent).toMatchObject({ ...facts, event: 'exec_open_intent', container: '' })
    expect(opened).toMatchObject({ ...facts, event: 'exec_open', outcome: 'success' })
    expect(closed).toMatchObject({
      ...facts,
      event: 'exec_close',
      outcome: 'success',
      reason: 'completed',
      container: 'app',
      exit_code: 3,
      transport: 'ws_v5',
      bytes_stdin: 'echo hunter2\rexit 3\r'.length,
    })
    expect(server.log.join('')).not.toContain('hunter2')
  })

  it('that the person closes is no failure', async () => {
    const skip = skipNow()
    const shell = openShell(server, { path: TOOL, command: ['sh'] })
    shell.type('echo ready\r')
    await vi.waitFor(() => expect(shell.text()).toContain('\r\nready'))

    shell.say({ type: 'close' })
    await shell.closed

    const rows = await waitForRows(server, skip, 3)
    expect(rows[2]).toMatchObject({ event: 'exec_close', outcome: 'success', reason: 'abort' })
  })

  it('that the person may not open is denied, and has no end', async () => {
    const reader = await startAs(READER)

    const shell = openShell(reader, { path: TOOL })
    await shell.closed
    await reader.close()

    expect(listAuditLines(reader, ...VERBS)).toMatchObject([
      { event: 'exec_open_intent', 'actor.sub': 'rita' },
      { event: 'exec_open', outcome: 'denied', reason: expect.stringMatching(/exec/) as string },
    ])
  })

  it('that the cluster cannot open is a failure', async () => {
    const skip = skipNow()
    cluster.setIntercept(onlyFor(/exec/, answerStatus(500)))

    const shell = openShell(server, { path: TOOL })
    await shell.closed

    const rows = await waitForRows(server, skip, 2)
    expect(rows[1]).toMatchObject({ event: 'exec_open', outcome: 'failure' })
  })

  it('that a page of another site asks for is denied before a cluster is asked', async () => {
    const skip = skipNow()
    let asked = 0
    cluster.setIntercept(() => {
      asked++
      return false
    })

    const { status } = await refuse(server, {
      path: TOOL,
      headers: { origin: 'https://evil.example' },
    })

    expect(status).toBe(403)
    expect(asked).toBe(0)
    const rows = await waitForRows(server, skip, 2)
    expect(rows[1]).toMatchObject({ event: 'exec_open', outcome: 'denied' })
  })

  it('that the end of the server ends is written down before it is gone', async () => {
    const stopped = await startAs(ADMIN)
    const shell = openShell(stopped, { path: TOOL, command: ['sh'] })
    shell.type('echo ready\r')
    await vi.waitFor(() => expect(shell.text()).toContain('\r\nready'))

    await stopped.close()

    expect(listAuditLines(stopped, 'exec_close')).toMatchObject([
      { event: 'exec_close', outcome: 'success', reason: 'shutdown' },
    ])
  })
})

describe('logs', () => {
  const path = '/api/clusters/one/pods/shop/cart/logs'

  it('that were opened are written down with what was asked for', async () => {
    const response = await server.fetch(`${path}?container=app&follow=false&tailLines=5`)
    await response.text()

    expect(listAuditLines(server, 'log_open').at(-1)).toMatchObject({
      event: 'log_open',
      outcome: 'success',
      'actor.sub': 'ada',
      cluster: 'one',
      resource: 'pods',
      namespace: 'shop',
      name: 'cart',
      container: 'app',
      follow: false,
      tailLines: 5,
    })
  })

  it('that the person may not read are written down as denied', async () => {
    const nobody = await startAs(
      devPerson('nobody', [], { mode: 'tier', groupTiers: { readers: 'read' } }),
    )

    const { status } = await nobody.send(path)
    await nobody.close()

    expect(status).toBe(403)
    expect(listAuditLines(nobody, 'log_open')).toMatchObject([
      { event: 'log_open', outcome: 'denied', 'actor.sub': 'nobody' },
    ])
  })
})
