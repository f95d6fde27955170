import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { answerStatus, onlyFor } from '../demo/faults.ts'
import type { KubeObject } from '../demo/objects.ts'
import type { SimulatedCluster } from '../demo/simulated-cluster.ts'
import { listAuditLines } from './_audit-lines.ts'
import {
  ADMIN,
  createFolder,
  devPerson,
  type Folder,
  smallWorld,
  startCluster,
  toEntry,
  writeRegistry,
} from './_clusters.ts'
import { startTestServer, type TestServer } from './_server.ts'

// Values of Secrets: who sees them, how they come, and what is left behind.

const TEXT = 'correct-horse-battery-staple'
const UMLAUTS = 'Größe 7 €\r\n'
const BINARY = Buffer.from([0x00, 0xff, 0xfe, 0x50, 0x4b, 0x03, 0x04, 0x80])
const BOM = Buffer.from([0xef, 0xbb, 0xbf, 0x61])

const base64 = (value: string | Buffer) => Buffer.from(value).toString('base64')

const LOGIN: KubeObject = {
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: {
    name: 'login',
    namespace: 'shop',
    annotations: {
      'kubectl.kubernetes.io/last-applied-configuration': JSON.stringify({
        data: { password: base64(TEXT) },
      }),
    },
  },
  type: 'Opaque',
  data: {
    password: base64(TEXT),
    'umlauts.txt': base64(UMLAUTS),
    'key.store': base64(BINARY),
    bom: base64(BOM),
    empty: '',
  },
}
const EMPTY: KubeObject = {
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name: 'nothing', namespace: 'shop' },
  type: 'Opaque',
}

let folder: Folder
let cluster: SimulatedCluster
let server: TestServer
const servers: TestServer[] = []

async function startAs(auth: object): Promise<TestServer> {
  const started = await startTestServer({
    env: {
      PERISCOPE_CLUSTERS_FILE: await writeRegistry(folder, { c1: toEntry(cluster) }),
      PERISCOPE_AUTH_FILE: await folder.write('auth.yaml', auth),
    },
  })
  servers.push(started)
  return started
}

beforeAll(async () => {
  folder = await createFolder()
  cluster = await startCluster({ objects: [...smallWorld(), LOGIN, EMPTY] })
  server = await startAs(ADMIN)
})
afterEach(() => cluster.setIntercept(undefined))
afterAll(async () => {
  for (const started of servers) {
    // Whatever a test did: no value is ever written down.
    const log = started.log.join('')
    for (const value of [TEXT, base64(TEXT), base64(BINARY), 'Größe']) {
      expect(log).not.toContain(value)
    }
    await started.close()
  }
  await cluster.close()
  await folder.remove()
})

const DATA = '/api/clusters/c1/secrets/shop/login/data'
const YAML = '/api/clusters/c1/secrets/shop/login/yaml'

async function read(path: string, from = server) {
  const before = listAuditLines(from, 'secret_reveal').length
  const response = await from.fetch(path)
  const bytes = Buffer.from(await response.arrayBuffer())
  const lines = listAuditLines(from, 'secret_reveal').slice(before)
  return { status: response.status, headers: response.headers, bytes, lines }
}

describe('a value', () => {
  it.each([
    ['password', Buffer.from(TEXT)],
    ['umlauts.txt', Buffer.from(UMLAUTS)],
    ['bom', BOM],
    ['empty', Buffer.alloc(0)],
  ])('that is text comes as it is: %s', async (key, value) => {
    const { status, headers, bytes } = await read(`${DATA}/${key}`)

    expect(status).toBe(200)
    expect(bytes.equals(value)).toBe(true)
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(headers.get('content-disposition')).toBeNull()
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('that is no text comes as a file', async () => {
    const { status, headers, bytes } = await read(`${DATA}/key.store`)

    expect(status).toBe(200)
    expect(bytes.equals(BINARY)).toBe(true)
    expect(headers.get('content-type')).toBe('application/octet-stream')
    expect(headers.get('content-disposition')).toBe('attachment; filename="key.store"')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('is written down before and after, by its key and size', async () => {
    const { lines } = await read(`${DATA}/password`)

    const resource = { resource: 'secrets', namespace: 'shop', name: 'login', cluster: 'c1' }
    expect(lines).toEqual([
      expect.objectContaining({ ...resource, event: 'secret_reveal_intent', key: 'password' }),
      expect.objectContaining({
        ...resource,
        event: 'secret_reveal',
        outcome: 'success',
        'actor.sub': 'ada',
        key: 'password',
        size: TEXT.length,
      }),
    ])
  })

  it.each(['nope', '__proto__', 'toString', 'PASSWORD'])(
    'under the key %s, which is not there, is not found by name',
    async (key) => {
      const { status, headers, bytes, lines } = await read(`${DATA}/${key}`)

      expect(status).toBe(404)
      expect(headers.get('content-type')).toBe('text/plain; charset=utf-8')
      expect(headers.get('cache-control')).toBe('no-store')
      expect(bytes.toString()).toBe(`The secret shop/login has no key "${key}".\n`)
      expect(lines.map(({ event, outcome }) => [event, outcome])).toEqual([
        ['secret_reveal_intent', 'success'],
        ['secret_reveal', 'failure'],
      ])
      expect(lines[1]).not.toHaveProperty('size')
    },
  )

  it('of a secret without data is not found either', async () => {
    const { status } = await read('/api/clusters/c1/secrets/shop/nothing/data/a')

    expect(status).toBe(404)
  })

  it('of a secret that is not there is the cluster’s own 404', async () => {
    const { status, bytes, lines } = await read('/api/clusters/c1/secrets/shop/absent/data/a')

    expect(status).toBe(404)
    expect(JSON.parse(bytes.toString())).toMatchObject({ kind: 'Status', reason: 'NotFound' })
    expect(lines[1]).toMatchObject({ event: 'secret_reveal', outcome: 'failure' })
  })

  it('of a cluster that is not there leaves nothing', async () => {
    const { status, lines } = await read('/api/clusters/nope/secrets/shop/login/data/password')

    expect(status).toBe(404)
    expect(lines).toEqual([])
  })

  it.each(['a%2Fb', '..', '%2e%2e', 'a%00b', 'k'.repeat(300)])(
    'under a key that is none is refused before a cluster is asked: %s',
    async (key) => {
      const answer = await server.send(`${DATA}/${key}`)

      expect(answer.status).toBe(400)
      expect(answer.text).toContain('path parameter "key"')
    },
  )

  it('is the cluster’s to refuse, and the refusal is written down', async () => {
    const reader = await startAs(
      devPerson('rita', ['readers'], { mode: 'tier', groupTiers: { readers: 'read' } }),
    )

    const value = await read(`${DATA}/password`, reader)
    const manifest = await read(YAML, reader)

    for (const { status, bytes, lines } of [value, manifest]) {
      expect(status).toBe(403)
      expect(JSON.parse(bytes.toString())).toMatchObject({ kind: 'Status', reason: 'Forbidden' })
      expect(lines[1]).toMatchObject({
        event: 'secret_reveal',
        outcome: 'denied',
        'actor.sub': 'rita',
      })
    }
  })

  it('that the cluster fails to give is a failure', async () => {
    cluster.setIntercept(onlyFor(/secrets/, answerStatus(503)))

    const { status, lines } = await read(`${DATA}/password`)

    expect(status).toBe(503)
    expect(lines[1]).toMatchObject({ event: 'secret_reveal', outcome: 'failure' })
  })

  it('is only read with GET', async () => {
    const answer = await server.send(`${DATA}/password`, { method: 'DELETE' })

    expect(answer.status).toBe(405)
  })
})

describe('a manifest', () => {
  it('has the values as the cluster holds them, and says which it showed', async () => {
    const { status, headers, bytes, lines } = await read(YAML)

    const manifest = parse(bytes.toString()) as typeof LOGIN
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(manifest).toMatchObject({ kind: 'Secret', data: LOGIN['data'] })
    expect(lines.map(({ event, outcome }) => [event, outcome])).toEqual([
      ['secret_reveal_intent', 'success'],
      ['secret_reveal', 'success'],
    ])
    expect(lines[0]).toMatchObject({ via: 'yaml' })
    expect(lines[1]).toMatchObject({
      via: 'yaml',
      keys: ['bom', 'empty', 'key.store', 'password', 'umlauts.txt'],
      key_count: 5,
    })
  })

  it('without the values reveals nothing, and nothing is written down', async () => {
    const { status, headers, bytes, lines } = await read(`${YAML}?values=withheld`)

    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(parse(bytes.toString())).toMatchObject({
      data: { password: `<withheld: ${TEXT.length} bytes>` },
    })
    expect(bytes.toString()).not.toMatch(/last-applied/)
    expect(bytes.toString()).not.toContain(base64(TEXT))
    expect(lines).toEqual([])
  })

  it('may leave managed fields out', async () => {
    const { bytes } = await read(`${YAML}?managedFields=false`)

    expect(bytes.toString()).toContain(base64(TEXT))
    expect(bytes.toString()).not.toContain('managedFields')
  })

  it('with another wish for its values is refused', async () => {
    const answer = await server.send(`${YAML}?values=some`)

    expect(answer.status).toBe(400)
    expect(answer.text).toContain('query parameter "values"')
  })
})
