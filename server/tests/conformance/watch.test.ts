import { beforeAll, expect, it } from 'vitest'
import type { WatchLine } from '../../demo/test-client.ts'
import { configMap, createNamespace } from './objects.ts'
import { describeTargets } from './target.ts'

const MERGE = 'application/merge-patch+json'

describeTargets('watch', (target) => {
  let namespace = ''
  let path = ''
  let before = ''

  beforeAll(async () => {
    before = await version('/api/v1/namespaces')
    namespace = await createNamespace(target, 'watching')
    path = `${namespace}/configmaps`
    await target.create(path, configMap('one', {}, { app: 'web' }))
    await target.create(path, configMap('two', {}, { app: 'web' }))
  })

  async function version(from = path): Promise<string> {
    const list = (await target.send(from)).json<{ metadata: { resourceVersion: string } }>()
    return list.metadata.resourceVersion
  }

  async function change(name: string, patch: object): Promise<void> {
    const answer = await target.send(`${path}/${name}`, {
      method: 'PATCH',
      body: patch,
      type: MERGE,
    })
    expect(answer.status).toBe(200)
  }

  /** The first events of a watch; the connection ends with them. */
  async function take(query: string, count: number, from = path): Promise<WatchLine[]> {
    const lines: WatchLine[] = []
    for await (const line of target.watch(`${from}?watch=1&${query}`)) {
      lines.push(line)
      if (lines.length === count) break
    }
    return lines
  }

  function toTexts(lines: readonly WatchLine[]): string[] {
    return lines.map(({ type, object }) => `${type} ${object.metadata.name}`)
  }

  it('begins with what is there when no version is given', async () => {
    const lines = await take('labelSelector=app%3Dweb&resourceVersion=0', 2)

    expect(toTexts(lines).sort()).toEqual(['ADDED one', 'ADDED two'])
  })

  it('sends what is added, modified and deleted after a version, in order', async () => {
    const from = await version()
    await target.create(path, configMap('three', {}, { app: 'web' }))
    await change('three', { data: { key: 'changed' } })
    await target.send(`${path}/three`, { method: 'DELETE' })

    const lines = await take(`resourceVersion=${from}`, 3)

    expect(toTexts(lines)).toEqual(['ADDED three', 'MODIFIED three', 'DELETED three'])
    const versions = lines.map(({ object }) => Number(object.metadata.resourceVersion))
    expect(versions).toEqual(versions.toSorted((a, b) => a - b))
    expect(new Set(versions).size).toBe(3)
  })

  it('sends what happens while it is open', async () => {
    const from = await version()
    const events = target.watch(`${path}?watch=1&resourceVersion=${from}`)
    const first = events.next()
    await target.create(path, configMap('live'))

    expect((await first).value).toMatchObject({ type: 'ADDED' })
    await target.send(`${path}/live`, { method: 'DELETE' })
    expect((await events.next()).value).toMatchObject({ type: 'DELETED' })
    await events.return(undefined)
  })

  it('goes on where it was left', async () => {
    const from = await version()
    await target.create(path, configMap('four'))
    const [first] = await take(`resourceVersion=${from}`, 1)
    await target.send(`${path}/four`, { method: 'DELETE' })

    const [second] = await take(`resourceVersion=${first?.object.metadata.resourceVersion}`, 1)

    expect(second).toMatchObject({ type: 'DELETED', object: { metadata: { name: 'four' } } })
  })

  it('sends nothing for a write that changes nothing', async () => {
    const from = await version()
    await change('one', { metadata: { labels: { app: 'web' } } })
    await target.create(path, configMap('after'))

    const lines = await take(`resourceVersion=${from}`, 1)

    expect(toTexts(lines)).toEqual(['ADDED after'])
    await target.send(`${path}/after`, { method: 'DELETE' })
  })

  it('sends DELETED to whose selection an object leaves, ADDED when it comes back', async () => {
    const from = await version()
    await change('one', { metadata: { labels: { app: 'db' } } })
    await change('one', { data: { while: 'away' } })
    await change('one', { metadata: { labels: { app: 'web' } } })

    const lines = await take(`resourceVersion=${from}&labelSelector=app%3Dweb`, 2)

    expect(toTexts(lines)).toEqual(['DELETED one', 'ADDED one'])
  })

  it('sees one object by its name', async () => {
    const from = await version()
    await change('one', { data: { a: '1' } })
    await change('two', { data: { a: '1' } })

    const lines = await take(`resourceVersion=${from}&fieldSelector=metadata.name%3Dtwo`, 1)

    expect(toTexts(lines)).toEqual(['MODIFIED two'])
  })

  it('sends bookmarks before it ends, to who asked for them', async () => {
    const from = await version()

    await change('one', { data: { marked: 'yes' } })

    let line: WatchLine | undefined
    const query = `watch=1&resourceVersion=${from}&allowWatchBookmarks=true&timeoutSeconds=5`
    for await (line of target.watch(`${path}?${query}`)) {
      if (line.type === 'BOOKMARK') break
      // The real server marks only what came while the watch was open.
      if (line.object.metadata.name === 'one') await change('two', { data: { marked: 'yes' } })
    }

    expect(line).toMatchObject({ type: 'BOOKMARK', object: { kind: 'ConfigMap' } })
    expect(Number(line?.object.metadata.resourceVersion)).toBeGreaterThan(Number(from))
  })

  it('ends when its time is up', async () => {
    const from = await version()

    expect(await take(`resourceVersion=${from}&timeoutSeconds=1`, 1)).toEqual([])
  })

  it('sends the state and says where it ends', async () => {
    const lines = await take(
      'sendInitialEvents=true&resourceVersionMatch=NotOlderThan&allowWatchBookmarks=true&labelSelector=app',
      3,
    )

    expect(toTexts(lines.slice(0, 2)).sort()).toEqual(['ADDED one', 'ADDED two'])
    expect(lines[2]).toMatchObject({
      type: 'BOOKMARK',
      object: {
        kind: 'ConfigMap',
        metadata: { annotations: { 'k8s.io/initial-events-end': 'true' } },
      },
    })
  })

  it.each([
    [
      'sendInitialEvents=true',
      ['Forbidden: sendInitialEvents requires setting resourceVersionMatch to NotOlderThan'],
    ],
    [
      'resourceVersionMatch=NotOlderThan',
      [
        'Forbidden: resourceVersionMatch is forbidden for watch unless sendInitialEvents is provided',
      ],
    ],
    [
      'sendInitialEvents=true&resourceVersionMatch=Exact',
      [
        'Forbidden: sendInitialEvents requires setting resourceVersionMatch to NotOlderThan',
        'Unsupported value: "Exact": supported values: "NotOlderThan"',
      ],
    ],
  ])('refuses %s', async (query, messages) => {
    const answer = await target.send(`${path}?watch=1&timeoutSeconds=1&${query}`)

    expect(answer.status).toBe(422)
    expect(answer.failure().details?.causes?.map(({ message }) => message)).toEqual(messages)
  })

  it('sends nothing of a version that is not there yet', async () => {
    expect(await take('resourceVersion=99999999&timeoutSeconds=1', 1)).toEqual([])
  })

  it('sends metadata only, where that is asked for', async () => {
    const accept = 'application/json;as=PartialObjectMetadata;v=v1;g=meta.k8s.io'
    const events = target.watch(`${path}?watch=1&fieldSelector=metadata.name%3Done`, { accept })

    const value: unknown = (await events.next()).value

    expect(value).toMatchObject({ type: 'ADDED', object: { kind: 'PartialObjectMetadata' } })
    expect(value).not.toHaveProperty('object.data')
    await events.return(undefined)
  })

  it('sends rows, with the columns once, where tables are asked for', async () => {
    const accept = 'application/json;as=Table;v=v1;g=meta.k8s.io'
    const from = `${path}?watch=1&labelSelector=app%3Dweb&resourceVersion=0`
    const lines: WatchLine[] = []
    for await (const line of target.watch(from, { accept })) if (lines.push(line) === 2) break

    const [first, second] = lines.map(({ object }) => object as object)

    expect(first).toMatchObject({
      kind: 'Table',
      rows: [{ cells: [expect.any(String), expect.any(Number), expect.any(String)] }],
    })
    expect(first).toHaveProperty('columnDefinitions.0.name', 'Name')
    expect(second).toMatchObject({ columnDefinitions: null })
  })

  it('is refused to who may not watch', async () => {
    const answer = await target.send(`${path}?watch=1`, { as: 'nobody', groups: [] })

    expect(answer.failure().message).toBe(
      'configmaps is forbidden: User "nobody" cannot watch resource "configmaps" in API group "" in the namespace "watching"',
    )
  })

  // Events: kube-apiserver keeps no cache of them, so what etcd has forgotten is gone.
  it('answers 410 for a version that was compacted', async () => {
    await target.compact()

    const [line] = await take(`resourceVersion=${before}`, 1, `${namespace}/events`)

    expect(line).toMatchObject({
      type: 'ERROR',
      object: { kind: 'Status', code: 410, reason: 'Expired', status: 'Failure' },
    })
  })
})
