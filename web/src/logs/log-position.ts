import type { Schema } from '#sdk'

/** How far a log has been read, so that it can be read on. */
export interface LogPosition {
  /** Whether a line has not been read yet. */
  isNew: (line: Schema<'LogLine'>) => boolean
  /** From where to read on, RFC 3339; undefined before the first line. Lines that were read come again. */
  resume: () => string | undefined
}

/** Clocks of nodes differ, and lines of several pods come as they can. */
const OVERLAP_MS = 10_000

/** RFC 3339 of one source sorts as text, but `Z` sorts after the digits that a longer fraction has there. */
function toSortable(time: string): string {
  return time.endsWith('Z') ? time.slice(0, -1) : time
}

/** The position of a log of one or several containers, each with its own last line. */
export function createLogPosition(): LogPosition {
  const last = new Map<string, string>()
  /** What was last in each container when reading went on: only what is later is new. */
  let before: ReadonlyMap<string, string> = new Map()
  let newest: string | undefined

  return {
    isNew({ t, p = '', c = '' }) {
      if (t === undefined) return before.size === 0
      const source = `${p}/${c}`
      const time = toSortable(t)
      const seen = before.get(source)
      if (seen !== undefined && time <= seen) return false
      last.set(source, time)
      if (newest === undefined || time > toSortable(newest)) newest = t
      return true
    },
    resume() {
      before = new Map(last)
      if (newest === undefined) return undefined
      const ms = new Date(newest).getTime()
      return Number.isNaN(ms) ? newest : new Date(ms - OVERLAP_MS).toISOString()
    },
  }
}
