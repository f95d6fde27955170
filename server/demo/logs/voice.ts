// What applications say. A line depends on the seed and its number only: nothing is stored.

/** Numbers that belong to a place in a log. */
export interface Dice {
  /** In [0, below). */
  integer(below: number): number
  pick<T>(items: readonly [T, ...T[]]): T
}

const GOLDEN = 0x9e3779b1

/** FNV-1a. */
export function toSeed(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}

export function createDice(seed: number, place: number): Dice {
  let state = (seed ^ Math.imul(place + 1, GOLDEN)) >>> 0
  const integer = (below: number): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
  return { integer, pick: (items) => items[integer(items.length)] ?? items[0] }
}

type Fields = Readonly<Record<string, string | number>>
type Level = 'debug' | 'info' | 'warn' | 'error'

interface Entry {
  readonly level: Level
  readonly message: string
  readonly fields: Fields
}

const PATHS = ['/api/cart', '/api/orders', '/api/products', '/api/checkout', '/healthz'] as const
const METHODS = ['GET', 'GET', 'GET', 'POST', 'PUT'] as const
const STATUSES = [200, 200, 200, 201, 204, 304, 404] as const
const JOBS = ['reindex', 'expire-sessions', 'sync-prices', 'send-receipts'] as const

function hex(dice: Dice): string {
  return dice
    .integer(2 ** 32)
    .toString(16)
    .padStart(8, '0')
}

function toRequest(dice: Dice): Entry {
  return {
    level: 'info',
    message: 'request handled',
    fields: {
      method: dice.pick(METHODS),
      path: dice.pick(PATHS),
      status: dice.pick(STATUSES),
      duration_ms: 1 + dice.integer(180),
      trace_id: hex(dice) + hex(dice),
    },
  }
}

function toWork(dice: Dice): Entry {
  return {
    level: dice.integer(4) === 0 ? 'debug' : 'info',
    message: 'job finished',
    fields: { job: dice.pick(JOBS), items: dice.integer(500), duration_ms: dice.integer(3000) },
  }
}

function toWarning(dice: Dice): Entry {
  return {
    level: 'warn',
    message: dice.pick(['slow query', 'retrying', 'cache miss ratio is high']),
    fields: { attempt: 1 + dice.integer(3), duration_ms: 500 + dice.integer(4000) },
  }
}

const LOGFMT_PLAIN = /^[^\s"=]+$/

function toLogfmt({ level, message, fields }: Entry): string {
  const parts = Object.entries<string | number>({ level, msg: message, ...fields }).map(
    ([name, value]) => {
      const text = value.toString()
      return `${name}=${LOGFMT_PLAIN.test(text) && name !== 'msg' ? text : JSON.stringify(text)}`
    },
  )
  return parts.join(' ')
}

const toJson = ({ level, message, fields }: Entry): string =>
  JSON.stringify({ level, msg: message, ...fields })

type Format = (entry: Entry) => string

const GO_TRACE = [
  'goroutine 418 [running]:',
  'main.(*Server).charge(0xc0001a2000, {0x7f3b2c, 0x1c})',
  '\t/src/internal/payment/charge.go:118 +0x2a5',
  'net/http.HandlerFunc.ServeHTTP(0xc00011c5a0, {0x9e4c60, 0xc000332000}, 0xc000310000)',
  '\t/usr/local/go/src/net/http/server.go:2220 +0x29',
] as const
const NODE_TRACE = [
  "TypeError: Cannot read properties of undefined (reading 'total')",
  '    at toReceipt (/app/dist/receipts.js:42:31)',
  '    at async handle (/app/dist/server.js:107:18)',
  '    at process.processTicksAndRejections (node:internal/process/task_queues:105:5)',
] as const
const JAVA_TRACE = [
  'java.util.concurrent.TimeoutException: no answer within 2000 ms',
  '\tat com.example.stock.StockClient.reserve(StockClient.java:88)',
  '\tat com.example.stock.ReservationService.tryReserve(ReservationService.java:41)',
  '\t... 23 more',
] as const
const TRACES = [GO_TRACE, NODE_TRACE, JAVA_TRACE] as const

/** How one container writes. */
export interface Voice {
  /** The lines at a place of its log: mostly one, now and then a failure with its stack. */
  speak(place: number): readonly string[]
  /** How many lines there are at a place. */
  count(place: number): number
}

const FAILURE_EVERY = 61
const WARNING_EVERY = 17

/** `calm` never fails: what a run that ended badly said last is for others to say. */
export function createVoice(seed: number, calm: boolean): Voice {
  const format: Format = seed % 3 === 0 ? toJson : toLogfmt
  const trace = TRACES[seed % TRACES.length] ?? GO_TRACE
  const isFailure = (place: number): boolean =>
    !calm && (place + (seed % FAILURE_EVERY)) % FAILURE_EVERY === 0
  return {
    count: (place) => (isFailure(place) ? 1 + trace.length : 1),
    speak(place) {
      const dice = createDice(seed, place)
      if (isFailure(place)) {
        const fields = { trace_id: hex(dice) + hex(dice) }
        return [format({ level: 'error', message: 'request failed', fields }), ...trace]
      }
      if (!calm && (place + seed) % WARNING_EVERY === 0) return [format(toWarning(dice))]
      return [format(dice.integer(5) === 0 ? toWork(dice) : toRequest(dice))]
    },
  }
}

/** Numbered lines, for whoever counts them. */
export const COUNTING_VOICE: Voice = {
  count: () => 1,
  speak: (place) => [
    `level=info msg="request handled" seq=${place} method=GET path=/api/cart status=200 duration_ms=12`,
  ],
}
