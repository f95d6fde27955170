import type { Schema } from '#sdk'

/** How clusters see a person, by the way in which people become Kubernetes users. */
export const IDENTITIES: Readonly<Record<Schema<'AuthorizationMode'>, string>> = {
  shared: 'Clusters see everybody as one and the same user.',
  tier: 'Clusters see you under your own name, with the rights of your tier.',
  raw: 'Clusters see you under your own name and groups.',
}

export const AUDIT_SCOPES: Readonly<Record<'self' | 'all', string>> = {
  self: 'you see your own actions',
  all: 'you see what everybody did',
}

/** What the roles of the chart give to each tier. */
const TIERS: Readonly<Record<string, string>> = {
  read: 'sees most objects and logs, no Secrets',
  triage: 'sees most objects and logs, opens shells, deletes pods, scales and restarts',
  write: 'sees most objects and reads Secrets, changes workloads and configuration',
  maintain: 'sees everything, changes most of it, and who may do what in namespaces',
  admin: 'may do everything',
}

/** What a tier means; clusters have the last word. Empty for who has none. */
export function toTierSentence(tier: string): string {
  if (tier === '') return 'none of your groups gives one, so clusters show you nothing'
  return TIERS[tier] ?? 'what your clusters give to it'
}
