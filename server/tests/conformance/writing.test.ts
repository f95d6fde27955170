import { beforeAll, expect, it } from 'vitest'
import { configMap, createNamespace, deployment } from './objects.ts'
import { describeTargets, isLeftOut, type Answer } from './target.ts'

const MERGE = 'application/merge-patch+json'

describeTargets('writing', (target) => {
  let path = ''
  let deployments = ''

  beforeAll(async () => {
    const namespace = await createNamespace(target, 'writing')
    path = `${namespace}/configmaps`
    deployments = '/apis/apps/v1/namespaces/writing/deployments'
  })

  function patch(to: string, body: object): Promise<Answer> {
    return target.send(to, { method: 'PATCH', body, type: MERGE })
  }

  it('gives a new object its identity', async () => {
    const made = await target.create(path, configMap('made', { key: 'value' }, { app: 'web' }))

    expect(made).toMatchObject({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'made', namespace: 'writing', labels: { app: 'web' } },
      data: { key: 'value' },
    })
    expect(made.metadata.uid).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    expect(made.metadata.creationTimestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    expect(made.metadata.generation).toBeUndefined()
    expect(await target.read(`${path}/made`)).toEqual(made)
  })

  it('makes up a name from a prefix', async () => {
    const made = await target.create(path, { metadata: { generateName: 'made-' } })

    expect(made.metadata.name).toMatch(/^made-[a-z0-9]{5}$/)
  })

  it('takes YAML', async () => {
    const body = Buffer.from('metadata:\n  name: yaml\ndata:\n  key: value\n')
    const answer = await target.send(path, { method: 'POST', body, type: 'application/yaml' })

    expect(answer.json()).toMatchObject({ data: { key: 'value' } })
  })

  it('writes nothing on a dry run', async () => {
    const answer = await target.send(`${path}?dryRun=All`, {
      method: 'POST',
      body: configMap('dry'),
    })

    expect(answer.status).toBe(201)
    expect(answer.json()).toMatchObject({
      metadata: { name: 'dry', uid: expect.any(String) as string },
    })
    expect(answer.json<{ metadata: object }>().metadata).not.toHaveProperty('resourceVersion')
    expect((await target.send(`${path}/dry`)).status).toBe(404)
  })

  it('refuses a new object with a version', async () => {
    const body = { metadata: { name: 'versioned', resourceVersion: '1' } }
    const answer = await target.send(path, { method: 'POST', body })

    expect(answer.status).toBe(500)
    expect(answer.failure().message).toBe(
      'resourceVersion should not be set on objects to be created',
    )
  })

  it('replaces an object, whose identity stays', async () => {
    const made = await target.create(path, configMap('replaced'))
    const answer = await target.send(`${path}/replaced`, {
      method: 'PUT',
      body: configMap('replaced', { other: 'x' }),
    })

    const now = answer.json<typeof made>()
    expect(now).toMatchObject({ data: { other: 'x' }, metadata: { uid: made.metadata.uid } })
    expect(now['data']).toEqual({ other: 'x' })
    expect(now.metadata.resourceVersion).not.toBe(made.metadata.resourceVersion)
  })

  it('keeps the version when a write changes nothing', async () => {
    const made = await target.create(path, configMap('same'))

    const put = await target.send(`${path}/same`, { method: 'PUT', body: configMap('same') })
    const patched = await patch(`${path}/same`, { data: { key: 'value' } })

    expect(put.json()).toEqual(made)
    expect(patched.json()).toEqual(made)
  })

  it('answers 409 to a write that is based on an old version', async () => {
    const made = await target.create(path, configMap('stale'))
    await patch(`${path}/stale`, { data: { key: 'newer' } })
    const { resourceVersion } = made.metadata

    const put = await target.send(`${path}/stale`, {
      method: 'PUT',
      body: { metadata: { name: 'stale', resourceVersion }, data: {} },
    })
    const merged = await patch(`${path}/stale`, { metadata: { resourceVersion }, data: { a: 'b' } })

    for (const answer of [put, merged]) {
      expect(answer.failure()).toEqual({
        kind: 'Status',
        apiVersion: 'v1',
        metadata: {},
        status: 'Failure',
        message:
          'Operation cannot be fulfilled on configmaps "stale": the object has been modified; ' +
          'please apply your changes to the latest version and try again',
        reason: 'Conflict',
        details: { name: 'stale', kind: 'configmaps' },
        code: 409,
      })
    }
  })

  it('answers 409 to a write that is meant for another object of the name', async () => {
    await target.create(path, configMap('reborn'))

    const answer = await target.send(`${path}/reborn`, {
      method: 'PUT',
      body: { metadata: { name: 'reborn', uid: 'another' }, data: {} },
    })

    expect(answer.failure()).toMatchObject({ code: 409, reason: 'Conflict' })
    expect(answer.failure().message).toMatch(
      /^Operation cannot be fulfilled on configmaps "reborn": .*Precondition failed: UID in precondition: another, UID in object meta: /,
    )
  })

  it('merges a patch: null removes, lists are replaced', async () => {
    await target.create(path, configMap('merged', { a: '1', b: '2' }))

    const answer = await patch(`${path}/merged`, {
      metadata: { labels: { added: 'yes' } },
      data: { a: null, c: '3' },
    })

    expect(answer.json()).toMatchObject({
      metadata: { labels: { added: 'yes' } },
      data: { b: '2', c: '3' },
    })
    expect(answer.json()['data']).not.toHaveProperty('a')
  })

  it('refuses force where nothing is applied', async () => {
    await target.create(path, configMap('forced'))

    const answer = await patch(`${path}/forced?force=true`, {})

    expect(answer.failure()).toMatchObject({
      code: 422,
      message:
        'PatchOptions.meta.k8s.io "" is invalid: force: Forbidden: may not be specified for non-apply patch',
    })
  })

  it('counts generations by what is wanted, not by labels or status', async () => {
    const made = await target.create(deployments, deployment('counted'))
    const labelled = await patch(`${deployments}/counted`, { metadata: { labels: { a: 'b' } } })
    const scaled = await patch(`${deployments}/counted`, { spec: { replicas: 2 } })
    const observed = await patch(`${deployments}/counted/status`, { status: { replicas: 2 } })

    const generations = [labelled, scaled, observed].map(
      (answer) => answer.json<typeof made>().metadata.generation,
    )
    expect([made.metadata.generation, ...generations]).toEqual([1, 1, 2, 2])
  })

  it('keeps spec and status apart', async () => {
    await target.create(deployments, deployment('apart'))

    await patch(`${deployments}/apart`, { status: { replicas: 5 } })
    const first = await target.read(`${deployments}/apart`)
    await patch(`${deployments}/apart/status`, { status: { replicas: 3 }, spec: { replicas: 9 } })
    const second = await target.read(`${deployments}/apart`)

    expect(first['status'] ?? {}).not.toHaveProperty('replicas')
    expect(second).toMatchObject({ spec: { replicas: 1 }, status: { replicas: 3 } })
  })

  it('notes who set which fields by what they sent', async () => {
    const made = await target.send(`${path}?fieldManager=maker`, {
      method: 'POST',
      body: configMap('noted', { a: '1' }, { app: 'web' }),
    })
    const entry = { operation: 'Update', apiVersion: 'v1', fieldsType: 'FieldsV1' }
    const time = expect.any(String) as string

    const patched = await target.send(`${path}/noted?fieldManager=changer`, {
      method: 'PATCH',
      body: { data: { a: '2', b: '1' } },
      type: MERGE,
    })

    const labels = { 'f:labels': { '.': {}, 'f:app': {} } }
    expect(made.json()).toHaveProperty('metadata.managedFields', [
      {
        ...entry,
        manager: 'maker',
        time,
        fieldsV1: { 'f:data': { '.': {}, 'f:a': {} }, 'f:metadata': labels },
      },
    ])
    const { managedFields } = patched.json<
      typeof made & { metadata: { managedFields: unknown[] } }
    >().metadata
    expect(managedFields).toHaveLength(2)
    expect(managedFields).toEqual(
      expect.arrayContaining([
        { ...entry, manager: 'maker', time, fieldsV1: { 'f:data': {}, 'f:metadata': labels } },
        { ...entry, manager: 'changer', time, fieldsV1: { 'f:data': { 'f:a': {}, 'f:b': {} } } },
      ]),
    )
  })

  it('deletes once', async () => {
    const made = await target.create(path, configMap('gone'))

    const first = await target.send(`${path}/gone`, { method: 'DELETE' })
    const second = await target.send(`${path}/gone`, { method: 'DELETE' })

    expect(first.json()).toEqual({
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Success',
      details: { name: 'gone', kind: 'configmaps', uid: made.metadata.uid },
    })
    expect(second.status).toBe(404)
  })

  it.each(['Background', 'Foreground', 'Orphan'])('deletes with policy %s', async (policy) => {
    await target.create(path, configMap('policy'))

    const answer = await target.send(`${path}/policy?propagationPolicy=${policy}`, {
      method: 'DELETE',
    })

    const { metadata } = answer.json<{ metadata: { finalizers?: string[] } }>()
    const finalizers = {
      Background: undefined,
      Foreground: ['foregroundDeletion'],
      Orphan: ['orphan'],
    }
    expect(metadata.finalizers).toEqual(finalizers[policy as keyof typeof finalizers])
    await patch(`${path}/policy`, { metadata: { finalizers: null } })
    expect((await target.send(`${path}/policy`)).status).toBe(404)
  })

  it('only looks on a dry run of a deletion', async () => {
    await target.create(path, configMap('spared'))

    const answer = await target.send(`${path}/spared?dryRun=All`, { method: 'DELETE' })

    expect(answer.json()).toMatchObject({ status: 'Success' })
    expect((await target.send(`${path}/spared`)).status).toBe(200)
  })

  it.each([
    [
      { uid: 'another' },
      /the UID in the precondition \(another\) does not match the UID in record/,
    ],
    [{ resourceVersion: '5' }, /the ResourceVersion in the precondition \(5\) does not match/],
  ])('deletes only the object that %j names', async (preconditions, message) => {
    await target.send(path, { method: 'POST', body: configMap('meant') })

    const answer = await target.send(`${path}/meant`, { method: 'DELETE', body: { preconditions } })

    expect(answer.failure()).toMatchObject({ code: 409, reason: 'Conflict' })
    expect(answer.failure().message).toMatch(message)
    expect((await target.send(`${path}/meant`)).status).toBe(200)
  })

  it('deletes the object whose uid was given', async () => {
    const { metadata } = await target.create(path, configMap('exact'))
    const body = { preconditions: { uid: metadata.uid } }

    expect((await target.send(`${path}/exact`, { method: 'DELETE', body })).status).toBe(200)
  })

  it('keeps an object with finalizers until the last is gone', async () => {
    const finalizers = ['example.com/one', 'example.com/two']
    await target.create(path, { metadata: { name: 'kept', finalizers }, data: {} })

    const deleted = await target.send(`${path}/kept`, { method: 'DELETE' })
    const again = await target.send(`${path}/kept`, { method: 'DELETE' })
    const fewer = await patch(`${path}/kept`, { metadata: { finalizers: [finalizers[0]] } })

    expect(deleted.json()).toMatchObject({
      kind: 'ConfigMap',
      metadata: {
        finalizers,
        deletionTimestamp: expect.any(String) as string,
        deletionGracePeriodSeconds: 0,
      },
    })
    expect(again.status).toBe(200)
    expect(fewer.status).toBe(200)
    expect((await target.send(`${path}/kept`)).status).toBe(200)
    await patch(`${path}/kept`, { metadata: { finalizers: [] } })
    expect((await target.send(`${path}/kept`)).status).toBe(404)
  })

  it('deletes what a selector chooses', async () => {
    await target.create(path, configMap('batch-1', {}, { batch: 'a' }))
    await target.create(path, configMap('batch-2', {}, { batch: 'a' }))
    await target.create(path, configMap('batch-3', {}, { batch: 'b' }))

    const answer = await target.send(`${path}?labelSelector=batch%3Da`, { method: 'DELETE' })

    expect(answer.json<{ items: unknown[] }>().items).toHaveLength(2)
    const left = await target.send(`${path}?labelSelector=batch`)
    expect(left.json<{ items: unknown[] }>().items).toHaveLength(1)
  })
})

describeTargets(
  'garbage collection',
  (target) => {
    it.skipIf(isLeftOut(target, 'Garbage collection'))(
      'deletes what an object owned',
      async () => {
        const path = `${await createNamespace(target, 'owners')}/configmaps`
        const { metadata } = await target.create(path, configMap('owner'))
        const { name, uid } = metadata
        const owner = { apiVersion: 'v1', kind: 'ConfigMap', name, uid }
        const owned = await target.create(path, {
          metadata: { name: 'owned', ownerReferences: [owner] },
        })
        const from = owned.metadata.resourceVersion
        await target.send(`${path}/owner`, { method: 'DELETE' })

        const types: string[] = []
        for await (const line of target.watch(
          `${path}?watch=1&resourceVersion=${from}&fieldSelector=metadata.name%3Downed`,
        )) {
          types.push(line.type)
          if (line.type === 'DELETED') break
        }

        expect(types).toEqual(['DELETED'])
      },
      60_000,
    )
  },
  { controllers: true },
)
