import type { Cell } from '../kinds/cell.ts'

/** A cell in plain text: for hovers, copies and exports. */
export function toCellText(cell: Cell): string {
  switch (cell.type) {
    case 'text':
    case 'href':
      return cell.text
    case 'status':
      return cell.status.word
    case 'age':
      return cell.at ?? ''
    case 'link':
      return cell.text ?? cell.to.name
    case 'ratio':
      return `${cell.part} of ${cell.whole} ${cell.noun}`
    case 'chips':
      return cell.items.join(', ')
    case 'list':
      return cell.items.map(toCellText).join(', ')
    case 'none':
      return ''
  }
}

export type RatioTone = 'plain' | 'muted' | 'warn'

/** How loud `2/3` is: a part that is missing is a warning, unless nothing is amiss then. */
export function toRatioTone({ part, whole, calm }: Extract<Cell, { type: 'ratio' }>): RatioTone {
  if (part < whole) return calm ? 'muted' : 'warn'
  return whole === 0 ? 'muted' : 'plain'
}

const SHORT = 20
const SHORT_TYPES: ReadonlySet<Cell['type']> = new Set(['text', 'status', 'age', 'ratio'])

/** Whether the parts of a list are a few words each, so that they read best beside each other. */
export function isShort({ items }: Extract<Cell, { type: 'list' }>): boolean {
  return items.every(
    (item) =>
      SHORT_TYPES.has(item.type) &&
      (item.type !== 'text' || item.mono !== true) &&
      (item.type === 'age' || toCellText(item).length <= SHORT),
  )
}
