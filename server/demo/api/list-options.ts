import type { ResourceKind } from '../kinds/kind.ts'
import { parseFieldSelector, toFieldPredicate, type ObjectPredicate } from '../selectors/fields.ts'
import { parseLabelSelector } from '../selectors/labels.ts'
import type { RequestInfo } from './request-info.ts'
import { badRequest, invalid, type InvalidField } from './status.ts'

export interface ListOptions {
  readonly limit: number
  readonly continueToken: string
  /** Undefined when the client named none. */
  readonly resourceVersion: number | undefined
  readonly match: '' | 'Exact' | 'NotOlderThan'
  readonly matches: ObjectPredicate | undefined
  readonly sendInitialEvents: boolean
  readonly allowBookmarks: boolean
  readonly timeoutSeconds: number
}

const NO_LABELS = {}

export function parseListOptions(kind: ResourceKind, info: RequestInfo): ListOptions {
  const { query } = info
  const options = {
    limit: parseInteger(query.get('limit'), 'limit'),
    continueToken: query.get('continue') ?? '',
    resourceVersion: parseVersion(query.get('resourceVersion') ?? ''),
    match: parseMatch(query.get('resourceVersionMatch') ?? ''),
    matches: parseSelection(kind, info),
    sendInitialEvents: query.get('sendInitialEvents') === 'true',
    allowBookmarks: query.get('allowWatchBookmarks') === 'true',
    timeoutSeconds: parseInteger(query.get('timeoutSeconds'), 'timeoutSeconds'),
  }
  checkCombination(options, info)
  return options
}

function parseInteger(text: string | null, name: string): number {
  if (text === null || text === '') return 0
  const value = Number(text)
  if (/^-?\d+$/.test(text) && Number.isSafeInteger(value)) return value
  throw badRequest(`unable to decode ${name}: strconv.ParseInt: parsing "${text}": invalid syntax`)
}

function parseVersion(text: string): number | undefined {
  if (text === '') return undefined
  if (/^\d+$/.test(text)) return Number(text)
  throw badRequest(
    `invalid resource version "${text}": strconv.ParseUint: parsing "${text}": invalid syntax`,
  )
}

function parseMatch(text: string): ListOptions['match'] {
  if (text === '' || text === 'Exact' || text === 'NotOlderThan') return text
  throw invalidOption('resourceVersionMatch', {
    reason: 'FieldValueNotSupported',
    message: `Unsupported value: "${text}": supported values: "Exact", "NotOlderThan"`,
  })
}

function invalidOption(field: string, problem: Omit<InvalidField, 'field'>): Error {
  const subject = { group: 'meta.k8s.io', kind: 'ListOptions', name: '' }
  return invalid(subject, [{ field, ...problem }])
}

function forbiddenOption(field: string, detail: string): Error {
  return invalidOption(field, { reason: 'FieldValueForbidden', message: `Forbidden: ${detail}` })
}

function checkCombination(options: ListOptions, info: RequestInfo): void {
  const { match, resourceVersion, continueToken } = options
  const isWatch = info.verb === 'watch'
  if (options.sendInitialEvents && (!isWatch || match !== 'NotOlderThan')) {
    throw forbiddenOption(
      'resourceVersionMatch',
      'sendInitialEvents requires setting resourceVersionMatch to NotOlderThan',
    )
  }
  if (isWatch) return
  if (match !== '' && resourceVersion === undefined) {
    throw forbiddenOption(
      'resourceVersionMatch',
      'resourceVersionMatch is forbidden unless resourceVersion is provided',
    )
  }
  if (match === 'Exact' && resourceVersion === 0) {
    throw forbiddenOption(
      'resourceVersionMatch',
      'resourceVersionMatch "exact" is forbidden for resourceVersion "0"',
    )
  }
  if (continueToken !== '' && resourceVersion !== undefined && resourceVersion !== 0) {
    throw badRequest('specifying resource version is not allowed when using continue')
  }
}

function parseSelection(kind: ResourceKind, info: RequestInfo): ObjectPredicate | undefined {
  const labels = info.query.get('labelSelector') ?? ''
  const fields = toFieldPredicate(kind, parseFieldSelector(info.query.get('fieldSelector') ?? ''))
  if (labels === '') return fields
  const matchesLabels = parseLabelSelector(labels)
  return (object) =>
    matchesLabels(object.metadata.labels ?? NO_LABELS) && (fields === undefined || fields(object))
}
