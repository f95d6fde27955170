// OpenAPI v3 as an API server publishes it: an index, and one document for each group version. The schemas of
// built-in kinds come from the protobuf field table, those of custom resources from their definitions.
import { createHash } from 'node:crypto'
import { apiVersionOf, type ResourceKind } from '../kinds/kind.ts'
import { isRecord, valueAt, type JsonRecord } from '../objects.ts'
import { builtInSchemas, schemaName } from './message-schema.ts'

function toPath(kind: ResourceKind): string {
  return kind.group === '' ? `api/${kind.version}` : `apis/${apiVersionOf(kind)}`
}

/** The documents of discovery itself: of the server's root and of each group. */
function toDiscoveryPaths(kinds: readonly ResourceKind[]): Set<string> {
  const groups = kinds.flatMap(({ group }) => (group === '' ? [] : [`apis/${group}`]))
  return new Set(['api', 'apis', 'version', ...groups])
}

function discoveryDocument(path: string): JsonRecord {
  const responses = { 200: { description: 'OK' }, 401: { description: 'Unauthorized' } }
  return {
    openapi: '3.0.0',
    info: { title: 'Kubernetes', version: 'v1.34.2' },
    paths: { [`/${path}/`]: { get: { tags: [path], responses } } },
    components: { schemas: {} },
  }
}

export function openApiIndex(kinds: readonly ResourceKind[]): JsonRecord {
  const paths: Record<string, JsonRecord> = {}
  for (const path of toDiscoveryPaths(kinds)) {
    paths[path] = { serverRelativeURL: `/openapi/v3/${path}?hash=${hashOf([])}` }
  }
  for (const path of new Set(kinds.map(toPath))) {
    const served = kinds.filter((kind) => toPath(kind) === path)
    paths[path] = { serverRelativeURL: `/openapi/v3/${path}?hash=${hashOf(served)}` }
  }
  return { paths }
}

function hashOf(kinds: readonly ResourceKind[]): string {
  const text = JSON.stringify(
    kinds.map((kind) => [
      kind.resource,
      kind.kind,
      kind.custom?.definition.metadata.resourceVersion,
    ]),
  )
  return createHash('sha256').update(text).digest('hex').toUpperCase()
}

export function openApiDocument(
  kinds: readonly ResourceKind[],
  path: string,
): JsonRecord | undefined {
  if (toDiscoveryPaths(kinds).has(path)) return discoveryDocument(path)
  const served = kinds.filter((kind) => toPath(kind) === path)
  const [first] = served
  if (first === undefined) return undefined
  const messages = served.flatMap((kind) => kind.message ?? [])
  const schemas: Record<string, JsonRecord> = {
    ...builtInSchemas(['meta.v1.ObjectMeta', 'meta.v1.ListMeta', 'meta.v1.Status', ...messages]),
  }
  for (const kind of served) Object.assign(schemas, kindSchemas(kind, schemas))
  const paths: Record<string, JsonRecord> = {}
  for (const kind of served) Object.assign(paths, kindPaths(kind, path))
  return {
    openapi: '3.0.0',
    info: { title: 'Kubernetes', version: 'v1.34.2' },
    paths,
    components: { schemas },
  }
}

function kindSchemaName(kind: ResourceKind): string {
  if (kind.message !== undefined) return schemaName(kind.message)
  const reversed = kind.group.split('.').reverse().join('.')
  return `${reversed}.${kind.version}.${kind.kind}`
}

function typed(schema: JsonRecord, kind: ResourceKind, name: string): JsonRecord {
  const { group, version } = kind
  const properties = isRecord(schema['properties']) ? schema['properties'] : {}
  const text = { type: 'string' }
  return {
    ...schema,
    type: 'object',
    properties: { apiVersion: text, kind: text, ...properties },
    'x-kubernetes-group-version-kind': [{ group, kind: name, version }],
  }
}

function reference(name: string): JsonRecord {
  return { allOf: [{ $ref: `#/components/schemas/${name}` }] }
}

function kindSchemas(
  kind: ResourceKind,
  known: Readonly<Record<string, JsonRecord>>,
): Readonly<Record<string, JsonRecord>> {
  const name = kindSchemaName(kind)
  const item = typed(known[name] ?? customSchema(kind), kind, kind.kind)
  const list = {
    type: 'object',
    required: ['items'],
    properties: {
      metadata: reference(schemaName('meta.v1.ListMeta')),
      items: { type: 'array', items: reference(name) },
    },
  }
  return { [name]: item, [`${name}List`]: typed(list, kind, `${kind.kind}List`) }
}

function customSchema(kind: ResourceKind): JsonRecord {
  const schema = valueAt(kind.custom?.version, 'schema', 'openAPIV3Schema')
  const declared = isRecord(schema) ? schema : { type: 'object' }
  const properties = isRecord(declared['properties']) ? declared['properties'] : {}
  const metadata = reference(schemaName('meta.v1.ObjectMeta'))
  return { ...declared, properties: { ...properties, metadata } }
}

// kubectl looks for fieldValidation here before it lets the server validate.
const WRITE_VERBS = new Set(['post', 'put', 'patch'])
const WRITE_PARAMETERS = ['dryRun', 'fieldManager', 'fieldValidation'].map((name) => ({
  name,
  in: 'query',
  schema: { type: 'string', uniqueItems: true },
}))

function kindPaths(kind: ResourceKind, base: string): Readonly<Record<string, JsonRecord>> {
  const { group, version } = kind
  const prefix = kind.namespaced ? `/${base}/namespaces/{namespace}` : `/${base}`
  const action = (verb: string): JsonRecord => ({
    operationId: `${verb}${kind.namespaced ? 'Namespaced' : ''}${kind.kind}`,
    ...(WRITE_VERBS.has(verb) ? { parameters: WRITE_PARAMETERS } : {}),
    responses: { '200': { description: 'OK' } },
    'x-kubernetes-action': verb,
    'x-kubernetes-group-version-kind': { group, kind: kind.kind, version },
  })
  return {
    [`${prefix}/${kind.resource}`]: { get: action('list'), post: action('post') },
    [`${prefix}/${kind.resource}/{name}`]: {
      get: action('get'),
      put: action('put'),
      patch: action('patch'),
      delete: action('delete'),
    },
  }
}
