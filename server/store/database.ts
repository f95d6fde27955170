import type { AuditTables } from './schema/audit.ts'
import type { SessionTables } from './schema/sessions.ts'
import type { TokenTables } from './schema/tokens.ts'

/** Every table. A feature's tables are a file of `schema/`, made by a migration of its own in `migrations/`. */
export type Database = AuditTables & SessionTables & TokenTables
