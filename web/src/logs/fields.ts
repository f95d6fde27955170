import { type LogLevel, toLevel } from './level.ts'

/** A name and its value, as it is shown. */
export interface Field {
  readonly name: string
  readonly value: string
}

/** What a line of JSON or logfmt says. */
export interface Fields {
  readonly format: 'json' | 'logfmt'
  readonly all: readonly Field[]
  readonly level: LogLevel | undefined
  /** What happened, in words. */
  readonly message: string | undefined
  /** Those that stand neither for the time, nor for the level, nor for the message. */
  readonly rest: readonly Field[]
}

const MESSAGES: ReadonlySet<string> = new Set(['msg', 'message', '@message', 'body', '@m'])
const LEVELS: ReadonlySet<string> = new Set([
  'level',
  'lvl',
  'severity',
  'log.level',
  '@level',
  '@l',
  'loglevel',
])
const TIMES: ReadonlySet<string> = new Set([
  'time',
  'ts',
  'timestamp',
  '@timestamp',
  '@t',
  't',
  'datetime',
])

/** A longer line is shown as it is. */
const LONGEST = 100_000

function toText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function findField(all: readonly Field[], names: ReadonlySet<string>): Field | undefined {
  return all.find(({ name }) => names.has(name.toLowerCase()))
}

function toFields(
  format: Fields['format'],
  entries: readonly (readonly [string, unknown])[],
): Fields {
  const all = entries.map(([name, value]) => ({ name, value: toText(value) }))
  const message = findField(all, MESSAGES)
  const level = entries.find(([name]) => LEVELS.has(name.toLowerCase()))
  const known = level && toLevel(level[1])
  return {
    format,
    all,
    level: known,
    message: message?.value,
    rest: all.filter(
      (field) =>
        field !== message &&
        !TIMES.has(field.name.toLowerCase()) &&
        !(known !== undefined && field.name === level?.[0]),
    ),
  }
}

function parseJson(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    const entries = Object.entries(value)
    return entries.length === 0 ? undefined : toFields('json', entries)
  } catch {
    // No JSON after all: the line is shown as it is.
    return undefined
  }
}

/** `key=value` or `key="a value"`. */
const PAIR = /([^\s="]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s"]*))(?=\s|$)\s*/y

/** What stands between the quotes, without what escapes it. */
function unquote(text: string): string {
  return text.replaceAll(/\\(.)/g, (_all, letter: string) => (letter === 'n' ? '\n' : letter))
}

/** A line of pairs and nothing else: prose that has an `=` in it stays prose. */
function parseLogfmt(text: string): Fields | undefined {
  const entries: [string, string][] = []
  PAIR.lastIndex = 0
  while (PAIR.lastIndex < text.length) {
    const pair = PAIR.exec(text)
    if (!pair) return undefined
    const [, name = '', quoted, plain = ''] = pair
    entries.push([name, quoted === undefined ? plain : unquote(quoted)])
  }
  return entries.length >= 2 ? toFields('logfmt', entries) : undefined
}

/** The fields of a line; undefined when it has none. */
export function parseFields(text: string): Fields | undefined {
  if (text.length > LONGEST) return undefined
  const trimmed = text.trim()
  if (trimmed.startsWith('{')) return trimmed.endsWith('}') ? parseJson(trimmed) : undefined
  return trimmed.includes('=') ? parseLogfmt(trimmed) : undefined
}
