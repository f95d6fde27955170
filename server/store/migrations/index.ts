import { auditMigration } from './001-audit.ts'
import { sessionsMigration } from './002-sessions.ts'
import { tokensMigration } from './003-tokens.ts'
import type { Migration } from './migration.ts'

/** Every step, in order. What is here and was released is not changed: a later step changes what it made. */
export const MIGRATIONS: readonly Migration[] = [auditMigration, sessionsMigration, tokensMigration]
