import { expect, it } from 'vitest'
import { kinds } from '../../resources/kinds.ts'
import { describeTargets } from './target.ts'

interface Resource {
  readonly name: string
  readonly kind: string
  readonly namespaced: boolean
  readonly singularName: string
  readonly verbs: readonly string[]
  readonly shortNames?: readonly string[]
  readonly categories?: readonly string[]
}

const AGGREGATED = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList'
const groupVersions = [...new Set(kinds.map(({ names }) => toPath(names.group, names.version)))]

function toPath(group: string, version: string): string {
  return group === '' ? `/api/${version}` : `/apis/${group}/${version}`
}

describeTargets('discovery', (target) => {
  it('names the versions of the core group and where it is', async () => {
    const { kind, versions } = (await target.send('/api')).json()

    expect({ kind, versions }).toEqual({ kind: 'APIVersions', versions: ['v1'] })
  })

  it('lists groups with their preferred version', async () => {
    const { groups } = (await target.send('/apis')).json<{ groups: { name: string }[] }>()

    expect(groups.find(({ name }) => name === 'apps')).toEqual({
      name: 'apps',
      versions: [{ groupVersion: 'apps/v1', version: 'v1' }],
      preferredVersion: { groupVersion: 'apps/v1', version: 'v1' },
    })
  })

  it('describes one group', async () => {
    const answer = await target.send('/apis/apps')

    expect(answer.json()).toMatchObject({ kind: 'APIGroup', apiVersion: 'v1', name: 'apps' })
  })

  it.each(groupVersions)('describes the resources of %s that we read', async (path) => {
    const list = (await target.send(path)).json<{ kind: string; resources: Resource[] }>()

    expect(list.kind).toBe('APIResourceList')
    for (const { names } of kinds) {
      if (toPath(names.group, names.version) !== path) continue
      const found = list.resources.find(({ name }) => name === names.resource)
      expect(found).toMatchObject({ kind: names.kind, namespaced: names.namespaced })
      expect(found?.singularName).toBe(names.kind.toLowerCase())
      expect([...(found?.verbs ?? [])].sort()).toEqual([
        ...['create', 'delete', ...(names.kind === 'Namespace' ? [] : ['deletecollection'])],
        ...['get', 'list', 'patch', 'update', 'watch'],
      ])
    }
  })

  it.each([
    ['/api/v1', 'pods', ['po'], ['all']],
    ['/api/v1', 'configmaps', ['cm'], undefined],
    ['/api/v1', 'services', ['svc'], ['all']],
    ['/apis/apps/v1', 'deployments', ['deploy'], ['all']],
    ['/apis/batch/v1', 'jobs', undefined, ['all']],
    ['/apis/networking.k8s.io/v1', 'ingresses', ['ing'], undefined],
  ])('has the short names and categories of %s %s', async (path, resource, names, categories) => {
    const { resources } = (await target.send(path)).json<{ resources: Resource[] }>()

    const found = resources.find(({ name }) => name === resource)

    expect(found?.shortNames).toEqual(names)
    expect(found?.categories).toEqual(categories)
  })

  it.each(['/api', '/apis'])('gives %s in one document', async (path) => {
    const answer = await target.send(path, { accept: `${AGGREGATED},application/json` })

    const document = answer.json<{
      items: { versions: { version: string; resources: Record<string, unknown>[] }[] }[]
    }>()
    const resources = document.items.flatMap(({ versions }) =>
      versions.flatMap((version) => version.resources),
    )
    expect(answer.headers['content-type']).toBe(AGGREGATED)
    expect(document).toMatchObject({
      kind: 'APIGroupDiscoveryList',
      apiVersion: 'apidiscovery.k8s.io/v2',
    })
    const wanted = path === '/api' ? 'pods' : 'deployments'
    const kind = path === '/api' ? 'Pod' : 'Deployment'
    expect(resources.find(({ resource }) => resource === wanted)).toMatchObject({
      responseKind: { group: '', version: '', kind },
      scope: 'Namespaced',
      singularResource: kind.toLowerCase(),
      shortNames: path === '/api' ? ['po'] : ['deploy'],
      categories: ['all'],
    })
  })

  it('says its version', async () => {
    const version = (await target.send('/version')).json<Record<string, string>>()

    expect(version['major']).toBe('1')
    expect(version['gitVersion']).toMatch(/^v1\.\d+\.\d+/)
    expect(version['gitVersion']).toContain(`v1.${version['minor']}.`)
    expect(Object.keys(version)).toEqual(
      expect.arrayContaining(['gitCommit', 'goVersion', 'compiler', 'platform', 'emulationMajor']),
    )
  })

  it.each(['/healthz', '/livez', '/readyz'])('answers ok to %s', async (path) => {
    const answer = await target.send(path)

    expect(answer.text).toBe('ok')
  })

  it('indexes its OpenAPI documents, with a hash for caches', async () => {
    const { paths } = (await target.send('/openapi/v3')).json<{
      paths: Record<string, { serverRelativeURL: string }>
    }>()

    for (const path of groupVersions) {
      const entry = paths[path.slice(1)]
      expect(entry?.serverRelativeURL).toMatch(
        new RegExp(`^/openapi/v3${path.replaceAll('.', '\\.')}\\?hash=[0-9A-F]+$`),
      )
    }
  })

  it('answers an unchanged OpenAPI document with 304', async () => {
    const first = await target.send('/openapi/v3/apis/apps/v1')
    const etag = String(first.headers.etag)

    const second = await target.send('/openapi/v3/apis/apps/v1', {
      headers: { 'if-none-match': etag },
    })

    expect(etag).toMatch(/^"[0-9A-F]+"$/)
    expect(second.status).toBe(304)
  })

  it('describes kinds by OpenAPI schemas that name them', async () => {
    const { components, paths } = (await target.send('/openapi/v3/apis/apps/v1')).json<{
      components: { schemas: Record<string, { properties: object }> }
      paths: object
    }>()

    const schema = components.schemas['io.k8s.api.apps.v1.Deployment']
    expect(Object.keys(schema?.properties ?? {}).sort()).toEqual([
      ...['apiVersion', 'kind', 'metadata', 'spec', 'status'],
    ])
    expect(schema).toMatchObject({
      'x-kubernetes-group-version-kind': [{ group: 'apps', kind: 'Deployment', version: 'v1' }],
    })
    expect(paths).toHaveProperty(['/apis/apps/v1/namespaces/{namespace}/deployments/{name}'])
  })
})
