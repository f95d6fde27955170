import { parseQuantity } from '../../../lib/quantity.ts'
import type { Status } from '../../../lib/status.ts'

/** How much of one resource may be used and is. */
export interface QuotaUse {
  readonly hard: string
  /** Empty until the quota was counted. */
  readonly used: string
}

/** Used of hard, 0 to 1 and beyond; undefined when it is not counted, or when nothing may be used and nothing is. */
export function toShare({ hard, used }: QuotaUse): number | undefined {
  const limit = parseQuantity(hard)
  const amount = parseQuantity(used)
  if (limit === undefined || amount === undefined) return undefined
  if (limit > 0) return amount / limit
  return amount > 0 ? Infinity : undefined
}

/** How a share of a quota is: at its limit nothing more is created. */
export function toShareStatus(share: number): Status {
  if (share > 1) return { level: 'bad', word: 'Over limit' }
  if (share === 1) return { level: 'warn', word: 'At limit' }
  return share >= 0.9
    ? { level: 'warn', word: 'Near limit' }
    : { level: 'ok', word: 'Within limits' }
}

/** A share as a person reads it; never rounded up to 100 %. */
export function formatShare(share: number): string {
  if (!Number.isFinite(share)) return 'over 100 %'
  const percent = share < 1 ? Math.min(99, Math.round(share * 100)) : Math.floor(share * 100)
  return `${percent} %`
}

/** The resource of which the largest share is used. */
export function findFullest(
  items: Readonly<Record<string, QuotaUse>>,
): { readonly resource: string; readonly share: number } | undefined {
  return Object.entries(items)
    .flatMap(([resource, use]) => {
      const share = toShare(use)
      return share === undefined ? [] : [{ resource, share }]
    })
    .reduce<{ readonly resource: string; readonly share: number } | undefined>(
      (fullest, item) => (fullest && fullest.share >= item.share ? fullest : item),
      undefined,
    )
}
