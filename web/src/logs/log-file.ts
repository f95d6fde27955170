import { createTurns } from '../lib/turns.ts'
import type { LogLine } from './log-line.ts'
import { toFileLine } from './log-text.ts'

/** Lines of a part: written in a few milliseconds. */
const PART = 1000

export interface LogFileOptions {
  /** Told the share that is written, from 0 to 1. */
  readonly onProgress: (share: number) => void
  readonly signal: AbortSignal
  /** Asked between parts: something to wait for when the browser needs a turn. */
  readonly takeTurn?: () => Promise<void> | undefined
}

/** Writes lines as parts of a file, with turns for the browser in between; undefined when the signal ended it. */
export async function writeLogFile(
  lines: readonly LogLine[],
  { onProgress, signal, takeTurn = createTurns() }: LogFileOptions,
): Promise<readonly Blob[] | undefined> {
  const parts: Blob[] = []
  for (let start = 0; start < lines.length; start += PART) {
    const part = lines.slice(start, start + PART).map((line) => `${toFileLine(line)}\n`)
    // Text is made bytes part by part, too.
    parts.push(new Blob([part.join('')]))
    const turn = takeTurn()
    if (!turn) continue
    onProgress(start / lines.length)
    await turn
    if (signal.aborted) return undefined
  }
  return parts
}
