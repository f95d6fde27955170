import type { IncomingMessage } from 'node:http'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { hangForever, answerStatus, onlyFor } from '../demo/faults.ts'
import type { KubeObject } from '../demo/objects.ts'
import { clusterRole, clusterRoleBinding, roleBinding } from '../demo/rbac/bootstrap.ts'
import type { SimulatedCluster } from '../demo/simulated-cluster.ts'
import { PROD_EU } from '../demo/worlds/prod-eu.ts'
import { createFolder, devPerson, type Folder, namespace, pod, startCluster } from './_clusters.ts'
import { smallWorld, toEntry, writeRegistry } from './_clusters.ts'
import { startTestServer, type TestServer } from './_server.ts'

// As whom a cluster is asked, and what a person with few rights is told.

interface Asked {
  readonly method: string
  readonly path: string
  readonly user: string | undefined
  readonly groups: readonly string[]
  readonly extra: readonly string[]
}

const NORA = { kind: 'User', name: 'nora' } as const
const NILS = { kind: 'User', name: 'nils' } as const
const OLGA = { kind: 'User', name: 'olga' } as const

const readAll = { apiGroups: ['*'], resources: ['*'], verbs: ['get', 'list', 'watch'] }

let folder: Folder
let cluster: SimulatedCluster
let untiered: SimulatedCluster
let registry: string
const servers: TestServer[] = []
let asked: Asked[] = []

function toAsked(req: IncomingMessage): Asked {
  const { 'impersonate-user': users, 'impersonate-group': groups = [] } = req.headersDistinct
  return {
    method: req.method ?? '',
    path: req.url ?? '',
    user: users?.join('|'),
    groups,
    extra: Object.keys(req.headers).filter((name) => /^impersonate-(uid|extra)/.test(name)),
  }
}

const record = (req: IncomingMessage) => {
  asked.push(toAsked(req))
  return false
}

function accessObjects(): KubeObject[] {
  return [
    namespace('vault'),
    pod('vault', 'keeper'),
    clusterRole('namespace-lister', [
      { apiGroups: [''], resources: ['namespaces'], verbs: ['list'] },
    ]),
    clusterRole('node-reader', [{ apiGroups: [''], resources: ['nodes'], verbs: ['list'] }]),
    clusterRole('everything-reader', [readAll]),
    clusterRoleBinding('nora-namespaces', 'namespace-lister', [NORA]),
    roleBinding('shop', 'nora-view', 'everything-reader', [NORA]),
    roleBinding('default', 'nora-view', 'everything-reader', [NORA]),
    roleBinding('shop', 'nils-view', 'everything-reader', [NILS]),
    clusterRoleBinding('olga-nodes', 'node-reader', [OLGA]),
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'Role',
      metadata: { name: 'one-map', namespace: 'shop' },
      rules: [
        {
          apiGroups: [''],
          resources: ['configmaps'],
          resourceNames: ['flags'],
          verbs: ['delete', 'get'],
        },
        { apiGroups: [''], resources: ['pods/exec'], verbs: ['create'] },
      ],
    },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'RoleBinding',
      metadata: { name: 'one-map', namespace: 'shop' },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'one-map' },
      subjects: [{ apiGroup: 'rbac.authorization.k8s.io', ...NILS }],
    },
  ]
}

beforeAll(async () => {
  folder = await createFolder()
  cluster = await startCluster({ objects: [...smallWorld(), ...accessObjects()] })
  untiered = await startCluster({ tiers: false })
  registry = await writeRegistry(folder, {
    open: toEntry(cluster),
    hinted: { ...toEntry(cluster), spec: { namespaces: ['shop', 'vault'] } },
    untiered: toEntry(untiered),
  })
})
afterEach(async () => {
  cluster.setIntercept(record)
  await Promise.all(servers.splice(0).map((server) => server.close()))
})
afterAll(async () => {
  await Promise.all([cluster.close(), untiered.close()])
  await folder.remove()
})

interface Person {
  readonly subject: string
  readonly groups?: readonly string[]
}

async function startAs(
  { subject, groups = [] }: Person,
  authorization: object,
  more: { readonly now?: () => number } = {},
): Promise<TestServer> {
  asked = []
  cluster.setIntercept(record)
  const server = await startTestServer({
    env: {
      PERISCOPE_CLUSTERS_FILE: registry,
      PERISCOPE_AUTH_FILE: await folder.write(
        'auth.yaml',
        devPerson(subject, groups, authorization),
      ),
    },
    ...more,
  })
  servers.push(server)
  return server
}

const RAW = { mode: 'raw' }

async function readJson<T = Record<string, unknown>>(server: TestServer, path: string): Promise<T> {
  const answer = await server.send(path)
  expect(answer.status, answer.text).toBe(200)
  return JSON.parse(answer.text) as T
}

describe('a cluster is asked', () => {
  const EVERYTHING = [
    '/api/clusters/open/pods',
    '/api/clusters/open/pods/shop/cart',
    '/api/clusters/open/pods/shop/cart/yaml',
    '/api/clusters/open/pods/shop/cart/events',
    '/api/clusters/open/pods/shop/cart/metrics',
    '/api/clusters/open/pods/shop/cart/explain',
    '/api/clusters/open/attention',
    '/api/clusters/open/nodes/node-1/metrics',
    '/api/clusters/open/events',
    '/api/clusters/open/dashboard',
    '/api/clusters/open/search?q=a',
    '/api/clusters/open/crds',
    '/api/clusters/open/openapi/v3',
    '/api/fleet',
  ]

  async function askEverything(server: TestServer): Promise<readonly Asked[]> {
    await Promise.all(EVERYTHING.map((path) => server.send(path)))
    await server.send('/api/clusters/open/can-i', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ checks: [{ verb: 'get', resource: 'pods' }] }),
    })
    expect(asked.length).toBeGreaterThan(20)
    return asked
  }

  function distinct(all: readonly Asked[]): string[] {
    return [...new Set(all.map(({ user, groups, extra }) => JSON.stringify([user, groups, extra])))]
  }

  it('as the person with the group of their highest tier', async () => {
    const server = await startAs(
      { subject: 'ada', groups: ['devs', 'ops', 'other'] },
      { mode: 'tier', groupTiers: { devs: 'read', ops: 'maintain' } },
    )

    expect(distinct(await askEverything(server))).toEqual([
      JSON.stringify(['ada', ['periscope-tier:maintain'], []]),
    ])
  })

  it('as the person with their own groups under the prefix', async () => {
    const server = await startAs({ subject: 'ada', groups: ['devs', 'größe', '  '] }, RAW)

    const all = await askEverything(server)

    const utf8 = Buffer.from('periscope:größe', 'utf8').toString('latin1')
    expect(distinct(all)).toEqual([JSON.stringify(['ada', ['periscope:devs', utf8], []])])
  })

  it('as the console itself in shared mode only', async () => {
    const server = await startAs({ subject: 'ada', groups: ['devs'] }, { mode: 'shared' })

    expect(distinct(await askEverything(server))).toEqual([JSON.stringify([null, [], []])])
  })

  it('as the person without groups when no group gives a tier', async () => {
    const server = await startAs({ subject: 'ada', groups: ['devs'] }, { mode: 'tier' })

    const answer = await server.send('/api/clusters/open/pods')

    expect(asked.every(({ user, groups }) => user === 'ada' && groups.length === 0)).toBe(true)
    expect(answer.status).toBe(403)
    expect(JSON.parse(answer.text)).toMatchObject({ kind: 'Status', reason: 'Forbidden' })
  })

  it.each([
    ['a reserved user', { subject: 'system:admin' }, RAW],
    ['a service account', { subject: 'system:serviceaccount:kube-system:x' }, RAW],
    ['a reserved user behind a space', { subject: ' system:admin' }, RAW],
    ['nobody but a space', { subject: ' ' }, { mode: 'tier' }],
    ['a line break', { subject: 'ada\r\nImpersonate-Group: system:masters' }, RAW],
    [
      'a reserved group',
      { subject: 'ada', groups: ['system:masters'] },
      { mode: 'raw', groupPrefix: '' },
    ],
    [
      'a reserved group behind a tab',
      { subject: 'ada', groups: ['\tsystem:masters'] },
      { mode: 'raw', groupPrefix: '' },
    ],
    [
      'a reserved group by its prefix',
      { subject: 'ada', groups: ['masters'] },
      { mode: 'raw', groupPrefix: 'system:' },
    ],
  ])('never as %s', async (_, person, authorization) => {
    const server = await startAs(person, authorization)

    const answers = await Promise.all(
      ['pods', 'dashboard', 'openapi/v3'].map((path) => server.send(`/api/clusters/open/${path}`)),
    )

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
    expect(asked).toEqual([])
  })

  it('for each person by themselves: nobody is shown what another one read', async () => {
    const ada = await startAs({ subject: 'nora' }, RAW)
    const first = await readJson<{ items: object[] }>(ada, '/api/clusters/open/pods')
    const olga = await startAs({ subject: 'olga' }, RAW)

    const second = await olga.send('/api/clusters/open/pods')

    expect(first.items).toHaveLength(2)
    expect(second.status).toBe(403)
  })
})

describe('a person who may read some namespaces', () => {
  interface List {
    readonly items: readonly { readonly name: string; readonly namespace: string }[]
    readonly gaps?: readonly { readonly namespace: string; readonly code: string }[]
  }

  it('gets what is in them, with the others named', async () => {
    const server = await startAs({ subject: 'nora' }, RAW)

    const list = await readJson<List>(server, '/api/clusters/open/pods')

    expect(list.items.map(({ name }) => name).sort()).toEqual(['cart', 'tool'])
    expect(list.gaps).toEqual([
      expect.objectContaining({ namespace: 'vault', code: 'denied' }) as object,
    ])
  })

  it('gets a namespace that they ask for, and a refusal for another', async () => {
    const server = await startAs({ subject: 'nora' }, RAW)

    const mine = await readJson<List>(server, '/api/clusters/open/pods?namespace=shop')
    const other = await server.send('/api/clusters/open/pods?namespace=vault')
    const both = await readJson<List>(server, '/api/clusters/open/pods?namespace=shop,vault')

    expect(mine).toMatchObject({ items: [{ name: 'cart' }] })
    expect(mine).not.toHaveProperty('gaps')
    expect(other.status).toBe(403)
    expect(both).toMatchObject({ items: [{ name: 'cart' }], gaps: [{ namespace: 'vault' }] })
  })

  it('who may not list namespaces either gets those that the registry names', async () => {
    const server = await startAs({ subject: 'nils' }, RAW)

    const list = await readJson<List>(server, '/api/clusters/hinted/pods')

    expect(list).toMatchObject({ items: [{ name: 'cart' }], gaps: [{ namespace: 'vault' }] })
  })

  it.each(['pods', 'secrets', 'events'])(
    'gets the cluster’s own refusal of %s where the registry names none',
    async (path) => {
      const server = await startAs({ subject: 'nils' }, RAW)

      const answer = await server.send(`/api/clusters/open/${path}`)

      expect(answer.status).toBe(403)
      expect(JSON.parse(answer.text)).toMatchObject({
        kind: 'Status',
        reason: 'Forbidden',
        code: 403,
        message: expect.stringContaining('User "nils" cannot list resource') as string,
      })
    },
  )

  it('gets the refusal when none of the namespaces can be read', async () => {
    const server = await startAs({ subject: 'olga' }, RAW)

    const answer = await server.send('/api/clusters/hinted/pods')

    expect(answer.status).toBe(403)
  })

  it('gets no refusal instead of a failure', async () => {
    const server = await startAs({ subject: 'nora' }, RAW)
    cluster.setIntercept(onlyFor(/namespaces\/shop\/pods/, answerStatus(500)))

    const list = await readJson<List>(server, '/api/clusters/open/pods')

    expect(list).toMatchObject({ items: [{ name: 'tool' }] })
    expect(list.gaps).toEqual([
      expect.objectContaining({ namespace: 'shop', code: 'apiserver_unreachable' }),
      expect.objectContaining({ namespace: 'vault', code: 'denied' }),
    ])
  })

  it('is not shown cluster-scoped objects', async () => {
    const server = await startAs({ subject: 'nora' }, RAW)

    const answer = await server.send('/api/clusters/open/nodes')

    expect(answer.status).toBe(403)
  })

  it('finds by search what they may read, with the gaps named', async () => {
    const server = await startAs({ subject: 'nora' }, RAW)

    const found = await readJson<{ results: object[]; gaps: { kind: string }[] }>(
      server,
      '/api/clusters/open/search?q=cart',
    )
    const hidden = await readJson(server, '/api/clusters/open/search?q=keeper')

    expect(found.results).toEqual([
      expect.objectContaining({ kind: 'pods', name: 'cart', namespace: 'shop', score: 100 }),
    ])
    expect(found.gaps.map(({ kind }) => kind)).toContain('pods')
    expect(found.gaps.map(({ kind }) => kind)).not.toContain('namespaces')
    expect(hidden).toMatchObject({ results: [] })
  })

  it('searches by metadata only', async () => {
    const server = await startAs({ subject: 'nora' }, RAW)
    const accepts: string[] = []
    cluster.setIntercept((req) => {
      if (/secrets|configmaps|pods/.test(req.url ?? '')) accepts.push(req.headers.accept ?? '')
      return false
    })

    await readJson(server, '/api/clusters/open/search?q=cart')

    expect(accepts.length).toBeGreaterThan(0)
    expect(accepts.every((accept) => accept.includes('as=PartialObjectMetadataList'))).toBe(true)
  })
})

describe('the fleet', () => {
  interface Fleet {
    readonly rollup: { readonly byStatus: Readonly<Record<string, number>> }
    readonly clusters: readonly {
      readonly name: string
      readonly status: string
      readonly lastContact?: string
      readonly summary?: object
      readonly error?: { readonly code: string }
    }[]
  }

  it('tells a cluster that denies from one that is healthy', async () => {
    const server = await startAs(
      { subject: 'ada', groups: ['ops'] },
      { mode: 'tier', groupTiers: { ops: 'read' } },
    )

    const { clusters, rollup } = await readJson<Fleet>(server, '/api/fleet')

    const byName = new Map(clusters.map((one) => [one.name, one]))
    expect(byName.get('open')).toMatchObject({
      summary: { pods: { running: 3, total: 3 }, namespaces: 3 },
    })
    expect(byName.get('untiered')).toMatchObject({ status: 'denied', error: { code: 'denied' } })
    expect(byName.get('untiered')).not.toHaveProperty('summary')
    expect(rollup.byStatus).toHaveProperty('denied', 1)
  })

  it('says of a person with some namespaces what they see and what is missing', async () => {
    const server = await startAs({ subject: 'nora' }, RAW)

    const { clusters } = await readJson<Fleet>(server, '/api/fleet')

    expect(clusters.find(({ name }) => name === 'open')).toMatchObject({
      status: 'healthy',
      summary: { pods: { total: 2 }, incomplete: ['nodes', 'pods'] },
    })
  })

  it('is refused as a page to whom no group gives a tier', async () => {
    const server = await startAs({ subject: 'ada', groups: ['devs'] }, { mode: 'tier' })

    const answer = await server.send('/api/fleet')

    expect(answer.status).toBe(403)
    expect(answer.text).toMatch(/^tier_denied/)
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(asked).toEqual([])
  })

  it('remembers when a cluster last answered', async () => {
    let laterMs = 0
    const server = await startAs({ subject: 'nora' }, RAW, { now: () => Date.now() + laterMs })
    const first = await readJson<Fleet>(server, '/api/fleet')
    cluster.setIntercept(answerStatus(503))
    laterMs = 60_000

    const second = await readJson<Fleet>(server, '/api/fleet')

    const pick = ({ clusters }: Fleet) => clusters.find(({ name }) => name === 'open')!
    expect(pick(second)).toMatchObject({ status: 'unreachable' })
    expect(pick(second).lastContact).toBe(pick(first).lastContact)
  })

  it('asks a cluster once for those who look at about the same time', async () => {
    const server = await startAs({ subject: 'nora' }, RAW)

    await Promise.all([1, 2, 3].map(() => server.send('/api/fleet')))

    // Two clusters of the registry are the same one.
    expect(asked.filter(({ path }) => path.startsWith('/api/v1/nodes'))).toHaveLength(2)
  })
})

describe('a question about access', () => {
  interface Check {
    readonly verb: string
    readonly resource: string
    readonly group?: string
    readonly subresource?: string
    readonly namespace?: string
    readonly name?: string
  }

  async function ask(server: TestServer, checks: readonly Check[]) {
    const answer = await server.send('/api/clusters/open/can-i', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ checks }),
    })
    expect(answer.status, answer.text).toBe(200)
    const { results } = JSON.parse(answer.text) as {
      results: { allowed: boolean; reason: string }[]
    }
    return results
  }

  const reviews = () => asked.map(({ path }) => path.split('/').at(-1))

  it('is answered in its order', async () => {
    const server = await startAs({ subject: 'nils' }, RAW)

    const results = await ask(server, [
      { verb: 'list', resource: 'nodes' },
      { verb: 'list', resource: 'pods', namespace: 'shop' },
      { verb: 'list', resource: 'pods', namespace: 'vault' },
      { verb: 'get', resource: 'deployments', group: 'apps', namespace: 'shop', name: 'x' },
    ])

    expect(results.map(({ allowed }) => allowed)).toEqual([false, true, false, true])
    expect(results[0]!.reason).toContain('no RBAC rule grants "list" on "nodes"')
  })

  it('about an object by name is not answered for all objects', async () => {
    const server = await startAs({ subject: 'nils' }, RAW)
    const map = { verb: 'delete', resource: 'configmaps', namespace: 'shop' }

    const [named, other, all] = await ask(server, [
      { ...map, name: 'flags' },
      { ...map, name: 'other' },
      map,
    ])

    expect([named!.allowed, other!.allowed, all!.allowed]).toEqual([true, false, false])
  })

  it('about three things of a namespace asks for its rules once, which keep names apart', async () => {
    const server = await startAs({ subject: 'nils' }, RAW)
    const inShop = { namespace: 'shop' }

    const results = await ask(server, [
      { verb: 'delete', resource: 'configmaps', ...inShop },
      { verb: 'list', resource: 'pods', ...inShop },
      { verb: 'delete', resource: 'pods', ...inShop },
    ])

    expect(results.map(({ allowed }) => allowed)).toEqual([false, true, false])
    expect(reviews()).toEqual(['selfsubjectrulesreviews'])
  })

  it('takes both ways to write a subresource', async () => {
    const server = await startAs({ subject: 'nils' }, RAW)

    const results = await ask(server, [
      { verb: 'create', resource: 'pods/exec', namespace: 'shop' },
      { verb: 'create', resource: 'pods', subresource: 'exec', namespace: 'shop' },
      { verb: 'create', resource: 'pods', namespace: 'shop' },
    ])

    expect(results.map(({ allowed }) => allowed)).toEqual([true, true, false])
  })

  it('is asked once while its answer is fresh', async () => {
    let laterMs = 0
    const server = await startAs({ subject: 'nils' }, RAW, { now: () => Date.now() + laterMs })
    const check = { verb: 'list', resource: 'nodes' }
    await ask(server, [check, check])
    await ask(server, [check])
    const early = reviews().length
    laterMs = 31_000

    await ask(server, [check])

    expect([early, reviews().length]).toEqual([1, 2])
  })

  it('that fails is a denial for now, and asked again', async () => {
    const server = await startAs({ subject: 'nils' }, RAW)
    const check = { verb: 'list', resource: 'pods', namespace: 'shop' }
    cluster.setIntercept(answerStatus(503))
    const failed = await ask(server, [check])
    cluster.setIntercept(record)

    const answered = await ask(server, [check])

    expect(failed).toEqual([{ allowed: false, reason: 'apiserver_unreachable' }])
    expect(answered).toMatchObject([{ allowed: true }])
  })

  it('is asked one by one where the rules are not all known', async () => {
    const partly = await startCluster({
      objects: [...smallWorld(), ...accessObjects()],
      incompleteRules: true,
    })
    const file = registry
    registry = await writeRegistry(folder, { open: toEntry(partly) })
    const server = await startAs({ subject: 'nils' }, RAW)
    const seen: string[] = []
    partly.setIntercept((req) => {
      seen.push(req.url?.split('/').at(-1) ?? '')
      return false
    })

    const results = await ask(
      server,
      ['list', 'delete', 'get'].map((verb) => ({ verb, resource: 'pods', namespace: 'shop' })),
    )

    expect(results.map(({ allowed }) => allowed)).toEqual([true, false, true])
    expect(seen.filter((path) => path === 'selfsubjectaccessreviews')).toHaveLength(3)
    registry = file
    await partly.close()
  })
})

describe('a Secret', () => {
  const PLANTED = ['correct-horse-battery', 'sk_demo_51NotARealKey', 'tr0ub4dor']

  let world: SimulatedCluster

  beforeAll(async () => {
    world = await startCluster({ objects: PROD_EU.objects({ now: Date.now() }) })
    registry = await writeRegistry(folder, {
      open: toEntry(cluster),
      hinted: { ...toEntry(cluster), spec: { namespaces: ['shop', 'vault'] } },
      untiered: toEntry(untiered),
      world: toEntry(world),
      json: toEntry(world),
    })
  })
  afterAll(() => world.close())

  /** In any way that a value could be written. */
  function expectNoValue(text: string): void {
    for (const value of PLANTED) {
      expect(text).not.toContain(value)
      for (const shift of ['', ' ', '  ']) {
        const encoded = Buffer.from(shift + value).toString('base64')
        expect(text).not.toContain(encoded.slice(4, -4))
      }
    }
    // That a field is managed is no secret, what it holds may be.
    expect(text).not.toMatch(/last-applied-configuration(?!: \{\})/)
  }

  it.each([
    ['over protobuf', false],
    ['over JSON', true],
  ])('shows no value in a view that reveals none: %s', async (_, isJson) => {
    const server = await startAs(
      { subject: 'ada', groups: ['ops'] },
      { mode: 'tier', groupTiers: { ops: 'admin' } },
    )
    world.setIntercept((req) => {
      if (isJson) req.headers.accept = req.headers.accept?.replace(/^application\/vnd[^,]*,/, '')
      return false
    })
    const list = await readJson<{ items: { namespace: string; name: string }[] }>(
      server,
      '/api/clusters/world/secrets',
    )

    const texts = await Promise.all(
      list.items.flatMap(({ namespace: inNamespace, name }) =>
        ['', '/yaml?values=withheld', '/yaml?values=withheld&managedFields=false', '/events'].map(
          async (view) => {
            const answer = await server.send(
              `/api/clusters/world/secrets/${inNamespace}/${name}${view}`,
            )
            expect(answer.status, answer.text).toBe(200)
            return answer.text
          },
        ),
      ),
    )
    const search = await server.send('/api/clusters/world/search?q=cart&kinds=secrets')

    expect(list.items.length).toBeGreaterThan(4)
    for (const text of [JSON.stringify(list), ...texts, search.text]) expectNoValue(text)
    expect(texts.join('')).toContain('cart-database')
    expect(texts.join('')).toContain('DATABASE_URL')
    expectNoValue(server.log.join(''))
  })

  it('is broken off by the cluster: no part of it reaches answer or log', async () => {
    const server = await startAs(
      { subject: 'ada', groups: ['ops'] },
      { mode: 'tier', groupTiers: { ops: 'admin' } },
    )
    world.setIntercept((_req, res) => {
      res.writeHead(200, { 'content-type': 'application/json' })
      res.end('{"kind":"Secret","data":{"password":"correct-horse-battery",}}')
      return true
    })

    const answers = await Promise.all(
      ['', '/yaml', '/yaml?values=withheld', '/data/DATABASE_URL'].map((view) =>
        server.send(`/api/clusters/world/secrets/shop/cart-database${view}`),
      ),
    )

    expect(answers.map(({ status }) => status)).toEqual([502, 502, 502, 502])
    expect(answers.map(({ text }) => text).join('') + server.log.join('')).not.toMatch(
      /correct-h|battery/,
    )
  })
})

it('ends what a client asked of a cluster when the client goes away', async () => {
  const server = await startAs({ subject: 'nora' }, RAW)
  const closed = Promise.withResolvers<undefined>()
  const arrived = Promise.withResolvers<undefined>()
  const hang = hangForever()
  cluster.setIntercept((req, res) => {
    res.once('close', () => closed.resolve(undefined))
    arrived.resolve(undefined)
    return hang(req, res)
  })
  const leaving = new AbortController()

  const asking = server.fetch('/api/clusters/open/pods', { signal: leaving.signal })
  await arrived.promise
  leaving.abort()

  await expect(asking).rejects.toThrow()
  await expect(closed.promise).resolves.toBeUndefined()
})
