import type { ResourceKind } from '../kinds/kind.ts'
import { parseFieldSelector, toFieldPredicate, type ObjectPredicate } from '../selectors/fields.ts'
import { parseLabelSelector } from '../selectors/labels.ts'
import type { RequestInfo } from './request-info.ts'
import { badRequest, invalid, StatusError, type InvalidField } from './status.ts'

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
  const isWatch = info.verb === 'watch'
  checkOptions(query, isWatch)
  const match = query.get(MATCH)
  const options: ListOptions = {
    limit: parseInteger(query.get('limit')),
    continueToken: query.get('continue') ?? '',
    resourceVersion: parseVersion(query.get('resourceVersion') ?? '', !isWatch),
    match: match === 'Exact' || match === 'NotOlderThan' ? match : '',
    matches: parseSelection(kind, info),
    sendInitialEvents: query.get('sendInitialEvents') === 'true',
    allowBookmarks: query.get('allowWatchBookmarks') === 'true',
    timeoutSeconds: parseInteger(query.get('timeoutSeconds')),
  }
  if (!isWatch) checkContinued(options)
  return options
}

function parseInteger(text: string | null): number {
  if (text === null || text === '') return 0
  const value = Number(text)
  if (/^-?\d+$/.test(text) && Number.isSafeInteger(value)) return value
  throw badRequest(`strconv.ParseInt: parsing "${text}": invalid syntax`)
}

function invalidVersion(text: string): string {
  return `resourceVersion: Invalid value: "${text}": strconv.ParseUint: parsing "${text}": invalid syntax`
}

/** Of the lists and watches' option, or of a read object's. */
export function parseVersion(text: string, isList = false): number | undefined {
  if (text === '') return undefined
  if (/^\d+$/.test(text)) return Number(text)
  if (isList) throw badRequest(`invalid resource version: ${invalidVersion(text)}`)
  throw new StatusError(500, '', invalidVersion(text))
}

function forbidden(field: string, detail: string): InvalidField {
  return { field, reason: 'FieldValueForbidden', message: `Forbidden: ${detail}` }
}

function unsupported(value: string, supported: readonly string[]): InvalidField {
  const listed = supported.map((one) => `"${one}"`).join(', ')
  return {
    field: MATCH,
    reason: 'FieldValueNotSupported',
    message: `Unsupported value: "${value}": supported values: ${listed}`,
  }
}

const MATCH = 'resourceVersionMatch'
const LIST_MATCHES = ['Exact', 'NotOlderThan', '']

function checkOptions(query: URLSearchParams, isWatch: boolean): void {
  const problems = isWatch ? watchProblems(query) : listProblems(query)
  if (problems.length === 0) return
  throw invalid({ group: 'meta.k8s.io', kind: 'ListOptions', name: '' }, problems)
}

function watchProblems(query: URLSearchParams): readonly InvalidField[] {
  const match = query.get(MATCH) ?? ''
  const asksForState = query.has('sendInitialEvents')
  const isRight = match === '' ? !asksForState : asksForState && match === 'NotOlderThan'
  if (isRight) return []
  const first = asksForState
    ? 'sendInitialEvents requires setting resourceVersionMatch to NotOlderThan'
    : 'resourceVersionMatch is forbidden for watch unless sendInitialEvents is provided'
  const isKnown = match === '' || match === 'NotOlderThan'
  return [forbidden(MATCH, first), ...(isKnown ? [] : [unsupported(match, ['NotOlderThan'])])]
}

function listProblems(query: URLSearchParams): readonly InvalidField[] {
  const match = query.get(MATCH) ?? ''
  const version = query.get('resourceVersion') ?? ''
  const problems: InvalidField[] = []
  if (query.has('sendInitialEvents')) {
    problems.push(forbidden('sendInitialEvents', 'sendInitialEvents is forbidden for list'))
  }
  if (match === '') return problems
  if (version === '') {
    const detail = 'resourceVersionMatch is forbidden unless resourceVersion is provided'
    problems.push(forbidden(MATCH, detail))
  }
  if ((query.get('continue') ?? '') !== '') {
    problems.push(forbidden(MATCH, 'resourceVersionMatch is forbidden when continue is provided'))
  }
  if (!LIST_MATCHES.includes(match)) problems.push(unsupported(match, LIST_MATCHES))
  if (match === 'Exact' && version === '0') {
    const detail = 'resourceVersionMatch "exact" is forbidden for resourceVersion "0"'
    problems.push(forbidden(MATCH, detail))
  }
  return problems
}

function checkContinued({ continueToken, resourceVersion }: ListOptions): void {
  if (continueToken === '' || (resourceVersion ?? 0) === 0) return
  throw badRequest('specifying resource version is not allowed when using continue')
}

function parseSelection(kind: ResourceKind, info: RequestInfo): ObjectPredicate | undefined {
  const labels = info.query.get('labelSelector') ?? ''
  const fields = toFieldPredicate(kind, parseFieldSelector(info.query.get('fieldSelector') ?? ''))
  if (labels === '') return fields
  const matchesLabels = parseLabelSelector(labels)
  return (object) =>
    matchesLabels(object.metadata.labels ?? NO_LABELS) && (fields === undefined || fields(object))
}
