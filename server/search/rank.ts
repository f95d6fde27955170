interface Named {
  readonly name: string
  readonly namespace?: string
}

/** How well a name matches a text in lower case; 0 when it does not. */
export function score({ name, namespace = '' }: Named, text: string): number {
  const lower = name.toLowerCase()
  if (lower === text) return 100
  if (lower.startsWith(text)) return 70
  if (lower.includes(text)) return 40
  return namespace.toLowerCase().includes(text) ? 20 : 0
}

/** The best matches: by score, then by name. */
export function rank<T extends Named>(
  names: readonly T[],
  text: string,
  limit: number,
): (T & { score: number })[] {
  const matches: (T & { score: number })[] = []
  for (const named of names) {
    const points = score(named, text)
    if (points > 0) matches.push({ ...named, score: points })
  }
  matches.sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  return matches.slice(0, limit)
}
