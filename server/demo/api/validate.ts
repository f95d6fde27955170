// The little of the API server's validation that tests and people meet often; the rest is not simulated.
import { isDeepStrictEqual } from 'node:util'
import { fieldTypes } from '../apply/schema.ts'
import { apiVersionOf, type ResourceKind } from '../kinds/kind.ts'
import { isRecord, listAt, recordAt, textAt, valueAt, type KubeObject } from '../objects.ts'
import { explainLabelKey, explainLabelValue } from '../selectors/labels.ts'
import { badRequest, invalid, type InvalidField } from './status.ts'

const NAME = /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/
// Roles and bindings may have names that are path segments only: system:node, and so on.
const FREE_NAMES = new Set(['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding'])
const NAME_PROBLEM =
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and " +
  "end with an alphanumeric character (e.g. 'example.com', regex used for validation is " +
  "'[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')"

/** 400 for values of the wrong type, 422 for everything else that is wrong. */
export function checkObject(kind: ResourceKind, object: KubeObject): void {
  checkTypes(kind, object)
  const problems = [...nameProblems(kind, object), ...labelProblems(object)]
  if (kind.collection === 'apps/deployments') problems.push(...deploymentProblems(object))
  if (problems.length === 0) return
  throw invalid({ group: kind.group, kind: kind.kind, name: object.metadata.name }, problems)
}

function required(field: string, detail = ''): InvalidField {
  const message = detail === '' ? 'Required value' : `Required value: ${detail}`
  return { field, reason: 'FieldValueRequired', message }
}

function wrong(field: string, value: string, problem: string): InvalidField {
  return { field, reason: 'FieldValueInvalid', message: `Invalid value: ${value}: ${problem}` }
}

function nameProblems(kind: ResourceKind, { metadata: { name } }: KubeObject): InvalidField[] {
  if (name === '') return [required('metadata.name', 'name or generateName is required')]
  if (FREE_NAMES.has(kind.kind) || (NAME.test(name) && name.length <= 253)) return []
  return [wrong('metadata.name', `"${name}"`, NAME_PROBLEM)]
}

function labelProblems({ metadata }: KubeObject): InvalidField[] {
  return Object.entries(metadata.labels ?? {}).flatMap(([key, value]) => {
    const [keyProblem, valueProblem] = [explainLabelKey(key), explainLabelValue(value)]
    return [
      ...(keyProblem === undefined ? [] : [wrong('metadata.labels', `"${key}"`, keyProblem)]),
      ...(valueProblem === undefined ? [] : [wrong('metadata.labels', `"${value}"`, valueProblem)]),
    ]
  })
}

function deploymentProblems(object: KubeObject): InvalidField[] {
  const problems: InvalidField[] = []
  const selector = valueAt(object, 'spec', 'selector')
  if (selector === undefined) problems.push(required('spec.selector'))
  const labels = valueAt(object, 'spec', 'template', 'metadata', 'labels')
  const wanted = Object.entries(recordAt(selector, 'matchLabels'))
  const matches = wanted.every(([key, value]) => isRecord(labels) && labels[key] === value)
  if (selector === undefined || !matches) {
    const shown = JSON.stringify(labels ?? null)
    const problem = '`selector` does not match template `labels`'
    problems.push(wrong('spec.template.metadata.labels', shown, problem))
  }
  if (listAt(object, 'spec', 'template', 'spec', 'containers').length === 0) {
    problems.push(required('spec.template.spec.containers'))
  }
  return problems
}

const GO_TYPES: Readonly<Record<string, string>> = {
  string: 'string',
  int32: 'number',
  int64: 'number',
  bool: 'boolean',
}

function checkTypes(kind: ResourceKind, object: KubeObject): void {
  if (kind.message === undefined) return
  const found = findMistyped(kind.message, object, kind.kind)
  if (found === undefined) return
  throw badRequest(
    `${kind.kind} in version "${kind.version}" cannot be handled as a ${kind.kind}: json: cannot unmarshal ${found}`,
  )
}

/** `number into Go struct field ConfigMap.data of type string`. */
function findMistyped(type: string, value: unknown, path: string): string | undefined {
  if (value === undefined || value === null) return undefined
  const wanted = GO_TYPES[type]
  if (wanted !== undefined) {
    return typeof value === wanted
      ? undefined
      : `${jsonType(value)} into Go struct field ${path} of type ${type}`
  }
  if (type.startsWith('[]') || type.startsWith('map:')) {
    const inner = type.slice(type.startsWith('[]') ? 2 : 4)
    if (typeof value !== 'object') return undefined
    return firstOf(Object.values(value), (item) => findMistyped(inner, item, path))
  }
  if (!isRecord(value)) return undefined
  return firstOf(fieldTypes(type), ([name, inner]) =>
    findMistyped(inner, value[name], `${path}.${name}`),
  )
}

function firstOf<T>(
  items: readonly T[],
  find: (item: T) => string | undefined,
): string | undefined {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}

function jsonType(value: unknown): string {
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'boolean') return 'bool'
  return typeof value
}

/** A body's own type, where it says one, must be the one that is written to. */
export function checkType(body: unknown, kind: ResourceKind): void {
  const apiVersion = textAt(body, 'apiVersion') || apiVersionOf(kind)
  const name = textAt(body, 'kind') || kind.kind
  if (apiVersion === apiVersionOf(kind) && name === kind.kind) return
  throw badRequest(
    `${name} in version "${apiVersion}" cannot be handled as a ${kind.kind}: expected ${apiVersionOf(kind)}, Kind=${kind.kind}`,
  )
}

/** Whether a write changes nothing, which makes no new version of the object. */
export function isUnchanged(before: KubeObject, after: KubeObject): boolean {
  const { resourceVersion: _, ...rest } = after.metadata
  const { resourceVersion: __, ...known } = before.metadata
  return isDeepStrictEqual({ ...after, metadata: rest }, { ...before, metadata: known })
}
