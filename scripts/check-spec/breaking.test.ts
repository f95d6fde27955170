import { expect, it } from 'vitest'
import openapi from '../../generated/openapi.json' with { type: 'json' }
import type { JsonObject } from '../generate/normalize.ts'
import { listBreakingChanges } from './breaking.ts'
import { openDocument } from './document.ts'

type Schema = JsonObject

const PLACE = 'POST /api/clusters/{cluster}/things (createThing)'

const BASE = {
  parameters: [
    { in: 'path', name: 'cluster', required: true, schema: { type: 'string', maxLength: 63 } },
    { in: 'query', name: 'order', required: false, schema: { enum: ['asc', 'desc'] } },
  ],
  request: {
    type: 'object',
    required: ['name'],
    properties: {
      name: { type: 'string' },
      size: { type: 'integer', minimum: 1 },
      colour: { anyOf: [{ const: 'red' }, { const: 'blue' }] },
      children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
      labels: { type: 'object', additionalProperties: { type: 'string' } },
    },
  },
  response: {
    type: 'object',
    required: ['name', 'state', 'tree'],
    properties: {
      name: { type: 'string' },
      state: { $ref: '#/components/schemas/State' },
      tree: { $ref: '#/components/schemas/Tree' },
      note: { type: ['string', 'null'] },
      at: { type: 'string', format: 'date-time' },
      counts: { type: 'object', additionalProperties: { type: 'integer' } },
    },
  },
  state: { type: 'string', enum: ['on', 'off'] },
  tree: {
    type: 'object',
    required: ['value'],
    properties: {
      value: { type: 'string' },
      children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
    },
  },
} satisfies Record<string, JsonObject | JsonObject[]>

type Parts = Record<keyof typeof BASE, Schema>

function toOperation(parts: Parts): JsonObject {
  return {
    operationId: 'createThing',
    'x-tier': 1,
    'x-authz': 'public',
    parameters: parts.parameters,
    requestBody: { required: false, content: { 'application/json': { schema: parts.request } } },
    responses: {
      200: {
        headers: { ETag: { required: true, schema: { type: 'string' } } },
        content: {
          'application/json': { schema: parts.response },
          'text/plain': { schema: { type: 'string' } },
        },
      },
      409: { $ref: '#/components/responses/Conflict' },
    },
  }
}

/** The contract with one operation, after `change` was done to its parts or to the operation itself. */
function contract(
  change: (parts: Parts) => void = () => undefined,
  edit: (operation: JsonObject, document: JsonObject) => void = () => undefined,
) {
  const parts = structuredClone(BASE) as unknown as Parts
  change(parts)
  const operation = toOperation(parts)
  const document: JsonObject = {
    paths: { '/api/clusters/{cluster}/things': { post: operation } },
    components: {
      schemas: { State: parts.state, Tree: parts.tree },
      responses: { Conflict: { content: { 'text/plain': { schema: { type: 'string' } } } } },
    },
  }
  edit(operation, document)
  return openDocument(document)
}

function at(node: JsonObject, ...path: (string | number)[]): JsonObject {
  return path.reduce<JsonObject>((found, key) => found[key] as JsonObject, node)
}

function breaksOf(after: ReturnType<typeof contract>): string[] {
  return listBreakingChanges(contract(), after).map((line) => line.replace(`${PLACE}: `, ''))
}

it.each<[string, (parts: Parts) => void, string]>([
  [
    'a new required parameter',
    (p) => (p.parameters as never as unknown[]).push({ in: 'query', name: 'q', required: true }),
    'query parameter q is new and required',
  ],
  [
    'a parameter that is gone',
    (p) => (p.parameters as never as unknown[]).pop(),
    'query parameter order was removed',
  ],
  [
    'a parameter that became required',
    (p) => (at(p.parameters, 1)['required'] = true),
    'query parameter order is now required',
  ],
  [
    'a parameter with fewer values',
    (p) => (at(p.parameters, 1, 'schema')['enum'] = ['asc']),
    'query parameter order: value "desc" is no longer accepted',
  ],
  [
    'a parameter that must be shorter',
    (p) => (at(p.parameters, 0, 'schema')['maxLength'] = 20),
    'path parameter cluster: maxLength is now 20',
  ],
  [
    'a parameter with a pattern',
    (p) => (at(p.parameters, 0, 'schema')['pattern'] = '^a'),
    'path parameter cluster: pattern changed to ^a',
  ],
  [
    'a request field that became required',
    (p) => (p.request['required'] = ['name', 'size']),
    'request: application/json: size: request field is now required',
  ],
  [
    'a request field that is gone',
    (p) => delete at(p.request, 'properties')['size'],
    'request: application/json: size: request field was removed',
  ],
  [
    'a request field of another type',
    (p) => (at(p.request, 'properties', 'name')['type'] = 'integer'),
    'request: application/json: name: type string is no longer accepted (now integer)',
  ],
  [
    'a request value that is gone, written as constants',
    (p) => (at(p.request, 'properties')['colour'] = { enum: ['red'] }),
    'request: application/json: colour: value "blue" is no longer accepted',
  ],
  [
    'a request map whose values are limited',
    (p) => (at(p.request, 'properties', 'labels', 'additionalProperties')['maxLength'] = 5),
    'request: application/json: labels{}: maxLength is now 5',
  ],
  [
    'a response field that is gone',
    (p) => delete at(p.response, 'properties')['name'],
    'answer 200: application/json: name: response field was removed',
  ],
  [
    'a response field that may be absent',
    (p) => (p.response['required'] = ['name', 'tree']),
    'answer 200: application/json: state: response field may now be absent',
  ],
  [
    'a response field of another type',
    (p) => (at(p.response, 'properties', 'name')['type'] = 'integer'),
    'answer 200: application/json: name: type changed to integer (was string)',
  ],
  [
    'a response field that may be null',
    (p) => (at(p.response, 'properties', 'name')['type'] = ['string', 'null']),
    'answer 200: application/json: name: type changed to null (was string)',
  ],
  [
    'a response map whose values are of a wider type',
    (p) => (at(p.response, 'properties', 'counts', 'additionalProperties')['type'] = 'number'),
    'answer 200: application/json: counts{}: type changed to number (was integer)',
  ],
  [
    'a response field of another format',
    (p) => (at(p.response, 'properties', 'at')['format'] = 'date'),
    'answer 200: application/json: at: format changed from date-time to date',
  ],
  [
    'a response with more values',
    (p) => (p.state['enum'] = ['on', 'off', 'broken']),
    'answer 200: application/json: state: value "broken" is new',
  ],
  [
    'a response whose values are open',
    (p) => delete p.state['enum'],
    'answer 200: application/json: state: is no longer limited to "on", "off"',
  ],
])('finds %s', (_, change, problem) => {
  expect(breaksOf(contract(change))).toEqual([problem])
})

it.each<[string, (operation: JsonObject, document: JsonObject) => void, string]>([
  ['another tier', (op) => (op['x-tier'] = 2), 'it left tier 1'],
  ['another id', (op) => (op['operationId'] = 'addThing'), 'operationId changed to addThing'],
  ['a session', (op) => (op['x-authz'] = 'session'), 'it now needs a session'],
  ['no body', (op) => delete op['requestBody'], 'the request body was removed'],
  [
    'a required body',
    (op) => (at(op, 'requestBody')['required'] = true),
    'the request body is now required',
  ],
  ['a missing answer', (op) => delete at(op, 'responses')['409'], 'answer 409 was removed'],
  [
    'a missing media type',
    (op) => delete at(op, 'responses', '200', 'content')['text/plain'],
    'answer 200: media type text/plain was removed',
  ],
  [
    'a missing header',
    (op) => delete at(op, 'responses', '200')['headers'],
    'answer 200: header ETag was removed',
  ],
  [
    'another method',
    (op, document) => (document['paths'] = { '/api/clusters/{cluster}/things': { put: op } }),
    'the operation was removed',
  ],
])('finds %s', (_, edit, problem) => {
  expect(breaksOf(contract(undefined, edit))).toEqual([problem])
})

it('finds a break inside a schema that contains itself, once for each place that shows it', () => {
  const after = contract((p) => (at(p.tree, 'properties', 'value')['type'] = 'integer'))

  expect(breaksOf(after)).toEqual([
    'request: application/json: children[].value: type string is no longer accepted (now integer)',
    'answer 200: application/json: tree.value: type changed to integer (was string)',
  ])
})

it('lets a contract grow', () => {
  const after = contract(
    (p) => {
      ;(p.parameters as never as unknown[]).push({ in: 'query', name: 'q', schema: {} })
      at(p.request, 'properties')['extra'] = { type: 'string' }
      at(p.request, 'properties')['name'] = { type: ['string', 'integer'] }
      at(p.request, 'properties', 'size')['minimum'] = 0
      at(p.response, 'properties')['extra'] = { type: 'string' }
      at(p.response, 'properties')['note'] = { type: 'string', format: 'uri' }
      p.response['required'] = ['name', 'state', 'tree', 'note']
      p.state['enum'] = ['on']
    },
    (op, document) => {
      at(op, 'responses')['422'] = {}
      at(document, 'paths')['/api/more'] = { get: { operationId: 'more', 'x-tier': 1 } }
    },
  )

  expect(breaksOf(after)).toEqual([])
})

it('does not look at the other tiers', () => {
  const tier2 = contract(undefined, (op) => (op['x-tier'] = 2))

  expect(listBreakingChanges(tier2, openDocument({ paths: {} }))).toEqual([])
})

it('finds nothing between the contract and itself', () => {
  const json = openapi as unknown as JsonObject

  expect(listBreakingChanges(openDocument(json), openDocument(structuredClone(json)))).toEqual([])
})
