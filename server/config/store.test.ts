import { expect, it } from 'vitest'
import { ConfigError } from './problem.ts'
import { parseStore } from './store.ts'

const SETTINGS = {
  fail: 'closed',
  retentionDays: 30,
  maxSizeMb: 1024,
  retentionIntervalMs: 86_400_000,
}
const FILE = '/var/lib/periscope/audit/audit.db'

it.each([
  [{}, false, { kind: 'memory' }, false],
  [{}, true, { kind: 'memory' }, true],
  [{ PERISCOPE_AUDIT_ENABLED: 'false' }, true, { kind: 'memory' }, false],
  [{ PERISCOPE_AUDIT_ENABLED: 'true' }, false, { kind: 'sqlite', file: FILE }, true],
  [
    { PERISCOPE_AUDIT_ENABLED: 'true', PERISCOPE_AUDIT_DB_PATH: '/data/a.db' },
    false,
    { kind: 'sqlite', file: '/data/a.db' },
    true,
  ],
  [{ PERISCOPE_AUDIT_DB_PATH: '/data/a.db' }, false, { kind: 'memory' }, false],
  [{ PERISCOPE_DATABASE_URL: 'sqlite:/x/y.db' }, false, { kind: 'sqlite', file: '/x/y.db' }, true],
  [
    { PERISCOPE_DATABASE_URL: 'sqlite:///x/y.db' },
    false,
    { kind: 'sqlite', file: '/x/y.db' },
    true,
  ],
  [
    { PERISCOPE_DATABASE_URL: 'postgres://u:p@db/p', PERISCOPE_AUDIT_ENABLED: 'false' },
    false,
    { kind: 'postgres', url: 'postgres://u:p@db/p' },
    false,
  ],
  [
    { PERISCOPE_DATABASE_URL: 'postgresql://db/p' },
    false,
    { kind: 'postgres', url: 'postgresql://db/p' },
    true,
  ],
])('%j (demo: %s) is the database %j', (env, isDemo, database, isKept) => {
  expect(parseStore(env, isDemo)).toEqual({ database, audit: { ...SETTINGS, isKept } })
})

it('takes what the operator decides', () => {
  const env = {
    PERISCOPE_AUDIT_FAIL: 'open',
    PERISCOPE_AUDIT_RETENTION_DAYS: '0',
    PERISCOPE_AUDIT_MAX_SIZE_MB: '256',
    PERISCOPE_AUDIT_VACUUM_INTERVAL: '1h30m',
  }

  expect(parseStore(env, false).audit).toEqual({
    isKept: false,
    fail: 'open',
    retentionDays: 0,
    maxSizeMb: 256,
    retentionIntervalMs: 5_400_000,
  })
})

it.each([
  [{ PERISCOPE_DATABASE_URL: 'mysql://u:hunter2@db/x' }, /^PERISCOPE_DATABASE_URL: it is neither/],
  [{ PERISCOPE_DATABASE_URL: 'sqlite:relative.db' }, /absolute path/],
  [
    { PERISCOPE_AUDIT_ENABLED: 'true', PERISCOPE_AUDIT_DB_PATH: 'a.db' },
    /^PERISCOPE_AUDIT_DB_PATH: "a.db" is not an absolute path/,
  ],
  [{ PERISCOPE_AUDIT_ENABLED: 'yes' }, /^PERISCOPE_AUDIT_ENABLED: "yes" is neither true nor false/],
  [{ PERISCOPE_AUDIT_FAIL: 'ajar' }, /^PERISCOPE_AUDIT_FAIL: "ajar" is neither closed nor open/],
  [{ PERISCOPE_AUDIT_RETENTION_DAYS: '-1' }, /^PERISCOPE_AUDIT_RETENTION_DAYS: "-1"/],
  [{ PERISCOPE_AUDIT_MAX_SIZE_MB: '1.5' }, /^PERISCOPE_AUDIT_MAX_SIZE_MB: "1.5"/],
  [{ PERISCOPE_AUDIT_VACUUM_INTERVAL: 'daily' }, /^PERISCOPE_AUDIT_VACUUM_INTERVAL: "daily"/],
  [{ PERISCOPE_AUDIT_VACUUM_INTERVAL: '5s' }, /less than a minute/],
])('%j stops the start with a sentence that tells no secret', (env, sentence) => {
  const parse = () => parseStore(env, false)

  expect(parse).toThrow(ConfigError)
  expect(parse).toThrow(sentence)
  expect(parse).not.toThrow(/hunter2/)
})
