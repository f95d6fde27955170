import type { components } from '../../generated/types.ts'
import type { Cluster, Clusters } from '../clusters/clusters.ts'
import { type KubeIdentity, toIdentityKey } from '../kube/identity.ts'
import { toGroupVersionPath, toResourcePath } from '../kube/path.ts'
import { createCache } from '../lib/cache.ts'
import { AppError } from '../lib/errors.ts'
import { listObjectEvents } from '../resources/events.ts'
import { listObjects } from '../resources/list-objects.ts'
import { writeList } from '../resources/list-text.ts'
import { toManifest } from '../resources/manifest.ts'
import { toRowMetadata } from '../resources/metadata.ts'
import { definitionResource, toDefinition } from './definitions.ts'
import { formatValues, type JsonPath, parseJsonPath } from './json-path.ts'

type Schemas = components['schemas']

/** A definition changes rarely, and a page of custom resources asks for it several times. */
const DEFINITION_TTL_MS = 10_000
/** The path segment that stands for "no namespace". */
const NO_NAMESPACE = '_'

export interface CustomResourceName {
  readonly group: string
  readonly version: string
  readonly plural: string
}

export interface CustomCaller {
  readonly cluster: string
  readonly identity: KubeIdentity
  readonly signal: AbortSignal
}

export interface CustomListFilter {
  readonly namespace?: string
  readonly labelSelector?: string
  readonly limit?: number
  readonly continue?: string
  readonly wide?: boolean
}

/** What must be known of a custom resource to read objects of it. */
interface Resource {
  readonly kind: string
  readonly scope: 'Namespaced' | 'Cluster'
  readonly columns: readonly Schemas['PrinterColumn'][]
}

interface ApiResourceList {
  readonly resources?: readonly {
    readonly name: string
    readonly kind: string
    readonly namespaced: boolean
  }[]
}

function toReaders(columns: readonly Schemas['PrinterColumn'][]): [string, JsonPath][] {
  return columns.flatMap(({ name, jsonPath }) => {
    try {
      return [[name, parseJsonPath(jsonPath)] as [string, JsonPath]]
    } catch {
      return [] // The column is shown; its values are not known.
    }
  })
}

function toRow(
  object: unknown,
  readers: readonly [string, JsonPath][],
): Schemas['CustomResourceRow'] {
  const { metadata } = object as { metadata?: Parameters<typeof toRowMetadata>[0] }
  const columns = readers.map(([name, read]) => [name, formatValues(read(object))])
  return {
    ...toRowMetadata(metadata),
    columns: Object.fromEntries(columns) as Record<string, string>,
  }
}

/** Custom resource definitions and the objects of their kinds. */
export function createCustomResources({
  clusters,
  now,
}: {
  readonly clusters: Clusters
  readonly now: () => number
}) {
  const resources = createCache<Resource>({ ttlMs: DEFINITION_TTL_MS, maxEntries: 2000, now })

  async function readDefinition(
    { client }: Cluster,
    name: CustomResourceName,
    caller: CustomCaller,
  ): Promise<Resource> {
    const { identity, signal } = caller
    const object = await (
      await client()
    ).readObject({
      ...definitionResource,
      identity,
      signal,
      name: `${name.plural}.${name.group}`,
    })
    const definition = toDefinition(object as never)
    const version = definition?.versions.find((served) => served.name === name.version)
    if (!definition || !version) throw notServed(name)
    return { kind: definition.kind, scope: definition.scope, columns: version.printerColumns ?? [] }
  }

  /** Who may not read definitions still learns from discovery what there is, without its columns. */
  async function discover(
    { client }: Cluster,
    name: CustomResourceName,
    caller: CustomCaller,
  ): Promise<Resource> {
    const { identity, signal } = caller
    const path = toGroupVersionPath(name.group, name.version)
    const list = (await (await client()).readJson({ identity, signal, path })) as ApiResourceList
    const found = list.resources?.find((resource) => resource.name === name.plural)
    if (!found) throw notServed(name)
    return { kind: found.kind, scope: found.namespaced ? 'Namespaced' : 'Cluster', columns: [] }
  }

  function readResource(
    cluster: Cluster,
    name: CustomResourceName,
    caller: CustomCaller,
  ): Promise<Resource> {
    const key = JSON.stringify([caller.cluster, toIdentityKey(caller.identity), name])
    return resources.read(key, caller.signal, async (signal) => {
      try {
        return await readDefinition(cluster, name, { ...caller, signal })
      } catch (error) {
        if (!(error instanceof AppError) || error.status !== 403) throw error
        return discover(cluster, name, { ...caller, signal })
      }
    })
  }

  async function readTarget(name: CustomResourceName, caller: CustomCaller, namespace: string) {
    const cluster = clusters.read(caller.cluster)
    const resource = await readResource(cluster, name, caller)
    const isNamespaced = resource.scope === 'Namespaced'
    if (isNamespaced === (namespace === NO_NAMESPACE)) {
      const rule = isNamespaced
        ? 'is namespaced: name a namespace'
        : `is cluster-scoped: use "${NO_NAMESPACE}" as the namespace`
      throw new AppError('invalid_request', `${resource.kind} ${rule}.`)
    }
    return {
      client: await cluster.client(),
      resource,
      namespace: isNamespaced ? namespace : undefined,
    }
  }

  async function readObject(
    name: CustomResourceName,
    caller: CustomCaller,
    object: { namespace: string; name: string },
  ) {
    const { client, resource, namespace } = await readTarget(name, caller, object.namespace)
    const { identity, signal } = caller
    const path = toResourcePath(
      { ...name, resource: name.plural },
      { namespace, name: object.name },
    )
    return {
      resource,
      object: (await client.readJson({ identity, signal, path })) as Record<string, unknown>,
    }
  }

  return {
    async definitions(caller: CustomCaller): Promise<Schemas['CustomResourceDefinitionList']> {
      const client = await clusters.read(caller.cluster).client()
      const crds: Schemas['CustomResourceDefinition'][] = []
      for await (const batch of listObjects({ ...definitionResource, client, ...caller })) {
        for (const object of batch) {
          const definition = toDefinition(object as never)
          if (definition) crds.push(definition)
        }
      }
      const toKey = ({ group, kind }: Schemas['CustomResourceDefinition']) => `${group}\0${kind}`
      return { crds: crds.sort((a, b) => (toKey(a) < toKey(b) ? -1 : 1)) }
    },

    /** The list as JSON text, in parts as the cluster sends it. */
    async *list(
      name: CustomResourceName,
      caller: CustomCaller,
      filter: CustomListFilter,
    ): AsyncGenerator<string> {
      const cluster = clusters.read(caller.cluster)
      const { scope, columns } = await readResource(cluster, name, caller)
      const shown = filter.wide ? columns : columns.filter(({ priority = 0 }) => priority <= 0)
      const readers = toReaders(shown)
      const { labelSelector, limit, continue: next } = filter
      const objects = listObjects<unknown>({
        client: await cluster.client(),
        identity: caller.identity,
        signal: caller.signal,
        api: { ...name, resource: name.plural, namespaced: scope === 'Namespaced' },
        mask: true,
        namespace: filter.namespace,
        query: { labelSelector, limit, continue: next },
        ...(cluster.spec.namespaces && { knownNamespaces: cluster.spec.namespaces }),
      })
      yield* writeList(
        objects,
        (object) => toRow(object, readers),
        (metadata) => ({ columns: shown, scope, ...metadata }),
      )
    },

    async detail(
      name: CustomResourceName,
      caller: CustomCaller,
      target: { namespace: string; name: string },
    ): Promise<Schemas['CustomResourceDetail']> {
      const { resource, object } = await readObject(name, caller, target)
      const metadata = toRowMetadata(object['metadata'] as Parameters<typeof toRowMetadata>[0])
      return {
        name: metadata.name,
        ...(metadata.namespace !== undefined && { namespace: metadata.namespace }),
        kind: resource.kind,
        apiVersion: `${name.group}/${name.version}`,
        createdAt: metadata.createdAt,
        object,
      }
    },

    async manifest(
      name: CustomResourceName,
      caller: CustomCaller,
      target: { namespace: string; name: string },
      managedFields: boolean,
    ): Promise<string> {
      const { resource, object } = await readObject(name, caller, target)
      return toManifest(object, {
        apiVersion: `${name.group}/${name.version}`,
        kind: resource.kind,
        managedFields,
      })
    },

    async events(
      name: CustomResourceName,
      caller: CustomCaller,
      target: { namespace: string; name: string },
    ) {
      const { client, resource, namespace } = await readTarget(name, caller, target.namespace)
      const { identity, signal } = caller
      return listObjectEvents(
        { client, identity, signal },
        { kind: resource.kind, name: target.name, namespace },
      )
    },
  }
}

function notServed({ group, version, plural }: CustomResourceName): AppError {
  return new AppError('not_found', `The cluster does not serve ${plural} in ${group}/${version}.`)
}

export type CustomResources = ReturnType<typeof createCustomResources>
