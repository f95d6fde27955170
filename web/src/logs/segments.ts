import type { AnsiColor, Styled } from './ansi.ts'

/** A piece of a text that looks the same all over. */
export interface Segment {
  readonly text: string
  /** It is what was searched for. */
  readonly isMatch: boolean
  readonly color: AnsiColor | undefined
  readonly bold: boolean
}

/** More marks in one line help nobody. */
const MOST_MARKS = 200

interface Range {
  readonly start: number
  readonly end: number
}

function findMarks(text: string, pattern: RegExp | undefined): Range[] {
  const marks: Range[] = []
  if (!pattern) return marks
  for (const { 0: found, index } of text.matchAll(pattern)) {
    if (found !== '') marks.push({ start: index, end: index + found.length })
    if (marks.length >= MOST_MARKS) break
  }
  return marks
}

/** Cuts a text where its looks change. `pattern` has the flag `g`. */
export function toSegments(
  text: string,
  pattern?: RegExp,
  styled: readonly Styled[] = [],
): readonly Segment[] {
  const marks = findMarks(text, pattern)
  if (marks.length === 0 && styled.length === 0) {
    return [{ text, isMatch: false, color: undefined, bold: false }]
  }
  const cuts = [...marks, ...styled].flatMap(({ start, end }) => [start, end])
  const edges = [...new Set([0, ...cuts, text.length])]
    .filter((edge) => edge <= text.length)
    .sort((a, b) => a - b)
  const covers = (start: number) => (range: Range) => range.start <= start && start < range.end
  return edges.slice(0, -1).map((start, index) => {
    const look = styled.find(covers(start))
    return {
      text: text.slice(start, edges[index + 1]),
      isMatch: marks.some(covers(start)),
      color: look?.color,
      bold: look?.bold ?? false,
    }
  })
}
