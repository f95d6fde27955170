import type { Handlers } from '../http/contract.ts'
import { AppError } from '../lib/errors.ts'

/** What is asked of `openLive` without an upgrade. */
export function createLiveHandlers() {
  return {
    openLive: () => {
      throw new AppError('invalid_request', '/api/live is a WebSocket: ask for an upgrade.')
    },
  } satisfies Partial<Handlers>
}
