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

function writeEntry({ facts, hasMetrics }: Entry): string {
  const [resource = '', ...group] = facts.resource.split('.')
  const value = {
    path: facts.path,
    kind: facts.kind,
    group: group.join('.'),
    resource,
    namespaced: facts.namespaced,
    hasMetrics,
  }
  return `  ${facts.path}: ${JSON.stringify(value)},`
}

/** The kinds that the contract serves with the same operations, as a table for clients that treat them alike. */
export function writeKindTable(document: JsonObject): { values: string; types: string } {
  const entries = listEntries(document)
  const table = entries.map(writeEntry).join('\n')
  const schemas = entries.map(
    ({ facts, row, detail }) =>
      `  ${facts.path}: { row: components['schemas']['${row}']; detail: components['schemas']['${detail}'] }`,
  )
  return {
    values: `export const kinds = {\n${table}\n}\n`,
    types: `import type { components } from './schema.js'

/** A Kubernetes kind that this API serves: list, detail, manifest, events, causes and relations. */
export interface KindEntry {
  /** Our plural, the segment in paths: \`pvcs\`. */
  readonly path: KindPath
  /** Kubernetes' kind: \`PersistentVolumeClaim\`. */
  readonly kind: string
  /** API group, empty for core. */
  readonly group: string
  /** Kubernetes' plural: \`persistentvolumeclaims\`. */
  readonly resource: string
  readonly namespaced: boolean
  /** Whether its objects have an operation for what they use. */
  readonly hasMetrics: boolean
}

/** Row and detail of each kind. */
export interface KindSchemas {
${schemas.join('\n')}
}

export type KindPath = keyof KindSchemas

/** The kinds by our plural. */
export declare const kinds: { readonly [Path in KindPath]: KindEntry }
`,
  }
}
