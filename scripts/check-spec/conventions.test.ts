import { expect, it } from 'vitest'
import type { JsonObject } from '../generate/normalize.ts'
import { checkConventions } from './conventions.ts'
import { openDocument } from './document.ts'

const FAILURE = { content: { 'text/plain': {} } }

function operation(): JsonObject {
  return {
    operationId: 'deleteThing',
    tags: ['Things'],
    summary: 'Delete a thing',
    'x-tier': 1,
    'x-audit': 'delete_thing',
    'x-authz': 'kubernetes: delete things',
    responses: {
      200: FAILURE,
      ...Object.fromEntries(
        ['400', '401', '403', '404', '500', '502', '503', '504'].map((code) => [code, FAILURE]),
      ),
    },
  }
}

function problemsOf(edit: (node: JsonObject) => void): string[] {
  const node = operation()
  edit(node)
  const document = openDocument({ paths: { '/api/{cluster}/things': { delete: node } } })
  return checkConventions(document).map((line) => line.replace(/^DELETE \S+( \(.*?\))?: /, ''))
}

it('has nothing to say of an operation that says all', () => {
  expect(problemsOf(() => undefined)).toEqual([])
})

it.each<[string, (node: JsonObject) => void, string]>([
  ['no id', (node) => delete node['operationId'], 'has no operationId'],
  [
    'another case',
    (node) => (node['operationId'] = 'delete-thing'),
    'operationId "delete-thing" is not camelCase',
  ],
  ['no tag', (node) => (node['tags'] = []), 'has 0 tags instead of one'],
  ['two tags', (node) => (node['tags'] = ['A', 'B']), 'has 2 tags instead of one'],
  ['no summary', (node) => (node['summary'] = ' '), 'has no summary'],
  ['no tier', (node) => delete node['x-tier'], 'x-tier is missing, not 1, 2 or 3'],
  ['another tier', (node) => (node['x-tier'] = 4), 'x-tier is 4, not 1, 2 or 3'],
  [
    'no audit',
    (node) => delete node['x-audit'],
    'has no x-audit: the verb that is recorded, or none',
  ],
  [
    'an audit verb in words',
    (node) => (node['x-audit'] = 'Delete it'),
    'x-audit "Delete it" is not a verb in snake_case',
  ],
  [
    'an unrecorded change',
    (node) => (node['x-audit'] = 'none'),
    'may change something and is not recorded: x-audit-reason must say why',
  ],
  [
    'no authorization',
    (node) => delete node['x-authz'],
    'has no x-authz: the check or the session rule that it stands on',
  ],
  [
    'a missing error',
    (node) => delete (node['responses'] as JsonObject)['502'],
    'does not describe its answer 502',
  ],
  [
    'an error without a body',
    (node) => ((node['responses'] as JsonObject)['404'] = {}),
    'its answer 404 has no body',
  ],
])('finds %s', (_, edit, problem) => {
  expect(problemsOf(edit)).toEqual([problem])
})

it('asks no errors of a probe and no sign-in errors of a public operation', () => {
  const probe = { ...operation(), operationId: 'checkHealth', responses: {}, 'x-audit': 'none' }
  const open = {
    ...operation(),
    'x-authz': 'public',
    responses: { 400: FAILURE, 500: FAILURE },
  }
  const paths = { '/healthz': { get: probe }, '/api/open': { get: open } }

  expect(checkConventions(openDocument({ paths }))).toEqual([])
})

it('names both operations that share an id', () => {
  const paths = {
    '/api/{cluster}/a': { delete: operation() },
    '/api/{cluster}/b': { delete: operation() },
  }

  expect(checkConventions(openDocument({ paths }))).toEqual([
    'operationId "deleteThing" is used by DELETE /api/{cluster}/a and DELETE /api/{cluster}/b',
  ])
})
