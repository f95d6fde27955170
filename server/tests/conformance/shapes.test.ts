import { beforeAll, expect, it, vi } from 'vitest'
import { COLUMNS } from './columns.ts'
import { configMap, createNamespace, deployment } from './objects.ts'
import { describeTargets } from './target.ts'

const TABLE = 'application/json;as=Table;v=v1;g=meta.k8s.io'
const ONE = 'application/json;as=PartialObjectMetadata;v=v1;g=meta.k8s.io'
const LIST = 'application/json;as=PartialObjectMetadataList;v=v1;g=meta.k8s.io'

interface Table {
  readonly metadata: { readonly resourceVersion: string; readonly continue?: string }
  readonly columnDefinitions: readonly { name: string; type: string; priority: number }[]
  readonly rows: readonly { cells: readonly unknown[]; object?: { kind?: string } }[]
}

const DEFINITION = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'gadgets.shapes.example.com' },
  spec: {
    group: 'shapes.example.com',
    scope: 'Namespaced',
    names: {
      plural: 'gadgets',
      singular: 'gadget',
      kind: 'Gadget',
      listKind: 'GadgetList',
      shortNames: ['gd'],
    },
    versions: [
      {
        name: 'v1',
        served: true,
        storage: true,
        subresources: { status: {} },
        additionalPrinterColumns: [
          { name: 'Size', type: 'integer', jsonPath: '.spec.size' },
          { name: 'Color', type: 'string', jsonPath: '.spec.color', description: 'Its color.' },
          { name: 'Phase', type: 'string', jsonPath: '.status.phase', priority: 1 },
          { name: 'Age', type: 'date', jsonPath: '.metadata.creationTimestamp' },
        ],
        schema: {
          openAPIV3Schema: {
            type: 'object',
            description: 'A gadget.',
            properties: {
              spec: {
                type: 'object',
                properties: {
                  size: { type: 'integer' },
                  color: { type: 'string' },
                  parts: {
                    type: 'array',
                    'x-kubernetes-list-type': 'map',
                    'x-kubernetes-list-map-keys': ['name'],
                    items: {
                      type: 'object',
                      required: ['name'],
                      properties: { name: { type: 'string' }, count: { type: 'integer' } },
                    },
                  },
                },
              },
              status: { type: 'object', properties: { phase: { type: 'string' } } },
            },
          },
        },
      },
    ],
  },
}

describeTargets('shapes', (target) => {
  let path = ''
  const gadgets = '/apis/shapes.example.com/v1/namespaces/shapes/gadgets'

  beforeAll(async () => {
    const namespace = await createNamespace(target, 'shapes')
    path = `${namespace}/configmaps`
    await target.create(path, configMap('a', { one: '1', two: '2' }, { app: 'web' }))
    await target.create(path, configMap('b', {}, { app: 'web' }))
    await target.create('/apis/apps/v1/namespaces/shapes/deployments', deployment('shaped'))
    await target.create('/apis/apiextensions.k8s.io/v1/customresourcedefinitions', DEFINITION)
    const isServed = async (): Promise<void> =>
      expect((await target.send(gadgets)).status).toBe(200)
    await vi.waitFor(isServed, { timeout: 15_000, interval: 100 })
    const spec = { size: 3, color: 'red', parts: [{ name: 'lid', count: 1 }] }
    await target.create(gadgets, {
      apiVersion: 'shapes.example.com/v1',
      kind: 'Gadget',
      metadata: { name: 'first' },
      spec,
    })
  }, 60_000)

  async function table(from: string, query = ''): Promise<Table> {
    return (await target.send(`${from}?${query}`, { accept: TABLE })).json<Table>()
  }

  it('of metadata have no more than that', async () => {
    const one = await target.send(`${path}/a`, { accept: ONE })
    const list = await target.send(`${path}?limit=1&labelSelector=app`, { accept: LIST })

    expect(Object.keys(one.json()).sort()).toEqual(['apiVersion', 'kind', 'metadata'])
    expect(one.json()).toMatchObject({
      apiVersion: 'meta.k8s.io/v1',
      kind: 'PartialObjectMetadata',
      metadata: { name: 'a', labels: { app: 'web' } },
    })
    expect(list.json()).toMatchObject({
      apiVersion: 'meta.k8s.io/v1',
      kind: 'PartialObjectMetadataList',
      metadata: { continue: expect.any(String) as string },
      items: [{ apiVersion: 'meta.k8s.io/v1', kind: 'PartialObjectMetadata' }],
    })
  })

  it('of a table name their columns and carry metadata', async () => {
    const { columnDefinitions, rows, ...rest } = await table(path, 'labelSelector=app')

    expect(rest).toMatchObject({ kind: 'Table', apiVersion: 'meta.k8s.io/v1' })
    expect(columnDefinitions.map(({ name, type }) => [name, type])).toEqual([
      ['Name', 'string'],
      ['Data', 'string'],
      ['Age', 'string'],
    ])
    expect(rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
      ['a', 2],
      ['b', 0],
    ])
    expect(rows[0]?.object).toMatchObject({
      kind: 'PartialObjectMetadata',
      apiVersion: 'meta.k8s.io/v1',
      metadata: { name: 'a' },
    })
  })

  it('of a table carry nothing or whole objects on request', async () => {
    const nothing = await table(path, 'includeObject=None')
    const whole = await table(path, 'includeObject=Object&labelSelector=app')
    const wrong = await target.send(`${path}?includeObject=Nope`, { accept: TABLE })

    expect(nothing.rows[0]).toHaveProperty('object', null)
    expect(whole.rows[0]?.object).toHaveProperty('data.one', '1')
    expect(wrong.failure()).toMatchObject({ code: 400, reason: 'BadRequest' })
  })

  it('of a table are cut into pages, too', async () => {
    const first = await table(path, 'limit=1&labelSelector=app')
    const second = await table(path, `labelSelector=app&continue=${first.metadata.continue}`)

    expect([first, second].map(({ rows }) => rows.map(({ cells }) => cells[0]))).toEqual([
      ['a'],
      ['b'],
    ])
  })

  it('of one object are a table of one row', async () => {
    const { rows, metadata } = await table(`${path}/a`)

    expect(rows).toHaveLength(1)
    expect(metadata.resourceVersion).toBe((await target.read(`${path}/a`)).metadata.resourceVersion)
  })

  it.each(Object.entries(COLUMNS))(
    'of %s have the columns that kubectl shows',
    async (from, expected) => {
      const { columnDefinitions } = await table(from)

      const columns = columnDefinitions.map(({ name, type, priority }) =>
        [name, type, priority].join(' '),
      )
      expect(columns.join(', ')).toBe(expected)
    },
  )

  it('of a custom resource have the columns that its definition prints', async () => {
    const { columnDefinitions, rows } = await table(gadgets)

    expect(columnDefinitions.map(({ name, type, priority }) => [name, type, priority])).toEqual([
      ['Name', 'string', 0],
      ['Size', 'integer', 0],
      ['Color', 'string', 0],
      ['Phase', 'string', 1],
      ['Age', 'date', 0],
    ])
    expect(rows[0]?.cells).toEqual(['first', 3, 'red', null, expect.stringMatching(/^\d+s$/)])
  })

  it('of a definition are discovered', async () => {
    const { resources } = (await target.send('/apis/shapes.example.com/v1')).json<{
      resources: object[]
    }>()

    expect(resources).toMatchObject([
      { name: 'gadgets', singularName: 'gadget', kind: 'Gadget', shortNames: ['gd'] },
      { name: 'gadgets/status', kind: 'Gadget', verbs: ['get', 'patch', 'update'] },
    ])
  })

  it('of a definition are in OpenAPI', async () => {
    await expect
      .poll(
        async () => {
          const answer = await target.send('/openapi/v3/apis/shapes.example.com/v1')
          if (answer.status !== 200) return undefined
          const { components } = answer.json<{ components: { schemas: Record<string, object> } }>()
          return components.schemas['com.example.shapes.v1.Gadget']
        },
        { timeout: 15_000, interval: 200 },
      )
      .toMatchObject({
        description: 'A gadget.',
        properties: { spec: { properties: { size: { type: 'integer' } } } },
        'x-kubernetes-group-version-kind': [
          { group: 'shapes.example.com', kind: 'Gadget', version: 'v1' },
        ],
      })
  })

  it('of lists repeat their type for custom resources only', async () => {
    const custom = (await target.send(gadgets)).json<{ items: object[] }>()
    const builtIn = (await target.send(path)).json<{ items: object[] }>()

    expect(custom.items[0]).toMatchObject({ apiVersion: 'shapes.example.com/v1', kind: 'Gadget' })
    expect(builtIn.items[0]).not.toHaveProperty('kind')
  })

  it('of a definition merge its keyed lists when they are applied', async () => {
    const apply = (parts: object[], manager: string): ReturnType<typeof target.send> =>
      target.send(`${gadgets}/applied?fieldManager=${manager}`, {
        method: 'PATCH',
        type: 'application/apply-patch+yaml',
        body: {
          apiVersion: 'shapes.example.com/v1',
          kind: 'Gadget',
          metadata: { name: 'applied' },
          spec: { parts },
        },
      })
    await apply([{ name: 'lid', count: 1 }], 'one')
    const answer = await apply([{ name: 'box', count: 2 }], 'two')

    expect(answer.json()).toMatchObject({
      spec: {
        parts: [
          { name: 'lid', count: 1 },
          { name: 'box', count: 2 },
        ],
      },
    })
  })

  it('of custom resources are refused as protobuf', async () => {
    const answer = await target.send(gadgets, { accept: 'application/vnd.kubernetes.protobuf' })

    expect(answer.status).toBe(406)
  })
})
