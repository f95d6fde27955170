import type { LocationQuery } from 'vue-router'
import type { AuditConditions, AuditOutcome, AuditSearch, AuditSpan } from '../../api/audit.ts'

const HOUR_MS = 3_600_000

/** Stretches of time until now. */
export const RANGES = {
  '1h': { label: 'Last hour', ms: HOUR_MS },
  '24h': { label: 'Last 24 hours', ms: 24 * HOUR_MS },
  '7d': { label: 'Last 7 days', ms: 7 * 24 * HOUR_MS },
  '30d': { label: 'Last 30 days', ms: 30 * 24 * HOUR_MS },
} as const

export type Range = keyof typeof RANGES | 'all' | 'custom'

const USUAL_RANGE: Range = '7d'

export const OUTCOMES = ['success', 'failure', 'denied'] as const satisfies AuditOutcome[]

/** The filters that are texts, by their names in the URL, which are the API's. */
export const TEXT_FILTERS = ['actor', 'verb', 'cluster', 'namespace', 'name', 'request_id'] as const
export type TextFilter = (typeof TEXT_FILTERS)[number]

/** What of the page stands in its URL; what is empty does not filter. */
export interface AuditFilter extends Readonly<Record<TextFilter, string>> {
  readonly outcome: AuditOutcome | ''
  readonly range: Range
  /** RFC 3339; of the range `custom`. */
  readonly from: string
  readonly to: string
  /** Whether intents are shown beside their outcomes. */
  readonly intents: boolean
}

function toText(value: LocationQuery[string] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? ''
}

/** A moment of a URL; empty when it is none. */
function toMoment(text: string): string {
  return Number.isNaN(Date.parse(text)) ? '' : text
}

function readRange(query: LocationQuery): Range {
  const range = toText(query['range'])
  if (toMoment(toText(query['from'])) || toMoment(toText(query['to']))) return 'custom'
  return range === 'all' || Object.hasOwn(RANGES, range) ? (range as Range) : USUAL_RANGE
}

/** The filter of a URL. On a cluster's page its rows only are shown. */
export function readAuditFilter(query: LocationQuery, cluster: string): AuditFilter {
  const texts = Object.fromEntries(
    TEXT_FILTERS.map((name) => [name, toText(query[name])]),
  ) as Record<TextFilter, string>
  return {
    ...texts,
    ...(cluster !== '' && { cluster }),
    outcome: OUTCOMES.find((outcome) => outcome === query['outcome']) ?? '',
    range: readRange(query),
    from: toMoment(toText(query['from'])),
    to: toMoment(toText(query['to'])),
    intents: query['intents'] === 'true',
  }
}

/** The query of a URL with a part of the filter changed; what is as usual leaves it. */
export function writeAuditFilter(
  query: LocationQuery,
  cluster: string,
  change: Partial<AuditFilter>,
): LocationQuery {
  const next = { ...readAuditFilter(query, cluster), ...change }
  const isCustom = next.range === 'custom'
  const texts = TEXT_FILTERS.flatMap((name): [string, string][] =>
    next[name] === '' || (name === 'cluster' && cluster !== '') ? [] : [[name, next[name]]],
  )
  const rest = Object.entries(query).filter(
    ([key]) => !['outcome', 'range', 'from', 'to', 'intents', ...TEXT_FILTERS].includes(key),
  )
  return {
    ...Object.fromEntries(rest),
    ...Object.fromEntries(texts),
    ...(next.outcome !== '' && { outcome: next.outcome }),
    ...(!isCustom && next.range !== USUAL_RANGE && { range: next.range }),
    ...(isCustom && next.from !== '' && { from: next.from }),
    ...(isCustom && next.to !== '' && { to: next.to }),
    ...(next.intents && { intents: 'true' }),
  }
}

function toSpan({ range, from, to }: AuditFilter): AuditSpan {
  if (range === 'all') return {}
  if (range === 'custom') return { ...(from !== '' && { from }), ...(to !== '' && { to }) }
  return { lastMs: RANGES[range].ms }
}

/** What is asked of the API. */
export function toAuditSearch(filter: AuditFilter): AuditSearch {
  const texts = TEXT_FILTERS.filter((name) => filter[name] !== '').map((name) => [
    name,
    filter[name],
  ])
  const conditions: AuditConditions = {
    ...(Object.fromEntries(texts) as Partial<Record<TextFilter, string>>),
    ...(filter.outcome !== '' && { outcome: filter.outcome }),
    ...(!filter.intents && { intents: 'false' }),
  }
  return { conditions, span: toSpan(filter) }
}

/** Whether anything but the time is filtered by. */
export function isFiltering(filter: AuditFilter, cluster: string): boolean {
  return (
    filter.outcome !== '' ||
    TEXT_FILTERS.some((name) => filter[name] !== '' && !(name === 'cluster' && cluster !== ''))
  )
}
