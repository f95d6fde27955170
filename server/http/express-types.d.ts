import type { Person } from '../auth/authorization.ts'
import type { Upgrade } from './upgrade.ts'

declare global {
  namespace Express {
    interface Locals {
      /** Finds the request in the log and the audit trail. */
      requestId: string
      /** The operation that answers, once it is known. */
      operationId?: string
      person?: Person
      /** The connection, when the request asks for an upgrade. */
      upgrade?: Upgrade
    }
  }
}
