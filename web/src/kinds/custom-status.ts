import type { Schema } from '#sdk'
import type { Status, StatusLevel } from '../lib/status.ts'

type PrinterColumn = Schema<'PrinterColumn'>

const WORDS: Readonly<Record<StatusLevel, string>> = {
  ok:
    'true ready running healthy synced available active bound succeeded success successful complete completed ' +
    'established accepted programmed valid ok up deployed issued provisioned reconciled online attached',
  warn: 'outofsync warning stale partial partiallyavailable',
  bad:
    'false failed failing failure error degraded unhealthy notready invalid lost missing rejected expired down ' +
    'offline denied unavailable stalled crashloopbackoff',
  progress: 'pending inprogress new queued scheduled',
  idle: 'suspended paused disabled stopped inactive idle',
  unknown: 'unknown',
}

const LEVELS = new Map<string, StatusLevel>(
  // Object.entries widens the keys of a record of levels.
  (Object.entries(WORDS) as [StatusLevel, string][]).flatMap(([level, words]) =>
    words.split(' ').map((word): [string, StatusLevel] => [word, level]),
  ),
)

/** How good or bad a word is that a controller gives for an object; undefined for words that are not known. */
export function findLevel(value: string): StatusLevel | undefined {
  const word = value.toLowerCase().replace(/[^a-z]/g, '')
  const known = LEVELS.get(word)
  if (known) return known
  if (/fail|error/.test(word)) return 'bad'
  return /(?:ing|inprogress)$/.test(word) ? 'progress' : undefined
}

/** `2/3` of something. */
function toRatioStatus(value: string): Status | undefined {
  const [, part, whole] = /^(\d+)\/(\d+)$/.exec(value) ?? []
  if (part === undefined || whole === undefined) return undefined
  const [is, of] = [Number(part), Number(whole)]
  if (of === 0) return { level: 'idle', word: value }
  if (is === 0) return { level: 'bad', word: value }
  return { level: is < of ? 'warn' : 'ok', word: value }
}

/** Names that say of what is true what it is: `Ready` is `True`. */
const ADJECTIVE = /^(?:ready|healthy|available|synced|established|accepted|programmed|valid)$/i

/** The status that a column, or a condition, of a name gives by its value. */
export function toNamedStatus(name: string, value: string, reason?: string): Status {
  if (value === '') return { level: 'unknown', word: 'Unknown' }
  const why = reason === undefined || reason === '' ? {} : { reason }
  const ofRatio = toRatioStatus(value)
  if (ofRatio) return { ...ofRatio, ...why }
  const level = findLevel(value) ?? 'unknown'
  if (!ADJECTIVE.test(name)) return { level, word: value, ...why }
  if (/^true$/i.test(value)) return { level, word: name, ...why }
  return { level, word: /^false$/i.test(value) ? `Not ${name.toLowerCase()}` : value, ...why }
}

/** Names of columns that say how an object is, the most telling first. */
const COLUMN_NAMES: readonly RegExp[] = [
  /^ready$/i,
  /^health/i,
  /^status$/i,
  /^phase$/i,
  /^state$/i,
  /^available$/i,
  /^sync(?:ed| status)?$/i,
  /^(?:established|accepted|programmed|valid)$/i,
  /[ -](?:status|state|phase|health)$/i,
]

const SAYS_WHY = /\.(?:message|reason)$/i

/** How telling a column is of an object's state, 0 the most; undefined when it is not about that. */
function findRank({ name, type, jsonPath }: PrinterColumn): number | undefined {
  if (SAYS_WHY.test(jsonPath) || !['string', 'boolean'].includes(type)) return undefined
  const rank = COLUMN_NAMES.findIndex((pattern) => pattern.test(name))
  return rank < 0 ? undefined : rank
}

/** Whether a column's values are states. */
export function isStatusColumn(column: PrinterColumn): boolean {
  return findRank(column) !== undefined
}

/** The column that says best how an object is. */
export function findStatusColumn(columns: readonly PrinterColumn[]): PrinterColumn | undefined {
  return columns
    .flatMap((column) => {
      const rank = findRank(column)
      return rank === undefined ? [] : [{ column, rank }]
    })
    .sort((a, b) => a.rank - b.rank)[0]?.column
}

/** The column that says why: the message or reason of a condition. */
export function findReasonColumn(columns: readonly PrinterColumn[]): PrinterColumn | undefined {
  return (
    columns.find(({ jsonPath }) => /\.message$/i.test(jsonPath)) ??
    columns.find(({ jsonPath }) => /\.reason$/i.test(jsonPath))
  )
}
