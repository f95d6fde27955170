/** What the picker lists for what is typed. */
export interface NamespaceOptions {
  /** Names to show: the chosen and the recent ones first, the rest by name. */
  readonly names: readonly string[]
  /** How many of the names are at the top because they were chosen, now or lately. */
  readonly firstCount: number
  /** How many match beyond those that are shown. */
  readonly hiddenCount: number
}

/** More than this nobody reads; typing finds the others. */
const SHOWN = 200

export interface NamespaceSource {
  /** All that are known; empty when they may not be listed. */
  readonly known: readonly string[]
  readonly chosen: readonly string[]
  readonly recent: readonly string[]
  /** Whether `known` is everything: a name that is not among them is then no namespace. */
  readonly isComplete: boolean
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Matches at the beginning come before matches within. */
function search(names: readonly string[], text: string): string[] {
  const found = names.filter((name) => name.includes(text))
  if (text === '') return found
  return [
    ...found.filter((name) => name.startsWith(text)),
    ...found.filter((name) => !name.startsWith(text)),
  ]
}

export function toNamespaceOptions(source: NamespaceSource, typed: string): NamespaceOptions {
  const { known, chosen, recent, isComplete } = source
  const text = typed.trim().toLowerCase()
  const exists = new Set(known)
  const first = [...new Set([...chosen, ...recent])].filter(
    (name) => !isComplete || exists.has(name),
  )
  const isFirst = new Set(first)
  const rest = known.filter((name) => !isFirst.has(name)).sort(compare)
  const foundFirst = search(first, text)
  const found = [...foundFirst, ...search(rest, text)]
  // Where namespaces may not be listed, what is typed may well be one.
  if (!isComplete && text !== '' && !found.includes(text)) found.push(text)
  return {
    names: found.slice(0, SHOWN),
    firstCount: foundFirst.length,
    hiddenCount: Math.max(0, found.length - SHOWN),
  }
}

/** The choice with a name added, or without it when it was there. */
export function toggleNamespace(chosen: readonly string[], name: string): readonly string[] {
  return chosen.includes(name) ? chosen.filter((each) => each !== name) : [...chosen, name]
}

/** What the button says: `All namespaces`, `ns: shop, web`, `ns: shop, web and 2 more`. */
export function toNamespaceLabel(chosen: readonly string[]): string {
  if (chosen.length === 0) return 'All namespaces'
  const rest = chosen.length - 2
  const more = rest > 0 ? ` and ${rest} more` : ''
  return `ns: ${chosen.slice(0, 2).join(', ')}${more}`
}
