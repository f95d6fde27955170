import { type Authorization, toAuditScope, toTier } from '../auth/authorization.ts'
import { type Handlers, json } from '../http/contract.ts'

export interface SessionDeps {
  readonly authorization: Authorization
  /** What can be watched, by its name in the API. */
  readonly watchStreams: readonly string[]
  readonly build: { readonly version: string; readonly commit: string }
}

function toChannel(version: string): 'dev' | 'prerelease' | 'stable' {
  if (version === 'dev') return 'dev'
  return version.includes('-') ? 'prerelease' : 'stable'
}

/** Who is signed in, and what the server offers. */
export function createSessionHandlers({ authorization, watchStreams, build }: SessionDeps) {
  return {
    checkHealth: () => ({ type: 'text/plain', body: 'ok' }),

    getAuthConfig: () => ({
      ...json({ authMode: 'dev' as const }),
      headers: { 'Cache-Control': 'no-cache' },
    }),

    getSession: ({ person }) => {
      const tier = toTier(authorization, person)
      return json({
        subject: person.subject,
        email: person.email,
        groups: [...person.groups],
        mode: 'dev' as const,
        authzMode: authorization.mode,
        ...(tier !== undefined && { tier }),
        auditEnabled: false,
        expiresAt: 0,
      })
    },

    getActor: ({ person }) =>
      json({
        actor: person.email || person.subject,
        auditEnabled: false,
        auditScope: toAuditScope(authorization, person),
        mode: authorization.mode,
        tier: toTier(authorization, person) ?? '',
      }),

    getFeatures: () =>
      json({
        watchStreams: [...watchStreams],
        ...build,
        channel: toChannel(build.version),
        apiTokens: false,
      }),
  } satisfies Partial<Handlers>
}
