// Fuzzy matching as people type names: letters in order, words by their beginnings (`chkpo` no, `cpod` for `cart-pod`).

export interface FuzzyMatch {
  /** Greater is better; 100 for the same text. */
  readonly score: number
  /** Which letters of the text matched, in order. */
  readonly positions: readonly number[]
}

const EQUAL = 100
const PREFIX = 80
const WORD = 60
const INSIDE = 40
const SCATTERED = 20
/** Letters that match in the middle of words are noise; below this share of word beginnings a match is none. */
const MIN_SHARE = 0.5

function isWordStart(text: string, index: number): boolean {
  const before = text[index - 1]
  if (before === undefined || !/[\p{L}\p{N}]/u.test(before)) return true
  return /\p{Lu}/u.test(text[index] ?? '') && /\p{Ll}/u.test(before)
}

function toRange(start: number, length: number): number[] {
  return Array.from({ length }, (_, offset) => start + offset)
}

/** Shorter texts are closer to what was typed. */
function toCloseness(query: string, text: string): number {
  return (query.length / text.length) * 10
}

function findWhole(query: string, text: string, lower: string): FuzzyMatch | undefined {
  let index = lower.indexOf(query)
  if (index < 0) return undefined
  const first = index
  while (index >= 0 && !isWordStart(text, index)) index = lower.indexOf(query, index + 1)
  const base = index === 0 ? PREFIX : index > 0 ? WORD : INSIDE
  return {
    score: base + toCloseness(query, text),
    positions: toRange(index < 0 ? first : index, query.length),
  }
}

/** Each letter continues the letter before it or begins a word, where it can. */
function findScattered(query: string, text: string, lower: string): FuzzyMatch | undefined {
  const positions: number[] = []
  let good = 0
  let from = 0
  for (const letter of query) {
    let index = lower.indexOf(letter, from)
    if (index < 0) return undefined
    if (index !== from || positions.length === 0) {
      for (let next = index; next >= 0; next = lower.indexOf(letter, next + 1)) {
        if (!isWordStart(text, next)) continue
        index = next
        break
      }
    }
    if (index === from || isWordStart(text, index)) good += 1
    positions.push(index)
    from = index + 1
  }
  const share = good / query.length
  const startsWell = isWordStart(text, positions[0] ?? 0)
  if (!startsWell || share < MIN_SHARE) return undefined
  return { score: SCATTERED * share + toCloseness(query, text), positions }
}

/** How well a text matches what is typed; undefined when it does not. An empty query matches everything alike. */
export function matchFuzzy(query: string, text: string): FuzzyMatch | undefined {
  const wanted = query.toLowerCase().replaceAll(/\s+/g, '')
  if (wanted === '') return { score: 0, positions: [] }
  const lower = text.toLowerCase()
  if (wanted === lower) return { score: EQUAL, positions: toRange(0, text.length) }
  const typed = query.trim().toLowerCase()
  return findWhole(typed, text, lower) ?? findScattered(wanted, text, lower)
}
