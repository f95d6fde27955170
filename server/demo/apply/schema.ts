import type { ResourceKind } from '../kinds/kind.ts'
import {
  isRecord,
  listAt,
  recordAt,
  textAt,
  textsAt,
  valueAt,
  type JsonRecord,
} from '../objects.ts'
import { MESSAGES } from '../protobuf/messages.ts'
import { ATOMIC, LIST_KEYS, SETS } from './merge-table.ts'

/** What merging needs to know of a value. */
export type Schema =
  /** A value that is replaced as a whole. */
  | { readonly type: 'leaf' }
  | { readonly type: 'struct'; readonly field: (name: string) => Schema | undefined }
  | { readonly type: 'map'; readonly value: Schema }
  | { readonly type: 'keyed'; readonly keys: readonly string[]; readonly item: Schema }
  | { readonly type: 'set' }

const LEAF: Schema = { type: 'leaf' }
/** A value of which nothing is declared: objects are merged, lists are not. */
const UNDECLARED: Schema = { type: 'map', value: { type: 'leaf' } }

// Messages that JSON writes as one value, and those that hold free JSON.
const SCALAR_MESSAGES = new Set([
  'api.resource.Quantity',
  'util.intstr.IntOrString',
  'meta.v1.Time',
  'meta.v1.MicroTime',
  'meta.v1.Duration',
  'meta.v1.FieldsV1',
  'runtime.RawExtension',
  'apiextensions.v1.JSON',
  'apiextensions.v1.JSONSchemaPropsOrArray',
  'apiextensions.v1.JSONSchemaPropsOrBool',
  'apiextensions.v1.JSONSchemaPropsOrStringArray',
])

export function schemaOf(kind: ResourceKind): Schema {
  if (kind.message !== undefined) return messageSchema(kind.message)
  const declared = toSchema(valueAt(kind.custom?.version, 'schema', 'openAPIV3Schema'))
  const metadata = messageSchema('meta.v1.ObjectMeta')
  return {
    type: 'struct',
    field: (name) => {
      if (name === 'metadata') return metadata
      return declared.type === 'struct' ? declared.field(name) : UNDECLARED
    },
  }
}

const known = new Map<string, Schema>()

function messageSchema(message: string): Schema {
  if (SCALAR_MESSAGES.has(message) || MESSAGES[message] === undefined) return LEAF
  const found = known.get(message)
  if (found !== undefined) return found
  const types = new Map(fieldTypes(message))
  const schema: Schema = {
    type: 'struct',
    field: (name) => {
      const type = types.get(name)
      return type === undefined ? undefined : fieldSchema(`${message}.${name}`, type)
    },
  }
  known.set(message, schema)
  return schema
}

/** A field without a name is inlined: its fields appear in its parent's JSON. */
export function fieldTypes(message: string): readonly (readonly [string, string])[] {
  const fields = Object.values(MESSAGES[message] ?? {})
  return fields.flatMap(([name = '', type = '']) =>
    name === '' ? fieldTypes(type) : [[name, type] as const],
  )
}

function fieldSchema(path: string, type: string): Schema {
  if (ATOMIC.has(path)) return LEAF
  if (type.startsWith('map:')) return { type: 'map', value: itemSchema(type.slice(4)) }
  if (!type.startsWith('[]')) return itemSchema(type)
  const keys = LIST_KEYS[path]
  if (keys !== undefined) return { type: 'keyed', keys, item: messageSchema(type.slice(2)) }
  return SETS.has(path) ? { type: 'set' } : LEAF
}

function itemSchema(type: string): Schema {
  return ATOMIC.has(type) ? LEAF : messageSchema(type)
}

function toSchema(declared: unknown): Schema {
  if (!isRecord(declared)) return UNDECLARED
  if (textAt(declared, 'x-kubernetes-map-type') === 'atomic') return LEAF
  switch (textAt(declared, 'type')) {
    case 'object':
      return toObjectSchema(declared)
    case 'array':
      return toListSchema(declared)
    default:
      return LEAF
  }
}

function toObjectSchema(declared: JsonRecord): Schema {
  const { properties, additionalProperties } = declared
  if (isRecord(additionalProperties)) return { type: 'map', value: toSchema(additionalProperties) }
  if (!isRecord(properties)) return UNDECLARED
  return {
    type: 'struct',
    field: (name) => (name in properties ? toSchema(properties[name]) : undefined),
  }
}

function toListSchema(declared: JsonRecord): Schema {
  const kind = textAt(declared, 'x-kubernetes-list-type')
  if (kind === 'set') return { type: 'set' }
  if (kind !== 'map' || listAt(declared, 'x-kubernetes-list-map-keys').length === 0) return LEAF
  const keys = textsAt(declared, 'x-kubernetes-list-map-keys')
  return { type: 'keyed', keys, item: toSchema(recordAt(declared, 'items')) }
}
