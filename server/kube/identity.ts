import { AppError } from '../lib/errors.ts'

/**
 * As whom a cluster is called. `server` means the console's own account and exists only in the `shared` authorization
 * mode; `user` is impersonated.
 */
export type KubeIdentity =
  | { readonly as: 'server' }
  | { readonly as: 'user'; readonly user: string; readonly groups: readonly string[] }

/** Header values travel as bytes: a name beyond ASCII is sent as UTF-8. */
function toHeaderValue(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1')
}

/** Kubernetes reserves `system:` for itself: no login may ever become one of its users or groups. */
function checkNotReserved(name: string): void {
  if (name.startsWith('system:')) {
    throw new AppError(
      'denied',
      `"${name}" is reserved by Kubernetes: nobody may act as it through the console.`,
    )
  }
}

/** The headers that make the API server act as the identity. Throws for an identity that nobody may take. */
export function toImpersonationHeaders(identity: KubeIdentity): Record<string, string | string[]> {
  if (identity.as === 'server') return {}
  const { user, groups } = identity
  if (user === '') throw new AppError('unauthenticated', 'Nobody is signed in.')
  for (const name of [user, ...groups]) checkNotReserved(name)
  return {
    'impersonate-user': toHeaderValue(user),
    ...(groups.length > 0 && { 'impersonate-group': groups.map(toHeaderValue) }),
  }
}

/** Tells identities apart in cache keys. */
export function toIdentityKey(identity: KubeIdentity): string {
  return identity.as === 'server'
    ? 'server'
    : JSON.stringify([identity.user, [...identity.groups].sort()])
}
