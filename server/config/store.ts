import type { DatabaseLocation } from '../store/store.ts'
import { parseDurationMs } from './duration.ts'
import { ConfigError } from './problem.ts'

type Environment = Readonly<Record<string, string | undefined>>

export interface AuditConfig {
  /** Whether rows are kept in the database; they are in the log in any case. */
  readonly isKept: boolean
  /** What an operation that must be recorded does when it cannot be. */
  readonly fail: 'closed' | 'open'
  /** Rows older than this are removed; 0 keeps them. */
  readonly retentionDays: number
  /** The oldest rows are removed when the trail is larger; 0 for no limit. */
  readonly maxSizeMb: number
  /** How often that is looked at. */
  readonly retentionIntervalMs: number
}

export interface StoreConfig {
  readonly database: DatabaseLocation
  readonly audit: AuditConfig
}

const AUDIT_FILE = '/var/lib/periscope/audit/audit.db'
const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

function readValue(env: Environment, key: string): string | undefined {
  const value = env[key]?.trim()
  return value === '' ? undefined : value
}

/** `true`, `false`, or nothing said. */
function parseChoice(env: Environment, key: string): boolean | undefined {
  const value = readValue(env, key)
  if (value === undefined) return undefined
  if (value !== 'true' && value !== 'false') {
    throw new ConfigError(`${key}: "${value}" is neither true nor false`)
  }
  return value === 'true'
}

/** Credentials may be part of the address: it is never repeated. */
function parseDatabaseUrl(url: string): DatabaseLocation {
  if (/^postgres(ql)?:\/\//.test(url)) return { kind: 'postgres', url }
  const file = /^sqlite:(\/\/)?(\/.+)$/.exec(url)?.[2]
  if (file !== undefined) return { kind: 'sqlite', file }
  throw new ConfigError(
    'PERISCOPE_DATABASE_URL: it is neither postgres://… nor sqlite:/path/to/file.db with an absolute path',
  )
}

function toDatabase(env: Environment, isAuditWanted: boolean): DatabaseLocation {
  const url = readValue(env, 'PERISCOPE_DATABASE_URL')
  if (url !== undefined) return parseDatabaseUrl(url)
  if (!isAuditWanted) return { kind: 'memory' }
  const file = readValue(env, 'PERISCOPE_AUDIT_DB_PATH') ?? AUDIT_FILE
  if (!file.startsWith('/')) {
    throw new ConfigError(`PERISCOPE_AUDIT_DB_PATH: "${file}" is not an absolute path`)
  }
  return { kind: 'sqlite', file }
}

function parseAmount(env: Environment, key: string, fallback: number): number {
  const value = readValue(env, key)
  if (value === undefined) return fallback
  if (!/^\d{1,9}$/.test(value)) {
    throw new ConfigError(`${key}: "${value}" is not a whole number from 0 up`)
  }
  return Number(value)
}

function parseFail(env: Environment): AuditConfig['fail'] {
  const value = readValue(env, 'PERISCOPE_AUDIT_FAIL') ?? 'closed'
  if (value === 'closed' || value === 'open') return value
  throw new ConfigError(`PERISCOPE_AUDIT_FAIL: "${value}" is neither closed nor open`)
}

function parseInterval(env: Environment): number {
  const key = 'PERISCOPE_AUDIT_VACUUM_INTERVAL'
  const intervalMs = parseDurationMs(key, readValue(env, key), DAY_MS)
  if (intervalMs < MINUTE_MS) throw new ConfigError(`${key}: it is less than a minute`)
  return intervalMs
}

/** Where the database is, and what is kept of the audit trail. */
export function parseStore(env: Environment, isDemo: boolean): StoreConfig {
  const isEnabled = parseChoice(env, 'PERISCOPE_AUDIT_ENABLED')
  const database = toDatabase(env, isEnabled === true)
  return {
    database,
    audit: {
      isKept: isEnabled ?? (database.kind !== 'memory' || isDemo),
      fail: parseFail(env),
      retentionDays: parseAmount(env, 'PERISCOPE_AUDIT_RETENTION_DAYS', 30),
      maxSizeMb: parseAmount(env, 'PERISCOPE_AUDIT_MAX_SIZE_MB', 1024),
      retentionIntervalMs: parseInterval(env),
    },
  }
}
