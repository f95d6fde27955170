import type { Schema } from '#sdk'

/** What is left out, in words: `14 Pods, 1 Secret`. */
export function toText(rest: readonly Schema<'RelatedRest'>[]): string {
  return rest.map(({ kind, count }) => `${count} × ${kind}`).join(', ')
}
