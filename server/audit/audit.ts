import type { Logger } from 'pino'
import { AppError, toAppError } from '../lib/errors.ts'
import type { Store } from '../store/store.ts'
import { appendEntries } from './append.ts'
import { createAppender } from './appender.ts'
import type { Audit, AuditEvent, AuditIntent, RecordOptions } from './event.ts'
import { toLogRecord } from './log-record.ts'
import { INTENT_SUFFIX, toRow } from './row.ts'

export interface AuditDeps {
  /** Where rows are kept; without one they go to the log only. */
  readonly store: Store | undefined
  /** What an operation that must be recorded does when it cannot be: `closed` refuses it, `open` lets it happen. */
  readonly fail: 'closed' | 'open'
  readonly logger: Logger
  readonly now: () => number
}

export interface AuditHealth {
  /** Rows that could not be written since the start; they are in the log. */
  readonly lost: number
  /** Rows that wait to be written. */
  readonly waiting: number
}

/** The trail's writing side, with what the composition root needs. */
export interface RunningAudit extends Audit {
  health(): AuditHealth
  /** Writes what is on its way. */
  close(): Promise<void>
}

/** What went wrong, in words that may be kept: what is not for people is not for the trail either. */
function toReason(error: unknown): string {
  if (error instanceof Error && error.name === 'AbortError') {
    return 'the request was cancelled; what was asked for may have been done'
  }
  const { expose, message, code } = toAppError(error)
  return expose ? message : code
}

function toUnavailable(cause: unknown): AppError {
  return new AppError(
    'audit_unavailable',
    'The audit trail cannot be written, and this may not be done without it. Try again later.',
    { cause },
  )
}

export function createAudit({ store, fail, logger, now }: AuditDeps): RunningAudit {
  // Whatever the log's level is: for those who keep no trail these lines are the trail.
  const log = logger.child({}, { level: 'info' })
  const appender = store && createAppender((entries) => appendEntries(store, entries))
  let lost = 0

  /** Gives the row's id when it is kept. */
  async function write(
    event: AuditEvent,
    { need }: RecordOptions,
    part: { opensIntent?: boolean; settles?: number | undefined } = {},
  ): Promise<number | undefined> {
    const row = toRow(event, now())
    log.info(toLogRecord(row), 'audit')
    if (!appender) return undefined
    const { opensIntent = false, settles } = part
    try {
      return await appender.add({ row, opensIntent, settles })
    } catch (error) {
      lost++
      const { verb, requestId } = event
      logger.error({ err: error, verb, requestId }, 'audit: a row could not be written')
      if (need === 'required' && fail === 'closed') throw toUnavailable(error)
      return undefined
    }
  }

  return {
    isKept: store !== undefined,

    async record(event, options) {
      await write(event, options)
    },

    async around(intent, options, action) {
      const opening: AuditEvent = {
        ...intent,
        verb: `${intent.verb}${INTENT_SUFFIX}`,
        outcome: 'success',
      }
      const settles = await write(opening, options, { opensIntent: true })
      const added: Record<string, unknown> = {}
      const toOutcome = (): AuditIntent => ({ ...intent, extra: { ...intent.extra, ...added } })
      let result
      try {
        result = await action((extra) => void Object.assign(added, extra))
      } catch (error) {
        const { auditOutcome } = toAppError(error)
        const outcome = { ...toOutcome(), outcome: auditOutcome, reason: toReason(error) }
        // What is answered is the failure, recorded or not: nothing was done that somebody would take for done.
        await write(outcome, { need: 'best-effort' }, { settles })
        throw error
      }
      await write({ ...toOutcome(), outcome: 'success' }, options, { settles })
      return result
    },

    health: () => ({ lost, waiting: appender?.waiting ?? 0 }),

    async close() {
      await appender?.drain()
    },
  }
}
