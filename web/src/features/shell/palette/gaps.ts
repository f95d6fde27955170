import { toKindLabel } from '../../../kinds/navigation.ts'
import { isKindPath } from '../../../routes.ts'

/** What could not be searched in a cluster, and why. */
export interface SearchedGap {
  readonly cluster: string
  /** Our plurals; the whole cluster when empty. */
  readonly kinds: readonly string[]
  readonly reason: 'denied' | 'silent'
}

const REASONS: Readonly<Record<SearchedGap['reason'], string>> = {
  denied: 'you may not list them',
  silent: 'no answer',
}

function toKindNames(kinds: readonly string[]): string {
  return kinds.map((kind) => (isKindPath(kind) ? toKindLabel(kind) : kind)).join(', ')
}

/** A cluster's gaps by reason; a reason that all kinds have is the cluster's. */
export function toGaps(
  cluster: string,
  gaps: readonly { readonly kind: string; readonly code: string }[],
  asked: number,
): SearchedGap[] {
  return (['denied', 'silent'] as const).flatMap((reason) => {
    const kinds = gaps
      .filter(({ code }) => (code === 'denied') === (reason === 'denied'))
      .map(({ kind }) => kind)
    return kinds.length === 0
      ? []
      : [{ cluster, kinds: kinds.length >= asked ? [] : kinds, reason }]
  })
}

/** `Not searched: edge (no answer); Secrets in prod-eu (you may not list them).` */
export function toGapSentence(gaps: readonly SearchedGap[]): string {
  if (gaps.length === 0) return ''
  const parts = gaps.map(({ cluster, kinds, reason }) =>
    kinds.length === 0
      ? `${cluster} (${reason === 'denied' ? 'you may not list its objects' : REASONS.silent})`
      : `${toKindNames(kinds)} in ${cluster} (${REASONS[reason]})`,
  )
  return `Not searched: ${parts.join('; ')}.`
}
