/** A node's place; its upper left corner, in pixels. */
export interface PlacedNode {
  readonly id: string
  readonly x: number
  readonly y: number
}

export interface PlacedEdge<Edge> {
  readonly edge: Edge
  /** SVG path data. */
  readonly path: string
}

export interface GraphLayout<Edge> {
  readonly nodes: readonly PlacedNode[]
  readonly edges: readonly PlacedEdge<Edge>[]
  readonly width: number
  readonly height: number
  readonly nodeWidth: number
}

interface Link {
  readonly from: string
  readonly to: string
}

export const NODE_HEIGHT = 54
const GAP_X = 48
/** Between columns when there are many of them. */
const MIN_GAP_X = 24
const GAP_Y = 10
const MIN_NODE_WIDTH = 112
const MAX_NODE_WIDTH = 220
const SWEEPS = 4

/** Which column each node is in: what the root points to is right of it, what points to the root is left. */
export function assignLayers(
  root: string,
  ids: readonly string[],
  links: readonly Link[],
): ReadonlyMap<string, number> {
  const known = new Set(ids)
  const layers = new Map([[root, 0]])
  const queue = [root]
  for (const id of queue) {
    const layer = layers.get(id) ?? 0
    for (const { from, to } of links) {
      const other = from === id ? to : to === id ? from : undefined
      if (other === undefined || layers.has(other) || !known.has(other)) continue
      layers.set(other, layer + (from === id ? 1 : -1))
      queue.push(other)
    }
  }
  const first = Math.min(...layers.values())
  return new Map([...layers].map(([id, layer]) => [id, layer - first]))
}

function toColumns(layers: ReadonlyMap<string, number>): string[][] {
  const columns: string[][] = []
  for (const [id, layer] of layers) (columns[layer] ??= []).push(id)
  return columns
}

/** Where the neighbours of a node are in the mean; where it is itself when it has none. */
function toBarycenter(id: string, links: readonly Link[], rows: ReadonlyMap<string, number>) {
  const neighbours = links.flatMap(({ from, to }) =>
    from === id ? [rows.get(to) ?? 0] : to === id ? [rows.get(from) ?? 0] : [],
  )
  const own = rows.get(id) ?? 0
  return neighbours.length === 0
    ? own
    : neighbours.reduce((sum, row) => sum + row, 0) / neighbours.length
}

/** Rows relative to the middle of each column, so that a single node faces the middle of many. */
function toRows(columns: readonly (readonly string[])[]): Map<string, number> {
  return new Map(
    columns.flatMap((column) =>
      column.map((id, index) => [id, index - (column.length - 1) / 2] as const),
    ),
  )
}

/** Moves nodes next to their neighbours, so that fewer edges cross. */
function orderColumns(columns: readonly string[][], links: readonly Link[]): void {
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const column of columns) {
      const rows = toRows(columns)
      const centers = new Map(column.map((id) => [id, toBarycenter(id, links, rows)]))
      column.sort((a, b) => (centers.get(a) ?? 0) - (centers.get(b) ?? 0))
    }
  }
}

interface Widths {
  readonly nodeWidth: number
  readonly gap: number
}

function toPath(from: PlacedNode, to: PlacedNode, { nodeWidth, gap }: Widths): string {
  const middle = NODE_HEIGHT / 2
  const y1 = from.y + middle
  const y2 = to.y + middle
  if (from.x === to.x) {
    const x = from.x + nodeWidth
    return `M${x} ${y1}C${x + gap / 1.5} ${y1} ${x + gap / 1.5} ${y2} ${x} ${y2}`
  }
  const forward = from.x < to.x
  const x1 = forward ? from.x + nodeWidth : from.x
  const x2 = forward ? to.x : to.x + nodeWidth
  const bend = (x2 - x1) / 2
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`
}

/** Columns get narrower, then closer; then the graph is wider than what is available. */
function fitWidths(columns: number, available: number): Widths {
  const gap = available / columns < MIN_NODE_WIDTH + GAP_X ? MIN_GAP_X : GAP_X
  const width = Math.floor((available - (columns - 1) * gap) / columns)
  return { gap, nodeWidth: Math.min(Math.max(width, MIN_NODE_WIDTH), MAX_NODE_WIDTH) }
}

/** Places nodes in columns around the root, left to right in the direction of the edges. */
export function layOutGraph<Edge extends Link>(
  root: string,
  ids: readonly string[],
  edges: readonly Edge[],
  available: number,
): GraphLayout<Edge> {
  const columns = toColumns(assignLayers(root, ids, edges))
  orderColumns(columns, edges)
  const widths = fitWidths(columns.length, available)
  const pitch = widths.nodeWidth + widths.gap
  const rows = toRows(columns)
  const step = NODE_HEIGHT + GAP_Y
  const highest = Math.max(...columns.map(({ length }) => length))
  const middle = ((highest - 1) * step) / 2
  const nodes = columns.flatMap((column, index) =>
    column.map((id) => ({
      id,
      x: index * pitch,
      y: middle + (rows.get(id) ?? 0) * step,
    })),
  )
  const byId = new Map(nodes.map((node) => [node.id, node]))
  return {
    nodes,
    edges: edges.flatMap((edge) => {
      const from = byId.get(edge.from)
      const to = byId.get(edge.to)
      return from && to ? [{ edge, path: toPath(from, to, widths) }] : []
    }),
    width: columns.length * pitch - widths.gap,
    height: highest * step - GAP_Y,
    nodeWidth: widths.nodeWidth,
  }
}
