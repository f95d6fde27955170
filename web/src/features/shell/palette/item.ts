import type { RouteLocationRaw } from 'vue-router'
import { matchFuzzy } from '../../../lib/fuzzy.ts'
import type { StatusLevel } from '../../../lib/status.ts'

/** Something that the palette leads to or does. */
export interface PaletteItem {
  readonly id: string
  readonly label: string
  /** Where it is, or what it is. */
  readonly detail?: string | undefined
  /** Other words that find it. */
  readonly keywords?: readonly string[]
  /** How it is, of clusters. */
  readonly level?: StatusLevel | undefined
  /** The key that does the same. */
  readonly keys?: string | undefined
  readonly to?: RouteLocationRaw
  readonly run?: () => void
  /** Whether the palette stays open. */
  readonly stays?: boolean
  /** Letters of the label that matched. */
  readonly positions?: readonly number[]
}

export interface PaletteGroup {
  readonly label: string
  readonly items: readonly PaletteItem[]
}

export interface RankedItem extends PaletteItem {
  readonly score: number
}

/** A match of another word than the label counts less, unless it is the word itself. */
const KEYWORD_SHARE = 0.7
const EQUAL = 100

function toKeywordScore(query: string, keywords: readonly string[]): number {
  return Math.max(
    0,
    ...keywords.map((keyword) => {
      const score = matchFuzzy(query, keyword)?.score ?? 0
      return score === EQUAL ? EQUAL : score * KEYWORD_SHARE
    }),
  )
}

/** The items that match what is typed, the best first; those that match alike keep their order. */
export function rankItems(query: string, items: readonly PaletteItem[]): RankedItem[] {
  return items
    .flatMap((item) => {
      const match = matchFuzzy(query, item.label)
      const other = toKeywordScore(query, item.keywords ?? [])
      if (!match && other === 0) return []
      return {
        ...item,
        score: Math.max(match?.score ?? 0, other),
        positions: match?.positions ?? [],
      }
    })
    .sort((a, b) => b.score - a.score)
}

/** A text in pieces, matched ones and others in turns. */
export function toPieces(text: string, positions: readonly number[]) {
  const matched = new Set(positions)
  const pieces: { text: string; isMatch: boolean }[] = []
  for (let index = 0; index < text.length; index += 1) {
    const isMatch = matched.has(index)
    const last = pieces.at(-1)
    if (last?.isMatch === isMatch) last.text += text.charAt(index)
    else pieces.push({ text: text.charAt(index), isMatch })
  }
  return pieces
}
