// Server-side apply of YAML or objects, with the paths read from the API server's own discovery.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseAllDocuments } from 'yaml'
import type { ApiClient } from './api-client.ts'

export type KubeObject = {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: {
    readonly name: string
    readonly namespace?: string
    readonly [field: string]: unknown
  }
  readonly [field: string]: unknown
}

export type ManifestApplier = (manifests: string | readonly KubeObject[]) => Promise<KubeObject[]>

type Resource = { readonly name: string; readonly kind: string; readonly namespaced: boolean }

const CHART_MANIFESTS = join(import.meta.dirname, '../../charts/periscope/rbac')
const FIELD_MANAGER = 'envtest'
const KIND_WAIT_MS = 10_000
const KIND_POLL_MS = 200

/** Applies in the given order; a kind that a CRD has just defined is waited for. */
export function createManifestApplier(client: ApiClient): ManifestApplier {
  const known = new Map<string, Resource>()

  async function readResource(object: KubeObject): Promise<Resource> {
    const key = `${object.apiVersion}/${object.kind}`
    const giveUpAt = Date.now() + KIND_WAIT_MS
    for (;;) {
      const found = known.get(key) ?? (await findResource(client, object))
      if (found !== undefined) {
        known.set(key, found)
        return found
      }
      if (Date.now() > giveUpAt) throw new Error(`The API server does not serve ${key}.`)
      await sleep(KIND_POLL_MS)
    }
  }

  return async (manifests) => {
    const objects = typeof manifests === 'string' ? parseManifests(manifests) : manifests
    const applied: KubeObject[] = []
    for (const object of objects) {
      const path = toObjectPath(object, await readResource(object))
      const answer = await client.sendJson<KubeObject>(
        `${path}?fieldManager=${FIELD_MANAGER}&force=true`,
        {
          method: 'PATCH',
          body: object,
          headers: { 'content-type': 'application/apply-patch+yaml' },
        },
      )
      applied.push(answer)
    }
    return applied
  }
}

/** What the chart brings for a cluster: the same files that are applied by hand. */
export function readChartManifests(name: string): Promise<string> {
  return readFile(join(CHART_MANIFESTS, name), 'utf8')
}

function parseManifests(text: string): KubeObject[] {
  return parseAllDocuments(text).flatMap((document) => {
    const [error] = document.errors
    if (error !== undefined) throw error
    const object: unknown = document.toJS()
    return object === null ? [] : [toKubeObject(object)]
  })
}

function toKubeObject(value: unknown): KubeObject {
  const isObject =
    typeof value === 'object' &&
    value !== null &&
    'apiVersion' in value &&
    'kind' in value &&
    'metadata' in value
  if (!isObject) throw new Error('A manifest needs apiVersion, kind and metadata.')
  return value as KubeObject
}

async function findResource(client: ApiClient, object: KubeObject): Promise<Resource | undefined> {
  const answer = await client.send(toGroupPath(object.apiVersion))
  if (answer.status !== 200) return undefined
  const { resources } = JSON.parse(answer.body.toString('utf8')) as { resources: Resource[] }
  return resources.find(({ kind, name }) => kind === object.kind && !name.includes('/'))
}

function toObjectPath({ apiVersion, metadata }: KubeObject, resource: Resource): string {
  const scope = resource.namespaced ? `/namespaces/${metadata.namespace ?? 'default'}` : ''
  return `${toGroupPath(apiVersion)}${scope}/${resource.name}/${encodeURIComponent(metadata.name)}`
}

function toGroupPath(apiVersion: string): string {
  return apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`
}
