import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely'
import type { Database } from '../store/database.ts'
import type { AuditOutcome } from './event.ts'
import { toOutcomeNumber } from './row.ts'

/** Which rows: all conditions hold at once, texts match exactly. */
export interface RowFilter {
  readonly actor?: string | undefined
  readonly verb?: string | undefined
  readonly outcome?: AuditOutcome | undefined
  readonly cluster?: string | undefined
  readonly namespace?: string | undefined
  readonly name?: string | undefined
  readonly requestId?: string | undefined
  /** Not before, epoch milliseconds. */
  readonly fromMs?: number | undefined
  /** Before. */
  readonly toMs?: number | undefined
  /** Intents: all of them, those whose outcome is not recorded, or none. */
  readonly intents?: 'all' | 'open' | 'none' | undefined
}

/** The filter's texts and the columns that they are compared with. */
const COLUMNS = {
  actor: 'actor_sub',
  verb: 'verb',
  cluster: 'cluster',
  namespace: 'res_namespace',
  name: 'res_name',
  requestId: 'request_id',
} as const satisfies Partial<Record<keyof RowFilter, string>>

type Builder = ExpressionBuilder<Database, 'audit_rows'>
type Condition = ExpressionWrapper<Database, 'audit_rows', SqlBool>

function listTextConditions(eb: Builder, filter: RowFilter): Condition[] {
  return Object.entries(COLUMNS).flatMap(([name, column]) => {
    // `Object.entries` forgets that these are keys of COLUMNS.
    const text = filter[name as keyof typeof COLUMNS]
    return text === undefined ? [] : [eb(column, '=', text)]
  })
}

function isOpenIntent(eb: Builder): Condition {
  return eb('id', 'in', eb.selectFrom('audit_open_intents').select('audit_open_intents.id'))
}

/** The filter as a condition of SQL. */
export function toCondition(filter: RowFilter): (eb: Builder) => Condition {
  const { outcome, fromMs, toMs, intents = 'all' } = filter
  return (eb) => {
    const conditions = listTextConditions(eb, filter)
    if (outcome !== undefined) conditions.push(eb('outcome', '=', toOutcomeNumber(outcome)))
    if (fromMs !== undefined) conditions.push(eb('at_ms', '>=', fromMs))
    if (toMs !== undefined) conditions.push(eb('at_ms', '<', toMs))
    const isNone = eb('is_intent', '=', 0)
    if (intents === 'none') conditions.push(isNone)
    if (intents === 'open') conditions.push(eb.or([isNone, isOpenIntent(eb)]))
    return eb.and(conditions)
  }
}

/** Those of the filter's rows that are intents without an outcome: there are few. */
export function toOpenIntentCondition(filter: RowFilter): (eb: Builder) => Condition {
  const rest = toCondition({ ...filter, intents: 'all' })
  return (eb) => eb.and([isOpenIntent(eb), rest(eb)])
}
