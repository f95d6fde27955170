import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { KubeObject } from '../objects.ts'
import { decodeEnvelope, decodeMessage } from '../protobuf/decode.ts'
import { encodeMessage } from '../protobuf/encode.ts'
import { toEnvelope } from '../protobuf/envelope.ts'
import { startSimulatedCluster, type SimulatedCluster } from '../simulated-cluster.ts'
import { createTestClient, type TestClient } from '../test-client.ts'
import { createContext } from '../worlds/build/context.ts'
import { backupObject, customDefinitions } from '../worlds/build/custom.ts'
import type { Status } from './status.ts'

const ADMIN = { as: 'dev@local', groups: ['periscope-tier:admin'] }
const PROTOBUF = 'application/vnd.kubernetes.protobuf'
const TABLE = 'application/json;as=Table;v=v1;g=meta.k8s.io'
const METADATA = 'as=PartialObjectMetadataList;v=v1;g=meta.k8s.io'

interface List {
  kind: string
  metadata: { resourceVersion: string; continue?: string; remainingItemCount?: number }
  items: { kind?: string; metadata: { name: string; namespace: string } }[]
}

function pod(name: string, namespace = 'shop', labels: Record<string, string> = {}): KubeObject {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace, labels },
    spec: { containers: [{ name: 'app', image: 'app:1' }], nodeName: 'n1' },
    status: { phase: 'Running' },
  }
}

function namespace(name: string): KubeObject {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name }, status: { phase: 'Active' } }
}

const context = createContext({ seed: 1, now: Date.parse('2026-03-01T10:00:00Z'), region: 'x' })

let cluster: SimulatedCluster
let client: TestClient

beforeAll(async () => {
  cluster = await startSimulatedCluster({
    objects: [
      namespace('shop'),
      namespace('payments'),
      ...Array.from({ length: 10 }, (_, index) =>
        pod(`p${index}`, 'shop', { n: String(index % 2) }),
      ),
      pod('ledger', 'payments'),
      ...customDefinitions(context),
      backupObject(context, 'payments', 'nightly'),
    ],
    historySize: 20,
    users: {
      'root-token': { name: 'root', groups: ['system:masters'] },
      'plain-token': { name: 'plain', groups: [] },
    },
  })
  client = createTestClient(cluster)
})

afterAll(async () => {
  client.close()
  await cluster.close()
})

async function status(path: string, request = {}): Promise<Status> {
  const response = await client.send(path, request)
  const body = response.json<Status>()
  expect(body.code).toBe(response.status)
  return body
}

describe('authentication and impersonation', () => {
  it('answers 401 without a known token', async () => {
    expect(await status('/api/v1/pods', { headers: { authorization: 'Bearer wrong' } })).toEqual({
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Failure',
      message: 'Unauthorized',
      reason: 'Unauthorized',
      code: 401,
    })
  })

  it('refuses impersonation to an account that may not impersonate', async () => {
    const headers = { authorization: 'Bearer plain-token' }

    const answer = await status('/api/v1/pods', { as: 'alice', headers })

    expect(answer.message).toBe(
      'users "alice" is forbidden: User "plain" cannot impersonate resource "users" in API group "" at the cluster scope',
    )
  })

  it('refuses an extra that the account may not impersonate', async () => {
    const answer = await status('/api/v1/pods', {
      as: 'alice',
      headers: { 'impersonate-extra-team': 'x' },
    })

    expect(answer.message).toContain(
      'cannot impersonate resource "userextras/team" in API group "authentication.k8s.io"',
    )
  })

  it('refuses a service account as target: the console may impersonate users and groups only', async () => {
    const answer = await status('/api/v1/pods', { as: 'system:serviceaccount:shop:default' })

    expect(answer.message).toContain(
      'cannot impersonate resource "serviceaccounts" in API group "" in the namespace "shop"',
    )
  })

  it('takes several groups', async () => {
    const groups = ['first', 'periscope-tier:admin']

    expect((await client.send('/api/v1/nodes', { as: 'x', groups })).status).toBe(200)
  })
})

describe('Status wording', () => {
  it.each([
    [
      '/api/v1/pods',
      'pods is forbidden: User "alice" cannot list resource "pods" in API group "" at the cluster scope',
      { kind: 'pods' },
    ],
    [
      '/api/v1/namespaces/shop/pods/p1',
      'pods "p1" is forbidden: User "alice" cannot get resource "pods" in API group "" in the namespace "shop"',
      { name: 'p1', kind: 'pods' },
    ],
    [
      '/apis/apps/v1/deployments?watch=1',
      'deployments.apps is forbidden: User "alice" cannot watch resource "deployments" in API group "apps" at the cluster scope',
      { group: 'apps', kind: 'deployments' },
    ],
    [
      '/api/v1/namespaces/shop/pods/p1/log',
      'pods "p1" is forbidden: User "alice" cannot get resource "pods/log" in API group "" in the namespace "shop"',
      { name: 'p1', kind: 'pods' },
    ],
    ['/metrics', 'forbidden: User "alice" cannot get path "/metrics"', {}],
  ])('403 for %s', async (path, message, details) => {
    expect(await status(path, { as: 'alice' })).toEqual({
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Failure',
      message,
      reason: 'Forbidden',
      details,
      code: 403,
    })
  })

  it.each([
    ['/api/v1/namespaces/shop/pods/none', 404, 'pods "none" not found'],
    ['/api/v1/gadgets', 404, 'the server could not find the requested resource'],
    [
      '/api/v1/namespaces/shop/pods/p1/nothing',
      404,
      'the server could not find the requested resource',
    ],
    ['/api/v1/pods?fieldSelector=spec.x%3D1', 400, 'field label not supported: spec.x'],
    [
      '/api/v1/pods?labelSelector=a%3D%3D%3D',
      400,
      "unable to parse requirement: found '=', expected: identifier",
    ],
    ['/api/v1/pods?limit=many', 400, 'strconv.ParseInt: parsing "many": invalid syntax'],
    [
      '/api/v1/pods?resourceVersion=new',
      400,
      'invalid resource version: resourceVersion: Invalid value: "new": strconv.ParseUint: parsing "new": invalid syntax',
    ],
    [
      '/api/v1/pods?continue=!!',
      400,
      'invalid continue token: continue key is not valid: Unexpected end of JSON input',
    ],
    [
      '/api/v1/pods?resourceVersionMatch=Exact',
      422,
      'ListOptions.meta.k8s.io "" is invalid: resourceVersionMatch: Forbidden: resourceVersionMatch is forbidden unless resourceVersion is provided',
    ],
  ])('%s: %d', async (path, code, message) => {
    const answer = await status(path, ADMIN)

    expect([answer.code, answer.message]).toEqual([code, message])
  })

  it('answers 504 for a version that does not exist yet', async () => {
    const answer = await status(
      '/api/v1/pods?resourceVersion=99999999&resourceVersionMatch=NotOlderThan',
      ADMIN,
    )

    expect(answer).toMatchObject({
      code: 504,
      reason: 'Timeout',
      details: {
        causes: [{ reason: 'ResourceVersionTooLarge', message: 'Too large resource version' }],
        retryAfterSeconds: 1,
      },
    })
  })

  it('encodes errors as protobuf for a client that asks for it', async () => {
    const response = await client.send('/api/v1/namespaces/shop/pods/none', {
      ...ADMIN,
      headers: { accept: PROTOBUF },
    })
    const envelope = decodeEnvelope(response.bytes)

    expect(envelope?.kind).toBe('Status')
    expect(decodeMessage('meta.v1.Status', envelope!.raw)).toMatchObject({
      code: 404,
      reason: 'NotFound',
    })
  })
})

describe('content negotiation', () => {
  const get = (accept: string, path = '/api/v1/namespaces/shop/pods') =>
    client.send(path, { ...ADMIN, headers: { accept } })

  it.each([
    ['', 'application/json'],
    ['*/*', 'application/json'],
    [PROTOBUF, PROTOBUF],
    [`${PROTOBUF},application/json`, PROTOBUF],
    [`application/json;q=0.5,${PROTOBUF};q=0.9`, PROTOBUF],
    [`application/json,${PROTOBUF};q=0.9`, 'application/json'],
    [`text/html,${PROTOBUF};q=0.2`, PROTOBUF],
  ])('%j is answered as %s', async (accept, expected) => {
    expect((await get(accept)).headers['content-type']).toBe(expected)
  })

  it('answers 406 with what it has', async () => {
    const answer = await get('text/html')

    expect(answer.status).toBe(406)
    expect(answer.json<Status>().message).toBe(
      '406: Not Acceptable\n\nAvailable representations: application/json, application/yaml, application/vnd.kubernetes.protobuf',
    )
  })

  it('has no protobuf for custom resources, and takes the next type', async () => {
    const path = '/apis/backup.example.com/v1/databasebackups'

    expect((await get(PROTOBUF, path)).status).toBe(406)
    expect((await get(`${PROTOBUF},application/json`, path)).headers['content-type']).toBe(
      'application/json',
    )
  })

  it('lists the same pods in every encoding', async () => {
    const json = (await get('application/json')).json<List>()
    const envelope = decodeEnvelope((await get(PROTOBUF)).bytes)
    const protobuf = decodeMessage('core.v1.PodList', envelope!.raw) as List

    expect(envelope).toMatchObject({ apiVersion: 'v1', kind: 'PodList' })
    expect(protobuf.items).toEqual(json.items)
    expect(protobuf.metadata).toEqual(json.metadata)
  })

  it('leaves the type out of items, except for custom resources', async () => {
    const pods = (await get('application/json')).json<List>()
    const backups = (
      await get('application/json', '/apis/backup.example.com/v1beta1/databasebackups')
    ).json<List>()

    expect(pods.items[0]).not.toHaveProperty('kind')
    expect(backups.items[0]).toMatchObject({
      apiVersion: 'backup.example.com/v1beta1',
      kind: 'DatabaseBackup',
    })
  })

  it('makes tables with the printer columns', async () => {
    const table = (await get(`${TABLE},application/json`)).json<{
      kind: string
      columnDefinitions: { name: string }[]
      rows: { cells: unknown[] }[]
    }>()

    expect(table.kind).toBe('Table')
    expect(table.columnDefinitions.slice(0, 5).map(({ name }) => name)).toEqual([
      'Name',
      'Ready',
      'Status',
      'Restarts',
      'Age',
    ])
    expect(table.rows[0]?.cells.slice(0, 3)).toEqual(['p0', '0/1', 'Running'])
  })

  it('makes tables of custom resources from their definition', async () => {
    const table = (await get(TABLE, '/apis/backup.example.com/v1/databasebackups')).json<{
      rows: { cells: unknown[] }[]
    }>()

    expect(table.rows[0]?.cells.slice(0, 4)).toEqual(['nightly', '0 2 * * *', 14, false])
  })

  it.each(['application/json', PROTOBUF])(
    'reduces objects to their metadata as %s',
    async (type) => {
      const response = await get(`${type};${METADATA}`)
      const list =
        type === PROTOBUF
          ? (decodeMessage(
              'meta.v1.PartialObjectMetadataList',
              decodeEnvelope(response.bytes)!.raw,
            ) as List)
          : response.json<List>()

      expect(list.items).toHaveLength(10)
      expect(list.items[0]).not.toHaveProperty('spec')
    },
  )

  it('compresses large answers when the client reads gzip', async () => {
    const big = {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'big', namespace: 'shop' },
      data: { x: 'x'.repeat(200_000) },
    }
    cluster.store.create(big)
    const path = '/api/v1/namespaces/shop/configmaps'

    const packed = await client.send(path, { ...ADMIN, headers: { 'accept-encoding': 'gzip' } })
    const plain = await client.send(path, ADMIN)

    expect(packed.headers['content-encoding']).toBe('gzip')
    expect(plain.headers).not.toHaveProperty('content-encoding')
    expect(packed.json()).toEqual(plain.json())
  })
})

describe('lists', () => {
  const list = async (query: string): Promise<List> =>
    (await client.send(`/api/v1/pods?${query}`, ADMIN)).json<List>()
  const namesOf = (page: List): string[] => page.items.map(({ metadata }) => metadata.name)

  it('continues in the state that the first page saw', async () => {
    const first = await list('limit=4')
    cluster.store.create(pod('p35'))
    const second = await list(`limit=4&continue=${first.metadata.continue!}`)
    const third = await list(`limit=4&continue=${second.metadata.continue!}`)
    cluster.store.delete({ apiVersion: 'v1', kind: 'Pod', namespace: 'shop', name: 'p35' })

    expect([first, second, third].flatMap(namesOf)).toEqual([
      'ledger',
      'p0',
      'p1',
      'p2',
      'p3',
      'p4',
      'p5',
      'p6',
      'p7',
      'p8',
      'p9',
    ])
    expect(first.metadata.remainingItemCount).toBe(7)
    expect(third.metadata.continue).toBeUndefined()
    expect(second.metadata.resourceVersion).toBe(first.metadata.resourceVersion)
  })

  it('answers 410 and a token for the rest when the first page is too old', async () => {
    const first = await list('limit=4')
    cluster.store.create(pod('late'))
    cluster.store.compact()

    const answer = await status(`/api/v1/pods?limit=4&continue=${first.metadata.continue!}`, ADMIN)
    const rest = await list(`continue=${answer.metadata.continue!}`)
    cluster.store.delete({ apiVersion: 'v1', kind: 'Pod', namespace: 'shop', name: 'late' })

    expect(answer).toMatchObject({ code: 410, reason: 'Expired' })
    expect(answer.message).toContain('The provided continue parameter is too old')
    expect(namesOf(rest)).toEqual(['p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9'])
  })

  it('does not count what is left of a selection', async () => {
    const page = await list('limit=2&labelSelector=n%3D1')

    expect(namesOf(page)).toEqual(['p1', 'p3'])
    expect(page.metadata).not.toHaveProperty('remainingItemCount')
  })

  it('ignores the limit of a list from the cache', async () => {
    expect((await list('limit=2&resourceVersion=0')).items).toHaveLength(11)
  })

  it('keeps to a namespace', async () => {
    const page = (await client.send('/api/v1/namespaces/payments/pods', ADMIN)).json<List>()

    expect(namesOf(page)).toEqual(['ledger'])
  })
})

describe('writes', () => {
  const path = '/api/v1/namespaces/shop/configmaps'
  const body = { metadata: { name: 'flags' }, data: { a: '1' } }

  it('creates, updates, patches and deletes', async () => {
    const created = await client.send(path, { ...ADMIN, method: 'POST', body })
    expect(created.status).toBe(201)

    const again = await client.send(path, { ...ADMIN, method: 'POST', body })
    expect(again.json<Status>()).toMatchObject({ code: 409, reason: 'AlreadyExists' })

    const stale = { ...body, metadata: { name: 'flags', resourceVersion: '1' } }
    const conflict = await client.send(`${path}/flags`, { ...ADMIN, method: 'PUT', body: stale })
    expect(conflict.json<Status>()).toMatchObject({ code: 409, reason: 'Conflict' })

    const headers = { 'content-type': 'application/merge-patch+json' }
    const patch = { data: { a: null, b: '2' } }
    const patched = await client.send(`${path}/flags`, {
      ...ADMIN,
      method: 'PATCH',
      headers,
      body: patch,
    })
    expect(patched.json()).toMatchObject({ data: { b: '2' } })
    expect(patched.json<{ data: object }>().data).not.toHaveProperty('a')

    const deleted = await client.send(`${path}/flags`, { ...ADMIN, method: 'DELETE' })
    expect(deleted.json<Status>()).toMatchObject({
      status: 'Success',
      details: { name: 'flags', kind: 'configmaps' },
    })
  })

  it('takes protobuf bodies, in which absent members are written as empty', async () => {
    const object = {
      metadata: { name: 'proto', namespace: '', uid: '', generation: 0 },
      data: { a: '' },
    }
    const raw = encodeMessage('core.v1.ConfigMap', object)
    const request = {
      ...ADMIN,
      method: 'POST',
      headers: { 'content-type': PROTOBUF },
      body: toEnvelope({ apiVersion: 'v1', kind: 'ConfigMap' }, raw),
    }

    const created = (await client.send(path, request)).json<KubeObject>()

    expect(created.metadata.uid).toMatch(/^[0-9a-f-]{36}$/)
    expect(created).toMatchObject({
      metadata: { name: 'proto', namespace: 'shop' },
      data: { a: '' },
    })
  })

  it('creates namespaces, and objects in those that exist only', async () => {
    const request = { ...ADMIN, method: 'POST', body: { metadata: { name: 'fresh' } } }
    expect((await status('/api/v1/namespaces/fresh/configmaps', request)).message).toBe(
      'namespaces "fresh" not found',
    )

    expect((await client.send('/api/v1/namespaces', request)).status).toBe(201)
    expect((await client.send('/api/v1/namespaces/fresh/configmaps', request)).status).toBe(201)
  })

  it('answers 422 for a name that cannot be', async () => {
    const answer = await status(path, {
      ...ADMIN,
      method: 'POST',
      body: { metadata: { name: 'No_Good' } },
    })

    expect(answer).toMatchObject({
      code: 422,
      reason: 'Invalid',
      details: { name: 'No_Good', kind: 'ConfigMap' },
    })
  })

  it('answers 405 for what exists but is not simulated', async () => {
    const answer = await status('/api/v1/namespaces/shop/pods/p1/exec', {
      ...ADMIN,
      method: 'POST',
    })

    expect(answer.reason).toBe('MethodNotAllowed')
  })

  it('keeps an object with finalizers until the last one is removed', async () => {
    const kept = { metadata: { name: 'kept', finalizers: ['example.com/x'] } }
    await client.send(path, { ...ADMIN, method: 'POST', body: kept })

    const deleted = await client.send(`${path}/kept`, { ...ADMIN, method: 'DELETE' })
    expect(deleted.json<{ metadata: object }>().metadata).toHaveProperty('deletionTimestamp')

    const headers = { 'content-type': 'application/merge-patch+json' }
    await client.send(`${path}/kept`, {
      ...ADMIN,
      method: 'PATCH',
      headers,
      body: { metadata: { finalizers: null } },
    })
    expect((await client.send(`${path}/kept`, ADMIN)).status).toBe(404)
  })

  it('writes nothing in a dry run', async () => {
    const answer = await client.send(`${path}?dryRun=All`, {
      ...ADMIN,
      method: 'POST',
      body: { metadata: { name: 'dry' } },
    })

    expect(answer.status).toBe(201)
    expect((await client.send(`${path}/dry`, ADMIN)).status).toBe(404)
  })
})

describe('reviews and discovery', () => {
  it.each([
    [ADMIN, true],
    [{ as: 'alice' }, false],
  ])('answers SelfSubjectAccessReview for %j: %s', async (who, allowed) => {
    const body = { spec: { resourceAttributes: { verb: 'delete', resource: 'nodes' } } }

    const answer = await client.send('/apis/authorization.k8s.io/v1/selfsubjectaccessreviews', {
      ...who,
      method: 'POST',
      body,
    })

    expect(answer.json()).toMatchObject({ status: { allowed } })
  })

  it('lists the rules of a namespace', async () => {
    const body = { spec: { namespace: 'shop' } }

    const answer = await client.send('/apis/authorization.k8s.io/v1/selfsubjectrulesreviews', {
      ...ADMIN,
      method: 'POST',
      body,
    })

    expect(answer.json()).toMatchObject({ status: { incomplete: false } })
    expect(
      answer.json<{ status: { resourceRules: object[] } }>().status.resourceRules,
    ).toContainEqual({ verbs: ['*'], apiGroups: ['*'], resources: ['*'] })
  })

  it('lets anybody with a login discover', async () => {
    const aggregated = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList'
    const response = await client.send('/apis', { as: 'alice', headers: { accept: aggregated } })

    expect(response.headers['content-type']).toBe(aggregated)
    expect(
      response
        .json<{ items: { metadata: { name: string } }[] }>()
        .items.map(({ metadata }) => metadata.name),
    ).toContain('backup.example.com')
  })

  it('publishes a schema for every kind it serves', async () => {
    const index = (await client.send('/openapi/v3', ADMIN)).json<{
      paths: Record<string, { serverRelativeURL: string }>
    }>()

    for (const { serverRelativeURL } of Object.values(index.paths)) {
      const document = (await client.send(serverRelativeURL, ADMIN)).json<{
        components: { schemas: object }
      }>()
      const text = JSON.stringify(document)
      for (const [, name] of text.matchAll(/#\/components\/schemas\/([^"]+)/g)) {
        expect(document.components.schemas).toHaveProperty([name!])
      }
    }
  })
})
