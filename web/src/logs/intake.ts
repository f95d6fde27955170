import { createBacklog } from './backlog.ts'
import type { LogLine } from './log-line.ts'

export interface Intake {
  push: (lines: readonly LogLine[]) => void
  /** Hands on what is held back. */
  release: () => void
}

/** What was written before we came is put in order until nothing more of it comes. */
const QUIET_MS = 120
const LONGEST_MS = 1500
/** More is not held back. */
const MOST_HELD = 12_000

/** Puts what comes first in order, then hands on lines as they come. */
export function createIntake(take: (lines: readonly LogLine[]) => void): Intake {
  const backlog = createBacklog()
  let timer: ReturnType<typeof setTimeout> | undefined
  let until: number | undefined

  function release(): void {
    clearTimeout(timer)
    timer = undefined
    if (backlog.count > 0) take(backlog.take())
  }

  return {
    push(lines: readonly LogLine[]) {
      until ??= performance.now() + LONGEST_MS
      const left = until - performance.now()
      if (left <= 0) {
        release()
        take(lines)
        return
      }
      backlog.push(lines)
      if (backlog.count >= MOST_HELD) {
        release()
        return
      }
      clearTimeout(timer)
      timer = setTimeout(release, Math.min(QUIET_MS, left))
    },
    release,
  }
}
