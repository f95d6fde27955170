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

// eslint-disable-next-line no-control-regex -- control characters are what it refuses
const CONTROL = /[\u0000-\u001f\u007f]/

/**
 * Kubernetes reserves `system:` for itself: no login may ever become one of its users or groups. Space around a name
 * would be dropped on the way, so that what arrives is not what was checked.
 */
function checkName(name: string): void {
  if (name === '' || name !== name.trim() || CONTROL.test(name)) {
    throw new AppError(
      'denied',
      `${JSON.stringify(name)} cannot be the name of a Kubernetes user or group.`,
    )
  }
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
  for (const name of [user, ...groups]) checkName(name)
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
