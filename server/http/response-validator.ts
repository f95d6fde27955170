import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { ContractDocument, Route } from './document.ts'

type Json = Record<string, unknown>

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * A copy in which objects admit only the fields that the contract names: the contract is open for additions by later
 * versions, but this version must not answer a field that it does not declare.
 */
function seal(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(seal)
  if (!isObject(node)) return node
  const sealed: Json = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' ? value.replace('#/', 'contract#/') : seal(value),
    ]),
  )
  const isRecord = 'properties' in node && !('additionalProperties' in node) && !('allOf' in node)
  return isRecord ? { ...sealed, additionalProperties: false } : sealed
}

export interface ResponseValidator {
  /** What is wrong with an answer; nothing when it keeps the contract. */
  check(route: Route, status: number, contentType: string, body: string): string[]
}

/** Checks answers against the contract. For tests and `--validate-responses`: it walks whole bodies. */
export function createResponseValidator(document: ContractDocument): ResponseValidator {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv, { mode: 'fast' })
  for (const format of ['int32', 'int64', 'double', 'float']) ajv.addFormat(format, true)
  ajv.addSchema({ $id: 'contract', components: seal(document.components) })
  const validators = new Map<string, ValidateFunction>()

  function readResponse(route: Route, status: number) {
    const response = route.operation.responses[String(status)] as Json | undefined
    const ref = response?.['$ref']
    if (typeof ref !== 'string') return response
    const name = ref.split('/').at(-1) ?? ''
    return ((document.components as Json)['responses'] as Json)[name] as Json | undefined
  }

  function readValidator(
    route: Route,
    status: number,
    media: string,
    schema: object,
  ): ValidateFunction {
    const key = `${route.operationId} ${status} ${media}`
    const known = validators.get(key)
    if (known) return known
    const compiled = ajv.compile(seal(schema) as object)
    validators.set(key, compiled)
    return compiled
  }

  return {
    check(route, status, contentType, body) {
      const response = readResponse(route, status)
      if (!response) return [`status ${status} is not in the contract`]
      const content = response['content'] as Record<string, { schema?: object }> | undefined
      const media = contentType.split(';')[0] ?? ''
      if (!content) return body === '' ? [] : [`a body where the contract has none`]
      const schema = content[media]?.schema
      if (!schema)
        return [`content type ${media || '(none)'} is not in the contract for status ${status}`]
      const validate = readValidator(route, status, media, schema)
      // A stream is checked block by block, each written as JSON.
      const isJson = media === 'application/json' || media === 'text/event-stream'
      const value: unknown = isJson ? JSON.parse(body) : body
      if (validate(value)) return []
      return (validate.errors ?? []).map(
        ({ instancePath, message, params }) =>
          `${instancePath || '/'} ${message ?? ''} ${JSON.stringify(params)}`,
      )
    },
  }
}
