import { LRUCache } from './lru-cache.ts'

interface Entry<T> {
  readonly value: Promise<T>
  /** Epoch milliseconds; `undefined` while in flight. */
  expiresAt: number | undefined
}

export interface CacheOptions {
  /** How long an answer stays, in milliseconds. */
  readonly ttlMs: number
  readonly maxEntries: number
  readonly now: () => number
}

/**
 * A bounded cache in which one caller fetches and the others with the same key wait for it. Failures are not kept:
 * the next caller tries again.
 */
export function createCache<T>({ ttlMs, maxEntries, now }: CacheOptions) {
  const entries = new LRUCache<string, Entry<T>>(maxEntries)
  return {
    async read(key: string, fetch: () => Promise<T>): Promise<T> {
      const found = entries.get(key)
      if (found && (found.expiresAt === undefined || found.expiresAt > now())) return found.value
      const entry: Entry<T> = { value: fetch(), expiresAt: undefined }
      entries.set(key, entry)
      try {
        const value = await entry.value
        entry.expiresAt = now() + ttlMs
        return value
      } catch (error) {
        if (entries.get(key) === entry) entries.delete(key)
        throw error
      }
    },
    delete: (key: string) => entries.delete(key),
  }
}
