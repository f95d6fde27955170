import type { Json, JsonObject } from './normalize.ts'

/** What a list operation says of its kind (`x-kind` in spec/tier2/resources/templates.tsp). */
interface KindFacts {
  readonly kind: string
  readonly path: string
  readonly resource: string
  readonly namespaced: boolean
}

interface Entry {
  readonly facts: KindFacts
  readonly detail: string
  readonly row: string
  readonly hasMetrics: boolean
}

function toObject(node: Json | undefined): JsonObject {
  return typeof node === 'object' && node !== null && !Array.isArray(node) ? node : {}
}

function toText(node: Json | undefined): string {
  return typeof node === 'string' ? node : ''
}

/** The name of the schema of an operation's answer. */
function toAnswerSchema(operation: JsonObject): string {
  const answer = toObject(toObject(operation['responses'])['200'])
  const schema = toObject(toObject(toObject(answer['content'])['application/json'])['schema'])
  const name = /([^/]+)$/.exec(toText(schema['$ref']))?.[1]
  if (!name) throw new Error(`${toText(operation['operationId'])} does not answer a named schema`)
  return name
}

function listEntries(document: JsonObject): Entry[] {
  const paths = toObject(document['paths'])
  return Object.entries(paths).flatMap(([path, item]) => {
    const list = toObject(toObject(item)['get'])
    if (!('x-kind' in list)) return []
    const facts = list['x-kind'] as unknown as KindFacts
    const object = `${path}/${facts.namespaced ? '{namespace}/' : ''}{name}`
    return [
      {
        facts,
        row: toAnswerSchema(list).replace(/List$/, ''),
        detail: toAnswerSchema(toObject(toObject(paths[object])['get'])),
        hasMetrics: `${object}/metrics` in paths,
      },
    ]
  })
}

/** What every object of these kinds can be asked for, beside its detail. */
const PARTS = ['yaml', 'events', 'explain', 'related'] as const

/** The table's paths are put together by a rule: the contract must have them all. */
function checkPaths(document: JsonObject, { facts }: Entry): void {
  const paths = toObject(document['paths'])
  const object = `/api/clusters/{cluster}/${facts.path}/${facts.namespaced ? '{namespace}/' : ''}{name}`
  for (const path of [object, ...PARTS.map((part) => `${object}/${part}`)]) {
    if (!(path in paths)) throw new Error(`the contract has no ${path}`)
  }
}

function writeEntry({ facts, hasMetrics }: Entry): string {
  const [resource = '', ...group] = facts.resource.split('.')
  const value = {
    path: facts.path,
    kind: facts.kind,
    group: group.join('.'),
    resource,
    hasMetrics,
  }
  const scope = facts.namespaced ? 'namespaced' : 'ofCluster'
  return `  ${facts.path}: ${scope}(${JSON.stringify(value)}),`
}

function writeValues(entries: readonly Entry[]): string {
  const parts = PARTS.map((part) => `${part}: \`\${object}/${part}\``).join(', ')
  return `function toPaths(path, object) {
  return { list: \`/api/clusters/{cluster}/\${path}\`, object, ${parts} }
}

function namespaced(kind) {
  const paths = toPaths(kind.path, \`/api/clusters/{cluster}/\${kind.path}/{namespace}/{name}\`)
  return { ...kind, namespaced: true, paths }
}

function ofCluster(kind) {
  const paths = toPaths(kind.path, \`/api/clusters/{cluster}/\${kind.path}/{name}\`)
  return { ...kind, namespaced: false, paths }
}

export const kinds = {
${entries.map(writeEntry).join('\n')}
}
`
}

function writeUnion(entries: readonly Entry[], isNamespaced: boolean): string {
  return entries
    .filter(({ facts }) => facts.namespaced === isNamespaced)
    .map(({ facts }) => `'${facts.path}'`)
    .join(' | ')
}

function writePaths(name: string, kindPath: string, object: string): string {
  const all = ['', ...PARTS.map((part) => `/${part}`)].map(
    (suffix) =>
      `  readonly ${suffix.slice(1) || 'object'}: \`/api/clusters/{cluster}/\${${kindPath}}/${object}${suffix}\``,
  )
  return `export interface ${name} {
  readonly list: \`/api/clusters/{cluster}/\${${kindPath}}\`
${all.join('\n')}
}`
}

function writeTypes(entries: readonly Entry[]): string {
  const schemas = entries.map(
    ({ facts, row, detail }) =>
      `  ${facts.path}: { row: components['schemas']['${row}']; detail: components['schemas']['${detail}'] }`,
  )
  return `import type { components } from './schema.js'

interface KindFacts {
  /** Our plural, the segment in paths: \`pvcs\`. */
  readonly path: KindPath
  /** Kubernetes' kind: \`PersistentVolumeClaim\`. */
  readonly kind: string
  /** API group, empty for core. */
  readonly group: string
  /** Kubernetes' plural: \`persistentvolumeclaims\`. */
  readonly resource: string
  /** Whether its objects have an operation for what they use. */
  readonly hasMetrics: boolean
}

export interface NamespacedKind extends KindFacts {
  readonly namespaced: true
  /** The contract's paths of its operations. */
  readonly paths: NamespacedPaths
}

export interface ClusterKind extends KindFacts {
  readonly namespaced: false
  /** The contract's paths of its operations. */
  readonly paths: ClusterPaths
}

/** A Kubernetes kind that this API serves: list, detail, manifest, events, causes and relations. */
export type KindEntry = NamespacedKind | ClusterKind

type NamespacedKindPath = ${writeUnion(entries, true)}
type ClusterKindPath = ${writeUnion(entries, false)}

/** Of a namespaced kind. */
${writePaths('NamespacedPaths', 'NamespacedKindPath', '{namespace}/{name}')}

/** Of a kind without namespaces. */
${writePaths('ClusterPaths', 'ClusterKindPath', '{name}')}

/** Row and detail of each kind. */
export interface KindSchemas {
${schemas.join('\n')}
}

export type KindPath = keyof KindSchemas

/** The kinds by our plural. */
export declare const kinds: { readonly [Path in KindPath]: KindEntry }
`
}

/** The kinds that the contract serves with the same operations, as a table for clients that treat them alike. */
export function writeKindTable(document: JsonObject): { values: string; types: string } {
  const entries = listEntries(document)
  for (const entry of entries) checkPaths(document, entry)
  return { values: writeValues(entries), types: writeTypes(entries) }
}
