export type PaletteMode = 'all' | 'actions' | 'namespaces' | 'kinds'

/** What is typed: which things it is about, and the text to find them by. */
export interface PaletteInput {
  readonly mode: PaletteMode
  readonly query: string
  readonly words: readonly string[]
}

const PREFIXES: Readonly<Record<string, PaletteMode>> = {
  '>': 'actions',
  '@': 'namespaces',
  ':': 'kinds',
}

export function parseInput(typed: string): PaletteInput {
  const text = typed.trimStart()
  const mode = PREFIXES[text.slice(0, 1)]
  const query = (mode ? text.slice(1) : text).trim()
  return { mode: mode ?? 'all', query, words: query === '' ? [] : query.split(/\s+/) }
}
