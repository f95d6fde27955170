import type { JsonRecord } from '../objects.ts'
import { MESSAGES } from '../protobuf/messages.ts'

const META_PREFIX = 'io.k8s.apimachinery.pkg.apis.meta.v1.'

/** The published name of a message: `core.v1.Pod` is `io.k8s.api.core.v1.Pod`. */
export function schemaName(message: string): string {
  if (message.startsWith('meta.v1.')) return META_PREFIX + message.slice('meta.v1.'.length)
  if (message.startsWith('apiextensions.')) {
    return `io.k8s.apiextensions-apiserver.pkg.apis.${message}`
  }
  return `io.k8s.api.${message}`
}

const SCALARS: Readonly<Record<string, JsonRecord>> = {
  string: { type: 'string' },
  bytes: { type: 'string', format: 'byte' },
  bool: { type: 'boolean' },
  int32: { type: 'integer', format: 'int32' },
  int64: { type: 'integer', format: 'int64' },
  double: { type: 'number', format: 'double' },
  'meta.v1.Time': { type: 'string', format: 'date-time' },
  'meta.v1.MicroTime': { type: 'string', format: 'date-time' },
  'meta.v1.Duration': { type: 'string' },
  'meta.v1.FieldsV1': { type: 'object' },
  'api.resource.Quantity': { oneOf: [{ type: 'string' }, { type: 'number' }] },
  'util.intstr.IntOrString': {
    format: 'int-or-string',
    oneOf: [{ type: 'integer' }, { type: 'string' }],
  },
  'runtime.RawExtension': { type: 'object' },
  'apiextensions.v1.JSON': {},
  'apiextensions.v1.JSONSchemaPropsOrArray': {},
  'apiextensions.v1.JSONSchemaPropsOrBool': {},
  'apiextensions.v1.JSONSchemaPropsOrStringArray': {},
}

/** Schemas of messages and of everything that they refer to, by published name. */
export function builtInSchemas(messages: readonly string[]): Readonly<Record<string, JsonRecord>> {
  const schemas: Record<string, JsonRecord> = {}
  const open = [...messages]
  for (let message = open.pop(); message !== undefined; message = open.pop()) {
    const name = schemaName(message)
    if (name in schemas) continue
    const properties: Record<string, JsonRecord> = {}
    collectProperties(message, properties, open)
    schemas[name] = { type: 'object', properties }
  }
  return schemas
}

function collectProperties(
  message: string,
  properties: Record<string, JsonRecord>,
  open: string[],
): void {
  for (const [name = '', type = ''] of Object.values(MESSAGES[message] ?? {})) {
    if (name === '') collectProperties(type, properties, open)
    else properties[name] = toSchema(type, open)
  }
}

function toSchema(type: string, open: string[]): JsonRecord {
  if (type.startsWith('[]')) return { type: 'array', items: toSchema(type.slice(2), open) }
  if (type.startsWith('map:')) {
    return { type: 'object', additionalProperties: toSchema(type.slice(4), open) }
  }
  const scalar = SCALARS[type]
  if (scalar !== undefined) return scalar
  open.push(type)
  return { allOf: [{ $ref: `#/components/schemas/${schemaName(type)}` }] }
}
