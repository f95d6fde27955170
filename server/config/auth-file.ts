import { z } from 'zod'
import { type Authorization, type Person, TIERS } from '../auth/authorization.ts'
import { ConfigError } from './problem.ts'

const tier = z.enum(TIERS)
const texts = z.array(z.string()).default([])

/** `PERISCOPE_AUTH_FILE`: who signs in how, and what they become at a cluster. */
export const authFileSchema = z.object({
  oidc: z.record(z.string(), z.unknown()).optional(),
  dev: z
    .object({
      subject: z.string().min(1).default('dev@local'),
      email: z.string().default('dev@local'),
      groups: z.array(z.string()).default(['dev']),
    })
    .default({ subject: 'dev@local', email: 'dev@local', groups: ['dev'] }),
  authorization: z
    .object({
      mode: z.enum(['shared', 'tier', 'raw']).default('shared'),
      groupTiers: z.record(z.string(), tier).default({}),
      defaultTier: z.union([tier, z.literal('').transform(() => undefined)]).optional(),
      groupPrefix: z.string().default('periscope:'),
      allowedGroups: texts,
      auditAdminGroups: texts,
      canICacheTTL: z.union([z.string(), z.number()]).optional(),
    })
    .prefault({}),
})

export interface AuthConfig {
  readonly mode: 'dev'
  readonly person: Person
  readonly authorization: Authorization
  readonly canICacheMs: number
}

const UNITS_MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }
const DURATION = /^(\d+(?:\.\d+)?(ms|s|m|h))+$/

/** A Go duration such as `30s` or `1h30m`, in milliseconds. */
export function parseDurationMs(
  key: string,
  value: string | number | undefined,
  fallbackMs: number,
): number {
  if (value === undefined || value === 0 || value === '' || value === '0') return fallbackMs
  if (typeof value !== 'string' || !DURATION.test(value)) {
    throw new ConfigError(`${key}: "${value}" is not a duration such as 30s or 5m`)
  }
  const parts = value.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)
  return [...parts].reduce(
    (sum, [, amount, unit]) => sum + Number(amount) * (UNITS_MS[unit ?? ''] ?? 0),
    0,
  )
}

/** A mode that is not known stops the start: authentication never falls back to none. */
export function toAuthConfig(
  file: z.infer<typeof authFileSchema>,
  requestedMode: string | undefined,
): AuthConfig {
  const mode = requestedMode?.trim().toLowerCase() || (file.oidc ? 'oidc' : 'dev')
  if (mode === 'oidc') {
    throw new ConfigError(
      'PERISCOPE_AUTH_MODE: oidc sign-in is not built yet; only dev (no sign-in, loopback only) is',
    )
  }
  if (mode !== 'dev')
    throw new ConfigError(`PERISCOPE_AUTH_MODE: "${mode}" is not an authentication mode (dev)`)
  const { canICacheTTL, defaultTier, ...authorization } = file.authorization
  return {
    mode,
    person: file.dev,
    authorization: { ...authorization, defaultTier },
    canICacheMs: parseDurationMs('authorization.canICacheTTL', canICacheTTL, 30_000),
  }
}
