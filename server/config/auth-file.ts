import { z } from 'zod'
import type { ProviderOptions } from '../auth/oidc/provider.ts'
import { type Authorization, type Person, TIERS } from '../auth/authorization.ts'
import { parseDurationMs } from './duration.ts'
import {
  oidcSchema,
  type SessionConfig,
  sessionSchema,
  toProviderOptions,
  toSessionConfig,
} from './oidc.ts'
import { ConfigError } from './problem.ts'

type Environment = Readonly<Record<string, string | undefined>>

const tier = z.enum(TIERS)
const texts = z.array(z.string()).default([])
const DEV = { subject: 'dev@local', email: 'dev@local', groups: ['dev'] }

/**
 * `PERISCOPE_AUTH_FILE`: who signs in how, and what they become at a cluster. A key that is not known is a mistake: one
 * that is misspelt must not leave a door open.
 */
export const authFileSchema = z.strictObject({
  oidc: oidcSchema.optional(),
  session: sessionSchema.prefault({}),
  dev: z
    .strictObject({
      subject: z.string().min(1).default(DEV.subject),
      email: z.string().default(DEV.email),
      groups: z.array(z.string()).default(DEV.groups),
    })
    .optional(),
  authorization: z
    .strictObject({
      mode: z.enum(['shared', 'tier', 'raw']).default('shared'),
      groupsClaim: z.string().min(1).default('groups'),
      groupTiers: z.record(z.string(), tier).default({}),
      defaultTier: z.union([tier, z.literal('').transform(() => undefined)]).optional(),
      groupPrefix: z.string().default('periscope:'),
      allowedGroups: texts,
      auditAdminGroups: texts,
      canICacheTTL: z.union([z.string(), z.number()]).optional(),
    })
    .prefault({}),
})

type AuthFile = z.infer<typeof authFileSchema>

interface AuthBase {
  readonly authorization: Authorization
  readonly canICacheMs: number
}

/** Nobody signs in: everyone is the same person. */
interface DevAuth extends AuthBase {
  readonly mode: 'dev'
  readonly person: Person
}

export interface OidcAuth extends AuthBase {
  readonly mode: 'oidc'
  readonly provider: ProviderOptions
  readonly session: SessionConfig
}

export type AuthConfig = DevAuth | OidcAuth

export interface AuthSurroundings {
  readonly env: Environment
  /** Whether the clusters are the demo's: there nobody needs to sign in. */
  readonly isDemo: boolean
}

/** Nothing falls back to nobody signing in: it is asked for, or the start stops. */
function toMode(file: AuthFile, { env, isDemo }: AuthSurroundings): AuthConfig['mode'] {
  const requested = env['PERISCOPE_AUTH_MODE']?.trim().toLowerCase() ?? ''
  if (requested === 'dev' || requested === 'oidc') return requested
  if (requested !== '') {
    throw new ConfigError(
      `PERISCOPE_AUTH_MODE: "${requested}" is not an authentication mode (oidc, dev)`,
    )
  }
  if (file.oidc) return 'oidc'
  if (file.dev || isDemo) return 'dev'
  throw new ConfigError(
    'no sign-in is configured: put an oidc section into the file of PERISCOPE_AUTH_FILE, or set PERISCOPE_AUTH_MODE=dev to let everyone who reaches this port act as one person',
  )
}

export function toAuthConfig(file: AuthFile, surroundings: AuthSurroundings): AuthConfig {
  const { canICacheTTL, defaultTier, groupsClaim, ...authorization } = file.authorization
  const base = {
    authorization: { ...authorization, defaultTier },
    canICacheMs: parseDurationMs('authorization.canICacheTTL', canICacheTTL, 30_000),
  }
  const mode = toMode(file, surroundings)
  if (mode === 'dev') return { ...base, mode, person: file.dev ?? DEV }
  if (!file.oidc) {
    throw new ConfigError(
      'PERISCOPE_AUTH_MODE: oidc needs an oidc section in the file of PERISCOPE_AUTH_FILE',
    )
  }
  const provider = toProviderOptions(file.oidc, groupsClaim, surroundings.env)
  return { ...base, mode, provider, session: toSessionConfig(file.session, provider.redirectUrl) }
}
