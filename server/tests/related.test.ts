import type { IncomingMessage } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { components } from '../../generated/types.ts'
import type { KubeObject } from '../demo/objects.ts'
import type { SimulatedCluster } from '../demo/simulated-cluster.ts'
import { PROD_EU } from '../demo/worlds/prod-eu.ts'
import { ADMIN, createFolder, devPerson, type Folder, pod, startCluster } from './_clusters.ts'
import { toEntry, writeRegistry } from './_clusters.ts'
import { startTestServer, type TestServer } from './_server.ts'

// What objects are related to, on the large cluster of the demo: every answer is checked against the contract.

type RelatedObjects = components['schemas']['RelatedObjects']

let folder: Folder
let cluster: SimulatedCluster
let server: TestServer
let asNora: TestServer
let asked: string[] = []

const record = (req: IncomingMessage) => {
  asked.push(`${req.method ?? ''} ${req.url ?? ''} ${req.headers.accept ?? ''}`)
  return false
}

/** A namespace in which things are missing, foreign or many. */
function oddObjects(): KubeObject[] {
  const rollout = { apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout', name: 'web', uid: 'r-1' }
  const spec = {
    containers: [
      {
        name: 'app',
        image: 'app:1',
        env: [{ name: 'URL', valueFrom: { secretKeyRef: { name: 'gone', key: 'url' } } }],
        envFrom: [{ configMapRef: { name: 'flags' } }],
      },
    ],
  }
  const crowd = Array.from({ length: 40 }, (_, index): KubeObject => {
    const one = pod('odd', `web-${index}`)
    const ownerReferences = [{ ...rollout, controller: true }]
    return { ...one, metadata: { ...one.metadata, labels: { app: 'web' }, ownerReferences }, spec }
  })
  return [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'odd' } },
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'flags', namespace: 'odd' } },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'web', namespace: 'odd' },
      spec: { selector: { app: 'web' } },
    },
    { ...pod('odd', 'bare'), spec },
    ...crowd,
  ]
}

beforeAll(async () => {
  folder = await createFolder()
  cluster = await startCluster({
    objects: [...PROD_EU.objects({ now: Date.now() }), ...oddObjects()],
    intercept: record,
  })
  const registry = await writeRegistry(folder, { c1: toEntry(cluster) })
  const startAs = async (name: string, person: object) =>
    startTestServer({
      env: {
        PERISCOPE_CLUSTERS_FILE: registry,
        PERISCOPE_AUTH_FILE: await folder.write(`${name}.yaml`, person),
      },
    })
  server = await startAs('ada', ADMIN)
  asNora = await startAs('nora', devPerson('nora@example.com', [], { mode: 'raw' }))
})
afterAll(async () => {
  await Promise.all([server.close(), asNora.close()])
  await cluster.close()
  await folder.remove()
})

async function readRelated(path: string, from = server): Promise<RelatedObjects> {
  asked = []
  const answer = await from.fetch(`/api/clusters/c1/${path}/related`)
  const text = await answer.text()
  expect(answer.status, text).toBe(200)
  return JSON.parse(text) as RelatedObjects
}

/** `ReplicaSet/shop/cart-1 owns Pod/shop/cart-2`, with the field if there is one. */
function writeRelations({ relations }: RelatedObjects): string[] {
  return relations.map(({ from, type, to, via }) =>
    [from, type, to, ...(via === undefined ? [] : [`(${via})`])].join(' '),
  )
}

async function findName(path: string, prefix: string): Promise<string> {
  const answer = await server.fetch(`/api/clusters/c1/${path}?namespace=shop,payments`)
  const { items } = (await answer.json()) as { items: { name: string }[] }
  return items.find(({ name }) => name.startsWith(prefix))!.name
}

describe('a pod', () => {
  it('has owners to the top, what it uses, what selects it and its node', async () => {
    const name = await findName('pods', 'storefront-')
    const set = await findName('replicasets', 'storefront-')
    const id = `Pod/shop/${name}`

    const related = await readRelated(`pods/shop/${name}`)

    expect(related.root).toBe(id)
    expect(related.objects[0]).toMatchObject({ id, exists: true, level: 'ok', status: 'Running' })
    const node = related.objects.find(({ kind }) => kind === 'Node')!
    expect(node).toMatchObject({ path: 'nodes', exists: true, level: 'ok', status: 'Ready' })
    expect(writeRelations(related)).toEqual([
      `ReplicaSet/shop/${set} owns ${id}`,
      `${id} uses ConfigMap/shop/storefront-config (volume config)`,
      `${id} uses ServiceAccount/shop/default (serviceAccountName)`,
      `${id} uses PriorityClass/business-critical (priorityClassName)`,
      `${id} runs-on ${node.id}`,
      `Service/shop/storefront selects ${id}`,
      `PodDisruptionBudget/shop/storefront selects ${id}`,
      `NetworkPolicy/shop/allow-ingress selects ${id}`,
      `NetworkPolicy/shop/default-deny selects ${id}`,
      `Deployment/shop/storefront owns ReplicaSet/shop/${set}`,
      'Ingress/shop/shop routes Service/shop/storefront (shop.example.com/)',
      'HorizontalPodAutoscaler/shop/storefront scales Deployment/shop/storefront',
    ])
    expect(related).not.toHaveProperty('gaps')
    expect(related).not.toHaveProperty('rest')
  })

  it('has claims down to their class', async () => {
    const related = await readRelated('pods/payments/orders-db-0')

    const volume = related.objects.find(({ kind }) => kind === 'PersistentVolume')!
    expect(writeRelations(related)).toEqual(
      expect.arrayContaining([
        'StatefulSet/payments/orders-db owns Pod/payments/orders-db-0',
        'Pod/payments/orders-db-0 uses PersistentVolumeClaim/payments/data-orders-db-0 (volume data)',
        `PersistentVolumeClaim/payments/data-orders-db-0 binds ${volume.id}`,
        `${volume.id} binds StorageClass/gp3 (storageClassName)`,
      ]),
    )
  })

  it('is not looked for in other namespaces', async () => {
    await readRelated(`pods/shop/${await findName('pods', 'cart-')}`)

    const lists = asked.filter((one) => !/namespaces\/shop\/|\/(nodes|priorityclasses)\//.test(one))
    expect(lists).toEqual([])
  })

  it('names what is missing, and an owner of an unknown kind', async () => {
    const { objects } = await readRelated('pods/odd/web-0')

    expect(objects).toContainEqual({
      id: 'Secret/odd/gone',
      kind: 'Secret',
      path: 'secrets',
      namespace: 'odd',
      name: 'gone',
      exists: false,
    })
    expect(objects).toContainEqual({
      id: 'Rollout.argoproj.io/odd/web',
      kind: 'Rollout',
      group: 'argoproj.io',
      namespace: 'odd',
      name: 'web',
    })
  })
})

describe('workloads', () => {
  it('a deployment has replica sets that are in use, their pods and an autoscaler', async () => {
    const related = await readRelated('deployments/shop/recommendations')

    const sets = related.objects.filter(({ kind }) => kind === 'ReplicaSet')
    expect(sets).toHaveLength(2)
    expect(sets[0]).toMatchObject({ level: 'bad', status: '0/1' })
    for (const { id } of sets) {
      expect(writeRelations(related)).toContain(`Deployment/shop/recommendations owns ${id}`)
    }
    expect(related.objects.filter(({ kind }) => kind === 'Pod')).toHaveLength(3)
  })

  it('a stateful set has its claims, a cron job its jobs', async () => {
    const set = await readRelated('statefulsets/payments/orders-db')
    const cronJob = await readRelated('cronjobs/payments/reconcile')

    expect(writeRelations(set)).toContain(
      'StatefulSet/payments/orders-db uses PersistentVolumeClaim/payments/data-orders-db-2 ' +
        '(volumeClaimTemplate data)',
    )
    const jobs = cronJob.objects.filter(({ kind }) => kind === 'Job')
    expect(jobs.map(({ status }) => status)).toEqual(['Failed', 'Complete', 'Complete', 'Complete'])
    expect(cronJob.objects.filter(({ kind }) => kind === 'Pod')).toHaveLength(4)
  })

  it('an autoscaler leads to pods', async () => {
    const related = await readRelated('horizontalpodautoscalers/shop/storefront')

    expect(writeRelations(related)[0]).toBe(
      'HorizontalPodAutoscaler/shop/storefront scales Deployment/shop/storefront',
    )
    expect(related.objects.filter(({ kind }) => kind === 'Pod')).toHaveLength(6)
  })
})

describe('the network', () => {
  it('a service has pods with their owners, slices and ingresses', async () => {
    const related = await readRelated('services/shop/cart')

    const count = (kind: string) => related.objects.filter((one) => one.kind === kind).length
    expect([count('Pod'), count('ReplicaSet'), count('EndpointSlice')]).toEqual([4, 1, 1])
    expect(writeRelations(related)).toContain(
      'Ingress/shop/shop routes Service/shop/cart (shop.example.com/api/cart)',
    )
    expect(related.objects.at(-1)).toMatchObject({ id: 'Deployment/shop/cart', status: '4/4' })
  })

  it('an ingress leads through services to pods', async () => {
    const related = await readRelated('ingresses/shop/shop')

    expect(writeRelations(related)).toEqual(
      expect.arrayContaining([
        'Ingress/shop/shop uses Secret/shop/shop-tls (tls shop.example.com)',
        'Ingress/shop/shop uses IngressClass/nginx (ingressClassName)',
        expect.stringMatching(/^Service\/shop\/catalog selects Pod\/shop\/catalog-/),
      ]),
    )
  })

  it('shows a dozen pods, the broken ones first, and counts the others', async () => {
    const related = await readRelated('networkpolicies/shop/default-deny')

    const pods = related.objects.filter(({ kind }) => kind === 'Pod')
    const list = await server.fetch('/api/clusters/c1/pods?namespace=shop')
    const { items } = (await list.json()) as { items: object[] }
    expect(pods).toHaveLength(12)
    expect(pods.slice(0, 2).map(({ level }) => level)).toEqual(['bad', 'bad'])
    expect(related.rest).toEqual([{ kind: 'Pod', count: expect.any(Number) as number }])
    expect(related.rest![0]!.count).toBeLessThan(items.length - 11)
  })
})

describe('configuration', () => {
  it.each([
    [
      'configmaps/shop/storefront-config',
      ['Deployment/shop/storefront uses ConfigMap/shop/storefront-config (volume config)'],
    ],
    [
      'secrets/shop/cart-database',
      ['Deployment/shop/cart uses Secret/shop/cart-database (env DATABASE_URL)'],
    ],
    [
      'secrets/shop/shop-tls',
      ['Ingress/shop/shop uses Secret/shop/shop-tls (tls shop.example.com)'],
    ],
    [
      'serviceaccounts/payments/payment-gateway',
      [
        'Deployment/payments/payment-gateway uses ServiceAccount/payments/payment-gateway ' +
          '(serviceAccountName)',
      ],
    ],
    [
      'configmaps/odd/flags',
      [
        'Pod/odd/bare uses ConfigMap/odd/flags (envFrom)',
        'Rollout.argoproj.io/odd/web uses ConfigMap/odd/flags (envFrom)',
      ],
    ],
  ])('of %s says who uses it', async (path, expected) => {
    expect(writeRelations(await readRelated(path))).toEqual(expected)
  })

  it('a claim has its volume, its class and the stateful set of its pod', async () => {
    const related = await readRelated('pvcs/payments/data-orders-db-0')

    expect(related.objects.map(({ kind }) => kind)).toEqual([
      'PersistentVolumeClaim',
      'PersistentVolume',
      'StatefulSet',
      'StorageClass',
    ])
  })

  it('a claim of a class that is not there says so', async () => {
    const { objects } = await readRelated('pvcs/payments/archive')

    expect(objects[1]).toMatchObject({ kind: 'StorageClass', exists: false })
  })

  it('never asks for a secret’s values', async () => {
    await readRelated('deployments/shop/cart')
    await readRelated('secrets/shop/cart-database')

    const secrets = asked.filter((one) => one.includes('/secrets/'))
    expect(secrets.length).toBeGreaterThan(0)
    expect(secrets.every((one) => one.includes('as=PartialObjectMetadata'))).toBe(true)
  })
})

describe('access', () => {
  const group = 'rbac.authorization.k8s.io'

  it('a binding has its role and subjects', async () => {
    const related = await readRelated('rolebindings/shop/release-managers')

    expect(related.objects.slice(1)).toEqual([
      expect.objectContaining({ id: 'Role/shop/config-editor', exists: true }),
      {
        id: `Group.${group}/release-managers`,
        kind: 'Group',
        group,
        name: 'release-managers',
      },
      expect.objectContaining({ id: 'ServiceAccount/platform/default', exists: true }),
    ])
  })

  it('a role of the cluster has bindings of all namespaces', async () => {
    const related = await readRelated('clusterroles/view')

    expect(writeRelations(related)).toEqual(
      expect.arrayContaining([
        'RoleBinding/shop/nora-view binds ClusterRole/view (roleRef)',
        'ClusterRoleBinding/periscope-shared binds ClusterRole/view (roleRef)',
        'ClusterRoleBinding/periscope-shared binds ServiceAccount/periscope/periscope (subject)',
      ]),
    )
  })
})

describe('the cluster', () => {
  it('a node has a dozen of its pods, and counts the others', async () => {
    const list = await server.fetch('/api/clusters/c1/nodes')
    const { items } = (await list.json()) as { items: { name: string }[] }

    const related = await readRelated(`nodes/${items[0]!.name}`)

    expect(related.objects).toHaveLength(13)
    expect(related.relations.every(({ type }) => type === 'runs-on')).toBe(true)
    expect(related.rest).toMatchObject([{ kind: 'Pod' }])
    expect(asked.filter((one) => one.includes('/pods?'))).toEqual([
      expect.stringContaining('fieldSelector=spec.nodeName'),
    ])
  })

  it.each([
    ['namespaces/shop', 'Namespace/shop owns ResourceQuota/shop/compute'],
    ['resourcequotas/payments/compute', 'Namespace/payments owns ResourceQuota/payments/compute'],
    [
      'priorityclasses/business-critical',
      'Deployment/shop/storefront uses PriorityClass/business-critical (priorityClassName)',
    ],
    ['ingressclasses/nginx', 'Ingress/shop/shop uses IngressClass/nginx (ingressClassName)'],
  ])('%s', async (path, expected) => {
    expect(writeRelations(await readRelated(path))).toContain(expected)
  })
})

describe('a person with few rights', () => {
  it('gets what they may read, and is told what they may not', async () => {
    const related = await readRelated(`pods/shop/${await findName('pods', 'cart-')}`, asNora)

    const secret = related.objects.find(({ kind }) => kind === 'Secret')!
    expect(secret).toMatchObject({ id: 'Secret/shop/cart-database' })
    expect(secret).not.toHaveProperty('exists')
    expect(related.gaps).toEqual(
      expect.arrayContaining([
        {
          source: 'secrets shop/cart-database',
          code: 'denied',
          message: expect.stringContaining('secrets') as string,
        },
        expect.objectContaining({ source: expect.stringMatching(/^nodes ip-/) as string }),
      ]),
    )
    expect(related.objects).toContainEqual(
      expect.objectContaining({ id: 'Deployment/shop/cart', status: '4/4' }),
    )
  })

  it('is told of lists that they may not read', async () => {
    const { gaps } = await readRelated('serviceaccounts/shop/default', asNora)

    expect(gaps?.map(({ source, code }) => [source, code])).toEqual([
      ['rolebindings shop', 'denied'],
      ['clusterrolebindings', 'denied'],
    ])
  })

  it.each([
    ['pods/payments/orders-db-0', 403],
    ['secrets/shop/cart-database', 403],
    ['deployments/shop/nothing', 404],
  ])('gets no answer for %s', async (path, status) => {
    const answer = await asNora.fetch(`/api/clusters/c1/${path}/related`)

    expect(answer.status).toBe(status)
    expect(await answer.json()).toMatchObject({ kind: 'Status', code: status })
  })
})

describe('the graph', () => {
  it('has each object and each relation once, and no relation without its objects', async () => {
    for (const path of ['services/odd/web', 'networkpolicies/shop/default-deny', 'pods/odd/bare']) {
      const { objects, relations } = await readRelated(path)
      const ids = new Set(objects.map(({ id }) => id))

      expect(ids.size).toBe(objects.length)
      expect(objects.length).toBeLessThanOrEqual(80)
      expect(new Set(relations.map((one) => JSON.stringify(one))).size).toBe(relations.length)
      expect(relations.flatMap(({ from, to }) => [from, to]).filter((id) => !ids.has(id))).toEqual(
        [],
      )
    }
  })

  it('is the same each time', async () => {
    const first = await readRelated('services/odd/web')
    const second = await readRelated('services/odd/web')

    expect(second).toEqual(first)
    expect(first.rest).toEqual([{ kind: 'Pod', count: 28 }])
  })
})
