import type { ServerResponse } from 'node:http'

interface Drain {
  wake: (() => void) | undefined
}

const drains = new WeakMap<ServerResponse, Drain>()

/**
 * What is told when a response takes more. It listens once for as long as the response lives: `compression` hands
 * listeners for `drain` on to its own stream and cannot take them back, so that one for each wait would pile up.
 */
function drainOf(res: ServerResponse): Drain {
  const known = drains.get(res)
  if (known) return known
  const drain: Drain = { wake: undefined }
  res.on('drain', () => drain.wake?.())
  drains.set(res, drain)
  return drain
}

/** Resolves when a response takes more. One may wait at a time; the signal's reason is thrown when it aborts. */
export async function waitForDrain(res: ServerResponse, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  const { promise, resolve, reject } = Promise.withResolvers<undefined>()
  const drain = drainOf(res)
  const abort = () => reject(signal.reason as Error)
  drain.wake = () => resolve(undefined)
  signal.addEventListener('abort', abort)
  try {
    await promise
  } finally {
    drain.wake = undefined
    signal.removeEventListener('abort', abort)
  }
}
