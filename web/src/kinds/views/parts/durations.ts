import { formatDuration } from '../../../lib/age.ts'
import { text, type Cell } from '../../cell.ts'

/** A number of seconds as a duration, the seconds on hover. */
export function seconds(count: number | undefined): Cell {
  if (count === undefined) return { type: 'none' }
  return text(formatDuration(count * 1000), { title: `${count} seconds` })
}

const SECONDS: Readonly<Record<string, number>> = {
  y: 365 * 86_400,
  d: 86_400,
  h: 3600,
  m: 60,
  s: 1,
}

/** The seconds of a duration such as `5m12s`; undefined for what is none. */
export function parseDuration(duration: string | undefined): number | undefined {
  const parts = duration?.match(/\d+[ydhms]/g)
  return parts
    ? parts.reduce((sum, part) => sum + parseInt(part, 10) * (SECONDS[part.slice(-1)] ?? 0), 0)
    : undefined
}
