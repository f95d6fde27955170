import type { Cell } from '../../../kinds/cell.ts'
import { toCellText } from '../../../table/cell-text.ts'

const LETTER = 6.6
const MONO_LETTER = 7.3
const COPY = 24
/** What a value has in a column of the drawer at its usual width; pixels. */
const COLUMN = 132

/** Whether a value needs both columns of a list of facts. */
export function needsBothColumns(cell: Cell): boolean {
  if (cell.type === 'chips' || cell.type === 'list') return true
  const isMono = cell.type === 'text' && cell.mono === true
  const width = toCellText(cell).length * (isMono ? MONO_LETTER : LETTER)
  const copy = cell.type === 'text' && cell.copy === true ? COPY : 0
  return cell.type !== 'age' && width + copy > COLUMN
}
