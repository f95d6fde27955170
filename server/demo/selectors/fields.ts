import { badRequest } from '../api/status.ts'
import type { ResourceKind } from '../kinds/kind.ts'
import { listAt, textAt, valueAt, type KubeObject } from '../objects.ts'

interface FieldRequirement {
  readonly field: string
  readonly equal: boolean
  readonly value: string
}

type FieldReader = (object: KubeObject) => string
type FieldTable = Readonly<Record<string, FieldReader>>

const at =
  (...path: readonly string[]): FieldReader =>
  (object) =>
    textAt(object, ...path)

// Booleans and numbers that are left out of the object still compare as their zero value.
const flag =
  (...path: readonly string[]): FieldReader =>
  (object) =>
    String(valueAt(object, ...path) === true)

const count =
  (...path: readonly string[]): FieldReader =>
  (object) =>
    textAt(object, ...path) || '0'

const POD_FIELDS: FieldTable = {
  'spec.nodeName': at('spec', 'nodeName'),
  'spec.restartPolicy': at('spec', 'restartPolicy'),
  'spec.schedulerName': at('spec', 'schedulerName'),
  'spec.serviceAccountName': at('spec', 'serviceAccountName'),
  'spec.hostNetwork': flag('spec', 'hostNetwork'),
  'status.phase': at('status', 'phase'),
  'status.podIP': at('status', 'podIP'),
  'status.podIPs': (pod) =>
    listAt(pod, 'status', 'podIPs')
      .map((entry) => textAt(entry, 'ip'))
      .join(','),
  'status.nominatedNodeName': at('status', 'nominatedNodeName'),
}

const REFERENCE_FIELDS = [
  'kind',
  'namespace',
  'name',
  'uid',
  'apiVersion',
  'resourceVersion',
  'fieldPath',
]

function referenceFields(prefix: string): FieldTable {
  return Object.fromEntries(
    REFERENCE_FIELDS.map((name) => [`${prefix}.${name}`, at('involvedObject', name)]),
  )
}

const EVENT_FIELDS: FieldTable = {
  ...referenceFields('involvedObject'),
  reason: at('reason'),
  type: at('type'),
  reportingComponent: at('reportingComponent'),
  source: (event) => textAt(event, 'source', 'component') || textAt(event, 'reportingComponent'),
}

const EVENT_V1_FIELDS: FieldTable = {
  ...referenceFields('regarding'),
  reason: at('reason'),
  type: at('type'),
  reportingController: at('reportingComponent'),
}

const FIELDS_BY_RESOURCE: Readonly<Record<string, FieldTable>> = {
  '/v1/pods': POD_FIELDS,
  '/v1/events': EVENT_FIELDS,
  'events.k8s.io/v1/events': EVENT_V1_FIELDS,
  '/v1/secrets': { type: at('type') },
  '/v1/namespaces': { 'status.phase': at('status', 'phase'), name: at('metadata', 'name') },
  '/v1/nodes': { 'spec.unschedulable': flag('spec', 'unschedulable') },
  '/v1/replicationcontrollers': { 'status.replicas': count('status', 'replicas') },
  '/v1/services': { 'spec.clusterIP': at('spec', 'clusterIP'), 'spec.type': at('spec', 'type') },
  'apps/v1/replicasets': { 'status.replicas': count('status', 'replicas') },
  'batch/v1/jobs': { 'status.successful': count('status', 'succeeded') },
}

/** `a=b,c!=d`, with backslash escapes for `\`, `,` and `=` in values. */
export function parseFieldSelector(text: string): readonly FieldRequirement[] {
  if (text === '') return []
  return splitUnescaped(text, ',')
    .filter((part) => part !== '')
    .map(parseRequirement)
}

function splitUnescaped(text: string, separator: string): readonly string[] {
  const parts: string[] = []
  let part = ''
  for (let index = 0; index < text.length; index++) {
    const char = text[index] ?? ''
    if (char === '\\') part += char + (text[++index] ?? '')
    else if (char === separator) {
      parts.push(part)
      part = ''
    } else part += char
  }
  return [...parts, part]
}

function parseRequirement(part: string): FieldRequirement {
  const match = /^((?:\\.|[^=!\\])*?)(==|!=|=)(.*)$/s.exec(part)
  const [, field, operator, value] = match ?? []
  if (field === undefined || operator === undefined || value === undefined) {
    throw badRequest(`invalid selector: '${part}'; can't understand '${part}'`)
  }
  return { field, equal: operator !== '!=', value: unescape(value) }
}

function unescape(value: string): string {
  return value.replaceAll(/\\(.?)/gs, (whole, escaped: string) => {
    if ('\\,='.includes(escaped) && escaped !== '') return escaped
    throw badRequest(`invalid field selector: invalid escape sequence: ${whole}`)
  })
}

export type ObjectPredicate = (object: KubeObject) => boolean

export function toFieldPredicate(
  kind: ResourceKind,
  requirements: readonly FieldRequirement[],
): ObjectPredicate | undefined {
  if (requirements.length === 0) return undefined
  const tests = requirements.map(({ field, equal, value }) => {
    const read = fieldReader(kind, field)
    return (object: KubeObject) => (read(object) === value) === equal
  })
  return (object) => tests.every((matches) => matches(object))
}

function tableKey({ group, version, resource }: ResourceKind): string {
  return `${group}/${version}/${resource}`
}

function fieldReader(kind: ResourceKind, field: string): FieldReader {
  if (field === 'metadata.name') return at('metadata', 'name')
  if (field === 'metadata.namespace' && kind.namespaced) return at('metadata', 'namespace')
  const reader = FIELDS_BY_RESOURCE[tableKey(kind)]?.[field]
  const custom = reader ?? customReader(kind, field)
  if (custom !== undefined) return custom
  if (kind.custom !== undefined || tableKey(kind) in FIELDS_BY_RESOURCE) {
    throw badRequest(`field label not supported: ${field}`)
  }
  throw badRequest(
    `"${field}" is not a known field selector: only "metadata.name", "metadata.namespace"`,
  )
}

function customReader(kind: ResourceKind, field: string): FieldReader | undefined {
  const declared = listAt(kind.custom?.version, 'selectableFields')
  const isSelectable = declared.some((entry) => textAt(entry, 'jsonPath') === `.${field}`)
  return isSelectable ? at(...field.split('.')) : undefined
}
