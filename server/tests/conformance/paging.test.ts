import { beforeAll, expect, it } from 'vitest'
import { configMap, createNamespace } from './objects.ts'
import { describeTargets } from './target.ts'

interface List {
  metadata: { resourceVersion: string; continue?: string; remainingItemCount?: number }
  items: { metadata: { namespace: string; name: string; resourceVersion: string } }[]
}

describeTargets('lists', (target) => {
  let namespace = ''
  let path = ''
  let before = ''

  beforeAll(async () => {
    before = (await list('/api/v1/namespaces')).metadata.resourceVersion
    namespace = await createNamespace(target, 'paging')
    path = `${namespace}/configmaps`
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      await target.create(path, configMap(name, {}, { n: name }))
    }
  })

  async function list(from: string, query = ''): Promise<List> {
    const answer = await target.send(`${from}?${query}`)
    if (answer.status !== 200) throw new Error(answer.text)
    return answer.json<List>()
  }

  function toNames({ items }: List): string[] {
    return items.map(({ metadata }) => metadata.name).filter((name) => /^[a-z]$/.test(name))
  }

  it('are cut into pages that say how much is left', async () => {
    const first = await list(path, 'limit=2')
    const second = await list(path, `limit=2&continue=${first.metadata.continue}`)
    const third = await list(path, `limit=2&continue=${second.metadata.continue}`)

    expect([first, second, third].map(toNames)).toEqual([['a', 'b'], ['c', 'd'], ['e']])
    expect(first.metadata.remainingItemCount).toBe(3)
    expect(second.metadata.remainingItemCount).toBe(1)
    expect(third.metadata.remainingItemCount).toBeUndefined()
    expect(third.metadata.continue).toBeUndefined()
    expect(new Set([first, second, third].map((page) => page.metadata.resourceVersion)).size).toBe(
      1,
    )
  })

  it('do not say how much is left where a selector chooses', async () => {
    const first = await list(path, 'limit=2&labelSelector=n')

    expect(first.metadata.continue).toBeDefined()
    expect(first.metadata.remainingItemCount).toBeUndefined()
  })

  it('fill pages with what a selector chooses', async () => {
    const query = 'limit=2&labelSelector=n%20notin%20(b,c)'
    const first = await list(path, query)
    const second = await list(path, `${query}&continue=${first.metadata.continue}`)

    expect([first, second].map(toNames)).toEqual([['a', 'd'], ['e']])
  })

  it('show the state of the first page on every page', async () => {
    const first = await list(path, 'limit=3')
    await target.create(path, configMap('cc'))
    await target.send(`${path}/d`, { method: 'DELETE' })

    const rest = await list(path, `limit=3&continue=${first.metadata.continue}`)

    expect(toNames(rest)).toEqual(['d', 'e'])
    expect(rest.metadata.resourceVersion).toBe(first.metadata.resourceVersion)
    await target.send(`${path}/cc`, { method: 'DELETE' })
    await target.create(path, configMap('d', {}, { n: 'd' }))
  })

  it('go over namespaces in the order of their keys', async () => {
    const other = await createNamespace(target, 'paging-2')
    await target.create(`${other}/configmaps`, configMap('a', {}, { n: 'a' }))

    const { items } = await list('/api/v1/configmaps', 'labelSelector=n')

    const keys = items.map(({ metadata: { namespace, name } }) => `${namespace}/${name}`)
    // A key is a path: paging-2/a comes before paging/a.
    expect(keys).toEqual([
      'paging-2/a',
      ...['a', 'b', 'c', 'd', 'e'].map((name) => `paging/${name}`),
    ])
    await target.send(`${other}/configmaps/a`, { method: 'DELETE' })
  })

  it.each([
    ['limit=x', 400, 'strconv.ParseInt: parsing "x": invalid syntax'],
    ['continue=%21', 400, 'invalid continue token: continue key is not valid: '],
    ['continue=e30', 400, 'invalid continue token: continue key is not valid: '],
    ['resourceVersion=x', 400, 'invalid resource version: resourceVersion: Invalid value: "x": '],
    ['resourceVersion=-1', 400, 'invalid resource version: resourceVersion: Invalid value: "-1": '],
    ['resourceVersionMatch=Exact', 422, 'forbidden unless resourceVersion is provided'],
    ['resourceVersion=0&resourceVersionMatch=Exact', 422, 'forbidden for resourceVersion "0"'],
    ['resourceVersion=1&resourceVersionMatch=No', 422, 'Unsupported value: "No": supported values'],
    ['sendInitialEvents=true', 422, 'sendInitialEvents is forbidden for list'],
  ])('refuse %s', async (query, code, message) => {
    const answer = await target.send(`${path}?${query}`)

    expect(answer.status).toBe(code)
    expect(answer.failure().message).toContain(message)
  })

  it('refuse a version beside a token', async () => {
    const first = await list(path, 'limit=2')
    const token = first.metadata.continue

    const versioned = await target.send(`${path}?limit=2&continue=${token}&resourceVersion=5`)
    const matched = await target.send(`${path}?continue=${token}&resourceVersionMatch=Exact`)

    expect(versioned.failure()).toMatchObject({
      code: 400,
      message: 'specifying resource version is not allowed when using continue',
    })
    expect(matched.failure().details?.causes).toEqual([
      {
        reason: 'FieldValueForbidden',
        message: 'Forbidden: resourceVersionMatch is forbidden unless resourceVersion is provided',
        field: 'resourceVersionMatch',
      },
      {
        reason: 'FieldValueForbidden',
        message: 'Forbidden: resourceVersionMatch is forbidden when continue is provided',
        field: 'resourceVersionMatch',
      },
    ])
  })

  it('are the newest state without a version, and at least as new as the one asked for', async () => {
    const made = await target.create(path, configMap('f'))
    const version = String(made.metadata.resourceVersion)

    const unset = await list(path)
    const cached = await list(path, `resourceVersion=${version}`)
    const notOlder = await list(
      path,
      `resourceVersion=${version}&resourceVersionMatch=NotOlderThan`,
    )

    for (const one of [unset, cached, notOlder]) expect(toNames(one)).toContain('f')
    await target.send(`${path}/f`, { method: 'DELETE' })
  })

  it('are from the cache, whole, for version 0', async () => {
    const cached = await list(path, 'resourceVersion=0')

    expect(toNames(cached)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(cached.metadata.continue).toBeUndefined()
  })

  it('are an exact old state on request', async () => {
    const then = await list(path)
    await target.create(path, configMap('g'))
    const version = then.metadata.resourceVersion

    const exact = await list(path, `resourceVersion=${version}&resourceVersionMatch=Exact`)
    const paged = await list(path, `resourceVersion=${version}&limit=10`)

    expect(toNames(exact)).not.toContain('g')
    expect(exact.metadata.resourceVersion).toBe(version)
    expect(toNames(paged)).not.toContain('g')
    await target.send(`${path}/g`, { method: 'DELETE' })
  })

  it.each(['', '&resourceVersionMatch=NotOlderThan', '&resourceVersionMatch=Exact'])(
    'of a version that is not there yet time out%s',
    async (match) => {
      const answer = await target.send(`${path}?resourceVersion=99999999${match}`)

      const failure = answer.failure()
      expect(failure).toMatchObject({ code: 504, reason: 'Timeout' })
      expect(failure.message).toMatch(
        /^Timeout: Too large resource version: 99999999, current: \d+$/,
      )
      expect(failure.details).toEqual({
        causes: [{ reason: 'ResourceVersionTooLarge', message: 'Too large resource version' }],
        retryAfterSeconds: 1,
      })
      expect(answer.headers['retry-after']).toBe('1')
    },
  )

  it('of one name time out for it, too', async () => {
    const answer = await target.send(`${path}/a?resourceVersion=99999999`)

    expect(answer.failure()).toMatchObject({ code: 504, reason: 'Timeout' })
  })

  // Events: kube-apiserver keeps no cache of them, so what etcd has forgotten is gone.
  it('answer 410 for a token whose state was compacted, with a token for the rest', async () => {
    const events = `${namespace}/events`
    for (const name of ['a', 'b', 'c']) {
      const involvedObject = { kind: 'Pod', namespace: 'paging', name: 'p' }
      await target.create(events, { metadata: { name }, involvedObject, reason: 'Tested' })
    }
    const first = await list(events, 'limit=1')
    await target.send(`${events}/c`, { method: 'DELETE' })
    await target.compact()

    const answer = await target.send(`${events}?limit=1&continue=${first.metadata.continue}`)

    const failure = answer.failure()
    expect(failure).toMatchObject({ code: 410, reason: 'Expired' })
    expect(failure.message).toMatch(/^The provided continue parameter is too old to display/)
    const rest = await list(events, `continue=${failure.metadata.continue}`)
    expect(toNames(rest)).toEqual(['b'])
  })

  it('answer 410 for an exact state that was compacted', async () => {
    await target.compact()

    const answer = await target.send(
      `${namespace}/events?resourceVersion=${before}&resourceVersionMatch=Exact`,
    )

    expect(answer.failure()).toMatchObject({ code: 410, reason: 'Expired' })
  })
})
