import { type Fields, parseFields } from './fields.ts'
import { findLevel, type LogLevel } from './level.ts'
import type { LogLine } from './log-line.ts'

/** What is seen in a line when it is looked at. */
export interface LineReading {
  readonly level: LogLevel | undefined
  readonly fields: Fields | undefined
}

const readings = new WeakMap<LogLine, LineReading>()

/** Reads a line once; only lines that are seen are read. */
export function readLine(line: LogLine): LineReading {
  const known = readings.get(line)
  if (known) return known
  const fields = parseFields(line.text)
  const reading = { fields, level: fields ? fields.level : findLevel(line.text) }
  readings.set(line, reading)
  return reading
}
