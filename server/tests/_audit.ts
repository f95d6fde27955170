import { pino } from 'pino'
import { createAudit, type RunningAudit } from '../audit/audit.ts'
import type { Actor } from '../audit/event.ts'
import type { Store } from '../store/store.ts'

export const ANA: Actor = { subject: 'ana', email: 'ana@example.com', groups: ['ops'] }
export const BEN: Actor = { subject: 'ben', email: '', groups: [] }
/** An operation, without its outcome. */
export const APPLY = {
  verb: 'apply',
  actor: ANA,
  requestId: 'r-1',
  cluster: 'prod',
  resource: {
    group: 'apps',
    version: 'v1',
    resource: 'deployments',
    namespace: 'shop',
    name: 'cart',
  },
}

export const REQUIRED = { need: 'required' } as const
export const SILENT = pino({ level: 'silent' }, { write: () => undefined })

/** An audit that keeps its rows in a store, and says nothing. */
export function auditIn(
  store: Store | undefined,
  { fail = 'closed', now = Date.now }: { fail?: 'closed' | 'open'; now?: () => number } = {},
): RunningAudit {
  return createAudit({ store, fail, logger: SILENT, now })
}
