import type { StatusLevel } from '../lib/status.ts'

/** A part of a thin bar. `plain` has no meaning of its own, such as usage that is neither good nor bad. */
export interface MeterPart {
  readonly value: number
  readonly level: StatusLevel | 'plain'
  /** What the part counts, for hover: `109 running`. */
  readonly label?: string
}

/** The parts that there are something of. */
export function toVisibleParts(parts: readonly MeterPart[]): readonly MeterPart[] {
  return parts.filter(({ value }) => value > 0)
}

/** How much of the bar stays empty. */
export function toRest(parts: readonly MeterPart[], total: number): number {
  return Math.max(0, total - parts.reduce((sum, { value }) => sum + Math.max(0, value), 0))
}

/** How far along the bar a tick stands, in percent. */
export function toMarkPercent(mark: number, total: number): number {
  return total > 0 ? Math.min(100, Math.max(0, (mark / total) * 100)) : 0
}
