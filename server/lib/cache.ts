import { LRUCache } from './lru-cache.ts'

interface Entry<T> {
  readonly value: Promise<T>
  /** Ends the fetch when nobody waits for it any more. */
  readonly abort: AbortController
  waiting: number
  /** Epoch milliseconds; `undefined` while in flight. */
  expiresAt: number | undefined
}

export interface CacheOptions {
  /** How long an answer stays, in milliseconds. */
  readonly ttlMs: number
  readonly maxEntries: number
  readonly now: () => number
}

function isInFlight<T>({ expiresAt }: Entry<T>): boolean {
  return expiresAt === undefined
}

/** Rejects when the signal aborts. */
function rejectOnAbort(signal: AbortSignal): { readonly promise: Promise<never>; stop(): void } {
  const { promise, reject } = Promise.withResolvers<never>()
  const onAbort = () =>
    reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'))
  signal.addEventListener('abort', onAbort, { once: true })
  if (signal.aborted) onAbort()
  return { promise, stop: () => signal.removeEventListener('abort', onAbort) }
}

/**
 * A bounded cache in which one caller fetches and the others with the same key wait for it. A caller that leaves does
 * not end the fetch for those who stay. Failures are not kept: the next caller tries again.
 */
export function createCache<T>({ ttlMs, maxEntries, now }: CacheOptions) {
  const entries = new LRUCache<string, Entry<T>>(maxEntries)

  function start(key: string, fetch: (signal: AbortSignal) => Promise<T>): Entry<T> {
    const abort = new AbortController()
    const entry: Entry<T> = { value: fetch(abort.signal), abort, waiting: 0, expiresAt: undefined }
    entries.set(key, entry)
    entry.value.then(
      () => {
        entry.expiresAt = now() + ttlMs
      },
      () => {
        if (entries.get(key) === entry) entries.delete(key)
      },
    )
    return entry
  }

  return {
    async read(
      key: string,
      signal: AbortSignal,
      fetch: (signal: AbortSignal) => Promise<T>,
    ): Promise<T> {
      const found = entries.get(key)
      const isUsable = found && (found.expiresAt === undefined || found.expiresAt > now())
      const entry = isUsable ? found : start(key, fetch)
      if (entry.expiresAt !== undefined) return entry.value
      entry.waiting++
      const aborted = rejectOnAbort(signal)
      try {
        return await Promise.race([entry.value, aborted.promise])
      } finally {
        aborted.stop()
        entry.waiting--
        if (entry.waiting === 0 && isInFlight(entry)) {
          entry.abort.abort()
          if (entries.get(key) === entry) entries.delete(key)
        }
      }
    },
  }
}
