/** The heights of rows, one below the other. Rows come at the end and leave at the beginning. */
export interface Heights {
  readonly count: number
  /** Of all rows. */
  total: () => number
  push: (height: number) => void
  /** Adds rows that are, or are thought to be, alike: whatever their number, it takes no time. */
  pushAlike: (count: number, height: number) => void
  /** Takes rows away at the beginning; returns their height. */
  drop: (count: number) => number
  get: (row: number) => number
  set: (row: number, height: number) => void
  /** The distance of a row's upper edge from the top. */
  offsetOf: (row: number) => number
  /** The row at a distance from the top; the last row beyond the end. */
  rowAt: (offset: number) => number
  /** Gives rows beside a row heights of their own, if they were alike. */
  spell: (row: number, of: (row: number) => number) => void
  /** The last row that is thought to be like those beside it. */
  lastAlike: () => number | undefined
}

/** Rows of a block. */
const BLOCK = 512

interface Block {
  /** Rows that have left it. */
  gone: number
  /** Rows in it. */
  count: number
  sum: number
  /** Also of rows that have left; undefined while all are alike. */
  heights: number[] | undefined
}

function heightIn({ gone, count, sum, heights }: Block, row: number): number {
  return heights ? (heights[gone + row] ?? 0) : sum / count
}

/** The height of the first rows of a block. */
function sumOf(block: Block, rows: number): number {
  if (!block.heights) return (block.sum / block.count) * rows
  let sum = 0
  for (let row = 0; row < rows; row += 1) sum += heightIn(block, row)
  return sum
}

function spellBlock(block: Block, of: (row: number) => number): void {
  const heights = new Array<number>(block.gone).fill(0)
  for (let row = 0; row < block.count; row += 1) heights.push(of(row))
  block.heights = heights
  block.sum = heights.reduce((sum, height) => sum + height, 0)
}

function dropIn(block: Block, rows: number): number {
  const height = sumOf(block, rows)
  block.gone += rows
  block.count -= rows
  block.sum -= height
  return height
}

function pushTo(blocks: Block[], added: number, height: number): void {
  for (let left = added; left > 0;) {
    let block = blocks.at(-1)
    if (!block || block.gone + block.count === BLOCK) {
      block = { gone: 0, count: 0, sum: 0, heights: undefined }
      blocks.push(block)
    }
    const { count, sum, heights } = block
    const here = Math.min(left, BLOCK - block.gone - count)
    const isAlike = !heights && (count === 0 || sum === height * count)
    if (!isAlike && !heights) spellBlock(block, () => sum / count)
    for (let row = 0; row < here; row += 1) block.heights?.push(height)
    block.count += here
    block.sum += here * height
    left -= here
  }
}

function dropFrom(blocks: Block[], count: number): number {
  let left = count
  let height = 0
  for (let [first] = blocks; first && left > 0; [first] = blocks) {
    const here = Math.min(left, first.count)
    height += dropIn(first, here)
    left -= here
    if (first.count === 0) blocks.shift()
  }
  return height
}

/** The row at a distance from the top; undefined beyond the end. */
function findRow(blocks: readonly Block[], offset: number): number | undefined {
  let before = 0
  let left = offset
  for (const block of blocks) {
    if (left < block.sum) {
      let row = 0
      for (; row < block.count - 1 && left >= heightIn(block, row); row += 1)
        left -= heightIn(block, row)
      return before + row
    }
    left -= block.sum
    before += block.count
  }
  return undefined
}

/**
 * Heights in blocks that know their sums: with a hundred thousand rows of any height, a question looks at two hundred blocks
 * and into one, and rows of which little is known yet cost nothing.
 */
export function createHeights(): Heights {
  const blocks: Block[] = []
  let count = 0

  /** The block of a row, and which of its rows it is. */
  function find(row: number): { index: number; block: Block | undefined; inner: number } {
    const place = row + (blocks[0]?.gone ?? 0)
    const index = Math.floor(place / BLOCK)
    const block = blocks[index]
    return { index, block, inner: (place % BLOCK) - (block?.gone ?? 0) }
  }

  function sumBefore(index: number): number {
    let sum = 0
    for (let each = 0; each < index; each += 1) sum += blocks[each]?.sum ?? 0
    return sum
  }

  function pushAlike(added: number, height: number): void {
    pushTo(blocks, added, height)
    count += added
  }

  function spell(row: number, of: (row: number) => number): void {
    const { block, inner } = find(row)
    if (block && !block.heights) spellBlock(block, (each) => of(row - inner + each))
  }

  return {
    get count() {
      return count
    },
    total: () => sumBefore(blocks.length),
    push: (height) => pushAlike(1, height),
    pushAlike,
    drop(wanted) {
      const left = Math.min(wanted, count)
      count -= left
      return dropFrom(blocks, left)
    },
    get(row) {
      const { block, inner } = find(row)
      return block && row < count ? heightIn(block, inner) : 0
    },
    set(row, height) {
      const { block, inner } = find(row)
      if (!block || row >= count) return
      const { sum, count: alike } = block
      spell(row, () => sum / alike)
      block.sum += height - heightIn(block, inner)
      if (block.heights) block.heights[block.gone + inner] = height
    },
    offsetOf(row) {
      const { index, block, inner } = find(Math.min(row, count))
      return sumBefore(index) + (block ? sumOf(block, inner) : 0)
    },
    rowAt: (offset) => findRow(blocks, offset) ?? Math.max(0, count - 1),
    spell,
    lastAlike() {
      const index = blocks.findLastIndex(({ heights }) => !heights)
      if (index < 0) return undefined
      return blocks.slice(0, index + 1).reduce((rows, block) => rows + block.count, -1)
    },
  }
}
