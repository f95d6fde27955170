import type { Handlers } from '../http/contract.ts'
import { AppError } from '../lib/errors.ts'

function refuse(): never {
  throw new AppError('internal', 'This is being built.')
}

/** The audit trail. */
export function createAuditHandlers() {
  return {
    listAudit: refuse,
    getAuditDensity: refuse,
    exportAudit: refuse,
    verifyAudit: refuse,
    recordBulkDownload: refuse,
  } satisfies Partial<Handlers>
}
