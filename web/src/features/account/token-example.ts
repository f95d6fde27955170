import type { CreatedAccessToken } from '../../api/tokens.ts'

/** What of the API a script with these scopes may ask first. */
const PATHS: readonly (readonly [scope: string, path: (cluster: string) => string])[] = [
  ['Clusters', () => 'api/clusters'],
  ['Fleet', () => 'api/fleet'],
  ['Pods', (cluster) => `api/clusters/${cluster}/pods`],
  ['Nodes', (cluster) => `api/clusters/${cluster}/nodes`],
  ['Deployments', (cluster) => `api/clusters/${cluster}/deployments`],
]

/** A call with a token, for a shell; `base` ends with a slash. */
export function toExample(
  { scopes, clusters, token }: Pick<CreatedAccessToken, 'scopes' | 'clusters' | 'token'>,
  base: string,
): string {
  const cluster = clusters?.[0] ?? 'CLUSTER'
  const path = PATHS.find(([scope]) => scopes.includes(scope))?.[1](cluster) ?? 'api/whoami'
  return `curl -H 'Authorization: Bearer ${token}' \\\n  '${base}${path}'`
}
