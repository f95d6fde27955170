import { beforeAll, expect, it } from 'vitest'
import type { KubeObject } from '../../demo/objects.ts'
import { createNamespace, deployment } from './objects.ts'
import { describeTargets, type Answer } from './target.ts'

const APPLY = 'application/apply-patch+yaml'
const MERGE = 'application/merge-patch+json'

interface Entry {
  readonly manager: string
  readonly operation: string
  readonly fieldsV1: object
}

describeTargets('server-side apply', (target) => {
  let path = ''
  const deployments = '/apis/apps/v1/namespaces/applying/deployments'

  beforeAll(async () => {
    path = `${await createNamespace(target, 'applying')}/configmaps`
  })

  function apply(to: string, body: object, query = 'fieldManager=one'): Promise<Answer> {
    return target.send(`${to}?${query}`, { method: 'PATCH', body, type: APPLY })
  }

  function config(name: string, data: object, extra: object = {}): object {
    return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, ...extra }, data }
  }

  function toFields(answer: Answer): Record<string, object> {
    const { metadata } = answer.json<KubeObject>()
    const entries = (metadata.managedFields ?? []) as readonly Entry[]
    return Object.fromEntries(
      entries.map(({ manager, operation, fieldsV1 }) => [`${manager} ${operation}`, fieldsV1]),
    )
  }

  it('creates what is not there, with 201', async () => {
    const answer = await apply(`${path}/new`, config('new', { a: '1' }))

    expect(answer.status).toBe(201)
    expect(answer.json()).toMatchObject({ data: { a: '1' }, metadata: { namespace: 'applying' } })
    expect(toFields(answer)).toEqual({ 'one Apply': { 'f:data': { 'f:a': {} } } })
  })

  it('describes an owner completely', async () => {
    const answer = await apply(`${path}/entry`, config('entry', { a: '1' }, { labels: { l: 'x' } }))

    expect(answer.json<KubeObject>().metadata.managedFields).toEqual([
      {
        manager: 'one',
        operation: 'Apply',
        apiVersion: 'v1',
        time: expect.stringMatching(/^\d{4}-.*Z$/) as string,
        fieldsType: 'FieldsV1',
        fieldsV1: { 'f:data': { 'f:a': {} }, 'f:metadata': { 'f:labels': { 'f:l': {} } } },
      },
    ])
  })

  it('changes, adds and removes what one manager applies', async () => {
    await apply(`${path}/own`, config('own', { a: '1', b: '1' }))

    const answer = await apply(`${path}/own`, config('own', { b: '2', c: '3' }))

    expect(answer.status).toBe(200)
    expect(answer.json()['data']).toEqual({ b: '2', c: '3' })
    expect(toFields(answer)).toEqual({ 'one Apply': { 'f:data': { 'f:b': {}, 'f:c': {} } } })
  })

  it('changes nothing when the same is applied again', async () => {
    const first = await apply(`${path}/same`, config('same', { a: '1' }))
    const second = await apply(`${path}/same`, config('same', { a: '1' }))

    expect(second.json()).toEqual(first.json())
  })

  it('lets managers share what they agree on, and removes it with the last', async () => {
    await apply(`${path}/shared`, config('shared', { a: '1', b: '1' }))
    const both = await apply(`${path}/shared`, config('shared', { a: '1' }), 'fieldManager=two')
    const left = await apply(`${path}/shared`, config('shared', { b: '1' }))
    const none = await apply(`${path}/shared`, config('shared', {}), 'fieldManager=two')

    expect(toFields(both)).toEqual({
      'one Apply': { 'f:data': { 'f:a': {}, 'f:b': {} } },
      'two Apply': { 'f:data': { 'f:a': {} } },
    })
    expect(left.json()['data']).toEqual({ a: '1', b: '1' })
    expect(none.json()['data']).toEqual({ b: '1' })
  })

  it('answers 409 with the field and its owner', async () => {
    await apply(`${path}/fought`, config('fought', { a: '1' }))

    const answer = await apply(`${path}/fought`, config('fought', { a: '2' }), 'fieldManager=two')

    expect(answer.status).toBe(409)
    expect(answer.failure()).toEqual({
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Failure',
      message: 'Apply failed with 1 conflict: conflict with "one": .data.a',
      reason: 'Conflict',
      details: {
        causes: [
          { reason: 'FieldManagerConflict', message: 'conflict with "one"', field: '.data.a' },
        ],
      },
      code: 409,
    })
  })

  it('lists several conflicts by owner, those of plain writes with their version', async () => {
    await apply(`${path}/many`, config('many', { a: '1', b: '1', c: '1' }))
    await target.send(`${path}/many?fieldManager=editor`, {
      method: 'PATCH',
      body: { data: { c: '2' } },
      type: MERGE,
    })

    const answer = await apply(
      `${path}/many`,
      config('many', { a: '9', b: '9', c: '9' }),
      'fieldManager=two',
    )

    const failure = answer.failure()
    expect(failure.message).toBe(
      'Apply failed with 3 conflicts: conflicts with "editor" using v1:\n- .data.c\n' +
        'conflicts with "one":\n- .data.a\n- .data.b',
    )
    expect(new Set(failure.details?.causes)).toEqual(
      new Set([
        { reason: 'FieldManagerConflict', message: 'conflict with "one"', field: '.data.a' },
        { reason: 'FieldManagerConflict', message: 'conflict with "one"', field: '.data.b' },
        {
          reason: 'FieldManagerConflict',
          message: 'conflict with "editor" using v1',
          field: '.data.c',
        },
      ]),
    )
  })

  it('takes fields over by force', async () => {
    await apply(`${path}/forced`, config('forced', { a: '1', b: '1' }))

    const answer = await apply(
      `${path}/forced`,
      config('forced', { a: '2' }),
      'fieldManager=two&force=true',
    )

    expect(answer.json()['data']).toEqual({ a: '2', b: '1' })
    expect(toFields(answer)).toEqual({
      'one Apply': { 'f:data': { 'f:b': {} } },
      'two Apply': { 'f:data': { 'f:a': {} } },
    })
  })

  it('gives a field to who changes it by a plain write', async () => {
    await apply(`${path}/edited`, config('edited', { a: '1', b: '1' }))

    const answer = await target.send(`${path}/edited?fieldManager=editor`, {
      method: 'PATCH',
      body: { data: { a: '2' } },
      type: MERGE,
    })

    expect(toFields(answer)).toEqual({
      'one Apply': { 'f:data': { 'f:b': {} } },
      'editor Update': { 'f:data': { 'f:a': {} } },
    })
  })

  it('decides on a dry run without writing', async () => {
    const first = await apply(`${path}/dry`, config('dry', { a: '1' }))
    const dry = await apply(`${path}/dry`, config('dry', { a: '2' }), 'fieldManager=one&dryRun=All')
    const conflict = await apply(
      `${path}/dry`,
      config('dry', { a: '3' }),
      'fieldManager=two&dryRun=All',
    )
    const absent = await apply(`${path}/drier`, config('drier', {}), 'fieldManager=one&dryRun=All')

    expect(dry.json()['data']).toEqual({ a: '2' })
    expect(conflict.status).toBe(409)
    expect(absent.status).toBe(201)
    expect(await target.read(`${path}/dry`)).toEqual(first.json())
    expect((await target.send(`${path}/drier`)).status).toBe(404)
  })

  it('merges containers by name, their ports by port and protocol, their environment by name', async () => {
    const app = (extra: object): object => ({
      name: 'app',
      image: 'registry.example.com/app:1',
      ...extra,
    })
    const ports = [{ containerPort: 53, protocol: 'UDP' }, { containerPort: 53 }]
    const spec = (containers: object[]): object => {
      const labels = { app: 'keyed' }
      return {
        selector: { matchLabels: labels },
        template: { metadata: { labels }, spec: { containers } },
      }
    }
    const body = (containers: object[]): object => ({
      ...deployment('keyed'),
      spec: spec(containers),
    })
    await apply(`${deployments}/keyed`, body([app({ ports, env: [{ name: 'A', value: '1' }] })]))

    const second = await apply(
      `${deployments}/keyed`,
      {
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        metadata: { name: 'keyed' },
        spec: {
          template: {
            spec: {
              containers: [
                { name: 'app', env: [{ name: 'B', value: '2' }] },
                { name: 'proxy', image: 'registry.example.com/proxy:1' },
              ],
            },
          },
        },
      },
      'fieldManager=two',
    )

    expect(second.status).toBe(200)
    const { containers } = second.json<{
      spec: {
        template: { spec: { containers: { name: string; env?: object; ports?: object[] }[] } }
      }
    }>().spec.template.spec
    expect(containers.map(({ name }) => name)).toEqual(['app', 'proxy'])
    expect(containers[0]?.env).toEqual([
      { name: 'A', value: '1' },
      { name: 'B', value: '2' },
    ])
    expect(containers[0]?.ports).toHaveLength(2)
    const template = (fields: object): object => ({
      'f:template': { 'f:spec': { 'f:containers': fields } },
    })
    expect(toFields(second)['two Apply']).toEqual({
      'f:spec': template({
        'k:{"name":"app"}': {
          '.': {},
          'f:name': {},
          'f:env': { 'k:{"name":"B"}': { '.': {}, 'f:name': {}, 'f:value': {} } },
        },
        'k:{"name":"proxy"}': { '.': {}, 'f:name': {}, 'f:image': {} },
      }),
    })
    expect(toFields(second)['one Apply']).toMatchObject({
      'f:spec': {
        'f:selector': {},
        'f:template': {
          'f:metadata': { 'f:labels': { 'f:app': {} } },
          'f:spec': {
            'f:containers': {
              'k:{"name":"app"}': {
                'f:ports': {
                  'k:{"containerPort":53,"protocol":"TCP"}': { '.': {}, 'f:containerPort': {} },
                  'k:{"containerPort":53,"protocol":"UDP"}': {
                    '.': {},
                    'f:containerPort': {},
                    'f:protocol': {},
                  },
                },
              },
            },
          },
        },
      },
    })
  })

  it('names a field of an item by its key, and removes items that are not applied any more', async () => {
    const image = 'registry.example.com/app:1'
    const body = (containers: object[]): object => {
      const base = deployment('items') as { spec: { selector: object } }
      const template = { metadata: { labels: { app: 'items' } }, spec: { containers } }
      return { ...base, spec: { selector: base.spec.selector, template } }
    }
    await apply(
      `${deployments}/items`,
      body([
        { name: 'app', image },
        { name: 'side', image },
      ]),
    )

    const conflict = await apply(
      `${deployments}/items`,
      body([{ name: 'app', image: 'registry.example.com/app:2' }]),
      'fieldManager=two',
    )
    const fewer = await apply(`${deployments}/items`, body([{ name: 'app', image }]))

    expect(conflict.failure().message).toBe(
      'Apply failed with 1 conflict: conflict with "one": .spec.template.spec.containers[name="app"].image',
    )
    const { containers } = fewer.json<{
      spec: { template: { spec: { containers: { name: string }[] } } }
    }>().spec.template.spec
    expect(containers.map(({ name }) => name)).toEqual(['app'])
  })

  it('joins sets: finalizers of several managers', async () => {
    const finalizers = (name: string): object => ({ finalizers: [`example.com/${name}`] })
    await apply(`${path}/sets`, config('sets', { a: '1' }, finalizers('one')))
    const both = await apply(
      `${path}/sets`,
      config('sets', { a: '1' }, finalizers('two')),
      'fieldManager=two',
    )
    const left = await apply(`${path}/sets`, config('sets', { a: '1' }))

    expect(both.json<KubeObject>().metadata.finalizers).toEqual([
      'example.com/one',
      'example.com/two',
    ])
    expect(toFields(both)['two Apply']).toMatchObject({
      'f:metadata': { 'f:finalizers': { 'v:"example.com/two"': {} } },
    })
    expect(left.json<KubeObject>().metadata.finalizers).toEqual(['example.com/two'])
  })

  it('replaces a selector as a whole', async () => {
    const service = (selector: object): object => ({
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'atomic' },
      spec: { selector, ports: [{ port: 80, protocol: 'TCP' }] },
    })
    const to = path.replace('configmaps', 'services/atomic')
    await apply(to, service({ a: '1' }))

    const answer = await apply(to, service({ b: '2' }))

    expect(answer.json()).toMatchObject({ spec: { selector: { b: '2' } } })
    expect(answer.json<{ spec: { selector: object } }>().spec.selector).toEqual({ b: '2' })
    expect(toFields(answer)['one Apply']).toMatchObject({ 'f:spec': { 'f:selector': {} } })
  })

  it('refuses to apply without a manager', async () => {
    const answer = await apply(`${path}/nobody`, config('nobody', {}), '')

    expect(answer.failure()).toMatchObject({
      code: 422,
      message:
        'PatchOptions.meta.k8s.io "" is invalid: fieldManager: Required value: is required for apply patch',
    })
  })

  it('refuses an old version', async () => {
    const first = await apply(`${path}/old`, config('old', { a: '1' }))
    const { resourceVersion } = first.json<KubeObject>().metadata
    await apply(`${path}/old`, config('old', { a: '2' }))

    const answer = await apply(`${path}/old`, config('old', { a: '3' }, { resourceVersion }))

    expect(answer.failure()).toMatchObject({ code: 409, reason: 'Conflict' })
  })

  it('refuses managedFields of the client', async () => {
    const answer = await apply(`${path}/mine`, config('mine', {}, { managedFields: [{}] }))

    expect(answer.failure()).toMatchObject({
      code: 400,
      message: 'metadata.managedFields must be nil',
    })
  })

  it('takes YAML', async () => {
    const body = Buffer.from(
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: yaml }\ndata: { a: "1" }\n',
    )

    expect((await apply(`${path}/yaml`, body)).json()['data']).toEqual({ a: '1' })
  })

  it('needs the right to patch, and to create what is not there', async () => {
    const answer = await target.send(`${path}/secret?fieldManager=one`, {
      method: 'PATCH',
      body: config('secret', {}),
      type: APPLY,
      as: 'nobody',
      groups: [],
    })

    expect(answer.failure().message).toBe(
      'configmaps "secret" is forbidden: User "nobody" cannot patch resource "configmaps" in API group "" in the namespace "applying"',
    )
  })
})
