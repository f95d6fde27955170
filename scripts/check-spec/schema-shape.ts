import type { Json, JsonObject } from '../generate/normalize.ts'
import { type Document, isObject, toList, toObject } from './document.ts'

/** A schema as the comparison sees it: one JSON type, its own keywords and those of what it is composed of. */
export interface Shape {
  /** `any` when the schema does not say. */
  readonly type: string
  /** The values it is limited to, as JSON texts. */
  readonly values: ReadonlySet<string> | undefined
  readonly keywords: JsonObject
  readonly properties: JsonObject
  readonly required: ReadonlySet<string>
}

function typeOfValue(value: Json): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value
}

function listValues(schema: JsonObject): readonly Json[] | undefined {
  if ('const' in schema) return [schema['const'] ?? null]
  return Array.isArray(schema['enum']) ? schema['enum'] : undefined
}

/** The JSON types of a schema, from what it says or from the keywords that it uses. */
function listTypes(schema: JsonObject): string[] {
  const { type } = schema
  if (typeof type === 'string') return [type]
  if (Array.isArray(type)) return type.map(String)
  const values = listValues(schema)
  if (values) return [...new Set(values.map(typeOfValue))]
  if ('properties' in schema || 'additionalProperties' in schema) return ['object']
  return 'items' in schema ? ['array'] : ['any']
}

/** Both at once, as `allOf` means it. Where both say the same keyword the first one stays: the contract has no such case. */
function merge(left: JsonObject, right: JsonObject): JsonObject {
  return {
    ...right,
    ...left,
    properties: { ...toObject(right['properties']), ...toObject(left['properties']) },
    required: [...toList(left['required']), ...toList(right['required'])],
  }
}

/** The alternatives of a schema, each without composition. */
function listAlternatives(document: Document, node: Json | undefined): JsonObject[] {
  const { allOf, anyOf, oneOf, ...own } = document.resolve(node)
  const parts = toList(allOf)
  const whole = parts.reduce<JsonObject[]>(
    (alternatives, part) =>
      alternatives.flatMap((one) =>
        listAlternatives(document, part).map((other) => merge(one, other)),
      ),
    [own],
  )
  const options = [...toList(anyOf), ...toList(oneOf)]
  if (options.length === 0) return whole
  const flat = options.flatMap((option) => listAlternatives(document, option))
  return whole.flatMap((one) => flat.map((option) => merge(one, option)))
}

function toShape(schema: JsonObject, type: string): Shape {
  const values = listValues(schema)?.filter(
    (value) => typeOfValue(value) === type || (type === 'number' && typeof value === 'number'),
  )
  return {
    type,
    values: values && new Set(values.map((value) => JSON.stringify(value))),
    keywords: schema,
    properties: toObject(schema['properties']),
    required: new Set(toList(schema['required']).map(String)),
  }
}

/** What a schema allows, one shape for each alternative and JSON type. */
export function listShapes(document: Document, node: Json | undefined): Shape[] {
  const shapes = listAlternatives(document, node).flatMap((schema) =>
    listTypes(schema).map((type) => toShape(schema, type)),
  )
  return joinValues(shapes)
}

/** Alternatives that are only values, `"a" | "b"` written as two schemas, are one set of values. */
function joinValues(shapes: readonly Shape[]): Shape[] {
  const joined: Shape[] = []
  for (const shape of shapes) {
    const { values } = shape
    const known = joined.findIndex((other) => other.type === shape.type && other.values)
    const same = joined[known]
    if (values && same?.values)
      joined[known] = { ...same, values: new Set([...same.values, ...values]) }
    else joined.push(shape)
  }
  return joined
}

/** What the fields that have no name may hold: a schema, anything, or nothing. */
export function readOtherFields({ keywords, properties }: Shape): JsonObject | 'any' | 'none' {
  const others = keywords['additionalProperties']
  if (isObject(others)) return Object.keys(others).length === 0 ? 'any' : others
  if (others === undefined) return Object.keys(properties).length > 0 ? 'none' : 'any'
  return others === false ? 'none' : 'any'
}
