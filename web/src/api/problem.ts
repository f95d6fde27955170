import { PeriscopeError } from '#sdk'
import type { Permission, Problem } from '../lib/problem.ts'

/**
 * What a cluster's refusal says is missing: kube-apiserver writes `User "u" cannot list resource "pods" in API group "" in
 * the namespace "shop"` (or `at the cluster scope`).
 */
export function parsePermission(message: string): Permission | undefined {
  const match =
    /cannot (\w+) resource "([^"]+)" in API group "([^"]*)"(?: in the namespace "([^"]+)")?/.exec(
      message,
    )
  if (!match) return undefined
  const [, verb = '', resource = '', group = '', namespace] = match
  return { verb, resource, group, namespace }
}

const UNREACHABLE_STATUSES: ReadonlySet<number> = new Set([502, 503, 504])

/** A gateway's status means a silent cluster only when Periscope says so: a proxy in front of it uses the same ones. */
function toKind(status: number, code: string | undefined): Problem['kind'] {
  if (status === 403) return 'forbidden'
  if (status === 404) return 'not-found'
  return UNREACHABLE_STATUSES.has(status) && code?.startsWith('cluster_') ? 'unreachable' : 'error'
}

/** What a page says about a failed call. */
export function toProblem(error: unknown): Problem {
  if (error instanceof PeriscopeError) {
    const { status, code, requestId, message } = error
    return {
      kind: toKind(status, code),
      message,
      status,
      code,
      requestId,
      missing: status === 403 ? parsePermission(message) : undefined,
    }
  }
  if (error instanceof TypeError) {
    return {
      kind: 'offline',
      message: 'Periscope does not answer. Is the server running, and are you connected?',
    }
  }
  return { kind: 'error', message: error instanceof Error ? error.message : String(error) }
}

/** Whether asking again may help: what a person or a cluster refused stays refused. */
export function isWorthRetrying(error: unknown): boolean {
  return !(error instanceof PeriscopeError) || error.status >= 500 || error.status === 429
}
