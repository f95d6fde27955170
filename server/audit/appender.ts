import { AppError } from '../lib/errors.ts'
import type { Entry } from './append.ts'

/** Rows that one transaction writes at most. */
const MAX_GROUP = 200
/** Rows that may wait while the database is slow; further ones are refused. */
const MAX_WAITING = 10_000

/**
 * Rows on their way into the database. Those that arrive while a transaction is in flight go into the next one, together: a
 * disk that can sync two hundred times a second still takes thousands of rows.
 */
export interface Appender {
  /** Resolves with the row's id when it is durable. */
  add(entry: Entry): Promise<number>
  readonly waiting: number
  /** Waits until nothing is on its way. */
  drain(): Promise<void>
}

interface Waiting {
  readonly entry: Entry
  readonly resolve: (id: number) => void
  readonly reject: (error: unknown) => void
}

export function createAppender(
  append: (entries: readonly Entry[]) => Promise<readonly number[]>,
): Appender {
  let waiting: Waiting[] = []
  let inFlight = 0
  let work: Promise<void> | undefined

  async function writeGroup(group: readonly Waiting[]): Promise<void> {
    try {
      const ids = await append(group.map(({ entry }) => entry))
      group.forEach(({ resolve }, index) => resolve(ids[index] ?? 0))
    } catch (error) {
      for (const { reject } of group) reject(error)
    }
  }

  async function run(): Promise<void> {
    while (waiting.length > 0) {
      const group = waiting.slice(0, MAX_GROUP)
      waiting = waiting.slice(MAX_GROUP)
      inFlight = group.length
      await writeGroup(group)
      inFlight = 0
    }
    work = undefined
  }

  return {
    get waiting() {
      return waiting.length + inFlight
    },
    add: (entry) =>
      new Promise((resolve, reject) => {
        if (waiting.length >= MAX_WAITING) {
          reject(new AppError('audit_unavailable', 'Too many rows wait for the audit trail.'))
          return
        }
        waiting.push({ entry, resolve, reject })
        work ??= run()
      }),
    drain: async () => {
      await work
    },
  }
}
