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
