import { toBadness } from '../../lib/status.ts'
import type { ShellCluster } from './use-clusters.ts'

/** The fleet in a line, bad first: `5 clusters: 1 unreachable, 2 degraded, 2 healthy`. */
export function toFleetWords(clusters: readonly Pick<ShellCluster, 'level' | 'word'>[]): string {
  const sorted = [...clusters].sort((a, b) => toBadness(a.level) - toBadness(b.level))
  const counts = [...Map.groupBy(sorted, ({ word }) => word)].map(
    ([word, { length }]) => `${length} ${word}`,
  )
  const noun = clusters.length === 1 ? 'cluster' : 'clusters'
  return [`${clusters.length} ${noun}`, counts.join(', ')].filter((part) => part !== '').join(': ')
}
