import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listAuditLines } from './_audit-lines.ts'
import { createFolder, type Folder } from './_clusters.ts'
import { startTestServer, type TestServer } from './_server.ts'

// The audit trail through the API.

const BULK = '/api/clusters/prod-eu/audit/bulk-download'

let folder: Folder
const servers: TestServer[] = []

beforeAll(async () => {
  folder = await createFolder()
})
afterAll(async () => {
  for (const server of servers) await server.close()
  await folder.remove()
})

async function start(env: Readonly<Record<string, string>> = {}): Promise<TestServer> {
  const server = await startTestServer({ args: ['--demo'], env })
  servers.push(server)
  return server
}

const PERSON = { subject: 'ana@example.com', email: 'ana@example.com', groups: ['ops'] }

/** A server with a trail in a file, where the person is of this tier. */
async function startWithTier(tier: string, file: string): Promise<TestServer> {
  const auth = { dev: PERSON, authorization: { mode: 'tier', groupTiers: { ops: tier } } }
  return start({
    PERISCOPE_AUTH_FILE: await folder.write(`auth-${tier}.yaml`, auth),
    PERISCOPE_DATABASE_URL: `sqlite://${folder.path}/${file}`,
  })
}

function download(server: TestServer, body: object): Promise<Response> {
  return server.fetch(BULK, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
}

async function readItems(server: TestServer, query = '') {
  const answer = await server.fetch(`/api/audit${query}`)
  expect(answer.status).toBe(200)
  return (await answer.json()) as {
    items: { id: number; verb: string; outcome: string; extra?: object; requestId?: string }[]
    total: number
    limit: number
    offset: number
  }
}

describe('a trail', () => {
  let server: TestServer

  beforeAll(async () => {
    server = await startWithTier('admin', 'admin.db')
    for (const outcome of ['success', 'success', 'failed']) {
      await download(server, { kind: 'pods', count: 2, ids: ['shop/a', 'shop/b'], outcome })
    }
  })

  it('has what was done, with the id of the request and all that it was', async () => {
    const answer = await download(server, {
      kind: 'customresources/widgets',
      count: 1,
      failure_count: -3,
    })

    const { items } = await readItems(server, '?limit=1')
    expect(answer.status).toBe(204)
    expect(items[0]).toMatchObject({
      verb: 'bulk_download',
      outcome: 'success',
      cluster: 'prod-eu',
      actor: { sub: 'ana@example.com', email: 'ana@example.com', groups: ['ops'] },
      resource: { resource: 'customresources/widgets', namespace: '*' },
      requestId: answer.headers.get('x-request-id'),
      client: { ip: '127.0.0.1' },
      extra: { kind: 'customresources/widgets', count: 1, ids: [], failure_count: 0 },
    })
  })

  it('is as long as its pages say', async () => {
    const all = await readItems(server, '?verb=bulk_download&limit=0')
    const some = await readItems(server, '?verb=bulk_download&limit=1&offset=1')

    expect(all).toMatchObject({ limit: 50, offset: 0, total: all.items.length })
    expect(some).toMatchObject({ limit: 1, offset: 1, total: all.total })
    expect(some.items[0]?.id).toBe(all.items[1]?.id)
    expect(await readItems(server, '?limit=100000')).toMatchObject({ limit: 500 })
  })

  it('says whose rows it shows', async () => {
    const answer = await server.fetch('/api/audit')

    expect(answer.headers.get('x-audit-scope')).toBe('all')
  })

  it.each([
    '?limit=-1',
    '?offset=-1',
    '?limit=x',
    '?from=yesterday',
    '?outcome=maybe',
    '?intents=no',
  ])('refuses %s', async (query) => {
    expect((await server.fetch(`/api/audit${query}`)).status).toBe(400)
  })

  it('takes moments between two milliseconds, and with an offset', async () => {
    const { items } = await readItems(server, '?limit=1')
    const { timestamp } = items[0] as unknown as { timestamp: string }
    const later = timestamp.replace('Z', '400000Z')

    const from = await readItems(server, `?from=${timestamp}`)
    const after = await readItems(server, `?from=${later}`)
    const until = await readItems(server, `?to=${later}`)
    const zone = await readItems(
      server,
      `?from=${encodeURIComponent(timestamp.replace('Z', '+00:00'))}`,
    )

    expect(from.total).toBe(1)
    expect(after.total).toBe(0)
    expect(until.items[0]?.id).toBe(items[0]?.id)
    expect(zone.total).toBe(1)
  })

  it('is counted over time', async () => {
    const answer = await server.fetch('/api/audit/density?buckets=4&verb=bulk_download')
    const { buckets } = (await answer.json()) as {
      buckets: { success: number; failure: number; denied: number }[]
    }

    expect(buckets).toHaveLength(4)
    expect(buckets.at(-1)).toMatchObject({ failure: 1, denied: 0 })
    expect(
      (await server.fetch('/api/audit/density?from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z'))
        .status,
    ).toBe(400)
  })

  it('is exported, and that it was is a part of it', async () => {
    const csv = await server.fetch('/api/audit/export')
    const text = await csv.text()
    const jsonl = await (
      await server.fetch('/api/audit/export?format=jsonl&verb=bulk_download')
    ).text()

    const { items } = await readItems(server, '?verb=audit_export')
    expect(csv.headers.get('content-disposition')).toMatch(
      /^attachment; filename="periscope-audit-.*\.csv"$/,
    )
    expect(text.split('\r\n')[0]).toMatch(/^id,timestamp/)
    expect(
      jsonl
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { verb: string }).verb),
    ).toEqual(Array(jsonl.trimEnd().split('\n').length).fill('bulk_download'))
    expect(items[0]).toMatchObject({
      outcome: 'success',
      extra: { format: 'jsonl', scope: 'all', rows: jsonl.trimEnd().split('\n').length },
    })
  })

  it('is verified', async () => {
    const answer = await server.fetch('/api/audit/verification')

    expect(await answer.json()).toMatchObject({ valid: true, firstId: 1 })
  })

  it.each([
    [{ kind: 'nodes', count: 1 }, 'unknown kind'],
    [{ kind: 'things', count: 1 }, 'unknown kind'],
    [{ kind: 'customresources/', count: 1 }, 'unknown kind'],
    [{ kind: 'pods', count: 0 }, 'count'],
    [{ kind: 'pods', count: 101 }, 'count'],
  ])('does not record the download %j', async (body, says) => {
    const answer = await download(server, body)

    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain(says)
  })

  it('records no download from a cluster that there is not', async () => {
    const answer = await server.fetch(BULK.replace('prod-eu', 'nowhere'), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ kind: 'pods', count: 1 }),
    })

    expect(answer.status).toBe(404)
  })

  it('is offered to the console', async () => {
    const whoami = (await (await server.fetch('/api/auth/whoami')).json()) as object

    expect(whoami).toMatchObject({ auditEnabled: true, auditScope: 'all' })
  })

  it('is measured', async () => {
    const metrics = await (await server.fetch('/metrics')).text()

    expect(metrics).toMatch(/^periscope_audit_rows_lost 0$/m)
    expect(metrics).toMatch(/^periscope_audit_rows_waiting 0$/m)
  })
})

describe('who is no audit admin', () => {
  it('sees their own rows, whatever they ask for, and verifies nothing', async () => {
    const admin = await startWithTier('admin', 'shared.db')
    await download(admin, { kind: 'pods', count: 1 })
    await admin.close()
    servers.splice(servers.indexOf(admin), 1)
    const auth = {
      dev: { ...PERSON, subject: 'ben@example.com' },
      authorization: { mode: 'tier', groupTiers: { ops: 'read' } },
    }
    const server = await start({
      PERISCOPE_AUTH_FILE: await folder.write('auth-ben.yaml', auth),
      PERISCOPE_DATABASE_URL: `sqlite://${folder.path}/shared.db`,
    })
    await download(server, { kind: 'pods', count: 1 })

    const answer = await server.fetch('/api/audit?actor=ana@example.com')
    const exported = await (
      await server.fetch('/api/audit/export?format=jsonl&actor=ana@example.com')
    ).text()
    const { buckets } = (await (
      await server.fetch('/api/audit/density?buckets=1&actor=ana@example.com&verb=bulk_download')
    ).json()) as { buckets: { success: number }[] }

    expect(answer.headers.get('x-audit-scope')).toBe('self')
    expect(((await answer.json()) as { items: object[] }).items).toMatchObject([
      { actor: { sub: 'ben@example.com' } },
    ])
    const subjects = exported
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { actor: { sub: string } }).actor.sub)
    expect(new Set(subjects)).toEqual(new Set(['ben@example.com']))
    expect(buckets[0]?.success).toBe(1)
    expect((await server.fetch('/api/audit/verification')).status).toBe(403)
  })
})

describe('without a trail', () => {
  it('nothing can be read, and what is done is in the log all the same', async () => {
    const server = await start({ PERISCOPE_AUDIT_ENABLED: 'false' })

    const statuses = await Promise.all(
      ['', '/density', '/export', '/verification'].map(
        async (path) => (await server.fetch(`/api/audit${path}`)).status,
      ),
    )
    const recorded = await download(server, { kind: 'pods', count: 1, ids: ['shop/a'] })
    const whoami = (await (await server.fetch('/api/auth/whoami')).json()) as object

    expect(statuses).toEqual([404, 404, 404, 404])
    expect(recorded.status).toBe(204)
    expect(whoami).toMatchObject({ auditEnabled: false })
    expect(whoami).not.toHaveProperty('auditScope')
    expect(listAuditLines(server, 'bulk_download')).toMatchObject([
      { event: 'bulk_download', outcome: 'success', 'actor.sub': 'dev@local', msg: 'audit' },
    ])
  })

  it('the demo has one in memory', async () => {
    const server = await start()

    expect((await server.fetch('/api/audit')).status).toBe(200)
  })
})
