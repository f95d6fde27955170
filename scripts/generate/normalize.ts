export type Json = null | boolean | number | string | Json[] | JsonObject
export interface JsonObject {
  [key: string]: Json
}

const COMPOSING = ['allOf', 'anyOf', 'oneOf', 'if', '$ref', 'dependentSchemas']

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** `{ not: {} }` allows nothing, `{}` allows everything. */
function toAdditionalProperties(schema: Json): Json {
  if (!isObject(schema)) return schema
  const keys = Object.keys(schema)
  if (keys.length === 0) return true
  return keys.length === 1 && isObject(schema['not']) && Object.keys(schema['not']).length === 0
    ? false
    : schema
}

/** The 3.1 emitter writes `unevaluatedProperties`, which type generators do not read; beside no composition they mean the same. */
function renameUnevaluated(node: Json): Json {
  if (Array.isArray(node)) return node.map(renameUnevaluated)
  if (!isObject(node)) return node
  const composed = COMPOSING.some((key) => key in node)
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) =>
      key === 'unevaluatedProperties' && !composed
        ? ['additionalProperties', toAdditionalProperties(renameUnevaluated(value))]
        : [key, renameUnevaluated(value)],
    ),
  )
}

/** The name of a media type's schema; a cluster's own failure is a `Status`. */
function toSchemaName(media: Json | undefined): string {
  const schema = isObject(media) ? media['schema'] : undefined
  const ref = isObject(schema) ? schema['$ref'] : undefined
  return typeof ref === 'string' ? (ref.split('/').at(-1) ?? 'Status') : 'Status'
}

function toResponseName(status: string, response: JsonObject, taken: Map<string, string>): string {
  const content = isObject(response['content']) ? response['content'] : {}
  const media = Object.keys(content)
    .sort()
    .map((type) => (type === 'text/plain' ? 'Text' : toSchemaName(content[type])))
    .join('Or')
  const base = `${media || 'Empty'}Failure${status}`
  let name = base
  for (let n = 2; taken.has(name) && taken.get(name) !== JSON.stringify(response); n++)
    name = `${base}v${n}`
  return name
}

/** Failures are repeated for each operation: they become named responses, once each. */
function hoistFailures(document: JsonObject): void {
  const responses = new Map<string, string>()
  for (const item of Object.values((document['paths'] ?? {}) as JsonObject)) {
    for (const operation of Object.values(item as JsonObject)) {
      if (!isObject(operation) || !isObject(operation['responses'])) continue
      for (const [status, response] of Object.entries(operation['responses'])) {
        if (!/^[45]/.test(status) || !isObject(response)) continue
        const name = toResponseName(status, response, responses)
        responses.set(name, JSON.stringify(response))
        operation['responses'][status] = { $ref: `#/components/responses/${name}` }
      }
    }
  }
  const components = document['components'] as JsonObject
  components['responses'] = Object.fromEntries(
    [...responses].sort().map(([name, response]) => [name, JSON.parse(response) as Json]),
  )
}

/** Makes the emitter's document one that every consumer reads the same way. */
export function normalize(document: JsonObject): JsonObject {
  const renamed = renameUnevaluated(document) as JsonObject
  hoistFailures(renamed)
  return renamed
}
