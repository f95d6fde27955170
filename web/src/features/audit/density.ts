import type { AuditBucket, AuditOutcome } from '../../api/audit.ts'
import { formatMoment } from '../../lib/age.ts'
import { OUTCOMES } from './audit-filter.ts'
import { OUTCOME_WORDS } from './audit-words.ts'

interface Density {
  readonly from: string
  readonly to: string
  readonly buckets: readonly AuditBucket[]
}

export interface Bar {
  readonly start: string
  /** Of the highest bar, from 0 to 1, by outcome. */
  readonly parts: readonly { readonly outcome: AuditOutcome; readonly share: number }[]
  /** When, and how many of what. */
  readonly title: string
}

function count(bucket: AuditBucket): number {
  return OUTCOMES.reduce((sum, outcome) => sum + bucket[outcome], 0)
}

/** Rows of all buckets by outcome. */
export function toTotals({ buckets }: Density): Readonly<Record<AuditOutcome, number>> {
  const sum = (outcome: AuditOutcome) => buckets.reduce((all, each) => all + each[outcome], 0)
  return { success: sum('success'), failure: sum('failure'), denied: sum('denied') }
}

function toTitle(bucket: AuditBucket, zone: 'local' | 'utc'): string {
  const words = OUTCOMES.filter((outcome) => bucket[outcome] > 0).map(
    (outcome) => `${bucket[outcome].toLocaleString()} ${OUTCOME_WORDS[outcome].toLowerCase()}`,
  )
  return `${formatMoment(bucket.start, zone).slice(0, 16)}: ${words.join(', ') || 'nothing'}`
}

/** The bars of a strip. Heights go with the square root: one denied action beside a thousand others is still seen. */
export function toBars({ buckets }: Density, zone: 'local' | 'utc'): readonly Bar[] {
  const most = Math.max(1, ...buckets.map(count))
  return buckets.map((bucket) => {
    const total = count(bucket)
    const height = Math.sqrt(total / most)
    return {
      start: bucket.start,
      title: toTitle(bucket, zone),
      parts: OUTCOMES.filter((outcome) => bucket[outcome] > 0).map((outcome) => ({
        outcome,
        share: (bucket[outcome] / total) * height,
      })),
    }
  })
}

/** The stretch of time between two places of a strip (0 is its beginning, 1 its end), in whole buckets. */
export function toStretch(
  { from, to, buckets }: Density,
  a: number,
  b: number,
): { readonly from: string; readonly to: string } {
  const [begin, end] = [Date.parse(from), Date.parse(to)]
  const size = (end - begin) / Math.max(1, buckets.length)
  const clamp = (place: number) => Math.min(Math.max(place, 0), 1) * buckets.length
  const first = Math.min(Math.floor(clamp(Math.min(a, b))), buckets.length - 1)
  const last = Math.max(Math.ceil(clamp(Math.max(a, b))), first + 1)
  const toIso = (index: number) => new Date(Math.round(begin + index * size)).toISOString()
  return { from: toIso(first), to: toIso(last) }
}
