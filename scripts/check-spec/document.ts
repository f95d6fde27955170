import type { Json, JsonObject } from '../generate/normalize.ts'

// Reading an OpenAPI document: its operations, with every reference followed.

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'] as const

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function toObject(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {}
}

export function toList(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : []
}

export function toText(value: Json | undefined): string {
  return typeof value === 'string' ? value : ''
}

/** A document and its resolved parts. A reference always gives the same object, so that recursion can be noticed. */
export interface Document {
  readonly root: JsonObject
  /** What a node stands for: the node itself, or what its reference points to. */
  resolve(node: Json | undefined): JsonObject
}

/** `#/components/schemas/Pod` → `components`, `schemas`, `Pod`, unescaped as RFC 6901 says. */
function toPointer(ref: string): string[] {
  return ref
    .replace(/^#\/?/, '')
    .split('/')
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
}

export function openDocument(root: JsonObject): Document {
  function follow(ref: string): Json | undefined {
    let node: Json | undefined = root
    for (const part of toPointer(ref)) node = isObject(node) ? node[part] : undefined
    return node
  }
  return {
    root,
    resolve(node) {
      const seen = new Set<string>()
      let current = toObject(node)
      for (let ref = current['$ref']; typeof ref === 'string'; ref = current['$ref']) {
        if (seen.has(ref)) throw new Error(`${ref} refers to itself`)
        seen.add(ref)
        const target = follow(ref)
        if (!isObject(target)) throw new Error(`${ref} is not in the document`)
        current = target
      }
      return current
    },
  }
}

export interface Operation {
  readonly method: string
  readonly path: string
  /** Where it is, for people: `GET /api/clusters`. */
  readonly place: string
  readonly node: JsonObject
  /** Those of the path and its own; its own win. */
  readonly parameters: readonly JsonObject[]
}

function listParameters(document: Document, item: JsonObject, node: JsonObject): JsonObject[] {
  const all = [...toList(item['parameters']), ...toList(node['parameters'])].map((parameter) =>
    document.resolve(parameter),
  )
  return [
    ...new Map(all.map((one) => [`${toText(one['in'])} ${toText(one['name'])}`, one])).values(),
  ]
}

export function listOperations(document: Document): Operation[] {
  return Object.entries(toObject(document.root['paths'])).flatMap(([path, value]) => {
    const item = document.resolve(value)
    return METHODS.flatMap((method): Operation[] => {
      const node = item[method]
      if (!isObject(node)) return []
      const place = `${method.toUpperCase()} ${path}`
      return [{ method, path, place, node, parameters: listParameters(document, item, node) }]
    })
  })
}
