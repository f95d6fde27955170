import type { Caller } from '../auth/caller.ts'
import type { Upgrade } from './upgrade.ts'

declare global {
  namespace Express {
    interface Locals {
      /** Finds the request in the log and the audit trail. */
      requestId: string
      /** The operation that answers, once it is known. */
      operationId?: string
      caller?: Caller
      /** The connection, when the request asks for an upgrade. */
      upgrade?: Upgrade
    }
  }
}
