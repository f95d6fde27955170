import { AppError } from '../lib/errors.ts'

/**
 * Whether an API server refuses what it may allow in a moment: one that has just started has not read the roles that its
 * bindings name, and says which (k8s.io/kubernetes plugin/pkg/auth/authorizer/rbac: the reason of a denial has what went
 * wrong with reading the rules). A binding to a role that was deleted is told in the same words, so this is to be tried a
 * few times only.
 */
export function isStarting(error: unknown): boolean {
  return (
    error instanceof AppError && error.status === 403 && /\bRBAC: .*not found/s.test(error.message)
  )
}
