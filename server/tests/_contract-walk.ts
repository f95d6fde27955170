import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type ContractDocument, listRoutes } from '../http/document.ts'
import { kinds } from '../resources/kinds.ts'
import type { TestServer } from './_server.ts'

const document = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../generated/openapi.json'), 'utf8'),
) as ContractDocument
const routes = new Map(listRoutes(document).map((route) => [route.operationId, route]))

interface CallOptions {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: string
  readonly body?: object
}

export interface WalkTarget {
  /** A server that runs when the tests do. */
  readonly server: () => TestServer
  /** A cluster with an object of every kind. */
  readonly cluster: string
  readonly hasMetrics: boolean
}

/**
 * Calls every operation of the contract at least once. The server checks each answer against the contract before it
 * sends it, and the last test fails for an operation that was left out.
 */
export function describeContract({ server, cluster, hasMetrics }: WalkTarget): void {
  const called = new Set<string>()

  /** Calls an operation by its id and expects it to succeed. */
  async function call(
    operationId: string,
    { params = {}, query = '', body }: CallOptions = {},
  ): Promise<Response> {
    const route = routes.get(operationId)
    if (!route) throw new Error(`no operation ${operationId}`)
    const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(params[name] ?? ''),
    )
    const response = await server().fetch(`${path}${query}`, {
      method: route.method.toUpperCase(),
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    })
    if ([200, 204, 302].includes(response.status)) called.add(operationId)
    else
      expect.fail(
        `${operationId} answered ${response.status}: ${await response.text()}\n${server().log.at(-2) ?? ''}`,
      )
    return response
  }

  /** Opens a stream of events, gives its first block and leaves. The server checks each block. */
  async function readFirstBlock(operationId: string, options: CallOptions): Promise<string> {
    const response = await call(operationId, options)
    const decoder = new TextDecoder()
    let text = ''
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk as Uint8Array, { stream: true })
      const end = text.indexOf('\n\n')
      if (end !== -1) return text.slice(0, end)
    }
    return text
  }

  describe('every kind', () => {
    it.each(kinds.map(({ names }) => [names.kinds, names] as const))(
      '%s can be watched',
      async (_, names) => {
        const block = await readFirstBlock(`watch${names.kinds}`, { params: { cluster } })

        expect(block).toMatch(/^event: snapshot\nid: \d+\ndata: \{.*"items":\[\{/)
      },
    )

    it.each(kinds.map(({ names }) => [names.kinds, names] as const))(
      '%s: list, detail, manifest, events, causes and relations',
      async (_, names) => {
        const list = (await (await call(`list${names.kinds}`, { params: { cluster } })).json()) as {
          items: { name: string; namespace?: string; uid: string; resourceVersion: string }[]
        }
        expect(list.items.length).toBeGreaterThan(0)
        const [first] = list.items
        const params = { cluster, name: first!.name, namespace: first!.namespace ?? '' }

        const detail = (await (await call(`get${names.kind}`, { params })).json()) as object
        const manifest = await (await call(`get${names.kind}Yaml`, { params })).text()
        const events = (await (await call(`list${names.kind}Events`, { params })).json()) as {
          items: object[]
        }
        const causes = (await (await call(`explain${names.kind}`, { params })).json()) as {
          findings: object[]
        }
        const related = (await (await call(`list${names.kind}Relations`, { params })).json()) as {
          objects: object[]
        }

        expect(detail).toMatchObject({ name: first!.name, uid: first!.uid })
        const apiVersion = names.group === '' ? names.version : `${names.group}/${names.version}`
        expect(manifest).toContain(`apiVersion: ${apiVersion}\n`)
        expect(manifest).toContain(`\nkind: ${names.kind}\n`)
        expect(Array.isArray(events.items)).toBe(true)
        expect(Array.isArray(causes.findings)).toBe(true)
        expect(related.objects[0]).toMatchObject({ kind: names.kind, name: first!.name })
      },
    )
  })

  describe('clusters as wholes', () => {
    it.each([
      ['checkHealth', {}],
      ['getAuthConfig', {}],
      ['getSession', {}],
      ['getActor', {}],
      ['getFeatures', {}],
      ['listClusters', {}],
      ['getFleet', {}],
      ['getDashboard', { params: { cluster } }],
      ['listAttention', { params: { cluster } }],
      ['searchObjects', { params: { cluster }, query: '?q=a' }],
      ['listEvents', { params: { cluster } }],
      ['listStreams', {}],
      [
        'checkAccess',
        { params: { cluster }, body: { checks: [{ verb: 'list', resource: 'pods' }] } },
      ],
      ['listCustomResourceDefinitions', { params: { cluster } }],
      ['getKubernetesOpenApi', { params: { cluster } }],
      ['getKubernetesRootOpenApi', { params: { cluster, document: 'version' } }],
      ['getKubernetesCoreOpenApi', { params: { cluster, version: 'v1' } }],
      ['getKubernetesGroupOpenApi', { params: { cluster, group: 'apps' } }],
      ['getKubernetesVersionOpenApi', { params: { cluster, group: 'apps', version: 'v1' } }],
    ] satisfies [string, CallOptions][])('%s', async (operationId, options) => {
      const response = await call(operationId, options)

      expect((await response.text()).length).toBeGreaterThan(0)
    })

    it.each(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Job', 'CronJob'])(
      'the log of a %s is a stream',
      async (kind) => {
        const names = kinds.map((one) => one.names).find((one) => one.kind === kind)!
        const list = (await (await call(`list${names.kinds}`, { params: { cluster } })).json()) as {
          items: { name: string; namespace: string }[]
        }
        const { name, namespace } = list.items[0]!

        const block = await readFirstBlock(`stream${kind}Logs`, {
          params: { cluster, namespace, name },
          query: '?follow=false&tailLines=1',
        })

        expect(block).toMatch(/^event: meta\ndata: \{"pods":/)
      },
    )

    it('the log of a pod is a stream', async () => {
      const { data } = await server().sdk.GET('/api/clusters/{cluster}/pods', {
        params: { path: { cluster } },
      })
      const { name, namespace } = data!.items.find((pod) => pod.phase === 'Running')!

      const response = await call('streamPodLogs', {
        params: { cluster, namespace, name },
        query: '?follow=false&tailLines=1',
      })

      expect(await response.text()).toMatch(/^data: \{"t":".*event: done\ndata: \{\}\n\n$/s)
    })

    it('events can be watched', async () => {
      const block = await readFirstBlock('watchEvents', { params: { cluster } })

      expect(block).toMatch(/^event: snapshot\nid: \d+\ndata: /)
    })

    it('a value of a secret', async () => {
      const { data } = await server().sdk.GET('/api/clusters/{cluster}/secrets', {
        params: { path: { cluster } },
      })
      const { namespace, name } = data!.items.find(({ keyCount }) => keyCount > 0)!
      const detail = await call('getSecret', { params: { cluster, namespace, name } })
      const { keys } = (await detail.json()) as { keys: { name: string; size: number }[] }
      const [key] = keys

      const value = await call('revealSecretValue', {
        params: { cluster, namespace, name, key: key!.name },
      })

      expect((await value.arrayBuffer()).byteLength).toBe(key!.size)
    })

    it('access tokens, made, listed and revoked', async () => {
      const body = { name: 'walk', scopes: ['Pods'], expiresInDays: 1 }

      const made = (await (await call('createAccessToken', { body })).json()) as { id: string }
      const list = (await (await call('listAccessTokens')).json()) as { items: { id: string }[] }
      await call('revokeAccessToken', { params: { id: made.id } })

      expect(list.items).toEqual([expect.objectContaining({ id: made.id, name: 'walk' })])
    })

    it('the audit trail, written, searched, exported and verified', async () => {
      const written = await call('recordBulkDownload', {
        params: { cluster },
        body: { kind: 'pods', count: 1, ids: ['shop/walk'] },
      })
      const list = await call('listAudit', { query: '?verb=bulk_download&limit=1' })
      const density = await call('getAuditDensity', { query: '?buckets=2' })
      const lines = await call('exportAudit', { query: '?format=jsonl&verb=bulk_download' })
      const verification = await call('verifyAudit')

      expect(written.status).toBe(204)
      expect(await list.json()).toMatchObject({
        items: [{ cluster, extra: { ids: ['shop/walk'] } }],
      })
      expect(await density.json()).toHaveProperty('buckets.1.success')
      expect(await lines.text()).toContain('shop/walk')
      expect(await verification.json()).toMatchObject({ valid: true })
    })

    it('metrics of a node and a pod', async () => {
      const nodes = await server().sdk.GET('/api/clusters/{cluster}/nodes', {
        params: { path: { cluster } },
      })
      const pods = await server().sdk.GET('/api/clusters/{cluster}/pods', {
        params: { path: { cluster } },
      })
      const running = pods.data!.items.find((pod) => pod.phase === 'Running')!

      const node = await (
        await call('getNodeMetrics', { params: { cluster, name: nodes.data!.items[0]!.name } })
      ).json()
      const pod = await (
        await call('getPodMetrics', {
          params: { cluster, namespace: running.namespace, name: running.name },
        })
      ).json()

      expect(node).toMatchObject({ available: hasMetrics })
      expect(pod).toMatchObject({ available: hasMetrics })
    })

    it('custom resources: list, detail, manifest and events', async () => {
      const { data } = await server().sdk.GET('/api/clusters/{cluster}/crds', {
        params: { path: { cluster } },
      })
      for (const crd of data!.crds) {
        const params = { cluster, group: crd.group, version: crd.servedVersion, plural: crd.plural }
        const list = (await (await call('listCustomResources', { params })).json()) as {
          items: { name: string; namespace?: string }[]
        }
        const [first] = list.items
        const target = { ...params, namespace: first!.namespace ?? '_', name: first!.name }
        const detail = (await (await call('getCustomResource', { params: target })).json()) as {
          kind: string
        }
        const manifest = await (await call('getCustomResourceYaml', { params: target })).text()
        await call('listCustomResourceEvents', { params: target })

        expect(detail.kind).toBe(crd.kind)
        expect(manifest).toContain(`kind: ${crd.kind}\n`)
      }
      expect(data!.crds.length).toBeGreaterThan(0)
    })
  })

  // With an identity provider they have tests of their own (sign-in.test.ts, sessions.test.ts).
  it.each([
    ['startLogin', {}, 302],
    ['finishLogin', { query: '?code=a&state=b' }, 302],
    ['logout', {}, 302],
    ['logoutEverywhere', {}, 302],
    ['showLoggedOut', {}, 200],
    ['receiveLogout', { form: 'logout_token=a' }, 404],
    ['listSessions', {}, 200],
    ['endSession', { params: { id: 'a' } }, 404],
  ] satisfies [string, CallOptions & { form?: string }, number][])(
    '%s answers where nobody signs in',
    async (
      operationId,
      { params = {}, query = '', form }: CallOptions & { form?: string },
      status,
    ) => {
      const route = routes.get(operationId)!
      const path = route.path.replace('{id}', params['id'] ?? '')

      const response = await server().fetch(`${path}${query}`, {
        method: route.method.toUpperCase(),
        redirect: 'manual',
        ...(form !== undefined && { body: new URLSearchParams(form) }),
      })

      expect(response.status).toBe(status)
      called.add(operationId)
    },
  )

  it.each([...routes.values()].filter(({ isSocket }) => isSocket).map((route) => [route]))(
    'refuses what asks $operationId for no upgrade',
    async ({ operationId, path }) => {
      // What they say once they are open has tests of its own.
      const filled = path.replace('{cluster}', cluster).replace(/\{\w+\}/g, 'some')

      const { status } = await server().fetch(filled)

      expect(status).toBe(400)
      called.add(operationId)
    },
  )

  it('leaves no operation of the contract out', () => {
    expect([...routes.keys()].filter((id) => !called.has(id))).toEqual([])
  })
}
