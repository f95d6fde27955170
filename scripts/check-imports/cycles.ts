/** A graph by its arrows. */
export type Graph = ReadonlyMap<string, readonly string[]>

/** The shortest way from a node back to itself. */
function findWayBack(graph: Graph, start: string): string[] | undefined {
  const cameFrom = new Map<string, string>()
  const pending = [start]
  for (let node = pending.shift(); node !== undefined; node = pending.shift()) {
    for (const next of graph.get(node) ?? []) {
      if (next === start) {
        const way = [node]
        for (let at = node; at !== start;) way.unshift((at = cameFrom.get(at) ?? start))
        return way
      }
      if (cameFrom.has(next)) continue
      cameFrom.set(next, node)
      pending.push(next)
    }
  }
  return undefined
}

/** Cycles of a graph, each once, from its first node by name. Of cycles that share nodes not all need be listed. */
export function listCycles(graph: Graph): string[][] {
  const reported = new Set<string>()
  return [...graph.keys()].sort().flatMap((node) => {
    if (reported.has(node)) return []
    const cycle = findWayBack(graph, node)
    cycle?.forEach((member) => reported.add(member))
    return cycle ? [cycle] : []
  })
}
