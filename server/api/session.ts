import { type Authorization, toAuditScope, toTier } from '../auth/authorization.ts'
import { type Handlers, json } from '../http/contract.ts'

export interface SessionDeps {
  readonly authorization: Authorization
  /** What people call the identity provider; absent where nobody signs in. */
  readonly providerName: string | undefined
  /** Whether rows of the audit trail are kept, so that they can be read. */
  readonly isAuditKept: boolean
  /** What can be watched, by its name in the API. */
  readonly watchStreams: readonly string[]
  /** Whether people may make access tokens. */
  readonly apiTokens: boolean
  readonly build: { readonly version: string; readonly commit: string }
}

function toChannel(version: string): 'dev' | 'prerelease' | 'stable' {
  if (version === 'dev') return 'dev'
  return version.includes('-') ? 'prerelease' : 'stable'
}

/** Who is signed in, and what the server offers. */
export function createSessionHandlers({
  authorization,
  providerName,
  isAuditKept,
  watchStreams,
  apiTokens,
  build,
}: SessionDeps) {
  const mode = providerName === undefined ? ('dev' as const) : ('oidc' as const)
  return {
    checkHealth: () => ({ type: 'text/plain', body: 'ok' }),

    getAuthConfig: () => ({
      ...json({ authMode: mode, ...(providerName !== undefined && { providerName }) }),
      headers: { 'Cache-Control': 'no-cache' },
    }),

    getSession: ({ person, caller }) => {
      const tier = toTier(authorization, person)
      return json({
        subject: person.subject,
        email: person.email,
        groups: [...person.groups],
        mode,
        authzMode: authorization.mode,
        ...(tier !== undefined && { tier }),
        auditEnabled: isAuditKept,
        ...(isAuditKept && { auditScope: toAuditScope(authorization, person) }),
        expiresAt: Math.floor((caller.session?.expiresAt ?? 0) / 1000),
      })
    },

    getActor: ({ person }) =>
      json({
        actor: person.email || person.subject,
        auditEnabled: isAuditKept,
        auditScope: toAuditScope(authorization, person),
        mode: authorization.mode,
        tier: toTier(authorization, person) ?? '',
      }),

    getFeatures: () =>
      json({
        watchStreams: [...watchStreams],
        ...build,
        channel: toChannel(build.version),
        apiTokens,
      }),
  } satisfies Partial<Handlers>
}
