import type { IncomingMessage } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerStatus, onlyFor } from '../demo/faults.ts'
import type { SimulatedCluster } from '../demo/simulated-cluster.ts'
import { PROD_EU } from '../demo/worlds/prod-eu.ts'
import {
  ADMIN,
  createFolder,
  type Folder,
  startCluster,
  toEntry,
  writeRegistry,
} from './_clusters.ts'
import { startTestServer, type TestServer } from './_server.ts'

// What is broken in the demo's cluster, as a person reads it.

const NOW = Date.parse('2026-03-01T10:00:00Z')

interface Explanation {
  readonly findings: {
    readonly cause: string
    readonly level: string
    readonly message: string
    readonly next?: { readonly text: string; readonly object?: { readonly name: string } }
  }[]
  readonly gaps?: { readonly source: string; readonly code: string }[]
}

let folder: Folder
let cluster: SimulatedCluster
let server: TestServer
let asked: string[] = []

const record = (req: IncomingMessage) => {
  asked.push(req.url ?? '')
  return false
}

beforeAll(async () => {
  folder = await createFolder()
  cluster = await startCluster({
    objects: PROD_EU.objects({ now: NOW }),
    now: () => NOW,
    intercept: record,
  })
  const registry = await writeRegistry(folder, { main: toEntry(cluster) })
  server = await startTestServer({
    env: {
      PERISCOPE_CLUSTERS_FILE: registry,
      PERISCOPE_AUTH_FILE: await folder.write('auth.yaml', ADMIN),
    },
    now: () => NOW,
  })
})

afterAll(async () => {
  await server.close()
  await cluster.close()
  await folder.remove()
})

async function get<T>(path: string): Promise<T> {
  const response = await server.fetch(`/api/clusters/main/${path}`)
  expect(response.status).toBe(200)
  return (await response.json()) as T
}

async function explain(path: string): Promise<Explanation> {
  asked = []
  return get<Explanation>(`${path}/explain`)
}

describe('explain', () => {
  it('names the real cause of the failing checkout before its symptom', async () => {
    const { findings } = await explain('deployments/shop/checkout')

    expect(findings.map(({ cause }) => cause)).toEqual(['missing-reference', 'crash-loop'])
    expect(findings[0]).toMatchObject({
      level: 'bad',
      message:
        '1 of 3 pods: Secret `checkout-database` has no key `DATABASE_URL`: it has `DATABASE_URI`. It is needed by variable `DATABASE_URL` of container `app`, marked as optional: the container starts without it and fails.',
      next: { object: { name: 'checkout-database' } },
    })
    expect(findings[1]?.message).toContain('Its last line: `panic: DATABASE_URL is not set`.')
  })

  it('says nothing of what works, and reads little for it', async () => {
    const { findings, gaps } = await explain('deployments/shop/storefront')

    expect({ findings, gaps }).toEqual({ findings: [], gaps: undefined })
    expect(asked.length).toBeLessThanOrEqual(3)
    expect(asked.filter((path) => path.includes('/log'))).toEqual([])
  })

  it.each([
    ['deployments/payments/fraud-scoring', 'unschedulable'],
    ['deployments/payments/settlement', 'scheduling-gated'],
    ['deployments/shop/image-resizer', 'image-pull'],
    ['deployments/shop/search', 'out-of-memory'],
    ['deployments/shop/recommendations', 'failing-probe rollout-stuck'],
    ['deployments/shop/reviews', 'finalizers'],
    ['deployments/shop/loyalty', 'missing-reference'],
    ['deployments/default/risk-report', 'quota-exceeded'],
    ['cronjobs/payments/reconcile', 'container-failed backoff-limit last-job-failed'],
    ['cronjobs/payments/quarter-close', 'suspended'],
    ['pvcs/payments/archive', 'claim-without-class'],
    ['services/shop/gift-cards', 'selector-matches-nothing'],
    [
      'ingresses/shop/shop-campaigns',
      'missing-service service-without-endpoints missing-tls-secret',
    ],
    ['horizontalpodautoscalers/shop/catalog', 'metrics-unavailable'],
    ['poddisruptionbudgets/payments/orders-db', 'disruption-blocked'],
    ['resourcequotas/default/few-pods', 'quota-reached'],
    ['rolebindings/shop/interns', 'missing-role'],
    ['namespaces/preview-1432', 'namespace-terminating'],
    ['configmaps/preview-1432/preview-state', 'finalizers'],
  ])('tells of %s: %s', async (path, causes) => {
    const { findings } = await explain(path)

    expect(findings.map(({ cause }) => cause).join(' ')).toBe(causes)
  })

  it('never shows a value of a Secret', async () => {
    const response = await server.fetch('/api/clusters/main/deployments/shop/checkout/explain')

    expect(await response.text()).not.toContain('hunter2')
  })

  it('reads the log of a run that said nothing in its status', async () => {
    const { findings } = await explain('cronjobs/payments/reconcile')

    expect(findings[0]?.message).toContain('upstream closed the connection')
    expect(
      asked.filter((path) => /\/log\?.*tailLines=20&limitBytes=16384/.test(path)),
    ).toHaveLength(1)
  })

  it('makes a gap of what cannot be read', async () => {
    cluster.setIntercept(onlyFor(/\/(secrets|events)/, answerStatus(403)))

    const { findings, gaps } = await explain('deployments/shop/checkout')
    cluster.setIntercept(record)

    expect(findings.map(({ cause }) => cause)).toEqual(['crash-loop'])
    expect(gaps?.map(({ source, code }) => `${source}: ${code}`).sort()).toEqual([
      'events in shop: denied',
      'secrets shop/checkout-database: denied',
    ])
  })

  it('is not found for an object that is not there', async () => {
    const response = await server.fetch('/api/clusters/main/deployments/shop/nothing/explain')

    expect(response.status).toBe(404)
  })
})

interface AttentionList {
  readonly items: {
    readonly cause: string
    readonly level: string
    readonly message: string
    readonly count: number
    readonly object: { readonly kind: string; readonly name: string }
    readonly examples: object[]
  }[]
  readonly total: number
  readonly gaps?: { readonly source: string }[]
}

describe('attention', () => {
  it('lists what is broken by workload, the worst first, each with its cause', async () => {
    const { items, total } = await get<AttentionList>('attention')

    const lines = items.map(({ object, cause }) => `${object.kind} ${object.name}: ${cause}`)
    expect(lines).toEqual(
      expect.arrayContaining([
        'Deployment checkout: missing-reference',
        'Deployment recommendations: failing-probe',
        'Deployment settlement: scheduling-gated',
        'Namespace preview-1432: namespace-terminating',
        'CronJob reconcile: last-job-failed',
        'PersistentVolumeClaim archive: claim-without-class',
      ]),
    )
    const levels = items.map(({ level }) => level)
    expect(levels).toEqual(levels.toSorted())
    expect(total).toBe(items.length)
  })

  it('keeps to the namespaces that are asked for', async () => {
    const { items } = await get<AttentionList>('attention?namespace=payments,default')

    expect(items.map(({ object }) => object.name).sort()).toEqual([
      'archive',
      'fraud-scoring',
      'reconcile',
      'risk-report',
      'settlement',
    ])
  })

  it('names the list that it could not read', async () => {
    cluster.setIntercept(onlyFor(/\/deployments/, answerStatus(403)))

    const { items, gaps } = await get<AttentionList>('attention?namespace=shop')
    cluster.setIntercept(record)

    expect(items.length).toBeGreaterThan(0)
    expect(gaps).toEqual([expect.objectContaining({ source: 'deployments', code: 'denied' })])
  })
})
