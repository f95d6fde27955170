import type { CallerToken } from '../auth/caller.ts'
import { AppError } from '../lib/errors.ts'
import { type ContractDocument, listRoutes, type Route } from './document.ts'

/** What opens doors is done with a session alone: a token that leaked must not make another, or end sessions. */
const NEVER_BY_TAG: ReadonlySet<string> = new Set(['AccessTokens'])
const NEVER: ReadonlySet<string> = new Set(['listSessions', 'endSession'])
/** About the person, and so about no cluster. */
const WITHOUT_CLUSTER: ReadonlySet<string> = new Set(['Session'])

/** What a token can be given: the tags of operations that need somebody to be known. */
export function listScopes(document: ContractDocument): string[] {
  const tags = listRoutes(document).flatMap((route) =>
    route.isPublic || NEVER.has(route.operationId) ? [] : (route.operation.tags ?? []),
  )
  return [...new Set(tags)].filter((tag) => !NEVER_BY_TAG.has(tag)).sort()
}

function checkScope({ scopes }: CallerToken, { operation, operationId }: Route): void {
  const { tags = [] } = operation
  if (NEVER.has(operationId) || tags.some((tag) => NEVER_BY_TAG.has(tag))) {
    throw new AppError(
      'insufficient_scope',
      'This is done by who is signed in, and not with an access token.',
    )
  }
  if (tags.some((tag) => scopes.includes(tag))) return
  throw new AppError(
    'insufficient_scope',
    `This access token may not do that: it needs the scope ${tags.join(' or ')}.`,
  )
}

function checkCluster(
  { clusters }: CallerToken,
  { path, operation }: Route,
  cluster: string,
): void {
  if (!clusters) return
  const isAllowed = path.includes('{cluster}')
    ? clusters.includes(cluster)
    : operation.tags?.every((tag) => WITHOUT_CLUSTER.has(tag)) === true
  if (isAllowed) return
  throw new AppError(
    'insufficient_scope',
    `This access token reaches ${clusters.join(', ')}, and not ${cluster || 'what is about all clusters'}.`,
  )
}

/** Refuses what an access token may not do. Who comes without one may do what a cluster lets them. */
export function checkToken(
  token: CallerToken | undefined,
  route: Route,
  params: Readonly<Record<string, string | readonly string[]>>,
): void {
  if (!token) return
  checkScope(token, route)
  checkCluster(token, route, params['cluster']?.toString() ?? '')
}
