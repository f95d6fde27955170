import type { Handlers } from '../http/contract.ts'
import { AppError } from '../lib/errors.ts'

/** Shells in pods. */
export function createExecHandlers() {
  return {
    execPod: () => {
      throw new AppError('backend_unavailable', 'Shells are not available yet.')
    },
  } satisfies Partial<Handlers>
}
