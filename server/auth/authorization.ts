import type { KubeIdentity } from '../kube/identity.ts'

/** Tiers from the least to the most powerful. */
export const TIERS = ['read', 'triage', 'write', 'maintain', 'admin'] as const
export type Tier = (typeof TIERS)[number]

/** How people become Kubernetes users. */
export interface Authorization {
  readonly mode: 'shared' | 'tier' | 'raw'
  readonly groupTiers: Readonly<Record<string, Tier>>
  readonly defaultTier: Tier | undefined
  readonly groupPrefix: string
  readonly allowedGroups: readonly string[]
  readonly auditAdminGroups: readonly string[]
}

/** A person who is signed in. */
export interface Person {
  readonly subject: string
  readonly email: string
  readonly groups: readonly string[]
}

/** The highest tier that a person's groups give, else the default one. */
export function toTier(authorization: Authorization, { groups }: Person): Tier | undefined {
  if (authorization.mode !== 'tier') return undefined
  const ranks = groups.flatMap((group) => {
    const tier = authorization.groupTiers[group]
    return tier === undefined ? [] : [TIERS.indexOf(tier)]
  })
  return ranks.length === 0 ? authorization.defaultTier : TIERS[Math.max(...ranks)]
}

/** As whom clusters are called for a person. */
export function toKubeIdentity(authorization: Authorization, person: Person): KubeIdentity {
  const { mode, groupPrefix } = authorization
  if (mode === 'shared') return { as: 'server' }
  if (mode === 'tier') {
    const tier = toTier(authorization, person)
    return {
      as: 'user',
      user: person.subject,
      groups: tier === undefined ? [] : [`periscope-tier:${tier}`],
    }
  }
  const groups = person.groups.filter((group) => group.trim() !== '')
  return {
    as: 'user',
    user: person.subject,
    groups: groups.map((group) => `${groupPrefix}${group}`),
  }
}

/** Whose audit rows a person may read. */
export function toAuditScope(authorization: Authorization, person: Person): 'self' | 'all' {
  const isIn = (allowed: readonly string[]) =>
    person.groups.some((group) => allowed.includes(group))
  if (authorization.auditAdminGroups.length > 0)
    return isIn(authorization.auditAdminGroups) ? 'all' : 'self'
  if (authorization.mode === 'tier')
    return toTier(authorization, person) === 'admin' ? 'all' : 'self'
  return authorization.mode === 'shared' && isIn(authorization.allowedGroups) ? 'all' : 'self'
}
