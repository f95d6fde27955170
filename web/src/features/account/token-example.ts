import { kinds } from '#sdk'
import type { CreatedAccessToken } from '../../api/tokens.ts'

/** What of all clusters, and of one, a script with a scope may ask first. */
const OF_ALL: Readonly<Record<string, string>> = { Clusters: 'api/clusters', Fleet: 'api/fleet' }
const OF_ONE: Readonly<Record<string, string>> = {
  Dashboard: 'dashboard',
  Events: 'events',
  CustomResources: 'crds',
  Search: 'search?q=name',
}

/** The list of a scope's kind: scopes are its plural in Kubernetes' kinds. */
function findList(scope: string): string | undefined {
  const plural = scope.toLowerCase()
  return OF_ONE[scope] ?? Object.values(kinds).find(({ resource }) => resource === plural)?.path
}

function toPath({ scopes, clusters }: Pick<CreatedAccessToken, 'scopes' | 'clusters'>): string {
  // A token of some clusters may not ask about all of them.
  const all = clusters ? undefined : scopes.find((scope) => scope in OF_ALL)
  if (all !== undefined) return OF_ALL[all] ?? ''
  const list = scopes.map(findList).find((path) => path !== undefined)
  if (list !== undefined) return `api/clusters/${clusters?.[0] ?? 'CLUSTER'}/${list}`
  return 'api/whoami'
}

/** A call with a token, for a shell; `base` ends with a slash. */
export function toExample(
  token: Pick<CreatedAccessToken, 'scopes' | 'clusters' | 'token'>,
  base: string,
): string {
  return `curl -H 'Authorization: Bearer ${token.token}' \\\n  '${base}${toPath(token)}'`
}
