import type { components } from '../../generated/types.ts'
import type { Clusters } from '../clusters/clusters.ts'
import { listObjects } from '../resources/list-objects.ts'
import { writeList } from '../resources/list-text.ts'
import { toRowMetadata } from '../resources/metadata.ts'
import { definitionResource, toDefinition } from './definitions.ts'
import { formatValues, type JsonPath, parseJsonPath } from './json-path.ts'
import type { CustomCaller, CustomResourceName, ResourceLookup } from './resource-lookup.ts'

type Schemas = components['schemas']

export interface CustomListFilter {
  readonly namespace?: string
  readonly labelSelector?: string
  readonly limit?: number
  readonly continue?: string
  readonly wide?: boolean
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

export interface CustomResourcesDeps {
  readonly clusters: Clusters
  readonly lookup: ResourceLookup
}

/** Custom resource definitions and lists of their objects. */
export function createCustomResources({ clusters, lookup }: CustomResourcesDeps) {
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
      const { scope, columns } = await lookup.read(cluster, name, caller)
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
  }
}

export type CustomResources = ReturnType<typeof createCustomResources>
