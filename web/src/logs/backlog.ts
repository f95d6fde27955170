import type { LogLine } from './log-line.ts'

/** Puts lines of several containers into the order in which they were written. */
export interface Backlog {
  push: (lines: readonly LogLine[]) => void
  readonly count: number
  /** What was pushed, in order; it is empty then. */
  take: () => readonly LogLine[]
}

/** `Z` sorts after the digits that a longer fraction has there. */
function toSortable({ time = '' }: LogLine): string {
  return time.endsWith('Z') ? time.slice(0, -1) : time
}

/** Each container's lines come in order, but container by container. Lines without a time stay after the one before them. */
export function createBacklog(): Backlog {
  let sources = new Map<string, { readonly at: string; readonly line: LogLine }[]>()
  let count = 0

  return {
    get count() {
      return count
    },
    push(lines) {
      for (const line of lines) {
        const key = `${line.pod}/${line.container}`
        const source = sources.get(key) ?? []
        if (source.length === 0) sources.set(key, source)
        source.push({ at: toSortable(line) || (source.at(-1)?.at ?? ''), line })
      }
      count += lines.length
    },
    take() {
      // Runs that are in order already are merged, not sorted.
      const all = [...sources.values()].flat()
      if (sources.size > 1) all.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
      sources = new Map()
      count = 0
      return all.map(({ line }) => line)
    },
  }
}
