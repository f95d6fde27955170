/** How bad a line says it is. */
export type LogLevel = 'error' | 'warn' | 'info' | 'debug'

const WORDS: Readonly<Record<string, LogLevel>> = {
  alert: 'error',
  crit: 'error',
  critical: 'error',
  dpanic: 'error',
  emerg: 'error',
  emergency: 'error',
  err: 'error',
  error: 'error',
  fatal: 'error',
  panic: 'error',
  severe: 'error',
  warn: 'warn',
  warning: 'warn',
  info: 'info',
  information: 'info',
  notice: 'info',
  log: 'info',
  config: 'debug',
  debug: 'debug',
  dbug: 'debug',
  fine: 'debug',
  finer: 'debug',
  finest: 'debug',
  trace: 'debug',
  verbose: 'debug',
}

/** Numbers of bunyan and pino: 10 is trace, 60 is fatal. */
function toNumberedLevel(value: number): LogLevel | undefined {
  if (value < 10 || value > 60) return undefined
  if (value >= 50) return 'error'
  if (value >= 40) return 'warn'
  return value >= 30 ? 'info' : 'debug'
}

/** The level that the value of a field stands for. */
export function toLevel(value: unknown): LogLevel | undefined {
  if (typeof value === 'number') return toNumberedLevel(value)
  if (typeof value !== 'string') return undefined
  const word = value.toLowerCase()
  return Object.hasOwn(WORDS, word) ? WORDS[word] : undefined
}

/** Further in, a word is more likely to be part of what happened than its level. */
const HEAD = 160

/** klog: `E1122 03:14:07.123456       1 controller.go:12] …`. */
const KLOG = /^([IWEF])\d{4} \d\d:\d\d:\d\d/
const KLOG_LEVELS: Readonly<Record<string, LogLevel>> = {
  I: 'info',
  W: 'warn',
  E: 'error',
  F: 'error',
}
/** Words in capitals, in brackets, or with a colon after them at the beginning; `level=warn` of what is no logfmt. */
const CAPITALS =
  /(?<![\w/.-])(EMERG|ALERT|CRITICAL|CRIT|FATAL|PANIC|SEVERE|ERROR|ERR|WARNING|WARN|NOTICE|INFO|DEBUG|TRACE)(?![\w/-])/
const BRACKETS =
  /[[<(](emerg|alert|crit|critical|fatal|panic|error|err|warning|warn|notice|info|debug|trace)[\]>)]/i
const BEGINNING =
  /^(?:[\d\s:.,/+-]|(?<=\d)[TZ])*(panic|fatal|error|warning|warn|info|debug|trace):\s/i
const ASSIGNED = /\b(?:level|lvl|severity)["']?\s*[=:]\s*["']?([a-z]+)/i

/** The level of a line without fields; undefined when it says none. */
export function findLevel(text: string): LogLevel | undefined {
  const head = text.slice(0, HEAD)
  const klog = KLOG.exec(head)?.[1]
  if (klog) return KLOG_LEVELS[klog]
  for (const pattern of [ASSIGNED, BRACKETS, BEGINNING, CAPITALS]) {
    const level = toLevel(pattern.exec(head)?.[1])
    if (level) return level
  }
  return undefined
}
