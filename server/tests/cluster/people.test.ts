import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestServer } from '../_server.ts'
import { expectDoneAs } from './_audit.ts'
import {
  BY_TIER,
  CONSOLE_ACCOUNT,
  openRealCluster,
  RAW_ACCOUNT,
  type RealCluster,
} from './_real-cluster.ts'

// People with few rights, and people who come with groups of their own.

interface List {
  readonly items: readonly { readonly name: string; readonly namespace: string }[]
  readonly gaps?: readonly { readonly namespace: string; readonly code: string }[]
}

const RAW = { mode: 'raw' } as const
const NORA = { subject: 'nora@example.com' }
const NILS = { subject: 'nils@example.com' }

let cluster: RealCluster

beforeAll(async () => {
  cluster = await openRealCluster()
  for (const namespace of ['payments-prod', 'search-prod']) {
    await cluster.admin.sendJson(
      `/api/v1/namespaces/${namespace}/configmaps/settings?fieldManager=tests&force=true`,
      {
        method: 'PATCH',
        headers: { 'content-type': 'application/apply-patch+yaml' },
        body: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' } },
      },
    )
  }
})
afterAll(() => cluster.close())

async function readJson<T>(server: TestServer, path: string): Promise<T> {
  const answer = await server.send(path)
  expect(answer.status, answer.text).toBe(200)
  return JSON.parse(answer.text) as T
}

async function startUntraced(...args: Parameters<RealCluster['startAs']>): Promise<TestServer> {
  const server = await cluster.startAs(...args)
  await cluster.takeTrace()
  return server
}

describe.each([
  ['tier', BY_TIER, CONSOLE_ACCOUNT],
  ['raw', RAW, RAW_ACCOUNT],
] as const)('in the mode %s', (_, authorization, account) => {
  it('who may list namespaces gets what is in theirs, with the others named', async () => {
    const server = await startUntraced(NORA, authorization)

    const list = await readJson<List>(server, '/api/clusters/real/configmaps')

    expect([...new Set(list.items.map(({ namespace }) => namespace))]).toEqual(['payments-prod'])
    expect(list.items.map(({ name }) => name)).toContain('settings')
    expect(list.gaps?.map(({ namespace }) => namespace)).toContain('search-prod')
    expect(new Set(list.gaps?.map(({ code }) => code))).toEqual(new Set(['denied']))
    expectDoneAs(await cluster.takeTrace(), { account, user: NORA.subject, groups: [] })
  })

  it('who may not list namespaces gets those that the registry names', async () => {
    const server = await startUntraced(NILS, authorization)

    const list = await readJson<List>(server, '/api/clusters/hinted/configmaps')

    expect([...new Set(list.items.map(({ namespace }) => namespace))]).toEqual(['search-prod'])
    expect(list.gaps).toEqual([
      expect.objectContaining({ namespace: 'payments-prod', code: 'denied' }),
    ])
    expectDoneAs(await cluster.takeTrace(), { account, user: NILS.subject, groups: [] })
  })

  it('who may not list namespaces is refused where the registry names none', async () => {
    const server = await startUntraced(NILS, authorization)

    const answer = await server.send('/api/clusters/real/configmaps')

    expect(answer.status).toBe(403)
    expect(JSON.parse(answer.text)).toMatchObject({
      kind: 'Status',
      reason: 'Forbidden',
      message: expect.stringContaining(`User "${NILS.subject}" cannot list resource`) as string,
    })
    expectDoneAs(await cluster.takeTrace(), { account, user: NILS.subject, groups: [] })
  })

  it('who may read one namespace is refused another one and what is in none', async () => {
    const server = await startUntraced(NORA, authorization)

    const answers = await Promise.all(
      ['configmaps?namespace=search-prod', 'secrets?namespace=payments-prod', 'nodes'].map((path) =>
        server.send(`/api/clusters/real/${path}`),
      ),
    )

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
    expectDoneAs(await cluster.takeTrace(), { account, user: NORA.subject, groups: [] })
  })
})

it('brings a person’s own groups under the prefix, whatever they are called', async () => {
  const groups = ['devs', 'größe', 'platform team']
  const server = await startUntraced({ subject: 'jürgen', groups }, RAW)

  await Promise.all(
    ['pods', 'dashboard', 'search?q=shop', 'crds'].map((path) =>
      server.send(`/api/clusters/real/${path}`),
    ),
  )

  expectDoneAs(await cluster.takeTrace(), {
    account: RAW_ACCOUNT,
    user: 'jürgen',
    groups: groups.map((group) => `periscope:${group}`),
  })
})

it('does nothing at all as somebody whose name Kubernetes reserves', async () => {
  const server = await startUntraced({ subject: 'system:kube-controller-manager' }, RAW)

  const answers = await Promise.all(
    ['pods', 'dashboard'].map((path) => server.send(`/api/clusters/real/${path}`)),
  )

  expect(answers.map(({ status }) => status)).toEqual([403, 403])
  expect((await cluster.takeTrace()).events).toEqual([])
})

it('shows no value of a Secret in a view that reveals none', async () => {
  const server = await startUntraced({ subject: 'ada', groups: ['admin'] }, BY_TIER)
  const secret = '/api/clusters/real/secrets/samples/shop-database'

  const texts = await Promise.all(
    [
      '/api/clusters/real/secrets',
      secret,
      `${secret}/yaml?values=withheld`,
      `${secret}/events`,
    ].map(async (path) => {
      const answer = await server.send(path)
      expect(answer.status, answer.text).toBe(200)
      return answer.text
    }),
  )

  const value = 'not-a-real-password'
  expect(texts[0]).toContain('shop-database')
  expect(texts[2]).toContain('<withheld: 19 bytes>')
  for (const text of [...texts, ...server.log]) {
    expect(text).not.toContain(value)
    expect(text).not.toContain(Buffer.from(value).toString('base64'))
  }
})
