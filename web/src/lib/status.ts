import type { Schema } from '#sdk'

export type StatusLevel = Schema<'StatusLevel'>

/** How something is: the level decides shape and colour, the word is always written. */
export interface Status {
  readonly level: StatusLevel
  readonly word: string
  /** Why, in a few words; shown on hover. */
  readonly reason?: string | undefined
}

/** From bad to good: the order of a status column. */
const BADNESS: Readonly<Record<StatusLevel, number>> = {
  bad: 0,
  warn: 1,
  unknown: 2,
  progress: 3,
  ok: 4,
  idle: 5,
}

/** Sorts before another status when it is worse. */
export function toBadness(level: StatusLevel): number {
  return BADNESS[level]
}

/** The shape of a level, so that no status is told by colour alone. */
export const LEVEL_SHAPES: Readonly<Record<StatusLevel, string>> = {
  ok: '●',
  warn: '▲',
  bad: '■',
  progress: '◔',
  idle: '○',
  unknown: '◇',
}
