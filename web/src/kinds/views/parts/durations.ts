import { formatDuration } from '../../../lib/age.ts'
import { text, type Cell } from '../../cell.ts'

/** A number of seconds as a duration, the seconds on hover. */
export function seconds(count: number | undefined): Cell {
  if (count === undefined) return { type: 'none' }
  return text(formatDuration(count * 1000), { title: `${count} seconds` })
}
