import type { Handlers } from '../http/contract.ts'
import { AppError } from '../lib/errors.ts'

function refuse(): never {
  throw new AppError('internal', 'This is being built.')
}

/** Values of Secrets, one at a time. */
export function createSecretHandlers() {
  return { revealSecretValue: refuse } satisfies Partial<Handlers>
}
