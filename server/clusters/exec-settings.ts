import type { ClusterSpec } from './registry.ts'

/** How long shells may stay open, and how many of them. */
export interface ExecSettings {
  readonly heartbeatMs: number
  /** Nothing typed and nothing written for this long ends a shell. */
  readonly idleMs: number
  /** The warning comes so long before. */
  readonly idleWarnMs: number
  /** Of one person, in all clusters. */
  readonly maxPerUser: number
  /** In one cluster. */
  readonly maxPerCluster: number
}

const DEFAULTS: ExecSettings = {
  heartbeatMs: 20_000,
  idleMs: 600_000,
  idleWarnMs: 30_000,
  maxPerUser: 5,
  maxPerCluster: 50,
}

type Numbers = Readonly<Record<keyof ExecSettings, number | undefined>>

/** Zero, negative and what is no number count as absent. */
function merge(base: ExecSettings, given: Numbers): ExecSettings {
  const usable = Object.entries(given).filter(([, value]) => value !== undefined && value > 0)
  return { ...base, ...(Object.fromEntries(usable) as Partial<ExecSettings>) }
}

function toMs(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : seconds * 1000
}

/** What the environment says, in its own units. */
export function parseExecSettings(env: Readonly<Record<string, string | undefined>>): ExecSettings {
  const read = (key: string) => Number(env[`PERISCOPE_EXEC_${key}`] ?? NaN)
  return merge(DEFAULTS, {
    heartbeatMs: toMs(read('HEARTBEAT_SECONDS')),
    idleMs: toMs(read('IDLE_SECONDS')),
    idleWarnMs: toMs(read('IDLE_WARN_SECONDS')),
    maxPerUser: Math.floor(read('MAX_SESSIONS_PER_USER')),
    maxPerCluster: Math.floor(read('MAX_SESSIONS_TOTAL')),
  })
}

/** The settings of one cluster: what its registry entry says, else the server's. */
export function toExecSettings(base: ExecSettings, exec: ClusterSpec['exec']): ExecSettings {
  return merge(base, {
    heartbeatMs: toMs(exec.heartbeatSeconds),
    idleMs: toMs(exec.serverIdleSeconds),
    idleWarnMs: toMs(exec.idleWarnSeconds),
    maxPerUser: exec.maxSessionsPerUser,
    maxPerCluster: exec.maxSessionsTotal,
  })
}
